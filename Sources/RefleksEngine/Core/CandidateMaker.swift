import RefleksCrypto
import RefleksDomain
import RefleksStore
import Synchronization

/// Makes codes and data keys ahead for customers who may have to be created. Used by the loader's thread only.
///
/// A code is drawn at random, so that codes tell nothing about how many customers there are, and is proven unused: it is
/// neither in memory nor in the projection, and its slot, installed as absent, stays pinned until the code is used. A
/// key is durable before an entry names it: keys are made in blocks.
final class CandidateMaker: Sendable {
    private let core: EngineCore
    private let block = Mutex<[DataKey]>([])

    init(core: EngineCore) {
        self.core = core
    }

    func take(_ count: Int) throws(StoreError) -> [Candidate] {
        var candidates = core.state.withLock { $0.takeSpareCandidates(count) }
        let lacking = count - candidates.count
        guard lacking > 0 else { return candidates }
        var numbers: [UInt64] = []
        do throws(StoreError) {
            // In a crowd of creations the next commands' codes come with the same read.
            numbers = try unusedNumbers(core.isBusy ? max(lacking, Self.readAhead) : lacking)
            while let number = numbers.last {
                candidates.append(Candidate(number: number, key: try nextKey()))
                numbers.removeLast()
            }
        } catch {
            core.state.withLock { [numbers, candidates] state in
                for number in numbers { state.unreserve(number) }
                state.spareCandidates += candidates
            }
            throw error
        }
        let spare = candidates[count...]
        if !spare.isEmpty { core.state.withLock { $0.spareCandidates += spare } }
        return Array(candidates.prefix(count))
    }

    private static let readAhead = 32

    /// A data key for something else than a customer.
    func takeKey() throws(StoreError) -> DataKey {
        if let key = core.state.withLock({ $0.spareKeys.popLast() }) { return key }
        return try nextKey()
    }

    private func nextKey() throws(StoreError) -> DataKey {
        if let key = block.withLock({ $0.popLast() }) { return key }
        let keys = try core.sealing.keys.makeKeys(max(core.configuration.keyBlock, 1))
        guard let first = keys.first else { throw .unexpected("the key store made no keys") }
        block.withLock { $0 = keys.dropFirst().reversed() }
        return first
    }

    /// Nine digits leave 900 million codes; the chance of drawing a used one stays below one half for 450 million
    /// customers.
    private func unusedNumbers(_ count: Int) throws(StoreError) -> [UInt64] {
        let numbers = CustomerCode.numbers
        var unused: [UInt64] = []
        for _ in 0..<256 {
            let drawn = (unused.count..<count).map { _ in
                numbers.lowerBound + core.environment.random.next(below: UInt64(numbers.count))
            }
            let free = try core.store.read { (view: any StoreSnapshot) throws(StoreError) -> [UInt64] in
                var free: [UInt64] = []
                for number in drawn where try view.record(.customer(number)) == nil { free.append(number) }
                return free
            }
            unused += core.state.withLock { state in free.filter { state.reserve($0) } }
            if unused.count == count { return unused }
        }
        throw .unexpected("no unused customer code was found")
    }
}

extension EngineState {
    func takeSpareCandidates(_ count: Int) -> [Candidate] {
        let taken = Array(spareCandidates.suffix(count))
        spareCandidates.removeLast(taken.count)
        return taken
    }

    /// Installs the number as absent and pins it; false when it is in memory already.
    func reserve(_ number: UInt64) -> Bool {
        guard customers.slot(number) == nil else { return false }
        customers.install(number, nil, seq: 0).pins += 1
        return true
    }

    /// The number has been used: its changes pin it from now on.
    func unreserve(_ number: UInt64) {
        customers.slot(number)?.pins -= 1
    }
}
