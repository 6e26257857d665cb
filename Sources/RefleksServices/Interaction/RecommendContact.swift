public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import SwiftProtobuf

extension InteractionService {
    /// Advises channel and time of a contact from what this customer answered and ignored, or refuses it and says why.
    public func recommendContact(
        _ request: Judged<RecommendContactRequest>, _ context: CallContext
    ) async throws -> Reply<RecommendContactResponse> {
        let (request, (selector, purpose)) = try request.accepted { request, validator in
            let purpose = validator.known(
                "purpose", RefleksDomain.ContactPurpose(rawValue: UInt8(clamping: request.purpose.rawValue)))
            if purpose == .marketing, request.brand.isEmpty { validator.report("brand", Catalogue.Text.required) }
            return validator.customer(request.customer).flatMap { selector in purpose.map { (selector, $0) } }
        }
        let now = environment.clock.now()
        let past = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let past = try await answering { () async throws(EngineRefusal) in
                try await CustomerPast(environment.engine, selector, now: now, atLeast: context.minimumCommitSeq)
            }
            return (past, .one(past.view.customer.code))
        }
        let directory = try await answering { () async throws(EngineRefusal) in
            try environment.engine.references().directory
        }
        let candidates = ContactCandidates.of(past.view, for: purpose, brand: ASCIIText.lowercased(request.brand))
        let advice = try Self.advice(past, purpose, candidates, directory, now: now)
        var response = RecommendContactResponse()
        response.asOfCommitSeq = past.view.asOf
        response.customerCode = past.view.customer.code.description
        response.lookedBackToUs = past.lookedBackTo?.microseconds ?? 0
        if let channel = past.view.customer.servedOn {
            response.servedOn = RefleksContract.Channel(rawValue: Int(channel.rawValue)) ?? .unspecified
        }
        response.fill(with: advice, context.language)
        return Reply(response, commitSeq: past.view.asOf)
    }

    static func advice(
        _ past: CustomerPast, _ purpose: RefleksDomain.ContactPurpose, _ candidates: [ContactCandidate],
        _ directory: ReferenceDirectory, now: Timestamp
    ) throws(RPCError) -> ContactAdvice {
        do throws(ArithmeticOverflow) {
            let record = try ContactRecord(past.interactions.compactMap(PastContact.init))
            var request = ContactRequest(
                purpose: purpose, now: now, candidates: candidates,
                recentContacts: record.marketing, experience: record.experience,
                preference: past.view.knowledge.preference?.preference.contact ?? ContactPreference(),
                tariff: directory.tariffs.tariff(at: now))
            request.servedOn = past.view.customer.servedOn
            let hours = directory.calendar(Reference.contactHours) ?? ContactPolicy.standardHours
            return try ContactPolicy.standard(hours: hours).advise(request)
        } catch {
            throw RPCError(.amountOverflow)
        }
    }
}

extension CustomerSnapshot {
    /// The cheaper channel on which he is served by approval; nil: none, or not any more.
    var servedOn: RefleksDomain.Channel? { redirect.flatMap { $0.state == .approved ? $0.channel : nil } }
}

/// On which channels a customer may be approached: the one place where his addresses meet his permissions.
enum ContactCandidates {
    /// The channels on which the customer has an address, and what a contact for `purpose` in the name of `brand` rests on
    /// there: one candidate for each address.
    static func of(
        _ view: CustomerView, for purpose: RefleksDomain.ContactPurpose, brand: String
    ) -> [ContactCandidate] {
        let customer = view.customer
        let recipient: RefleksDomain.RecipientType = customer.profile.kind == .organisation ? .merchant : .individual
        func permission(_ channel: RefleksDomain.Channel, _ address: RefleksDomain.Identifier) -> RefleksDomain
            .Permission?
        {
            view.permissions.first { known in
                known.key.recipient == address && known.key.brand == brand && known.key.type == channel.permissionType
                    && known.key.recipientType == recipient
            }?.permission
        }
        return customer.identifiers.flatMap { held in
            held.identifier.kind.reaches.map { channel in
                ContactCandidate(
                    channel: channel,
                    ground: purpose.ground(
                        on: channel, customer: customer.status, recipientType: recipient,
                        permission: permission(channel, held.identifier)))
            }
        }
    }
}

extension PastContact {
    /// An interaction read from its stored bytes; nil for one of no known type or channel.
    fileprivate init?(_ stored: StoredInteraction) {
        var reader = FieldReader(stored.publicBytes)
        var texts: [UInt64: ArraySlice<UInt8>] = [:]
        var numbers: [UInt64: UInt64] = [:]
        while let field = reader.next() {
            switch field.value {
            case .integer(let value): numbers[field.number] = value
            case .bytes(let value): texts[field.number] = value
            case .fixed: continue
            }
        }
        func number(_ field: UInt64) -> UInt8 { UInt8(clamping: numbers[field] ?? 0) }
        func text(_ field: UInt64) -> String { String(decoding: texts[field] ?? [], as: UTF8.self) }
        guard let type = RefleksDomain.InteractionType(rawValue: number(3)),
            let channel = RefleksDomain.Channel(rawValue: number(6))
        else { return nil }
        self.init(
            id: stored.id, type: type, direction: RefleksDomain.Direction(rawValue: number(5)), channel: channel,
            occurredAt: stored.occurredAt, source: text(1), event: text(2), refersTo: text(14), outcome: text(15),
            isCampaign: !text(13).isEmpty, reverses: numbers[34] ?? 0)
    }
}

extension RecommendContactResponse {
    fileprivate mutating func fill(with advice: ContactAdvice, _ language: Language) {
        switch advice.outcome {
        case .contact(let proposal): contact = RefleksContract.ContactProposal(proposal, language)
        case .refuse(let reasons, let until):
            refusal = .with {
                $0.reasons = reasons.map { ContactReason($0, language) }
                $0.untilUs = until?.microseconds ?? 0
            }
        }
        rejected = advice.rejected.map { rejection in
            .with {
                $0.channel = RefleksContract.Channel(rawValue: Int(rejection.channel.rawValue)) ?? .unspecified
                $0.reason = ContactReason(rejection.reason, language)
            }
        }
        switch advice.preference {
        case .notStated: preference = .notStated
        case .honoured: preference = .honoured
        case .breached(let reasons):
            preference = .breached
            preferenceBreaches = reasons.map { ContactReason($0, language) }
        }
    }
}

extension RefleksContract.ContactProposal {
    fileprivate init(_ proposal: RefleksDomain.ContactProposal, _ language: Language) {
        self.init()
        channel = RefleksContract.Channel(rawValue: Int(proposal.channel.rawValue)) ?? .unspecified
        fromUs = proposal.from.microseconds
        toUs = proposal.to.microseconds
        answerShareBp = UInt32(clamping: proposal.share)
        costMinor = proposal.cost?.minorUnits ?? 0
        costCurrency = proposal.cost?.currency.code ?? ""
        reasons = proposal.reasons.map { ContactReason($0, language) }
    }
}

extension ContactReason {
    fileprivate init(_ reason: Reason, _ language: Language) {
        self.init()
        code = reason.code
        message = reason.template.text(language, reason.arguments)
    }
}
