public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension FeedbackService {
    /// Returns how many of those who spoke well of us, or whose case was solved, bought again, beside all others.
    public func getRepeatRate(
        _ request: Judged<GetRepeatRateRequest>, _ context: CallContext
    ) async throws -> Reply<GetRepeatRateResponse> {
        let now = environment.clock.now()
        let present = Month(istanbul: now)
        let (request, month) = try request.accepted { request, validator in
            request.month.isEmpty ? present.previous : validator.month("month", request.month)
        }
        guard month < present else {
            throw RPCError(.failedPrecondition, Catalogue.Quality.periodRunning)
        }
        let days = Int64(request.horizonDays == 0 ? 60 : request.horizonDays)
        let window = RepeatWindow(month: month, days: days)
        // What happened in these days may have been recorded since.
        let (tally, asOf) = try await answering { () async throws(EngineRefusal) in
            _ = try environment.engine.references(atLeast: context.minimumCommitSeq)
            return try await environment.engine.scanCare(
                from: min(window.from, month.start), through: now, withPurchases: true,
                into: RepeatTally(window: window), settling: { $0.settle() }
            ) { $0.add($1) }
        }
        let groups = tally.groups
        let others = try groups.others.counted()
        var response = GetRepeatRateResponse()
        response.asOfCommitSeq = asOf
        response.month = month.description
        response.horizonDays = UInt32(clamping: days)
        response.complete = window.to <= now
        response.praised = try RepeatGroup(try groups.praised.counted(), beside: others)
        response.resolved = try RepeatGroup(try groups.resolved.counted(), beside: others)
        response.others = try RepeatGroup(others, beside: nil)
        return Reply(response, commitSeq: asOf)
    }
}

/// The days before and after a month's end.
private struct RepeatWindow: Sendable {
    let month: Month
    let from: Timestamp
    /// The first instant after the month.
    let turn: Timestamp
    /// The first instant that is not looked at any more.
    let to: Timestamp

    init(month: Month, days: Int64) {
        self.month = month
        turn = month.next.start
        from = turn.adding(microseconds: -days * Timestamp.microsecondsPerDay)
        to = turn.adding(microseconds: days * Timestamp.microsecondsPerDay)
    }

    func isInMonth(_ instant: Timestamp) -> Bool { month.start <= instant && instant < turn }
}

private struct RepeatTally: Sendable {
    struct Group: Sendable {
        var customers: Int64 = 0
        var again: Int64 = 0

        func counted() throws(RPCError) -> HitCount {
            do throws(FieldRefusal) {
                return try HitCount(hits: again, of: customers)
            } catch {
                throw RPCError(.internal, error.template, error.arguments)
            }
        }
    }

    private struct Person: Sendable {
        var bought: Int32 = 0
        var again: Int32 = 0
        var isPleased = false
        var isResolved = false

        mutating func add(_ other: Person) {
            bought &+= other.bought
            again &+= other.again
            isPleased = isPleased || other.isPleased
            isResolved = isResolved || other.isResolved
        }
    }

    let window: RepeatWindow
    private var people: [UInt64: Person] = [:]
    /// Known once everybody is.
    private(set) var groups = (praised: Group(), resolved: Group(), others: Group())
    /// Whom the codes of those who were merged resolve to now.
    private var survivors: [UInt64: UInt64] = [:]

    init(window: RepeatWindow) { self.window = window }

    /// By whom it was recorded for; what was taken back counts against. Who is one customer now is counted as one.
    mutating func add(_ scanned: ScannedCare) {
        switch scanned {
        case .purchase(let customer, let at, let isReversal):
            guard window.from <= at, at < window.to else { return }
            let sign: Int32 = isReversal ? -1 : 1
            if at < window.turn {
                people[customer, default: Person()].bought &+= sign
            } else {
                people[customer, default: Person()].again &+= sign
            }
        case .feedback(let customer, let told):
            guard window.isInMonth(told.at), told.isGood else { return }
            people[customer, default: Person()].isPleased = true
        case .careCase(let customer, let care, _, _):
            guard care.state == .confirmed, window.isInMonth(care.progress.changedAt) else { return }
            people[customer, default: Person()].isResolved = true
        case .oneWith(let customer, let survivor): survivors[customer] = customer == survivor ? nil : survivor
        }
    }

    /// Everybody with those who are one with him.
    private var merged: [UInt64: Person] {
        var whole: [UInt64: Person] = [:]
        for (number, person) in people {
            whole[survivors[number] ?? number, default: Person()].add(person)
        }
        return whole
    }

    /// Gives everybody to his group.
    mutating func settle() {
        var (praised, resolved, others) = (Group(), Group(), Group())
        for person in (survivors.isEmpty ? people : merged).values where person.bought > 0 {
            let again: Int64 = person.again > 0 ? 1 : 0
            if person.isPleased {
                praised.customers += 1
                praised.again += again
            }
            if person.isResolved {
                resolved.customers += 1
                resolved.again += again
            }
            if !person.isPleased, !person.isResolved {
                others.customers += 1
                others.again += again
            }
        }
        groups = (praised, resolved, others)
        people = [:]
    }
}

extension KnownFeedback {
    fileprivate var isGood: Bool {
        do throws(FieldRefusal) {
            return try FeedbackAnswer(kind, score: score).isGood
        } catch {
            return false
        }
    }
}

extension RepeatGroup {
    fileprivate init(_ count: HitCount, beside others: HitCount?) throws(RPCError) {
        self.init()
        customers = UInt64(clamping: count.size)
        boughtAgain = UInt64(clamping: count.hits)
        let least = Int64(clamping: QualityFigure.minimumAnswers)
        guard count.size >= least else { return }
        let compared = CampaignResult(
            target: count, control: others ?? count, cost: Money(minorUnits: 0, currency: .lira))
        rate = ShareInterval(compared.hitRate)
        if let others, others.size >= least, let lift = compared.lift { difference = ShareInterval(lift) }
    }
}
