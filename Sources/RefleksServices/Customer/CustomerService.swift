public import RefleksContract

/// Customers: one code per individual, and everything known about him in one view. Each method has a file of its name.
public struct CustomerService: CustomerServiceProvider {
    let environment: ServiceEnvironment

    /// The service on `environment`.
    public init(_ environment: ServiceEnvironment) {
        self.environment = environment
    }
}
