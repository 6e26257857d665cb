import Foundation
import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksTestSupport
import RefleksWire
import Synchronization
import Testing

@testable import RefleksClient

/// What a test's disk asks before each call.
final class Switch: Sendable {
    private let state = Atomic(false)

    var isOn: Bool { state.load(ordering: .sequentiallyConsistent) }

    func turn(_ isOn: Bool) { state.store(isOn, ordering: .sequentiallyConsistent) }
}

@Suite struct SpoolTests {
    private func item(_ sequence: UInt64, _ text: String) -> PushWindow.Item {
        PushWindow.Item(sequence: sequence, request: ByteBuffer(string: text))
    }

    /// Opens a spool, uses it, and closes it.
    private func use<Result>(
        _ directory: TemporaryDirectory, segmentBytes: Int = 1 << 20, _ body: (Spool) throws -> Result
    ) throws -> Result {
        try body(Spool(directory: directory.file("spool"), segmentBytes: segmentBytes))
    }

    private func segments(_ directory: TemporaryDirectory) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.file("spool"))
            .filter { $0.hasSuffix(".segment") }.sorted()
    }

    @Test func `what was appended and not acknowledged is found again`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { spool in
            #expect(spool.recovered.isEmpty)
            try spool.append([item(1, "a"), item(2, "b")])
            try spool.append([item(3, "şubeden")])
            spool.acknowledge(through: 1)
        }
        try use(directory) { spool in
            #expect(spool.recovered == [item(2, "b"), item(3, "şubeden")])
            #expect(spool.lastSequence == 3)
        }
    }

    @Test func `numbers go on after everything was acknowledged`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { spool in
            try spool.append([item(7, "a")])
            spool.acknowledge(through: 7)
        }
        try use(directory) { spool in
            #expect(spool.recovered.isEmpty)
            #expect(spool.lastSequence == 7)
        }
    }

    @Test func `segments are removed once all their items are acknowledged`() throws {
        let directory = try TemporaryDirectory()
        try use(directory, segmentBytes: 1) { spool in
            for sequence in UInt64(1)...5 { try spool.append([item(sequence, "x")]) }
            #expect(try segments(directory).count == 5)
            spool.acknowledge(through: 3)
            #expect(try segments(directory).count == 2)
        }
        try use(directory) { #expect($0.recovered.map(\.sequence) == [4, 5]) }
    }

    @Test func `what the server has lies in no file, and what comes next is found again`() throws {
        let directory = try TemporaryDirectory()
        func bytes() throws -> Data {
            try segments(directory).reduce(into: Data()) { bytes, name in
                bytes += try Data(contentsOf: URL(fileURLWithPath: directory.file("spool/" + name)))
            }
        }
        try use(directory) { spool in
            try spool.append([item(1, "badem"), item(2, "fındık")])
            spool.acknowledge(through: 1)
            #expect(try bytes().range(of: Data("fındık".utf8)) != nil)
            spool.acknowledge(through: 2)
            #expect(try bytes().isEmpty)
            #expect(try segments(directory).count == 1)
            try spool.append([item(3, "ceviz")])
            #expect(try segments(directory).count == 1, "the same file goes on")
        }
        try use(directory) { spool in
            #expect(spool.recovered == [item(3, "ceviz")] && spool.lastSequence == 3)
            spool.acknowledge(through: 3)
            let left = try segments(directory)
            #expect(left.isEmpty)
        }
    }

    @Test func `a record cut short at any byte ends the spool before it`() throws {
        var whole = ByteBuffer()
        SpoolRecord.encode(item(1, "first"), into: &whole)
        let firstSize = whole.readableBytes
        SpoolRecord.encode(item(2, "second"), into: &whole)
        for size in firstSize..<whole.readableBytes {
            var cut = whole.getSlice(at: 0, length: size) ?? ByteBuffer()
            #expect(SpoolRecord.decode(from: &cut) == item(1, "first"))
            #expect(SpoolRecord.decode(from: &cut) == nil)
        }
    }

    @Test func `a damaged bit anywhere in a record is noticed`() throws {
        var whole = ByteBuffer()
        SpoolRecord.encode(item(1, "payload"), into: &whole)
        for position in 0..<whole.readableBytes {
            for bit in 0..<8 {
                var damaged = whole
                let byte = try #require(damaged.getInteger(at: position, as: UInt8.self))
                damaged.setInteger(byte ^ (1 << UInt8(bit)), at: position)
                #expect(SpoolRecord.decode(from: &damaged) == nil, "byte \(position) bit \(bit)")
            }
        }
    }

    @Test func `a crash in the middle of a write loses only what was not promised`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { try $0.append([item(1, "kept"), item(2, "torn")]) }
        let file = directory.file("spool") + "/" + (try #require(segments(directory).first))
        let bytes = try #require(FileManager.default.contents(atPath: file))
        try bytes.dropLast(1).write(to: URL(fileURLWithPath: file))
        try use(directory) { #expect($0.recovered == [item(1, "kept")]) }
    }

    @Test func `what a crash cut short is taken off once, and is no damage at later starts`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { try $0.append([item(1, "kept"), item(2, "torn")]) }
        let file = directory.file("spool") + "/" + (try #require(segments(directory).first))
        let bytes = try #require(FileManager.default.contents(atPath: file))
        try bytes.dropLast(1).write(to: URL(fileURLWithPath: file))
        try use(directory) { spool in
            #expect(spool.damagedFiles == [])
            try spool.append([item(2, "again")])
        }
        try use(directory) { spool in
            #expect(spool.damagedFiles == [])
            #expect(spool.recovered == [item(1, "kept"), item(2, "again")])
        }
    }

    @Test func `a damaged record loses none of those behind it, and its file is kept`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { try $0.append([item(1, "lost"), item(2, "whole"), item(3, "whole too")]) }
        let file = directory.file("spool") + "/" + (try #require(segments(directory).first))
        for position in [0, 4, 8, 16] {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            bytes[position] ^= 1
            try bytes.write(to: URL(fileURLWithPath: file))
            try use(directory) { spool in
                #expect(spool.recovered == [item(2, "whole"), item(3, "whole too")], "byte \(position)")
                #expect(spool.damagedFiles == [file + ".damaged"])
            }
            bytes[position] ^= 1
            try bytes.write(to: URL(fileURLWithPath: file))
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[16] ^= 1
        try bytes.write(to: URL(fileURLWithPath: file))
        try use(directory) { $0.acknowledge(through: 3) }
        #expect(try segments(directory) == [])
        #expect(try Data(contentsOf: URL(fileURLWithPath: file + ".damaged")) == bytes)
        try use(directory) { spool in
            #expect(spool.recovered == [])
            #expect(spool.damagedFiles == [file + ".damaged"], "it is told until somebody takes it away")
        }
    }

    @Test func `the damaged end of a segment that is not the newest is no crash's`() throws {
        let directory = try TemporaryDirectory()
        try use(directory, segmentBytes: 1) { spool in
            try spool.append([item(1, "kept"), item(2, "lost")])
            try spool.append([item(3, "behind")])
        }
        let file = directory.file("spool") + "/" + (try #require(segments(directory).first))
        try #require(FileManager.default.contents(atPath: file)).dropLast(1).write(to: URL(fileURLWithPath: file))
        try use(directory) { spool in
            #expect(spool.recovered == [item(1, "kept"), item(3, "behind")])
            #expect(spool.damagedFiles == [file + ".damaged"])
        }
    }

    @Test func `what cannot be read is an error and not the end of the items`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { try $0.append([item(1, "kept")]) }
        let path = directory.file("spool") + "/ffffffffffffffff.segment"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let error = #expect(throws: RPCError.self) { try use(directory) { _ in } }
        #expect(error?.reason == "SPOOL_FAILED")
        #expect(error?.arguments.prefix(2) == ["read", path])
        #expect(try segments(directory).count == 2)
    }

    @Test(arguments: [ENOSPC, EDQUOT])
    func `a full disk refuses items, keeps what it has, and takes the next when there is room`(code: Int32) throws {
        let directory = try TemporaryDirectory()
        let isFull = Switch()
        var disk = SpoolDisk.system
        disk.write = { descriptor, bytes in
            guard isFull.isOn else { return SpoolDisk.system.write(descriptor, bytes) }
            // Half of it still fits.
            guard bytes.count > 8 else {
                errno = code
                return -1
            }
            return SpoolDisk.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
        }
        do {
            let spool = try Spool(directory: directory.file("spool"), disk: disk)
            try spool.append([item(1, "before")])
            isFull.turn(true)
            let error = #expect(throws: RPCError.self) { try spool.append([item(2, "refused")]) }
            #expect(error?.reason == "SPOOL_FULL" && error?.code == .resourceExhausted)
            #expect(error?.outcome == .notStarted)
            for language in Language.allCases {
                let text = error?.template.text(language, error?.arguments ?? [])
                #expect(text?.contains(directory.file("spool")) == true)
            }
            isFull.turn(false)
            try spool.append([item(3, "after")])
        }
        try use(directory) { #expect($0.recovered == [item(1, "before"), item(3, "after")]) }
    }

    @Test func `a disk that does not synchronise, or cannot cut back, breaks the spool for good`() throws {
        for fails in ["fdatasync", "ftruncate"] {
            let directory = try TemporaryDirectory()
            let isFailing = Switch()
            var disk = SpoolDisk.system
            disk.synchronise = { descriptor in
                guard isFailing.isOn, fails == "fdatasync" else { return fdatasync(descriptor) }
                errno = ENOSPC
                return -1
            }
            disk.write = { descriptor, bytes in
                guard isFailing.isOn, fails == "ftruncate" else {
                    return SpoolDisk.system.write(descriptor, bytes)
                }
                errno = ENOSPC
                return -1
            }
            disk.truncate = { descriptor, size in
                guard isFailing.isOn, fails == "ftruncate" else { return SpoolDisk.system.truncate(descriptor, size) }
                return -1
            }
            let spool = try Spool(directory: directory.file("spool"), disk: disk)
            try spool.append([item(1, "before")])
            isFailing.turn(true)
            let first = #expect(throws: RPCError.self) { try spool.append([item(2, "lost")]) }
            isFailing.turn(false)
            let later = #expect(throws: RPCError.self) { try spool.append([item(3, "later")]) }
            #expect(first?.reason == "SPOOL_FAILED" && first?.arguments.first == fails, "\(fails)")
            #expect(later?.reason == "SPOOL_FAILED" && later?.arguments == first?.arguments)
        }
    }

    @Test func `a damaged watermark means sending again, never losing`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { spool in
            try spool.append([item(1, "a"), item(2, "b")])
            spool.acknowledge(through: 1)
        }
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: directory.file("spool") + "/acknowledged"))
        try use(directory) { #expect($0.recovered.map(\.sequence) == [1, 2]) }
    }

    @Test func `a second process is kept out`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { first in
            let error = #expect(throws: RPCError.self) { try use(directory) { _ in } }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.reason == "SPOOL_IN_USE")
            #expect(first.recovered.isEmpty)
        }
    }

    @Test func `only the owner can read the files`() throws {
        let directory = try TemporaryDirectory()
        try use(directory) { try $0.append([item(1, "secret")]) }
        let path = directory.file("spool") + "/" + (try #require(segments(directory).first))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `a directory that cannot be made is an error that names it`() {
        let error = #expect(throws: RPCError.self) { try Spool(directory: "/proc/refleks-spool") }
        #expect(error?.reason == "SPOOL_FAILED")
        #expect(error?.arguments.contains("/proc/refleks-spool") == true)
    }

    @Test func `the checksum is the one of zlib`() {
        #expect(CyclicRedundancyCheck.crc32("123456789".utf8) == 0xCBF4_3926)
        #expect(CyclicRedundancyCheck.crc32([UInt8]()) == 0)
    }
}
