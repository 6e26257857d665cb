public import RefleksContract

/// Whether the server is well, what it is, and what it speaks. Each method has a file of its name.
public struct SystemService: SystemServiceProvider {
    let environment: ServiceEnvironment
    let description: ServerDescription
    let health: ServerHealth
    let connections: any ConnectionDirectory

    /// The service on `environment`, telling about the server that `description` and `connections` know.
    public init(
        _ environment: ServiceEnvironment, description: ServerDescription, health: ServerHealth,
        connections: any ConnectionDirectory
    ) {
        self.environment = environment
        self.description = description
        self.health = health
        self.connections = connections
    }
}
