public import CoreMetrics
public import Logging
public import RefleksCrypto
public import RefleksDomain

/// What the engine takes from outside, so that a whole history replays from a seed.
public struct EngineEnvironment: Sendable {
    public var clock: any WallClock
    public var random: any RandomSource
    public var metrics: any MetricsFactory
    /// Causes go here; never personal data.
    public var logger: Logger
    /// How the projector's thread gives way to those that answer; false when the system refuses it.
    var giveWay: @Sendable () -> Bool = { WorkerThread.yieldToOthers() }

    public init(
        clock: any WallClock, random: any RandomSource, metrics: any MetricsFactory, logger: Logger
    ) {
        self.clock = clock
        self.random = random
        self.metrics = metrics
        self.logger = logger
    }
}
