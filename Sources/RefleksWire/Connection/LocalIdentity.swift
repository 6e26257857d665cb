/// What this end says about itself in HELLO beside its limits.
public struct LocalIdentity: Sendable, Hashable {
    /// `refleksd/0.1.0`; at most 64 bytes of printable ASCII.
    public var implementation: String
    /// This end's name for the connection; at most 64 bytes of printable ASCII.
    public var connectionID: String
    /// BCP 47; empty = English. Clients only.
    public var locale: String
    /// SHA-256 of the contract; 32 bytes or none.
    public var contractDigest: [UInt8]

    public init(implementation: String, connectionID: String, locale: String = "", contractDigest: [UInt8] = []) {
        self.implementation = implementation
        self.connectionID = connectionID
        self.locale = locale
        self.contractDigest = contractDigest
    }
}
