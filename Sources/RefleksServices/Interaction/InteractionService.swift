public import RefleksContract

/// What happened with customers: recorded once and for ever, read by everyone. Each method has a file of its name.
public struct InteractionService: InteractionServiceProvider {
    let environment: ServiceEnvironment

    /// The service on `environment`.
    public init(_ environment: ServiceEnvironment) {
        self.environment = environment
    }
}
