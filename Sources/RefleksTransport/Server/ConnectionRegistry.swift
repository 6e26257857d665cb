import NIOCore
import RefleksRPC
import Synchronization

/// The open connections of one server: counted on arrival, found again for listing, draining and closing.
final class ConnectionRegistry: Sendable {
    private struct State {
        var census: ConnectionCensus
        var connections: [ObjectIdentifier: ServerConnection] = [:]
        var isDraining = false
    }

    private let state: Mutex<State>

    init(limits: ConnectionLimits) {
        state = Mutex(State(census: ConnectionCensus(limits: limits)))
    }

    /// All open connections.
    var connections: [ServerConnection] { state.withLock { Array($0.connections.values) } }

    /// Open connections, those in their handshake included.
    var count: Int { state.withLock { $0.census.total } }

    /// Counts an accepted socket; a refusal means that it must be closed.
    func arrive(from address: String) -> ConnectionCensus.Refusal? {
        state.withLock { $0.census.arrive(from: address) }
    }

    /// Counts the caller of a connection whose handshake is complete, and keeps it until `leave`. Returns whether the
    /// server is draining already.
    func register(_ connection: ServerConnection, as principal: Principal) -> Result<Bool, RegistrationRefused> {
        state.withLock { state in
            if let refusal = state.census.identify(as: principal) { return .failure(RegistrationRefused(refusal)) }
            state.connections[ObjectIdentifier(connection)] = connection
            return .success(state.isDraining)
        }
    }

    /// Forgets a connection that `arrive` counted; `registered` is what `register` kept.
    func leave(from address: String, registered: (connection: ServerConnection, principal: Principal)?) {
        state.withLock { state in
            state.census.leave(from: address, principal: registered?.principal)
            if let registered { state.connections[ObjectIdentifier(registered.connection)] = nil }
        }
    }

    /// From now on `register` tells connections to drain at once. Returns those open now.
    func beginDraining() -> [ServerConnection] {
        state.withLock { state in
            state.isDraining = true
            return Array(state.connections.values)
        }
    }
}

/// A cap of the census that a principal's connection would pass.
struct RegistrationRefused: Error {
    let refusal: ConnectionCensus.Refusal

    init(_ refusal: ConnectionCensus.Refusal) { self.refusal = refusal }
}
