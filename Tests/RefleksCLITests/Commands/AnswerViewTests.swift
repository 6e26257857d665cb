import Foundation
import RefleksContract
import RefleksMessages
import SwiftProtobuf
import Testing

@testable import refleks

/// Answers of customers, cases and what is not known, as people read them.
struct AnswerViewTests {
    private func text(_ language: Language, _ lines: (Screen) -> [StyledText]) -> String {
        lines(Screen(language: language)).map(\.plain).joined(separator: "\n")
    }

    private let change = ScoreEffect.with {
        ($0.before, $0.after) = (24, 0)
        $0.lines = [.with { ($0.rule, $0.pointsBefore, $0.pointsAfter) = (.satisfactionComplaints, 0, -30) }]
    }

    @Test(arguments: [(Language.english, "feedback #7"), (.turkish, "geri bildirim #7")])
    func `a history names interactions and answers`(_ language: Language, _ answer: String) {
        let reply = ListScoreHistoryResponse.with {
            $0.items = [
                .with { ($0.feedbackID, $0.change) = (7, change) },
                .with { ($0.interactionID, $0.change) = (5, change) },
            ]
        }
        let shown = text(language) { ScoreView($0).lines(reply) }
        #expect(shown.contains(answer) && shown.contains("  #5") && shown.contains("24 → 0"), "\(shown)")
        #expect(ScoreView.csv(reply).text.contains("feedback_id"))
        let nothing = text(language) { ScoreView($0).lines(ListScoreHistoryResponse()) }
        #expect(nothing.contains(language == .english ? "Nothing has changed" : "henüz hiçbir şey"), "\(nothing)")
    }

    @Test(arguments: [(Language.english, "shown by #5 feedback #7 #6"), (.turkish, "dayanağı #5 geri bildirim #7 #6")])
    func `evidence names answers behind interactions`(_ language: Language, _ evidence: String) {
        let line = ReasonLine.with {
            ($0.rule, $0.points, $0.evidenceIds, $0.evidenceFeedbackIds) = (.satisfactionComplaints, -30, [5], [7, 6])
        }
        let shown = text(language) { ScoreView($0).table([line], "TRY") }
        #expect(shown.contains(evidence), "\(shown)")
        let role = GetRoleProfileResponse.with {
            $0.roles = [
                .with { ($0.element, $0.evidenceIds, $0.evidenceFeedbackIds) = (.givingFeedback, [5], [7, 6]) }
            ]
        }
        let roles = text(language) { StandingView($0).lines(role) }
        #expect(roles.contains(evidence), "\(roles)")
    }

    @Test(arguments: [(Language.english, "Case #2049"), (.turkish, "Vaka #2049")])
    func `what to do next names the case that is open`(_ language: Language, _ care: String) {
        let reply = RecommendNextBestActionResponse.with { ($0.action, $0.caseID) = (.settleMatter, 2_049) }
        let shown = text(language) { OfferView($0).decision(reply) }
        #expect(shown.contains(care), "\(shown)")
    }

    @Test(arguments: [(Language.english, "not known"), (.turkish, "bilinmiyor")])
    func `what is not known of a customer's money is no amount`(_ language: Language, _ unknown: String) {
        let reply = GetLifetimeValueResponse.with {
            $0.currency = "USD"
            $0.forecast.leftOutCurrencies = ["TRY"]
        }
        let shown = text(language) { LifetimeValueView($0).lines(reply) }
        #expect(shown.components(separatedBy: unknown).count == 4 && !shown.contains("USD"), "\(shown)")
        #expect(LifetimeValueView.csv(reply).text.contains(",,,USD"), "\(LifetimeValueView.csv(reply).text)")
    }

    @Test func `a model tells how many days had no rate, on the screen and on the page`() {
        let model = ModelDescription.with { ($0.number, $0.leftOutDays) = (3, 1_204) }
        for (language, days) in [(Language.english, "without 1,204 days"), (.turkish, "1.204 gün katılmadı")] {
            let shown = text(language) { ModelView($0).lines(model) }
            #expect(shown.contains(days), "\(shown)")
            #expect(ModelPage(model, language: language).text.contains(days))
        }
        let all = text(.english) { ModelView($0).lines(.with { $0.number = 3 }) }
        #expect(!all.contains("without"), "\(all)")
    }
}
