import RefleksContract
import RefleksMessages
import SwiftProtobuf

/// A reply that tells which version of something was recorded.
protocol PutReply: Message {
    var version: UInt32 { get }
    var commitSeq: UInt64 { get }
}

extension PutReferenceResponse: PutReply {}
extension PutOfferResponse: PutReply {}
extension PutReflexPolicyResponse: PutReply {}
extension PutScoringPolicyResponse: PutReply {}

extension Printer {
    /// That a version of something was recorded. `called` is what people call it where there is one only, which has no name.
    func print(
        put reply: some PutReply, _ name: String, _ label: MessageTemplate, called: MessageTemplate? = nil
    ) throws {
        try print(
            reply, csv: ReferenceView.csv(name, reply.version, reply.commitSeq),
            table: { screen in
                ReferenceView(screen).put(
                    label, called.map { screen.text($0) } ?? name, version: reply.version, commit: reply.commitSeq)
            })
    }
}
