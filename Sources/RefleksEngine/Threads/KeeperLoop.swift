import RefleksStore
import Synchronization

/// What a thread does that keeps something up to date behind the others: a step, a pause, and so on until it is stopped.
final class KeeperLoop: Sendable {
    private let signal = Signal()
    private let isStopping = Atomic<Bool>(false)

    /// Ends the pause, or leaves out the next one.
    func wake() { signal.raise() }

    func stop() {
        isStopping.store(true, ordering: .releasing)
        signal.raise()
    }

    var isOver: Bool { isStopping.load(ordering: .acquiring) }

    /// The thread's body, until `stop` or until the store is closed.
    ///
    /// - Parameters:
    ///   - step: Returns after how many milliseconds the next one is due.
    ///   - failed: Hears why a step failed, and returns the same.
    func run(_ step: () throws(StoreError) -> UInt64, failed: (StoreError) -> UInt64) {
        WorkerThread.yieldToOthers()
        while !isOver {
            let pause: UInt64
            do throws(StoreError) {
                pause = try step()
            } catch .stopped {
                return
            } catch {
                pause = failed(error)
            }
            if !isOver { signal.wait(milliseconds: pause) }
        }
    }
}
