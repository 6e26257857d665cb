/// A call that the router has authorised and whose handler may run.
public struct AdmittedCall: Sendable {
    public let handler: MethodHandler
    public let context: CallContext
    /// Monotonic nanoseconds at which the CALL frame arrived.
    public let arrivedAtNanoseconds: UInt64
    /// The deadline as clamped, for the message that says it has passed; 0 = none.
    public let deadlineMilliseconds: UInt32
}
