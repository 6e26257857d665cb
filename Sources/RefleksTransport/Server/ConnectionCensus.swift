import RefleksRPC

/// Counts open connections against the caps of process, address and principal. Pure; `ConnectionRegistry` guards it.
struct ConnectionCensus {
    /// Why a connection may not come in.
    enum Refusal: Hashable {
        case process(limit: Int)
        case address(limit: Int)
        case principal(limit: Int)
    }

    private let limits: ConnectionLimits
    private(set) var total = 0
    private var byAddress: [String: Int] = [:]
    private var byPrincipal: [Principal: Int] = [:]

    init(limits: ConnectionLimits) {
        self.limits = limits
    }

    /// Counts an accepted socket, or says which cap it would pass.
    mutating func arrive(from address: String) -> Refusal? {
        guard total < limits.total else { return .process(limit: limits.total) }
        let ofAddress = byAddress[address, default: 0]
        guard ofAddress < limits.perAddress else { return .address(limit: limits.perAddress) }
        total += 1
        byAddress[address] = ofAddress + 1
        return nil
    }

    /// Counts a completed handshake, or says which cap it would pass.
    mutating func identify(as principal: Principal) -> Refusal? {
        let ofPrincipal = byPrincipal[principal, default: 0]
        guard ofPrincipal < limits.perPrincipal else { return .principal(limit: limits.perPrincipal) }
        byPrincipal[principal] = ofPrincipal + 1
        return nil
    }

    /// Forgets a connection that `arrive` counted, and its principal when `identify` counted that.
    mutating func leave(from address: String, principal: Principal?) {
        total -= 1
        Self.decrement(&byAddress, address)
        if let principal { Self.decrement(&byPrincipal, principal) }
    }

    private static func decrement<Key: Hashable>(_ counts: inout [Key: Int], _ key: Key) {
        guard let count = counts[key] else { return }
        counts[key] = count > 1 ? count - 1 : nil
    }
}
