public import RefleksDomain
import Synchronization

/// The pulse of tests and simulations.
public final class MemoryPulseStore: PulseStore {
    private struct State {
        var periods: [PulsePeriod] = []
        var people: Set<[UInt8]> = []
        var answers: [PulseAnswer] = []
    }

    private let state = Mutex(State())

    /// Without periods.
    public init() {}

    public func open(_ period: PulsePeriod) throws(StoreError) -> PulseOutcome {
        state.withLock { state in
            guard !state.periods.contains(where: { $0.id == period.id }) else { return .exists }
            if let obstacle = PulsePeriod.obstacle(to: period, after: state.periods.last) { return obstacle }
            state.periods.append(period)
            return .done
        }
    }

    public func submit(_ answer: PulseAnswer, of person: [UInt8]) throws(StoreError) -> PulseOutcome {
        state.withLock { state in
            guard let period = state.periods.first(where: { $0.id == answer.period }) else { return .unknown }
            guard period.closedAt == nil else { return .closed }
            guard state.people.insert(person).inserted else { return .answered }
            state.answers.append(answer)
            return .done
        }
    }

    public func close(_ id: String, at time: Timestamp) throws(StoreError) -> PulseOutcome {
        state.withLock { state in
            guard let place = state.periods.firstIndex(where: { $0.id == id }) else { return .unknown }
            let period = state.periods[place]
            guard period.closedAt == nil else { return .closed }
            let groups = Dictionary(grouping: state.answers, by: \.branch).map { branch, answers in
                PulsePublication.Group(
                    name: branch, answers: answers.count, sum: answers.reduce(0) { $0 + $1.score })
            }
            state.periods[place] = PulsePeriod(
                id: id, question: period.question, openedAt: period.openedAt, closedAt: time,
                publication: PulsePublication(groups))
            (state.answers, state.people) = ([], [])
            return .done
        }
    }

    public func periods(limit: Int) throws(StoreError) -> [PulsePeriod] {
        state.withLock { Array($0.periods.reversed().prefix(limit)) }
    }

    public func close() {}
}
