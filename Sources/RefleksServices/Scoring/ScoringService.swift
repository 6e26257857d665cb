public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// What a customer is worth, what he has earned, and why. Each method has a file of its name.
public struct ScoringService: ScoringServiceProvider {
    let environment: ServiceEnvironment

    /// The service on `environment`.
    public init(_ environment: ServiceEnvironment) {
        self.environment = environment
    }

    /// A customer with what he is scored by, and how.
    struct Subject {
        let customer: CustomerSnapshot
        let asOf: UInt64
        let scorer: Scorer
        /// The day that the score is of, in days since the epoch.
        let day: Int32
        /// What occurred later is left out; nil: nothing is.
        var occurredUpTo: Timestamp?

        var assessment: Assessment {
            scorer.assess(
                customer.scoring, since: customer.totals.firstOccurredAt, on: day,
                contestedFrom: customer.levelContestedFrom)
        }

        /// The midnight at which time alone changes level or stage first; 0: none that is near.
        var nextChangeUs: Int64 {
            let next = scorer.nextChange(
                of: customer.scoring, since: customer.totals.firstOccurredAt, after: day,
                contestedFrom: customer.levelContestedFrom)
            return next.map { Timestamp(istanbulDay: $0).microseconds } ?? 0
        }

        var leftOut: [String] { scorer.leftOut(of: customer.scoring, on: day).map(\.code) }
    }

    /// Reads the customer as of now, and tells the audit.
    func subject(
        _ access: AccessContext, _ selector: RefleksEngine.CustomerSelector, _ context: CallContext
    ) async throws -> Subject {
        let now = environment.clock.now()
        let read = try await environment.reading(access, context) { () async throws(RPCError) in
            let read = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.customer(selector, atLeast: context.minimumCommitSeq)
            }
            return (read, .one(read.customer.code))
        }
        return Subject(
            customer: read.customer, asOf: read.asOf, scorer: environment.engine.scorer, day: now.istanbulDay)
    }

    /// Reads the customer as of the times that are named, now where none is, and tells the audit.
    func subject(
        _ access: AccessContext, _ selector: RefleksEngine.CustomerSelector, asOf: AsOf, _ context: CallContext
    ) async throws -> Subject {
        guard asOf != AsOf() else { return try await subject(access, selector, context) }
        let now = environment.clock.now()
        let view = try await environment.reading(access, context) { () async throws(RPCError) in
            let view = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.view(
                    selector, interactions: 0, asOf: asOf, atLeast: context.minimumCommitSeq)
            }
            return (view, .one(view.customer.code))
        }
        return Subject(
            customer: view.customer, asOf: view.asOf, scorer: environment.engine.scorer(knownAt: asOf.known),
            day: (asOf.valid ?? now).istanbulDay, occurredUpTo: asOf.valid)
    }

    /// The newest 200 interactions, and as many answers where scores hear any, for evidence.
    func evidence(of subject: Subject) async throws(RPCError) -> Evidence {
        let code = subject.customer.code
        let page = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.timeline(code, limit: Self.evidenceLimit)
        }
        var answers: [KnownFeedback] = []
        if !subject.customer.scoring.voices.isEmpty {
            do throws(EngineRefusal) {
                answers = try await environment.engine.feedback(of: .code(code), limit: Self.evidenceLimit).feedback
            } catch .historyTooLong {
                // A score can be explained without naming what shows it.
            } catch {
                throw RPCError(error)
            }
        }
        return Evidence(page.interactions, answers, upTo: subject.asOf, occurredUpTo: subject.occurredUpTo)
    }

    private static let evidenceLimit = 200
}

extension AsOf {
    /// The times of a request; 0 is none.
    init(validUs: Int64, knownUs: Int64) {
        self.init(
            valid: validUs == 0 ? nil : Timestamp(microseconds: validUs),
            known: knownUs == 0 ? nil : Timestamp(microseconds: knownUs))
    }
}

extension Validator {
    /// What will be known cannot be asked for; a caller's clock may run ahead as far as that of an event.
    mutating func checkKnown(_ knownUs: Int64, now: Timestamp) {
        let ahead = OccurrenceRule.maximumMinutesAhead
        let latest = now.adding(microseconds: ahead * Timestamp.microsecondsPerMinute)
        guard !isSettled("as_of_known_us"), knownUs > latest.microseconds else { return }
        report("as_of_known_us", Catalogue.Customer.asOfAhead, [String(ahead)])
    }
}
