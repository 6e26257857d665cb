import RefleksDomain
import RefleksEngine

/// What a customer was at one time by what had been told at another, worked out from a plain list of what was said: no fold,
/// no state, and no code of the engine's.
struct ToldModel {
    enum Saying {
        case name(String)
        case phone(String)
        case noPhone(String)
        case fact(id: UInt64, key: String, origin: FactOrigin, from: Int64, to: Int64?)
        case noFact(UInt64)
        case channel(Channel?)
        case purchase(id: UInt64, at: Int64, kurus: Int64)
    }

    private(set) var said: [(at: Int64, saying: Saying)] = []

    mutating func say(_ saying: Saying, at time: Timestamp) {
        said.append((time.microseconds, saying))
    }

    struct View: Equatable {
        var name: String?
        var phones: Set<String>
        /// Ids of the facts that held.
        var facts: Set<UInt64>
        var channel: Channel?
        /// Newest first.
        var purchases: [UInt64]
        var kurus: Int64
    }

    func view(valid: Int64, known: Int64) -> View {
        let heard = said.filter { $0.at <= known }
        var view = View(name: nil, phones: [], facts: [], channel: nil, purchases: [], kurus: 0)
        var purchases: [(at: Int64, id: UInt64)] = []
        for (_, saying) in heard {
            switch saying {
            case .name(let name): view.name = name
            case .phone(let phone): view.phones.insert(phone)
            case .noPhone(let phone): view.phones.remove(phone)
            case .channel(let channel): view.channel = channel
            case .purchase(let id, let at, let kurus) where at <= valid:
                purchases.append((at, id))
                view.kurus += kurus
            case .fact, .noFact, .purchase: break
            }
        }
        view.purchases = purchases.sorted { ($0.at, $0.id) > ($1.at, $1.id) }.map(\.id)
        view.facts = Set(heard.indices.compactMap { holds(heard, $0, valid) })
        return view
    }

    /// The id of the fact that was said at `index`, when nobody took it back and it held at `time`: after it began, before it
    /// ended, and before any that was said later, was in force when it was said, and covers it, began.
    private func holds(_ heard: [(at: Int64, saying: Saying)], _ index: Int, _ time: Int64) -> UInt64? {
        guard case .fact(let id, let key, let origin, let from, let to) = heard[index].saying else { return nil }
        let isTakenBack = heard.contains { if case .noFact(id) = $0.saying { true } else { false } }
        guard !isTakenBack, from <= time, to.map({ time < $0 }) ?? true else { return nil }
        for later in heard[(index + 1)...] {
            guard case .fact(_, let other, let otherOrigin, let begin, let end) = later.saying, other == key,
                (otherOrigin == .inferred) == (origin == .inferred), begin <= later.at, from <= begin
            else { continue }
            let covers = end == nil || (to != nil && (to ?? 0) <= (end ?? 0))
            if covers, begin <= time { return nil }
        }
        return id
    }
}
