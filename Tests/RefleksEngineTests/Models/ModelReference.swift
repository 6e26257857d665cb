import RefleksAnalytics
import RefleksDomain
import RefleksTestSupport
import Synchronization

@testable import RefleksEngine

/// Fits without a ledger.
enum ModelReference {
    static func fit(_ plan: FitPlan, _ log: CDNOWLog) throws -> FittedModel {
        let fitter = try ModelFitter(plan, control: FitControl())
        var summaries: [CustomerSummary] = []
        for purchases in log.customers {
            let days = purchases.map { PurchaseDay(day: $0.day, amount: $0.cents) }
            if let summary = try fitter.summary(days) { summaries.append(summary) }
        }
        return try fitter.fit(summaries, asOf: 0)
    }
}

/// What a fit told, and a way to hold it at its first step.
final class Steps: Sendable {
    private let noted = Mutex<[ModelProgress]>([])
    private let first = AsyncStream.makeStream(of: Void.self)
    private let gate = Condition()
    private let isOpen = Mutex(false)

    var told: [ModelProgress] { noted.withLock { $0 } }

    func note(_ step: ModelProgress) { noted.withLock { $0.append(step) } }

    /// Holds the fit's thread until `goOn`.
    func noteAndWait(_ step: ModelProgress) {
        note(step)
        first.continuation.yield()
        gate.withLock { while !isOpen.withLock({ $0 }) { gate.wait() } }
    }

    func firstNoted() async {
        for await _ in first.stream { break }
    }

    func goOn() {
        gate.withLock {
            isOpen.withLock { $0 = true }
            gate.broadcast()
        }
    }
}
