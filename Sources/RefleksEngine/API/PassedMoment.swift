/// What of a customer's time passed. Numbers are stored and never change.
public enum PassedMoment: UInt8, Sendable, Hashable, CaseIterable {
    /// Until then he was to hear from us about a case.
    case firstResponse = 1
    /// Until then a case was to be solved.
    case resolution = 2
    /// What was ordered, asked for or reported.
    case matter = 3
    case expectation = 4
    /// His own rhythm of buying.
    case frequency = 5
}
