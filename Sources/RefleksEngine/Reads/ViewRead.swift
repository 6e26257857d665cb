import RefleksStore
import Synchronization

/// A question for a customer's view that waits for a reader thread.
///
/// Those that wait together share one view of the projection, because beginning and ending one costs as much as a third
/// of a customer's rows, and are answered together, so that their callers' thread wakes up once.
final class ViewRead: @unchecked Sendable {
    // Sendable: it belongs to the task that asks until it is queued, then to the reader thread that took it.
    private let core: EngineCore
    private let selector: CustomerSelector
    private let slice: CustomerReader.Slice
    private let writer: any ViewWriter
    private let continuation: UnsafeContinuation<Outcome, Never>
    private var outcome: Outcome?

    /// Whether the interactions end because of their size, or why there is no view.
    typealias Outcome = Result<Bool, EngineRefusal>

    init(
        _ core: EngineCore, _ selector: CustomerSelector, _ slice: CustomerReader.Slice, to writer: any ViewWriter,
        answering continuation: UnsafeContinuation<Outcome, Never>
    ) {
        self.core = core
        self.selector = selector
        self.slice = slice
        self.writer = writer
        self.continuation = continuation
    }

    /// Reads on the calling thread what is in memory, which is nearly always everything; nil when the rest needs a thread
    /// that may wait. Handing a view over and back costs two changes of threads, and as many wake-ups on an idle machine.
    static func withoutWaiting(
        _ core: EngineCore, _ selector: CustomerSelector, _ slice: CustomerReader.Slice, to writer: any ViewWriter
    ) -> Outcome? {
        do throws(StoreError) {
            let reader = CustomerReader(core: core, mayWait: false)
            let answer = try core.store.readWithoutWaiting { view throws(StoreError) in
                try reader.write(selector, slice, to: writer, from: view)
            }
            switch answer {
            case .found(let isCut): return .success(isCut)
            case .refused(let refusal): return .failure(refusal)
            case .again: return nil
            }
        } catch .wouldWait {
            return nil
        } catch {
            return .failure(core.refusal(for: error))
        }
    }

    /// Answers without having read.
    func refuse(_ refusal: EngineRefusal) {
        continuation.resume(returning: .failure(refusal))
    }

    /// Reads and answers all of them; blocks.
    static func answer(_ reads: [ViewRead]) {
        guard let core = reads.first?.core else { return }
        var attempts = 0
        while reads.contains(where: { $0.outcome == nil }) {
            attempts += 1
            attempt(reads, core, whileHeld: attempts > CustomerReader.attempts)
        }
        for read in reads { if let outcome = read.outcome { read.continuation.resume(returning: outcome) } }
    }

    /// Reads from one new view what has no outcome yet. Where the projection has moved on beneath it there is none
    /// afterwards either, unless the projector was `held`; an error ends the view and is the outcome of the read that met
    /// it, and of all when the view itself failed.
    private static func attempt(_ reads: [ViewRead], _ core: EngineCore, whileHeld held: Bool) {
        var current: ViewRead?
        func readAll(_ view: any StoreSnapshot) throws(StoreError) {
            for read in reads where read.outcome == nil {
                current = read
                try read.read(view)
            }
            current = nil
        }
        do throws(StoreError) {
            guard held else { return try core.store.read(readAll) }
            try core.projectorTurn.withLock { _ throws(StoreError) in try core.store.read(readAll) }
            guard reads.allSatisfy({ $0.outcome != nil }) else { throw CustomerReader.movedWhileHeld }
        } catch {
            let refusal = core.refusal(for: error)
            for read in reads where read.outcome == nil && (current == nil || current === read) {
                read.outcome = .failure(refusal)
            }
        }
    }

    private func read(_ view: any StoreSnapshot) throws(StoreError) {
        switch try CustomerReader(core: core).write(selector, slice, to: writer, from: view) {
        case .found(let isCut): outcome = .success(isCut)
        case .refused(let refusal): outcome = .failure(refusal)
        case .again: break
        }
    }
}
