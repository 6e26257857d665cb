import RefleksContract
import RefleksDomain
import RefleksEngine

// The contract's messages of cases and of what customers told us: whole, and as bytes where views are written.

extension Case {
    /// A case of the customer with this number, as of `now`.
    init(_ care: CareCase, of number: UInt64, now: Timestamp) {
        self.init()
        caseID = care.id
        customerCode = CustomerCode.text(number)
        origin = RefleksContract.CaseOrigin(rawValue: Int(care.origin.rawValue)) ?? .unspecified
        severity = RefleksContract.CaseSeverity(rawValue: Int(care.severity.rawValue)) ?? .unspecified
        state = RefleksContract.CaseState(care.state)
        branch = care.branch
        owner = care.owner
        tier = .init(care.tier)
        firstResponseMinutes = UInt32(clamping: care.firstResponseMinutes)
        resolutionMinutes = UInt32(clamping: care.resolutionMinutes)
        openedAtUs = care.openedAt.microseconds
        changedAtUs = care.progress.changedAt.microseconds
        firstResponseDueUs = care.firstResponseDue?.microseconds ?? 0
        resolutionDueUs = care.resolutionDue?.microseconds ?? 0
        responseOverdue = care.isResponseOverdue(at: now)
        overdue = care.isOverdue(at: now)
        responded = care.progress.clock.firstResponse != nil
        reopened = UInt32(care.progress.reopened)
        closingReason =
            care.progress.closingReason.flatMap { .init(rawValue: Int($0.rawValue)) } ?? .unspecified
        notes = UInt32(care.notes)
        feedbackID = care.feedbackID
        remedies = care.remedies.map { Remedy($0) }
    }
}

extension RefleksContract.CaseState {
    init(_ state: RefleksDomain.CaseState) { self = Self(rawValue: Int(state.rawValue)) ?? .unspecified }
}

extension RefleksContract.CaseEvent {
    init(_ event: RefleksEngine.CaseEvent) {
        self.init()
        kind = CaseEventKind(rawValue: Int(event.kind.rawValue)) ?? .unspecified
        commitSeq = event.commitSeq
        recordedAtUs = event.recordedAt.microseconds
        source = event.principal
        state = RefleksContract.CaseState(event.care.state)
        owner = event.care.owner
        text = event.text
        remedyID = event.remedyID
    }
}

extension Feedback {
    init(_ known: KnownFeedback) {
        self.init()
        feedbackID = known.id
        kind = RefleksContract.FeedbackKind(rawValue: Int(known.kind.rawValue)) ?? .unspecified
        if let given = known.score { score = UInt32(clamping: given) }
        if !known.dimensions.isEmpty { ratings = ServiceRatings(known.dimensions) }
        text = known.text
        interactionID = known.interactionID
        channel = RefleksContract.Channel(rawValue: Int(known.channel.rawValue)) ?? .unspecified
        branch = known.branch
        agent = known.agent
        atUs = known.at.microseconds
        recordedAtUs = known.recordedAt.microseconds
        caseID = known.caseID
        requestID = known.requestID
        late = known.isLate
    }
}

extension ServiceRatings {
    fileprivate init(_ dimensions: [Int]) {
        self.init()
        func rating(_ dimension: ServiceDimension) -> UInt32 {
            let place = Int(dimension.rawValue) - 1
            return dimensions.indices.contains(place) ? UInt32(clamping: dimensions[place]) : 0
        }
        responsiveness = rating(.responsiveness)
        warmth = rating(.warmth)
        sincerity = rating(.sincerity)
        reliability = rating(.reliability)
        attitude = rating(.attitude)
    }
}

/// Cases and answers as bytes of the contract's messages.
enum CareEncoding {
    /// The fields of a `Case`.
    static func write(_ care: CareCase, of code: CustomerCode?, now: Timestamp, to writer: inout MessageWriter) {
        writer.integer(1, care.id)
        writer.text(2, code?.description ?? "")
        writer.integer(3, UInt64(care.origin.rawValue))
        writer.integer(4, UInt64(care.severity.rawValue))
        writer.integer(5, UInt64(care.state.rawValue))
        writer.text(6, care.branch)
        writer.text(7, care.owner)
        writer.integer(8, UInt64(care.tier.rawValue))
        writer.integer(9, UInt64(UInt32(clamping: care.firstResponseMinutes)))
        writer.integer(10, UInt64(UInt32(clamping: care.resolutionMinutes)))
        writer.integer(11, care.openedAt.microseconds)
        writer.integer(12, care.progress.changedAt.microseconds)
        writer.integer(13, care.firstResponseDue?.microseconds ?? 0)
        writer.integer(14, care.resolutionDue?.microseconds ?? 0)
        writer.flag(15, care.isResponseOverdue(at: now))
        writer.flag(16, care.isOverdue(at: now))
        writer.flag(17, care.progress.clock.firstResponse != nil)
        writer.integer(18, UInt64(care.progress.reopened))
        writer.integer(19, UInt64(care.progress.closingReason?.rawValue ?? 0))
        writer.integer(20, UInt64(care.notes))
        writer.integer(21, care.feedbackID)
        for remedy in care.remedies { writer.message(22) { write(remedy, to: &$0) } }
    }

    /// The fields of a `Feedback`.
    static func write(_ known: KnownFeedback, to writer: inout MessageWriter) {
        writer.integer(1, known.id)
        writer.integer(2, UInt64(known.kind.rawValue))
        if let score = known.score { writer.presentInteger(3, UInt64(UInt32(clamping: score))) }
        if !known.dimensions.isEmpty {
            writer.message(4) { writer in
                for (place, rating) in known.dimensions.enumerated() {
                    writer.integer(place + 1, UInt64(UInt32(clamping: rating)))
                }
            }
        }
        writer.text(5, known.text)
        writer.integer(6, known.interactionID)
        writer.integer(7, UInt64(known.channel.rawValue))
        writer.text(8, known.branch)
        writer.text(9, known.agent)
        writer.integer(10, known.at.microseconds)
        writer.integer(11, known.recordedAt.microseconds)
        writer.integer(12, known.caseID)
        writer.integer(13, known.requestID)
        writer.flag(14, known.isLate)
    }

    /// Fields 20 and 21 of a `Customer360`: nothing for nearly everybody.
    static func write(_ customer: CustomerSnapshot, now: Timestamp, to writer: inout MessageWriter) {
        for care in customer.cases where care.isQueued {
            writer.message(20) { write(care, of: customer.code, now: now, to: &$0) }
        }
        if let feedback = customer.lastFeedback { writer.message(21) { write(feedback, to: &$0) } }
    }
}
