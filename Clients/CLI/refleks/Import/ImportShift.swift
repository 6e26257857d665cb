import RefleksContract
import RefleksDomain

/// Moves what a file tells on by whole days: old data become recent ones, as a demonstration or a trial needs them.
///
/// The number of days is given, never taken from the clock: the same file has to make the same events at every import.
struct ImportShift {
    /// A century at most.
    static let range = 0...36_500

    private let microseconds: Int64

    init(days: Int) {
        let held = min(max(days, Self.range.lowerBound), Self.range.upperBound)
        microseconds = Int64(held) * Timestamp.microsecondsPerDay
    }

    /// Times of events, due dates and validities; what somebody is, such as his birth date, stays.
    func moved(_ content: ImportEntry.Content) -> ImportEntry.Content {
        guard microseconds > 0 else { return content }
        switch content {
        case .record(var request):
            request.interaction.occurredAtUs = moved(request.interaction.occurredAtUs)
            request.interaction.dueAtUs = moved(request.interaction.dueAtUs)
            return .record(request)
        case .fact(var known):
            known.fact.validFromUs = moved(known.fact.validFromUs)
            known.fact.validToUs = moved(known.fact.validToUs)
            return .fact(known)
        case .feedback(var told):
            told.feedback.atUs = moved(told.feedback.atUs)
            return .feedback(told)
        case .customer, .reject: return content
        }
    }

    /// 0 is no time, and stays none; what would leave the range stays at its end, where the contract refuses it.
    private func moved(_ time: Int64) -> Int64 {
        guard time != 0 else { return 0 }
        let (sum, overflow) = time.addingReportingOverflow(microseconds)
        return overflow ? .max : sum
    }
}
