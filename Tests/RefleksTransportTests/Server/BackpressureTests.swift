import NIOCore
import RefleksRPC
import RefleksWire
import Synchronization
import Testing

@testable import RefleksTransport

@Suite struct BackpressureTests {
    @Test func `a writer stops at the reader's window and goes on when it reads`() async throws {
        let written = Atomic<Int>(0)
        let method = TestMethods.descriptor("Flood", .serverStreaming)
        let flood = RegisteredMethod(
            method,
            .streaming { _, responses, _ in
                for number in UInt32(0)..<400 {
                    var message = ByteBuffer(integer: number)
                    message.writeRepeatingByte(7, count: 9_996)
                    try await responses.write(message)
                    written.wrappingAdd(1, ordering: .relaxed)
                }
                return EncodedReply(message: nil)
            })
        try await ServerHarness.with([flood] + TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(method, CallOptions())
            // Another stream of the same connection is served while this one is not read.
            for _ in 0..<50 { _ = try await client.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions()) }
            // A window of 64 KiB, the one message that is delivered unasked and the one that waits for credit.
            #expect(written.load(ordering: .relaxed) <= 9)
            var expected: UInt32 = 0
            while var message = try await stream.next() {
                #expect(message.readInteger(as: UInt32.self) == expected)
                expected += 1
            }
            #expect(expected == 400)
            #expect(written.load(ordering: .relaxed) == 400)
            await client.close()
        }
    }

    @Test func `a run of messages stops at the reader's window and arrives in order`() async throws {
        let runs = Atomic<Int>(0)
        let method = TestMethods.descriptor("Runs", .serverStreaming)
        let writing = RegisteredMethod(
            method,
            .streaming { _, responses, _ in
                for run in UInt32(0)..<20 {
                    var rest = ByteBuffer()
                    for number in run * 20..<run * 20 + 20 {
                        rest.writeInteger(number)
                        rest.writeRepeatingByte(7, count: 9_996)
                    }
                    var messages: [ByteBuffer] = []
                    while let message = rest.readSlice(length: 10_000) { messages.append(message) }
                    try await responses.write(messages)
                    runs.wrappingAdd(1, ordering: .relaxed)
                }
                return EncodedReply(message: nil)
            })
        try await ServerHarness.with([writing] + TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(method, CallOptions())
            for _ in 0..<50 { _ = try await client.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions()) }
            #expect(runs.load(ordering: .relaxed) == 0)
            var expected: UInt32 = 0
            while var message = try await stream.next() {
                #expect(message.readInteger(as: UInt32.self) == expected)
                #expect(message.readableBytes == 9_996)
                expected += 1
            }
            #expect(expected == 400)
            await client.close()
        }
    }

    @Test func `a sender stops at the handler's window and goes on when the handler reads`() async throws {
        let (begun, release) = (Event(), Event())
        let method = TestMethods.descriptor("Slow", .clientStreaming)
        let slow = RegisteredMethod(
            method,
            .streaming { requests, _, _ in
                begun.happen()
                await release.wait()
                var count: UInt32 = 0
                while try await requests.next() != nil { count += 1 }
                return EncodedReply(message: ByteBuffer(integer: count))
            })
        try await ServerHarness.with([slow] + TestMethods.all) { harness in
            let client = try await harness.connect()
            let stream = try await client.stream(method, CallOptions())
            await begun.wait()
            let sent = Atomic<Int>(0)
            let finished = Event()
            async let sending: Void = {
                for _ in 0..<400 {
                    try await stream.write(ByteBuffer(repeating: 1, count: 10_000))
                    sent.wrappingAdd(1, ordering: .relaxed)
                }
                try await stream.finish()
                finished.happen()
            }()
            for _ in 0..<50 { _ = try await client.unary(TestMethods.echo, ByteBuffer(string: "x"), CallOptions()) }
            #expect(!finished.hasHappened)
            #expect(sent.load(ordering: .relaxed) <= 9)
            release.happen()
            try await sending
            #expect(try await stream.next() == nil)
            #expect(try await stream.status().message == ByteBuffer(integer: UInt32(400)))
            await client.close()
        }
    }
}
