/// Who a client certificate says the caller is: the first path component of its SAN URI `refleks://role/id`.
public enum Role: String, Sendable, Hashable, CaseIterable {
    case branch, agent, system, analyst, admin, monitor
}

/// The four call shapes.
public enum CallShape: String, Sendable, Hashable {
    case unary
    case serverStreaming = "server_streaming"
    case clientStreaming = "client_streaming"
    case bidirectional
}

/// What a client may do with a call whose outcome it does not know.
public enum RetryClass: String, Sendable, Hashable {
    /// No effect: retry freely.
    case read
    /// An effect made unique by an idempotency key: retry with the same key.
    case keyed
    /// Never retried by the stub.
    case unsafe
}

/// A method of the contract, as the IDL's options declare it; made by `protoc-gen-refleks-swift`.
///
/// A class, for every call keeps the one of its method.
public final class MethodDescriptor: Sendable, Hashable {
    /// FNV-1a 32 of `fullName`.
    public let id: UInt32
    /// `refleks.v1.InteractionService/RecordInteraction`.
    public let fullName: String
    public let shape: CallShape
    public let roles: Set<Role>
    public let retry: RetryClass
    /// Milliseconds; 0 on streams means none.
    public let defaultDeadlineMilliseconds: UInt32
    public let maximumDeadlineMilliseconds: UInt32

    public init(
        id: UInt32, fullName: String, shape: CallShape, roles: Set<Role>, retry: RetryClass,
        defaultDeadlineMilliseconds: UInt32, maximumDeadlineMilliseconds: UInt32
    ) {
        self.id = id
        self.fullName = fullName
        self.shape = shape
        self.roles = roles
        self.retry = retry
        self.defaultDeadlineMilliseconds = defaultDeadlineMilliseconds
        self.maximumDeadlineMilliseconds = maximumDeadlineMilliseconds
    }

    public static func == (left: MethodDescriptor, right: MethodDescriptor) -> Bool {
        left.id == right.id && left.fullName == right.fullName && left.shape == right.shape
            && left.roles == right.roles && left.retry == right.retry
            && left.defaultDeadlineMilliseconds == right.defaultDeadlineMilliseconds
            && left.maximumDeadlineMilliseconds == right.maximumDeadlineMilliseconds
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
