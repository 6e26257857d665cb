/// Which model serves from a commit on, with what it needs to: its number, and the fit without what judges it. Whoever decides
/// or reads then has it in memory.
public struct ActiveModel: Sendable, Hashable {
    /// 0: none; VALUE is what was earned.
    public let number: UInt32
    /// nil for none.
    public let fitted: FittedModel?

    /// The model with this number, as it was fitted.
    public init(number: UInt32, _ fitted: FittedModel) {
        self.number = number
        var core = fitted
        core.report = nil
        core.tracking = []
        self.fitted = core
    }

    /// None: the default answers who asks.
    public static let standard = ActiveModel()

    private init() {
        number = 0
        fitted = nil
    }

    /// As it serves; nil for none, and for parameters that no fit gives.
    public var model: LifetimeModel? {
        guard let fitted else { return nil }
        do throws(FieldRefusal) { return try LifetimeModel(number: number, fitted) } catch { return nil }
    }
}
