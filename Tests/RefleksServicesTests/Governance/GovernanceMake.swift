import RefleksContract
import SwiftProtobuf

/// Requests about governance in a line.
enum GovernanceMake {
    static func metric(
        _ id: String, _ measure: GovernanceMeasure = .customers, owner: String = "ayse.kaya", retired: Bool = false
    ) -> PutMetricDefinitionRequest {
        .with {
            ($0.metric.metricID, $0.metric.nameEn, $0.metric.nameTr) = (id, "Metric \(id)", "Ölçü \(id)")
            ($0.metric.measure, $0.metric.owner, $0.metric.signOffs) = (measure, owner, ["ali.can", "ece.su"])
            $0.metric.retired = retired
        }
    }

    static func item(
        _ id: String, owner: String = "", due: String = "", under parent: String = "", state: RoadmapState = .planned
    ) -> PutRoadmapItemRequest {
        .with {
            ($0.item.itemID, $0.item.kind, $0.item.title, $0.item.owner) = (id, .step, "Adım \(id)", owner)
            ($0.item.due, $0.item.parentID, $0.item.state) = (due, parent, state)
        }
    }

    static func readiness(
        _ respondent: String, _ date: String = "2026-03-02", no: Set<Int> = []
    ) -> SubmitReadinessAssessmentRequest {
        .with {
            ($0.respondent, $0.date) = (respondent, date)
            $0.answers = (1...11).map { !no.contains($0) }
        }
    }

    static func recognise(
        _ id: String, _ code: String, interaction: UInt64 = 0, people: [String] = ["ece.su"]
    ) -> RecogniseRequest {
        .with {
            ($0.access, $0.recognition.recognitionID, $0.recognition.people) = (Make.access, id, people)
            ($0.recognition.customerCode, $0.recognition.outcome) = (code, .wonBack)
            ($0.recognition.interactionID, $0.recognition.date) = (interaction, "2026-03-01")
        }
    }

    static func budget(_ month: String, _ amount: Int64, _ campaigns: [String] = []) -> PutRetentionBudgetRequest {
        .with {
            ($0.budget.month, $0.budget.amountMinor) = (month, amount)
            ($0.budget.currency, $0.budget.campaignIds) = ("TRY", campaigns)
        }
    }

    static func team(
        _ area: String, _ person: String, pledged: UInt32 = 0, given: UInt32? = nil
    ) -> PutTeamAreaRequest {
        .with {
            ($0.team.area, $0.team.person, $0.team.pledgedBp) = (area, person, pledged)
            if let given { $0.team.givenBp = given }
        }
    }
}
