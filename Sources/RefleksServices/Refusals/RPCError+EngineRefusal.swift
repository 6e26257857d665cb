import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire

// The one place where the engine's refusals become answers.

/// Runs `body` and answers the engine's refusals.
///
/// - Parameter submitted: The interactions of the command, for naming what differs from an earlier one.
func answering<Value>(
    submitted: [NewInteraction] = [], _ body: () async throws(EngineRefusal) -> Value
) async throws(RPCError) -> Value {
    do throws(EngineRefusal) {
        return try await body()
    } catch {
        throw RPCError(error, submitted: submitted)
    }
}

extension RPCError {
    /// The answer to a refusal of the engine.
    init(_ refusal: EngineRefusal, submitted: [NewInteraction] = []) {
        switch refusal {
        case .customerNotFound, .customerErased, .versionMismatch, .identifierTaken, .identifierNotHeld,
            .tooManyIdentifiers, .notForKind, .identifierNotForKind, .subjectUnknown, .subjectAmbiguous,
            .subjectNotIdentifying, .tooManyFacts, .factNotFound, .mergeForbidden, .notMerged, .historyTooLong,
            .matchNotFound:
            self.init(aboutSubject: refusal)
        case .suppressed, .customerRestricted, .restrictionByLaw, .subjectMoved, .erasureIncomplete, .tooManyRequests,
            .requestNotFound:
            self.init(aboutPrivacy: refusal)
        case .permissionRefused, .tooManyPermissions, .permissionNotFound: self.init(aboutPermission: refusal)
        case .tariffNotNext, .tooManyReferences:
            self.init(aboutReferences: refusal)
        case .notLearning, .redirectStands, .redirectNotFound, .redirectStateForbids,
            .redirectSamePrincipal:
            self.init(aboutOffers: refusal)
        case .modelRefused, .modelNotFound, .modelBusy: self.init(aboutModels: refusal)
        case .governanceRefused, .periodsNotTaken, .statementRefused: self.init(aboutGovernance: refusal)
        case .caseNotFound, .remedyNotFound, .tooManyCases, .caseRefused: self.init(aboutCases: refusal)
        case .interactionNotFound, .occurredInFuture, .amountOverflow, .idempotencyConflict, .batchItem, .tooLarge,
            .notCorrectable, .alreadyCorrected, .correctionOfOtherSubject:
            self.init(aboutContent: refusal, submitted)
        case .positionAhead, .epochChanged, .behind:
            self.init(aboutPosition: refusal)
        case .cancelled, .overloaded, .storageFull, .notServing, .outcomeUnknown, .corrupt, .verificationRunning:
            self.init(aboutEngine: refusal)
        }
    }

    private init(aboutSubject refusal: EngineRefusal) {
        typealias Texts = Catalogue.Customer
        switch refusal {
        case .customerErased: self.init(.notFound, Texts.erased)
        case .versionMismatch(let expected, let current):
            self.init(
                .aborted, Texts.versionMismatch, [String(expected), String(current)],
                details: ["current_version": String(current)])
        case .identifierTaken(let holder):
            let code = CustomerCode.text(holder)
            self.init(.alreadyExists, Texts.identifierTaken, [code], details: ["other_code": code])
        case .notForKind(let details): self.init(notForKind: details.map(\.field))
        case .identifierNotForKind: self.init(notForKind: ["identifier.kind"])
        case .identifierNotHeld: self.init(.notFound, Texts.identifierNotFound)
        case .tooManyIdentifiers(let kind, let maximum):
            self.init(.failedPrecondition, Texts.tooManyIdentifiers, [kind.name, String(maximum)])
        case .tooManyFacts(let maximum):
            self.init(.failedPrecondition, Catalogue.Privacy.tooManyFacts, [String(maximum)])
        case .factNotFound: self.init(.notFound, Catalogue.Privacy.factNotFound)
        case .historyTooLong(let maximum):
            self.init(.failedPrecondition, Texts.historyTooLong, [String(maximum)])
        case .mergeForbidden(let refusals, let survivor): self.init(mergeForbidden: refusals, survivor)
        case .notMerged: self.init(.failedPrecondition, Catalogue.Matching.notMerged)
        case .matchNotFound: self.init(.notFound, Catalogue.Matching.notFound)
        case .subjectUnknown: self.init(.notFound, Catalogue.Interaction.subjectUnknown)
        case .subjectAmbiguous(let numbers):
            let codes = numbers.map(CustomerCode.text).joined(separator: ", ")
            self.init(
                .failedPrecondition, Catalogue.Interaction.subjectAmbiguous, [codes], details: ["other_codes": codes])
        case .subjectNotIdentifying:
            self.init(.failedPrecondition, Catalogue.Interaction.subjectNotIdentifying)
        default: self.init(.notFound, Texts.notFound)
        }
    }

    /// The first rule is the reason; all of them are listed.
    private init(mergeForbidden refusals: [FieldRefusal], _ survivor: UInt64?) {
        let first = refusals.first ?? FieldRefusal(Catalogue.Matching.selfMerge)
        self.init(
            .failedPrecondition, first.template, first.arguments,
            violations: refusals.map { Violation("merged_code", $0.template, $0.arguments) },
            details: survivor.map { ["survivor_code": CustomerCode.text($0)] } ?? [:])
    }

    private init(aboutPrivacy refusal: EngineRefusal) {
        typealias Texts = Catalogue.Privacy
        switch refusal {
        case .suppressed(let inner):
            let isOld = inner.template == Texts.eventBeforeErasure
            self.init(
                .failedPrecondition, inner.template, inner.arguments,
                violations: [
                    Violation(
                        isOld ? "interaction.occurred_at_us" : "new_customer.ground", inner.template, inner.arguments)
                ])
        case .customerRestricted: self.init(.failedPrecondition, Catalogue.Permission.restricted)
        case .tooManyRequests(let maximum):
            self.init(.failedPrecondition, Texts.tooManyRequests, [String(maximum)])
        case .requestNotFound: self.init(.notFound, Texts.requestNotFound)
        case .restrictionByLaw: self.init(.failedPrecondition, Texts.restrictionByLaw)
        case .erasureIncomplete:
            self.init(.unavailable, Texts.erasureIncomplete, retryAfterMilliseconds: 1_000, outcome: .unknown)
        default: self.init(.aborted, Texts.subjectMoved, retryAfterMilliseconds: 250)
        }
    }

    private init(aboutPermission refusal: EngineRefusal) {
        typealias Texts = Catalogue.Permission
        switch refusal {
        case .permissionRefused(let broken):
            let violations = broken.map { Violation($0.field.path, $0.refusal.template, $0.refusal.arguments) }
            let first = broken.first?.refusal
            self.init(
                .failedPrecondition, first?.template ?? Texts.permissionNotFound, first?.arguments ?? [],
                violations: violations)
        case .tooManyPermissions(let maximum):
            self.init(.failedPrecondition, Texts.tooManyPermissions, [String(maximum)])
        default: self.init(.notFound, Texts.permissionNotFound)
        }
    }

    private init(aboutReferences refusal: EngineRefusal) {
        switch refusal {
        case .tariffNotNext(let version):
            let arguments = [String(version)]
            self.init(
                .failedPrecondition, Catalogue.Contact.tariffNotNext, arguments,
                violations: [Violation("tariff.valid_from", Catalogue.Contact.tariffNotNext, arguments)])
        case .tooManyReferences(let maximum):
            self.init(.failedPrecondition, Catalogue.Reference.tooMany, [String(maximum)])
        default: self.init(.internal, Catalogue.System.storageCorrupt)
        }
    }

    private init(aboutOffers refusal: EngineRefusal) {
        typealias Texts = Catalogue.Campaign
        switch refusal {
        case .redirectStands: self.init(.failedPrecondition, Texts.redirectStands)
        case .redirectNotFound: self.init(.notFound, Texts.redirectNotFound)
        case .redirectStateForbids(let state):
            let reason = state.refusal
            self.init(
                .failedPrecondition, reason.template, reason.arguments,
                violations: [Violation("state", reason.template, reason.arguments)])
        case .redirectSamePrincipal: self.init(.permissionDenied, Texts.redirectSamePrincipal)
        default: self.init(.failedPrecondition, Catalogue.Offer.notLearning)
        }
    }

    private init(aboutCases refusal: EngineRefusal) {
        switch refusal {
        case .caseRefused(let reason, let field):
            self.init(
                .failedPrecondition, reason.template, reason.arguments,
                violations: [Violation(field, reason.template, reason.arguments)])
        case .tooManyCases(let maximum):
            self.init(.failedPrecondition, Catalogue.Cases.tooMany, [String(maximum)])
        case .remedyNotFound: self.init(.notFound, Catalogue.Remedies.notFound)
        default: self.init(.notFound, Catalogue.Cases.notFound)
        }
    }

    private init(aboutModels refusal: EngineRefusal) {
        switch refusal {
        case .modelRefused(let reason): self.init(.failedPrecondition, reason.template, reason.arguments)
        case .modelNotFound(let number): self.init(.notFound, Catalogue.Model.notFound, [String(number)])
        default: self.init(.failedPrecondition, Catalogue.Model.busy, retryAfterMilliseconds: 1_000)
        }
    }

    private init(aboutGovernance refusal: EngineRefusal) {
        typealias Texts = Catalogue.Governance
        switch refusal {
        case .governanceRefused(let path, let inner):
            self.init(
                .failedPrecondition, inner.template, inner.arguments,
                violations: [Violation(path, inner.template, inner.arguments)])
        case .statementRefused(let inner): self.init(.failedPrecondition, inner.template, inner.arguments)
        default: self.init(.unavailable, Texts.periodsNotTaken, retryAfterMilliseconds: 5_000)
        }
    }

    private init(notForKind fields: [String]) {
        let violations = fields.map { Violation($0, Catalogue.Customer.notForKind) }
        self = Validator.refusal(violations, omitted: 0)
    }

    private init(aboutContent refusal: EngineRefusal, _ submitted: [NewInteraction]) {
        typealias Texts = Catalogue.Interaction
        switch refusal {
        case .occurredInFuture(let minutes):
            let arguments = [String(minutes)]
            self.init(
                .outOfRange, Texts.tooFarAhead, arguments,
                violations: [Violation("interaction.occurred_at_us", Texts.tooFarAhead, arguments)])
        case .amountOverflow:
            self.init(
                .outOfRange, Texts.amountOverflow, violations: [Violation("interaction.money", Texts.amountOverflow)])
        case .idempotencyConflict(let original):
            let fields = DifferingFields.names(submitted.first, original).joined(separator: ", ")
            self.init(.alreadyExists, Texts.idempotencyConflict, [fields], details: ["differing_fields": fields])
        case .batchItem(let index, let inner):
            self.init(ofItem: index, RPCError(inner, submitted: submitted.dropFirst(index).prefix(1).map { $0 }))
        case .notCorrectable: self.init(.failedPrecondition, Texts.notCorrectable)
        case .alreadyCorrected(let by):
            self.init(
                .failedPrecondition, Texts.alreadyCorrected, [String(by)],
                details: ["reversal_interaction_id": String(by)])
        case .correctionOfOtherSubject:
            self.init(
                .invalidArgument, Texts.correctionOfOtherSubject,
                violations: [Violation("replacement.subject", Texts.correctionOfOtherSubject)])
        case .tooLarge(let bytes): self.init(.resourceExhausted, Catalogue.System.commandTooLarge, [String(bytes)])
        default: self.init(.notFound, Texts.notFound)
        }
    }

    private init(aboutPosition refusal: EngineRefusal) {
        typealias Texts = Catalogue.System
        switch refusal {
        case .epochChanged(let current):
            self.init(.outOfRange, Texts.epochChanged, [String(current)], details: ["current_epoch": String(current)])
        case .positionAhead(let durable):
            self.init(.outOfRange, Texts.positionAhead, [String(durable)], details: ["durable_seq": String(durable)])
        case .behind(let applied):
            self.init(.unavailable, Texts.projectionBehind, [String(applied)], retryAfterMilliseconds: 250)
        default: self.init(.internal, Texts.storageCorrupt)
        }
    }

    private init(aboutEngine refusal: EngineRefusal) {
        typealias Texts = Catalogue.System
        switch refusal {
        case .cancelled: self.init(.cancelled, Catalogue.RPC.cancelled)
        case .overloaded(let pause):
            self.init(.resourceExhausted, Texts.overloaded, retryAfterMilliseconds: pause)
        case .storageFull: self.init(.resourceExhausted, Texts.storageFull, retryAfterMilliseconds: 5_000)
        case .notServing: self.init(.unavailable, Texts.notServing, retryAfterMilliseconds: 1_000)
        case .verificationRunning: self.init(.failedPrecondition, Texts.verificationRunning)
        case .outcomeUnknown:
            // With a time to wait: in the answer to an item of a push, none would mean "never send it again".
            self.init(.unavailable, Texts.outcomeUnknown, retryAfterMilliseconds: 1_000, outcome: .unknown)
        default: self.init(.dataLoss, Texts.storageCorrupt)
        }
    }

    /// Adds what is wrong with another item, where it was refused with the same code; at most `limit` violations are
    /// listed and the others counted.
    mutating func add(_ inner: RPCError, ofItem index: Int, limit: Int) {
        guard inner.code == code else { return }
        let more = inner.below("items[\(index)]").violations
        let room = max(0, limit - violations.count)
        violations += more.prefix(room)
        let omitted = max(0, more.count - room) + inner.omittedViolations
        guard omitted > 0 else { return }
        details["more_violations"] = String(omittedViolations + omitted)
    }

    private var omittedViolations: Int { details["more_violations"].flatMap { Int($0) } ?? 0 }

    /// The refusal of an atomic batch because of its item at `index`: that item's code and violations, at its path.
    init(ofItem index: Int, _ inner: RPCError) {
        self.init(
            inner.code, Catalogue.Interaction.batchRefused, [String(index)],
            violations: inner.below("items[\(index)]").violations,
            details: inner.details.merging(["item": String(index), "item_reason": inner.reason]) { first, _ in first },
            retryAfterMilliseconds: inner.retryAfterMilliseconds, outcome: inner.outcome)
    }
}

extension RPCError {
    /// The same refusal with its violations' paths below `path`.
    func below(_ path: String) -> RPCError {
        var error = self
        error.violations = violations.map { Violation("\(path).\($0.path)", $0.template, $0.arguments) }
        return error
    }
}

extension CustomerCode {
    /// The ten digits of the code with this number; the number itself, should it be none.
    static func text(_ number: UInt64) -> String {
        CustomerCode(number: number)?.description ?? String(number)
    }
}

extension RefleksDomain.Permission.Field {
    /// The contract's field.
    fileprivate var path: String {
        switch self {
        case .source: "source"
        case .consentDate: "consent_at_us"
        }
    }
}

extension RefleksDomain.CustomerKind.PersonalDetail {
    /// The contract's field.
    fileprivate var field: String {
        switch self {
        case .givenName: "given_name"
        case .birthDate: "birth_date"
        }
    }
}
