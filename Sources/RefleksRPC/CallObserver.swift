public import RefleksWire

/// Hears of every call that the router sees: the hook that metrics hang on.
///
/// Called on the connection's event loop, once or twice per call; an implementation must not block.
public protocol CallObserver: Sendable {
    /// A handler is about to run: one more call in flight.
    func started(_ method: MethodDescriptor)
    /// The call that `started` announced is over, with its code and the time since its CALL frame arrived.
    func finished(_ method: MethodDescriptor, _ code: StatusCode, nanoseconds: UInt64)
    /// The call never started; `method` is nil when the server has none with the id asked for.
    func refused(_ method: MethodDescriptor?, _ code: StatusCode)
}

/// An observer that hears everything and does nothing.
public struct SilentObserver: CallObserver {
    public init() {}
    public func started(_ method: MethodDescriptor) {}
    public func finished(_ method: MethodDescriptor, _ code: StatusCode, nanoseconds: UInt64) {}
    public func refused(_ method: MethodDescriptor?, _ code: StatusCode) {}
}
