/// Why a caller gives up a call: the payload of CANCEL, u16. Numbers that a reader does not know are `unspecified`.
public enum CancelReason: UInt16, Sendable, Hashable, CaseIterable {
    case unspecified = 0
    /// The caller no longer wants the result.
    case callerGaveUp = 1
    /// The caller's own deadline has passed.
    case deadlineExceeded = 2
    /// The caller's process ends.
    case shutdown = 3
    /// The caller could not take a message (too large, not decodable).
    case messageRefused = 4

    static let encodedSize = 2

    init(wire rawValue: UInt16) {
        self = CancelReason(rawValue: rawValue) ?? .unspecified
    }
}
