/// An error that no handler should throw: the peer is told INTERNAL, the log gets this.
public struct CallFailure: Sendable {
    public let method: MethodDescriptor
    /// `server-id/client-id` of the connection.
    public let connection: String
    public let cause: any Error

    /// Of a call that `cause` ended.
    public init(method: MethodDescriptor, connection: String, cause: any Error) {
        self.method = method
        self.connection = connection
        self.cause = cause
    }
}
