import RefleksContract
import SwiftProtobuf

/// A policy of the house, with what the server says of its version.
protocol VersionedPolicy: Message {
    var version: UInt32 { get set }
    var source: String { get set }
    var recordedAtUs: Int64 { get set }
    var commitSeq: UInt64 { get set }
}

extension ScoringPolicy: VersionedPolicy {}
extension ReflexPolicy: VersionedPolicy {}

extension MessageJSON {
    /// What was shown may be given back: what the server sets is left out.
    static func policy<Policy: VersionedPolicy>(_ json: String) throws(CommandError) -> Policy {
        var policy: Policy = try message(json)
        (policy.version, policy.source, policy.recordedAtUs, policy.commitSeq) = (0, "", 0, 0)
        return policy
    }
}
