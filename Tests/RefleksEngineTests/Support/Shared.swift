import Synchronization

/// A value that a test and what it runs share.
final class Shared<Value: Sendable>: Sendable {
    private let guarded: Mutex<Value>

    init(_ value: Value) { guarded = Mutex(value) }

    func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        guarded.withLock { value in
            var copy = value
            defer { value = copy }
            return body(&copy)
        }
    }
}
