import RefleksMessages

/// Somebody as a row of figures: the same features in the same order for everybody.
public struct FeatureRow: Sendable, Hashable {
    /// The customer's or prospect's number.
    public let number: UInt64
    /// Nil for what is not known.
    public let features: [Int64?]

    /// A row.
    public init(number: UInt64, features: [Int64?]) {
        self.number = number
        self.features = features
    }
}

/// How much somebody is like the customers that were given as examples.
public struct LookAlike: Sendable, Hashable {
    public let number: UInt64
    /// Ten-thousandths; 10,000 is their very middle.
    public let similarity: Int
    /// The places of the features, those that speak most for the likeness first; without those that everybody has alike.
    public let closest: [Int]
}

/// Finds who is like given customers.
///
/// A candidate's distance from the middle of the examples is, feature by feature, measured in the examples' own spread
/// (a Mahalanobis distance with a diagonal matrix, after Mahalanobis 1936), so a feature on which they all agree weighs
/// more than one in which they differ as anybody does. A tenth of everybody's spread is added to theirs, which keeps a
/// feature on which few examples agree by chance from deciding alone. What is not known of somebody counts as it does
/// on average over everybody. Computed in IEEE arithmetic in a fixed order and rounded once: the same rows give the same
/// list.
public struct LookAlikeModel: Sendable, Hashable {
    /// Features of a row.
    public static let maximumFeatures = 32
    /// Examples, at least.
    public static let minimumExamples = 5
    /// Rows that are looked at.
    public static let maximumRows = 1_000_000

    private struct Feature: Sendable, Hashable {
        let middle: Double
        /// The square of the spread that distances are measured in; 0 for a feature that nobody differs in.
        let spread: Double
        /// What an unknown value counts.
        let unknown: Double
        /// What everybody has alike tells nobody apart.
        let tells: Bool
    }

    private let features: [Feature]

    /// A model of what the examples have in common and others have not.
    ///
    /// - Parameters:
    ///   - examples: customers as one wants more of.
    ///   - everybody: customers of all kinds, the examples perhaps among them.
    /// - Throws: `LOOKALIKE_FEW_EXAMPLES` below 5; `LOOKALIKE_BAD_FEATURES` when the rows differ in length or have none
    ///   or more than 32 features; `LOOKALIKE_TOO_MANY_ROWS` beyond a million.
    public init(examples: [FeatureRow], everybody: [FeatureRow]) throws(FieldRefusal) {
        guard examples.count >= Self.minimumExamples, !everybody.isEmpty else {
            throw FieldRefusal(Catalogue.Selection.fewExamples, [String(Self.minimumExamples)])
        }
        guard examples.count <= Self.maximumRows, everybody.count <= Self.maximumRows else {
            throw FieldRefusal(Catalogue.Selection.tooManyRows, [String(Self.maximumRows)])
        }
        var (own, all) = (LookAlikeMoments(), LookAlikeMoments())
        for row in examples { try own.add(row) }
        for row in everybody { try all.add(row) }
        try self.init(examples: own, everybody: all)
    }

    /// The same of rows that were seen one by one, as many as there are.
    ///
    /// - Throws: `LOOKALIKE_FEW_EXAMPLES` below 5; `LOOKALIKE_BAD_FEATURES` when both differ in their features.
    public init(examples: LookAlikeMoments, everybody: LookAlikeMoments) throws(FieldRefusal) {
        guard examples.rows >= Self.minimumExamples, everybody.rows > 0 else {
            throw FieldRefusal(Catalogue.Selection.fewExamples, [String(Self.minimumExamples)])
        }
        guard examples.features == everybody.features else {
            throw FieldRefusal(Catalogue.Selection.badFeatures, [String(Self.maximumFeatures)])
        }
        features = (0..<examples.features).map { place in
            let all = everybody.moments(place)
            // Of what is known of no example, everybody's middle is taken: it says nothing for or against anybody.
            let own = examples.moments(place) ?? all
            guard let own, let all else { return Feature(middle: 0, spread: 0, unknown: 0, tells: false) }
            let spread = own.variance + 0.1 * all.variance
            let offset = all.mean - own.mean
            return Feature(
                middle: own.mean, spread: spread, unknown: spread > 0 ? (offset * offset + all.variance) / spread : 0,
                tells: all.variance > 0)
        }
    }

    /// How like the examples somebody is.
    ///
    /// - Throws: `LOOKALIKE_BAD_FEATURES` when the row has another number of features.
    public func judge(_ row: FeatureRow) throws(FieldRefusal) -> LookAlike {
        guard row.features.count == features.count else {
            throw FieldRefusal(Catalogue.Selection.badFeatures, [String(Self.maximumFeatures)])
        }
        var parts: [(place: Int, distance: Double)] = []
        var sum = 0.0
        for (place, feature) in features.enumerated() {
            var distance = feature.unknown
            if let value = row.features[place] {
                let offset = Double(value) - feature.middle
                distance = feature.spread > 0 ? offset * offset / feature.spread : 0
                if feature.tells { parts.append((place, distance)) }
            }
            sum += distance
        }
        let similarity = Int((10_000 / (1 + sum / Double(features.count))).rounded())
        parts.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
        return LookAlike(number: row.number, similarity: similarity, closest: parts.map(\.place))
    }

    /// Those most like the examples, at most `count` (from 0), best first; ties go to the lower number.
    ///
    /// - Throws: as `judge`, and `LOOKALIKE_TOO_MANY_ROWS` beyond a million.
    public func rank(_ candidates: [FeatureRow], count: Int) throws(FieldRefusal) -> [LookAlike] {
        guard candidates.count <= Self.maximumRows else {
            throw FieldRefusal(Catalogue.Selection.tooManyRows, [String(Self.maximumRows)])
        }
        var found: [LookAlike] = []
        found.reserveCapacity(candidates.count)
        for candidate in candidates { found.append(try judge(candidate)) }
        found.sort { ($1.similarity, $0.number) < ($0.similarity, $1.number) }
        return Array(found.prefix(max(0, count)))
    }
}

/// What is learnt of rows that are seen one by one: the mean and the variance of each feature, without keeping any row.
public struct LookAlikeMoments: Sendable, Hashable {
    private struct Feature: Sendable, Hashable {
        var count = 0.0
        var mean = 0.0
        var squares = 0.0
    }

    private var all: [Feature] = []
    /// Rows that were seen.
    public private(set) var rows = 0

    /// Nothing yet.
    public init() {}

    /// Features of a row; 0 before the first one.
    var features: Int { all.count }

    /// Adds a row.
    ///
    /// - Throws: `LOOKALIKE_BAD_FEATURES` when it has none, more than 32, or another number than those before it.
    public mutating func add(_ row: FeatureRow) throws(FieldRefusal) {
        let count = row.features.count
        guard (1...LookAlikeModel.maximumFeatures).contains(count), rows == 0 || count == all.count else {
            throw FieldRefusal(Catalogue.Selection.badFeatures, [String(LookAlikeModel.maximumFeatures)])
        }
        if rows == 0 { all = Array(repeating: Feature(), count: count) }
        rows += 1
        // Welford's recurrence (1962): no difference of large sums.
        for (place, value) in row.features.enumerated() {
            guard let value = value.map(Double.init) else { continue }
            all[place].count += 1
            let offset = value - all[place].mean
            all[place].mean += offset / all[place].count
            all[place].squares += offset * (value - all[place].mean)
        }
    }

    /// Nil when nothing is known of the feature.
    func moments(_ place: Int) -> (mean: Double, variance: Double)? {
        let feature = all[place]
        return feature.count > 0 ? (feature.mean, feature.squares / feature.count) : nil
    }
}
