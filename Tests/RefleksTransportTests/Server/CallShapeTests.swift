import NIOCore
import RefleksRPC
import RefleksWire
import Testing

@testable import RefleksTransport

@Suite struct CallShapeTests {
    private func counting(_ count: UInt32, size: UInt32) -> ByteBuffer {
        var request = ByteBuffer(integer: count)
        request.writeInteger(size)
        return request
    }

    @Test func `a unary call crosses TLS with its reply, position and outcome`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let reply = try await client.unary(TestMethods.echo, ByteBuffer(string: "merhaba"), CallOptions())
            #expect(reply.message == ByteBuffer(string: "merhaba"))
            #expect(reply.commitSeq == 42)
            #expect(reply.outcome == .committed)
            await client.close()
        }
    }

    @Test(arguments: [0, 1, 16_340, 16_341, 16_372, 16_373, 65_536, 65_537, 1_000_000, 1_048_576])
    func `a message of any allowed size comes back as it went`(size: Int) async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let message = ByteBuffer(bytes: (0..<size).map { UInt8(truncatingIfNeeded: $0 / 251) })
            let reply = try await client.unary(TestMethods.echo, message, CallOptions())
            #expect(reply.message == message)
            await client.close()
        }
    }

    @Test func `a server stream delivers every message in order and then its status`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(TestMethods.count, CallOptions())
            try await stream.write(counting(500, size: 3_000))
            try await stream.finish()
            var expected: UInt32 = 0
            while var message = try await stream.next() {
                #expect(message.readInteger(as: UInt32.self) == expected)
                #expect(message.readableBytes == 3_000)
                expected += 1
            }
            #expect(expected == 500)
            #expect(try await stream.status().commitSeq == 500)
            await client.close()
        }
    }

    @Test func `a client stream is summed up in one reply`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(TestMethods.sum, CallOptions())
            for size in 0..<300 { try await stream.write(ByteBuffer(repeating: 1, count: size * 10)) }
            try await stream.finish()
            #expect(try await stream.next() == nil)
            let reply = try await stream.status()
            // 10 × (0 + 1 + … + 299) bytes.
            #expect(reply.message == ByteBuffer(integer: UInt64(448_500)))
            await client.close()
        }
    }

    @Test func `a bidirectional stream answers while it is being written`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(TestMethods.chat, CallOptions())
            for number in UInt64(0)..<200 {
                try await stream.write(ByteBuffer(integer: number))
                #expect(try await stream.next() == ByteBuffer(integer: number))
            }
            try await stream.finish()
            #expect(try await stream.next() == nil)
            #expect(try await stream.status().outcome == .noEffect)
            await client.close()
        }
    }

    @Test func `a message larger than the stream's window passes in both directions of a stream`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(TestMethods.chat, CallOptions())
            let message = ByteBuffer(repeating: 0xA5, count: 900_000)
            try await stream.write(message)
            try await stream.finish()
            #expect(try await stream.next() == message)
            #expect(try await stream.next() == nil)
            await client.close()
        }
    }

    @Test func `more calls than the server has streams all get their turn`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect()
            let replies = try await withThrowingTaskGroup(of: UInt64?.self) { group in
                for number in UInt64(0)..<500 {
                    group.addTask {
                        var reply = try await client.unary(
                            TestMethods.echo, ByteBuffer(integer: number), CallOptions()
                        ).message
                        return reply?.readInteger(as: UInt64.self)
                    }
                }
                return try await group.reduce(into: Set<UInt64>()) { set, number in
                    if let number { set.insert(number) }
                }
            }
            #expect(replies == Set(0..<500))
            await client.close()
        }
    }

    @Test func `a handler knows the caller and both ends' names of the connection`() async throws {
        try await ServerHarness.with(TestMethods.all) { harness in
            let client = try await harness.connect(.system, "erp")
            _ = try await client.serverSettings()
            let reply = try await client.unary(TestMethods.whoAmI, ByteBuffer(), CallOptions())
            let text = String(buffer: reply.message ?? ByteBuffer())
            #expect(text.hasPrefix("refleks://system/erp "))
            #expect(text.hasSuffix("/client-1"))
            await client.close()
        }
    }
}
