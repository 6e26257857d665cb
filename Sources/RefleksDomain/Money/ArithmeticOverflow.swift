/// A sum that does not fit its type. Money and counts never wrap and never trap.
public struct ArithmeticOverflow: Error, Sendable, Hashable {
    /// The overflow.
    public init() {}
}
