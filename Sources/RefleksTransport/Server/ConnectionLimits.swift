/// How many connections the process accepts, in all and from one source.
public struct ConnectionLimits: Sendable, Hashable {
    /// Of the process.
    public var total: Int
    /// Of one remote IP address; branches behind one NAT gateway share it.
    public var perAddress: Int
    /// Of one principal; a connection beyond it gets GOAWAY after its handshake.
    public var perPrincipal: Int

    /// Defaults: 10,000 in all, 1,000 of an address, 64 of a principal.
    public init(total: Int = 10_000, perAddress: Int = 1_000, perPrincipal: Int = 64) {
        self.total = total
        self.perAddress = perAddress
        self.perPrincipal = perPrincipal
    }
}
