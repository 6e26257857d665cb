import Foundation
import NIOCore
import Testing

@testable import RefleksWire

/// Mutated frames into both machines: no trap, bounded memory, and an end with a reason.
///
/// `REFLEKS_FUZZ` sets the number of frames (50,000 by default), `REFLEKS_FUZZ_SEED` the seed.
struct MutationTests {
    static let frames = Int(ProcessInfo.processInfo.environment["REFLEKS_FUZZ"] ?? "") ?? 50_000
    static let seed =
        UInt64(ProcessInfo.processInfo.environment["REFLEKS_FUZZ_SEED"] ?? "") ?? UInt64.random(in: 1...(.max))

    /// Every valid frame of the vectors, and every part of the invalid ones.
    private static let corpus: [ByteBuffer] =
        Vectors.valid.flatMap { $0.frames.map { Vectors.bytes($0.hex) } }
        + Vectors.invalid.flatMap { $0.hex.map { Vectors.bytes($0) } }.filter { $0.readableBytes < 20_000 }

    private static let hello = Vectors.bytes("000000000100000000000000")

    private static func mutate(_ frame: ByteBuffer, _ random: inout SeededGenerator) -> ByteBuffer {
        var bytes = Array(frame.readableBytesView)
        for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
            let at = Int.random(
                in: 0..<(Bool.random(using: &random) ? min(40, bytes.count) : bytes.count), using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
            case 3: bytes.remove(at: at)
            case 4: bytes.removeLast(bytes.count - at)
            default: bytes[at] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
            }
        }
        return ByteBuffer(bytes: bytes)
    }

    /// Mostly valid streams, so that mutations reach the states behind CALL.
    private static func aim(_ frame: ByteBuffer, _ random: inout SeededGenerator) -> ByteBuffer {
        var aimed = frame
        guard frame.readableBytes >= 12, Int.random(in: 0..<4, using: &random) > 0,
            aimed.getInteger(at: 8, as: UInt32.self) != 0
        else { return aimed }
        aimed.setInteger(UInt32.random(in: 0..<40, using: &random) * 2 + 1, at: 8)
        return aimed
    }

    @Test func `mutated frames never trap the server and always end with a reason`() {
        var random = SeededGenerator(seed: Self.seed)
        let limits = WireLimits()
        let bound = Int(limits.assemblyBytes) + limits.outboundHardBytes
        var fed = 0
        var reasons: Set<String> = []
        print("mutation seed \(Self.seed), \(Self.frames) frames")
        while fed < Self.frames {
            var now: UInt64 = 1
            var state = ServerConnectionState(
                limits: limits, identity: LocalIdentity(implementation: "t", connectionID: "s"), at: now)
            if Int.random(in: 0..<20, using: &random) > 0 { state.receive(Self.hello, at: now) }
            var reason: CloseReason?
            for _ in 0..<400 where reason == nil {
                fed += 1
                now += UInt64.random(in: 0...500_000_000, using: &random)
                let frame = Self.aim(Self.corpus.randomElement(using: &random) ?? Self.hello, &random)
                state.receive(Self.mutate(frame, &random), at: now)
                if Int.random(in: 0..<10, using: &random) == 0 { state.timeReached(at: now) }
                reason = Self.serve(&state, at: now, &random)
                #expect(state.heldBytes <= bound, "seed \(Self.seed)")
                #expect(state.openStreams <= Int(WireLimits().streamCredits), "seed \(Self.seed)")
            }
            if reason == nil {
                state.timeReached(at: now + 3_600 * WireLimits.second)
                reason = Self.serve(&state, at: now, &random)
            }
            #expect(reason != nil && state.isClosed, "seed \(Self.seed): a connection has no end")
            #expect(state.nextDeadline == nil, "seed \(Self.seed)")
            reasons.insert(reason.map { describe($0) } ?? "none")
        }
        #expect(reasons.count > 10, "seed \(Self.seed): only \(reasons.sorted())")
    }

    /// Handlers that echo, stall, refuse or leave at random.
    private static func serve(
        _ state: inout ServerConnectionState, at now: UInt64, _ random: inout SeededGenerator
    ) -> CloseReason? {
        var reason: CloseReason?
        while let action = state.nextAction() {
            switch action {
            case .start(let call) where Bool.random(using: &random):
                state.finish(
                    call.stream, StatusHead(.ok, outcome: .noEffect),
                    message: ByteBuffer(repeating: 1, count: Int.random(in: 0...60_000, using: &random)), at: now)
                state.handlerExited(call.stream, at: now)
            case .deliver(let stream, let message, _):
                if Bool.random(using: &random) { _ = state.send(message, on: stream, at: now) }
                if Bool.random(using: &random) { state.demand(stream, at: now) }
            case .cancel(let stream, _):
                state.finish(stream, StatusHead(.cancelled, outcome: .noEffect), at: now)
                state.handlerExited(stream, at: now)
            case .close(let why): reason = why
            default: break
            }
        }
        _ = state.takeOutput()
        return reason
    }

    @Test func `mutated frames never trap the client and always end with a reason`() {
        var random = SeededGenerator(seed: Self.seed &+ 1)
        let limits = WireLimits()
        var fed = 0
        var reasons: Set<String> = []
        while fed < Self.frames {
            var now: UInt64 = 1
            var state = ClientConnectionState(
                limits: limits, identity: LocalIdentity(implementation: "t", connectionID: "c"), at: now)
            state.receive(Self.hello, at: now)
            var open: Set<UInt32> = []
            var reason: CloseReason?
            for _ in 0..<400 where reason == nil {
                fed += 1
                now += UInt64.random(in: 0...500_000_000, using: &random)
                if case .opened(let stream) = state.openCall(
                    7, message: ByteBuffer(repeating: 2, count: Int.random(in: 0...90_000, using: &random)),
                    end: Bool.random(using: &random), at: now)
                {
                    open.insert(stream)
                }
                let frame = Self.aim(Self.corpus.randomElement(using: &random) ?? Self.hello, &random)
                state.receive(Self.mutate(frame, &random), at: now)
                reason = Self.consume(&state, &open, at: now, &random)
                #expect(state.heldBytes <= Int(limits.assemblyBytes) + 64 * 90_000, "seed \(Self.seed)")
            }
            if reason == nil {
                state.timeReached(at: now + 3_600 * WireLimits.second)
                state.timeReached(at: now + 7_200 * WireLimits.second)
                reason = Self.consume(&state, &open, at: now, &random)
            }
            #expect(reason != nil && state.isClosed, "seed \(Self.seed): a connection has no end")
            #expect(open.isEmpty, "seed \(Self.seed): calls without an end: \(open)")
            reasons.insert(reason.map { describe($0) } ?? "none")
        }
        #expect(reasons.count > 10, "seed \(Self.seed): only \(reasons.sorted())")
    }

    /// Callers that read on or give up at random; every call must end exactly once.
    private static func consume(
        _ state: inout ClientConnectionState, _ open: inout Set<UInt32>, at now: UInt64,
        _ random: inout SeededGenerator
    ) -> CloseReason? {
        var reason: CloseReason?
        while let action = state.nextAction() {
            switch action {
            case .deliver(let stream, _):
                if Bool.random(using: &random) { state.demand(stream, at: now) }
                if Int.random(in: 0..<8, using: &random) == 0 { state.cancel(stream, .callerGaveUp, at: now) }
            case .completed(let stream, _), .failed(let stream, _):
                #expect(open.remove(stream) != nil, "seed \(seed): stream \(stream) ended twice")
            case .close(let why): reason = why
            default: break
            }
        }
        _ = state.takeOutput()
        return reason
    }
}
