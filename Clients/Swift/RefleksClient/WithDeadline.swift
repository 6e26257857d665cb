/// Runs `operation` for at most so many milliseconds, then cancels it and throws what `expired` says.
func withDeadline<Value: Sendable>(
    _ milliseconds: UInt64, _ time: ClientTime, expired: @escaping @Sendable () -> any Error,
    operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: operation)
        group.addTask {
            try await time.sleep(milliseconds)
            throw expired()
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw expired() }
        return first
    }
}
