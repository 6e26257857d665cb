import RefleksMessages

/// Which source systems each certificate may write for. Its own name is always one of them.
public struct SourceRegistry: Sendable, Hashable {
    private let systems: [String: Set<String>]

    /// Registrations by certificate, `system/erp`: the source systems that it may write besides its own name.
    public init(_ systems: [String: Set<String>] = [:]) {
        self.systems = systems
    }

    /// Checks that `certificate` (`system/erp`, whose own name is `name`) may write for `sourceSystem`.
    ///
    /// - Throws: `SOURCE_NOT_REGISTERED`.
    public func check(_ sourceSystem: String, certificate: String, name: String) throws(FieldRefusal) {
        guard sourceSystem == name || systems[certificate]?.contains(sourceSystem) == true else {
            throw FieldRefusal(Catalogue.Interaction.sourceNotRegistered)
        }
    }
}
