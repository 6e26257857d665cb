import RefleksStore

extension Engine {
    /// Tells everything that is due by now, as the thread of timers does by itself; nothing where no timer runs.
    ///
    /// - Throws: `.notServing`, `.corrupt`.
    public func settleTimers() async throws(EngineRefusal) {
        let result: Result<Void, StoreError> = await withUnsafeContinuation { [core] continuation in
            let thread = WorkerThread.start("refleks-timers") {
                continuation.resume(returning: Result { () throws(StoreError) in try core.timers?.settle() })
            }
            if thread == nil {
                continuation.resume(returning: .failure(.unexpected("the system gave no thread for timers")))
            }
        }
        do throws(StoreError) { try result.get() } catch { throw core.refusal(for: error) }
    }
}
