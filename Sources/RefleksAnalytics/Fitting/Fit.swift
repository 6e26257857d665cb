/// What of a model the data could tell.
public enum Identification: String, Sendable, Hashable, CaseIterable {
    /// All parameters.
    case full
    /// Nobody seems to leave: the likelihood is highest where dropout is zero, or so little higher elsewhere that the data
    /// does not speak for any. The model that is returned has none.
    /// Probabilities of being alive are 1 and say nothing; silence is judged by the probability of a purchase.
    case dropoutNotIdentified
    /// Customers seem to be alike in how often they buy or how soon they leave: a parameter went to the limit of its range
    /// without the likelihood caring. Predictions hold; the parameters themselves and their standard errors mean little.
    case heterogeneityNotIdentified
}

/// One fitted parameter.
public struct FittedParameter: Sendable, Hashable {
    /// As in the paper: `r`, `alpha`, `a`, `b`, `s`, `beta`, `p`, `q`, `gamma`, `delta`.
    public let name: String
    public let value: Double
    /// From the observed information at the maximum; nil where the likelihood is flat and where the parameter was not fitted.
    public let standardError: Double?
}

/// A model with the maximum likelihood of its data.
public struct Fit<Model: Sendable>: Sendable {
    public let model: Model
    /// In the paper's order.
    public let parameters: [FittedParameter]
    public let logLikelihood: Double
    public let identification: Identification
    /// Customers whose histories were fitted.
    public let customers: Int
    /// Over all starts.
    public let iterations: Int
}
