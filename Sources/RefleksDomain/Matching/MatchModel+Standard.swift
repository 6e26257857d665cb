extension MatchModel {
    /// The model that a new installation begins with. Its probabilities are estimates for Turkish customers of a retailer
    /// or bank; they are measured against people of known identity in `MatchAccuracyTests`.
    ///
    /// Of two random records among a million customers one pair in a million is one person, which costs 20 bits; 30 bits
    /// leave one wrong automatic match in a thousand.
    public static let standard = MatchModel(
        version: 2, automaticAt: 30_000, reviewAt: 17_000, probabilities: standardProbabilities)

    /// For each field the findings add up to a million on both sides (`notCompared` is no finding).
    static let standardProbabilities: [MatchField: [MatchFinding: MatchProbability]] = [
        .givenName: [
            .same: MatchProbability(m: 860_000, u: 12_000),
            .similar: MatchProbability(m: 70_000, u: 9_000),
            .partial: MatchProbability(m: 40_000, u: 3_000),
            .initial: MatchProbability(m: 10_000, u: 1_000),
            .different: MatchProbability(m: 20_000, u: 975_000),
        ],
        // Women who marry take another name or add it to theirs.
        .familyName: [
            .same: MatchProbability(m: 850_000, u: 5_000),
            .similar: MatchProbability(m: 60_000, u: 5_000),
            .partial: MatchProbability(m: 25_000, u: 500),
            .initial: MatchProbability(m: 5_000, u: 500),
            .different: MatchProbability(m: 60_000, u: 989_000),
        ],
        // Strangers whose names agree crosswise are as often this way round as the other.
        .nameOrder: [
            .swapped: MatchProbability(m: 20_000, u: 500_000)
        ],
        // 60 years of days; 1 January and 1 July stand for many who were registered late.
        .birthDate: [
            .same: MatchProbability(m: 900_000, u: 45),
            .sameConventional: MatchProbability(m: 50_000, u: 1_500),
            .dayAndMonthSwapped: MatchProbability(m: 8_000, u: 20),
            .oneDigitOff: MatchProbability(m: 27_000, u: 900),
            .different: MatchProbability(m: 15_000, u: 997_535),
        ],
        // Numbers are changed, and families share them.
        .phone: [
            .same: MatchProbability(m: 700_000, u: 300),
            .oneDigitOff: MatchProbability(m: 10_000, u: 10),
            .different: MatchProbability(m: 290_000, u: 999_690),
        ],
        .email: [
            .same: MatchProbability(m: 750_000, u: 20),
            .similar: MatchProbability(m: 50_000, u: 80),
            .different: MatchProbability(m: 200_000, u: 999_900),
        ],
        .stateNumber: [
            .same: MatchProbability(m: 999_000, u: 1),
            .different: MatchProbability(m: 1_000, u: 999_999),
        ],
        .address: [
            .same: MatchProbability(m: 500_000, u: 1_000),
            .similar: MatchProbability(m: 150_000, u: 6_000),
            .different: MatchProbability(m: 350_000, u: 993_000),
        ],
        .device: [
            .same: MatchProbability(m: 900_000, u: 5)
        ],
    ]
}
