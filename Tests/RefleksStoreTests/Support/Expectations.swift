import RefleksStore

/// A `StoreError` without its text.
enum StoreErrorKind: Sendable, Hashable {
    case full, ioFailure, corrupt, readOnly, conflict, incompatible, stopped, unexpected, wouldWait

    init(_ error: StoreError) {
        switch error {
        case .full: self = .full
        case .ioFailure: self = .ioFailure
        case .corrupt: self = .corrupt
        case .readOnly: self = .readOnly
        case .conflict: self = .conflict
        case .incompatible: self = .incompatible
        case .stopped: self = .stopped
        case .unexpected: self = .unexpected
        case .wouldWait: self = .wouldWait
        }
    }
}

/// The kind of the error that `body` throws; nil when it returns.
func failure<Result>(_ body: () throws -> Result) throws -> StoreErrorKind? {
    do {
        _ = try body()
        return nil
    } catch let error as StoreError {
        return StoreErrorKind(error)
    }
}
