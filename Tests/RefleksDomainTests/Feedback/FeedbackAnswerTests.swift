import Testing

@testable import RefleksDomain

struct FeedbackAnswerTests {
    static func refusal(_ kind: FeedbackKind, _ score: Int?) -> String? {
        refusalCode { () throws(FieldRefusal) in _ = try FeedbackAnswer(kind, score: score) }
    }

    @Test(arguments: [(FeedbackKind.csat, 1, 5), (.nps, 0, 10), (.ces, 1, 7)])
    func `a score lies on its scale`(_ kind: FeedbackKind, _ lowest: Int, _ highest: Int) {
        #expect(Self.refusal(kind, lowest) == nil)
        #expect(Self.refusal(kind, highest) == nil)
        for score in [lowest - 1, highest + 1, .min, .max] {
            #expect(Self.refusal(kind, score) == "SCORE_OUT_OF_SCALE")
        }
        #expect(Self.refusal(kind, nil) == "SCORE_REQUIRED")
    }

    @Test(arguments: [FeedbackKind.complaint, .suggestion, .praise])
    func `what is told in words has no score`(_ kind: FeedbackKind) {
        #expect(Self.refusal(kind, nil) == nil)
        #expect(Self.refusal(kind, 3) == "SCORE_NOT_EXPECTED")
    }

    @Test(arguments: [
        (FeedbackKind.complaint, nil, true), (.csat, 2, true), (.csat, 3, false), (.nps, 6, true), (.nps, 7, false),
        (.nps, 0, true), (.ces, 1, false), (.suggestion, nil, false), (.praise, nil, false),
    ])
    func `complaints and low scores open a case`(_ kind: FeedbackKind, _ score: Int?, _ opens: Bool) throws {
        let answer = try FeedbackAnswer(kind, score: score)
        #expect(answer.opensCase == opens)
        if opens { #expect(!answer.isGood) }
    }

    @Test func `an answer is good or opens a case or neither, never both`() throws {
        var good = 0
        for kind in FeedbackKind.allCases {
            let scores: [Int?] = kind.scale.map { $0.map(Optional.some) } ?? [nil]
            for score in scores {
                let answer = try FeedbackAnswer(kind, score: score)
                #expect(!(answer.isGood && answer.opensCase))
                good += answer.isGood ? 1 : 0
            }
        }
        #expect(good == 1 + 2 + 2 + 3)
    }
}
