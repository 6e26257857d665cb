public import RefleksDomain
public import RefleksEngine

/// What the services work with; a class, for every call has it.
public final class ServiceEnvironment: Sendable {
    /// Decides, keeps and finds.
    public let engine: Engine
    /// Who read whom.
    public let audit: AuditLog
    /// The server's time.
    public let clock: any WallClock
    /// Which source systems each certificate may write for besides its own name.
    public let sources: SourceRegistry

    /// The services' surroundings.
    public init(
        engine: Engine, audit: AuditLog, clock: any WallClock, sources: SourceRegistry = SourceRegistry()
    ) {
        self.engine = engine
        self.audit = audit
        self.clock = clock
        self.sources = sources
    }
}
