import Logging
import RefleksStore
import Synchronization

/// The thread that puts the source events of earlier runs into `KnownEvents` after a start, behind everything else; what is
/// recorded meanwhile is put in by whoever records it. Until it has ended, commands look for their events in the store.
final class EventScan: Sendable {
    private let core: EngineCore
    private let rest = Signal()
    private let isStopping = Atomic<Bool>(false)

    /// Events of one page: a few milliseconds of reading.
    static let page = 8_192
    /// Events under one taking of the state's lock.
    private static let step = 256
    /// Commands go first, but somebody who always pushes must not keep it from its end: half a second before each page.
    private static let maximumPauses = 5
    private static let pauseMilliseconds: UInt64 = 100

    init(core: EngineCore) {
        self.core = core
    }

    /// The thread's body: until everything is in, or `stop`.
    func run() {
        WorkerThread.yieldToOthers()
        var last: BlindIndex?
        while !core.state.withLock({ $0.knownEvents.isComplete }) {
            pauseWhileBusy()
            guard !isStopping.load(ordering: .acquiring) else { return }
            do throws(StoreError) {
                last = try take(after: last)
            } catch {
                core.environment.logger.warning(
                    "known events are not in memory: each is looked for", metadata: ["reason": "\(error)"])
                return
            }
        }
    }

    func stop() {
        isStopping.store(true, ordering: .releasing)
        rest.raise()
    }

    private func pauseWhileBusy() {
        for _ in 0..<Self.maximumPauses where core.isBusy && !isStopping.load(ordering: .acquiring) {
            rest.wait(milliseconds: Self.pauseMilliseconds)
        }
    }

    /// One page. Returns its last event.
    private func take(after last: BlindIndex?) throws(StoreError) -> BlindIndex? {
        let events = try core.store.read { view throws(StoreError) in
            try view.events(after: last, limit: Self.page)
        }
        for first in stride(from: 0, to: events.count, by: Self.step) {
            core.state.withLock { state in
                for event in events[first..<min(first + Self.step, events.count)] { state.knownEvents.insert(event) }
            }
            core.growKnownEvents()
        }
        // What is recorded from now on, anywhere in the order, is put in before it is in the store.
        if events.count < Self.page { core.state.withLock { $0.knownEvents.complete() } }
        return events.last ?? last
    }
}

extension EngineCore {
    /// Gives `KnownEvents` another layer where it needs one.
    func growKnownEvents() {
        guard let bytes = state.withLock({ $0.knownEvents.lackingBytes }) else { return }
        let layer = KnownEvents.Layer(bytes: bytes)
        state.withLock { state in
            // Another thread may have been quicker.
            if state.knownEvents.lackingBytes != nil { state.knownEvents.add(layer) }
        }
    }
}
