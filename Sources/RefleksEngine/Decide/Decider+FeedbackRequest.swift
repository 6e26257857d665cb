import RefleksDomain
import RefleksMessages

extension Decider {
    /// Keeps that a customer was asked, with the survivor of all who are one with him.
    mutating func requestFeedback(_ new: NewFeedbackRequest) throws(Undecided) -> Verdict {
        let survivor = try survivor(new.code.number)
        try checkUsable(survivor)
        let days = Int64(min(max(new.days, 1), FeedbackInquiry.maximumDays))
        let inquiry = FeedbackInquiry(
            id: ItemPlace(seq: seq, index: changes.count).id, new.kind, on: new.channel, branch: new.branch,
            agent: new.agent, interactionID: new.interactionID, askedAt: recordedAt,
            expiresAt: recordedAt.adding(microseconds: days * Timestamp.microsecondsPerDay))
        do throws(FieldRefusal) { try (survivor.care?.inquiries ?? []).checkRoom(at: recordedAt) } catch {
            throw .refused(.caseRefused(error, field: "code"))
        }
        let identity = survivor.identity
        try add(
            FeedbackRequested(number: identity.number, version: identity.fields.version, inquiry: inquiry))
        return .commit(changes)
    }

    /// What an answer answers: with whom of the set it is kept, and whether it is late. It was given when it was recorded, so
    /// that nobody is in time afterwards.
    func answeredInquiry(
        _ new: NewFeedback, _ set: [CustomerState]
    ) throws(Undecided) -> FeedbackRecord.Answering? {
        guard new.requestID != 0 else { return nil }
        for member in set {
            guard let inquiry = member.care?.inquiries.first(where: { $0.id == new.requestID }) else { continue }
            do throws(FieldRefusal) {
                return FeedbackRecord.Answering(
                    requestID: inquiry.id, holder: member.identity.number,
                    isLate: try inquiry.isLate(new.answer.kind, at: recordedAt))
            } catch {
                throw .refused(.caseRefused(error, field: "request_id"))
            }
        }
        throw .refused(.caseRefused(FieldRefusal(Catalogue.FeedbackRequests.unknown), field: "request_id"))
    }
}
