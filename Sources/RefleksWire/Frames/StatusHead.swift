public import NIOCore

/// The fixed part of STATUS, before detail and reply message: how a call ended and whether it had an effect.
///
/// ```
/// 0          2         3      4               8              16        18      20
/// +----------+---------+------+---------------+--------------+---------+-------+--------+---------+
/// | u16 code | outcome | u8 0 | u32 retry     | u64          | u16     | u16 0 | detail | message |
/// |          |   u8    |      | after ms      | commit_seq   | detail  |       |        |         |
/// +----------+---------+------+---------------+--------------+---------+-------+--------+---------+
/// ```
public struct StatusHead: Sendable, Hashable {
    /// Bytes of the fixed part.
    public static let encodedSize = 20

    public var code: StatusCode
    public var outcome: Outcome
    /// Milliseconds to wait before the call is sent again; 0 = no advice.
    public var retryAfterMilliseconds: UInt32
    /// The ledger position of the commit, or that a read reflects; 0 = none.
    public var commitSeq: UInt64

    public init(_ code: StatusCode, outcome: Outcome, retryAfterMilliseconds: UInt32 = 0, commitSeq: UInt64 = 0) {
        self.code = code
        self.outcome = outcome
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.commitSeq = commitSeq
    }

    /// Reads the fixed part off the front of a STATUS's payload and takes the encoded detail that follows it; what then
    /// remains in `payload` is the message.
    public init(readingFrom payload: inout ByteBuffer, detail: inout ByteBuffer) throws(WireError) {
        guard
            let (rawCode, rawOutcome, zero1) = payload.readMultipleIntegers(as: (UInt16, UInt8, UInt8).self),
            let (retryAfter, commitSeq, length, zero2) = payload.readMultipleIntegers(
                as: (UInt32, UInt64, UInt16, UInt16).self),
            let code = StatusCode(rawValue: rawCode), let outcome = Outcome(rawValue: rawOutcome),
            Int(length) <= WireLimits.maximumDetailBytes, let encoded = payload.readSlice(length: Int(length))
        else { throw .malformedPayload(.status) }
        guard zero1 == 0, zero2 == 0 else { throw .reservedBitsSet(UInt16(zero1) | zero2) }
        detail = encoded
        self.init(code, outcome: outcome, retryAfterMilliseconds: retryAfter, commitSeq: commitSeq)
    }

    /// Appends the fixed part; the caller keeps `detailLength` within its limit.
    func encode(detailLength: Int, into buffer: inout ByteBuffer) {
        let verdict = UInt32(code.rawValue) << 16 | UInt32(outcome.rawValue) << 8
        // Few wide integers: the buffer takes each one by itself.
        buffer.writeInteger(UInt64(verdict) << 32 | UInt64(retryAfterMilliseconds))
        buffer.writeInteger(commitSeq)
        buffer.writeInteger(UInt32(UInt16(truncatingIfNeeded: detailLength)) << 16)
    }
}
