import RefleksDomain
import RefleksMessages
import Testing

/// What is done next, and why nothing else is.
struct NextBestActionTests {
    private func decide(
        _ stage: LifecycleStage = .active, isPresent: Bool = false,
        _ change: (inout NextActionSituation) -> Void = { _ in }
    ) -> NextBestAction {
        var situation = NextActionSituation(stage: stage, isPresent: isPresent)
        change(&situation)
        return NextBestAction(situation)
    }

    private func reason(_ decision: NextBestAction, _ action: NextAction) -> String? {
        decision.rejected.first { $0.action == action }?.reason.code
    }

    private let offer = Reason(Catalogue.Recommendation.popularNow, ["3"])

    @Test func `every action is chosen or rejected with a reason, once`() {
        for isPresent in [false, true] {
            for stage in LifecycleStage.allCases {
                for status in CustomerStatus.allCases {
                    let decision = decide(stage, isPresent: isPresent) { it in
                        (it.status, it.openMatters, it.again, it.new) = (status, 1, offer, offer)
                        (it.lacksPermission, it.openQuestions) = (true, 2)
                    }
                    let all = [decision.chosen.action] + decision.rejected.map(\.action)
                    #expect(all.count == NextAction.allCases.count && Set(all) == Set(NextAction.allCases))
                    if status != .active { #expect(decision.chosen.action == .doNothing) }
                }
            }
        }
    }

    @Test func `every reason of the catalogue is given in some situation, in words of both languages`() {
        var given: Set<Reason> = []
        for stage in LifecycleStage.allCases {
            for isPresent in [false, true] {
                for change: (inout NextActionSituation) -> Void in [
                    { _ in }, { $0.isClosed = true }, { $0.openMatters = 1 }, { $0.overdueMatters = 2 },
                    { $0.occasion = (.purchase, 0) }, { $0.occasion = (.praise, 1) },
                    { $0.occasion = (.referralWon, 5) }, { $0.lacksPermission = true }, { $0.lacksAddress = true },
                    { $0.openQuestions = 3 }, { $0.status = .restricted }, { $0.openCases = 1 },
                    { ($0.openCases, $0.overdueCases) = (2, 1) }, { $0.casesToConfirm = 1 },
                ] {
                    let decision = decide(stage, isPresent: isPresent, change)
                    given.formUnion(([decision.chosen] + decision.rejected).map(\.reason))
                }
            }
        }
        // The one that is left over refuses a request.
        let codes = Set(Catalogue.NextAction.all.map(\.code)).subtracting([Catalogue.NextAction.channelWhenPresent.code]
        )
        #expect(Set(given.map(\.code)).isSuperset(of: codes))
        for reason in given {
            let texts = Set(Language.allCases.map { reason.template.text($0, reason.arguments) })
            #expect(texts.count == Language.allCases.count && texts.allSatisfy { !$0.contains("{") }, "\(texts)")
        }
    }

    @Test func `what the customer waits for comes first, and nothing is sold meanwhile`() {
        let decision = decide { ($0.openMatters, $0.overdueMatters, $0.again, $0.new) = (3, 2, offer, offer) }
        #expect(decision.chosen.action == .settleMatter && decision.chosen.reason.code == "NEXT_MATTER_OVERDUE")
        #expect(decision.chosen.reason.arguments == ["2"])
        #expect(reason(decision, .offerAgain) == "NEXT_WAITS_FOR_US")
        #expect(reason(decision, .offerNew) == "NEXT_WAITS_FOR_US")
    }

    private func care(_ minutes: Int, id: UInt64, firstAnswer: Int? = nil) throws -> CareCase {
        var care = try CareCase(
            CareCase.Beginning(
                .feedback, .high, branch: "34-001", tier: .standard,
                targets: ServiceTargets(
                    firstResponseMinutes: firstAnswer ?? minutes, resolutionMinutes: minutes, entitlements: [])),
            openedAt: try BusinessCalendarTests.at("2026-03-02 09:00"), BusinessCalendar.office)
        care.id = id
        return care
    }

    @Test func `an open case comes first like any matter, until the customer has confirmed it`() throws {
        let opened = try BusinessCalendarTests.at("2026-03-02 09:00")
        let (slow, quick) = (try care(600, id: 1), try care(60, id: 2))
        func chosen(_ cases: [CareCase], at now: Timestamp) -> NextBestAction {
            decide {
                $0.count(cases, at: now)
                $0.new = offer
            }
        }
        let open = chosen([slow, quick], at: opened)
        #expect(open.chosen.action == .settleMatter && open.chosen.reason.code == "NEXT_CASE_OPEN")
        #expect(open.chosen.reason.arguments == ["2"] && reason(open, .offerNew) == "NEXT_WAITS_FOR_US")
        let later = opened.adding(microseconds: 61 * Timestamp.microsecondsPerMinute)
        let overdue = chosen([slow, quick], at: later)
        #expect(overdue.chosen.reason.code == "NEXT_CASE_OVERDUE" && overdue.chosen.reason.arguments == ["1"])
        #expect(CareCase.mostUrgent(of: [slow, quick], at: later)?.id == 2)
        // Solved, and the customer has not said so: he is asked, and still not sold to.
        var solved = quick
        try solved.move(to: .resolved, at: opened, .office)
        let asked = chosen([solved], at: later)
        #expect(asked.chosen.reason.code == "NEXT_CASE_TO_CONFIRM" && reason(asked, .offerNew) == "NEXT_WAITS_FOR_US")
        #expect(CareCase.mostUrgent(of: [solved, slow], at: later)?.id == 1)
        try solved.move(to: .confirmed, at: opened, .office)
        #expect(chosen([solved], at: later).chosen.action == .offerNew)
        #expect(CareCase.mostUrgent(of: [solved], at: later) == nil)
        // An answer that is late breaks a promise as well, and goes before a matter that is.
        let unanswered = try care(600, id: 3, firstAnswer: 30)
        let both = decide {
            $0.count([unanswered], at: later)
            ($0.openMatters, $0.overdueMatters) = (1, 1)
        }
        #expect(both.chosen.reason.code == "NEXT_CASE_OVERDUE")
    }

    @Test func `keeping comes before selling, thanks before offers, and what is due before what is new`() {
        let risk = decide(.atRisk) { ($0.stageValue, $0.again) = (70, offer) }
        #expect(risk.chosen.action == .keep && risk.chosen.reason.arguments == ["70"])
        #expect(reason(risk, .offerAgain) == "NEXT_LESS_URGENT")
        #expect(reason(risk, .doNothing) == "NEXT_SOMETHING_CALLED_FOR")
        #expect(decide(.lost).chosen.action == .winBack)
        let silent = decide(.lost) { $0.stageValue = 10_861 }.chosen.reason
        #expect(silent.template.text(.english, silent.arguments) == "Lost: silent for 10,861 days.")
        let closed = decide(.lost) { ($0.stageValue, $0.isClosed) = (2, true) }.chosen.reason
        #expect(closed.code == "NEXT_LOST_BY_CLOSURE" && closed.arguments == ["2"])
        let thanks = decide { ($0.occasion, $0.new) = ((.referralWon, 3), offer) }
        #expect(thanks.chosen.action == .thank && thanks.chosen.reason.code == "NEXT_THANK_REFERRAL")
        #expect(decide { ($0.again, $0.new) = (offer, offer) }.chosen.action == .offerAgain)
        let new = decide { $0.new = offer }
        #expect(new.chosen.action == .offerNew && new.chosen.reason == offer)
    }

    @Test func `nobody is contacted who may not be, and who is there is asked instead`() {
        let obstacle = ContactGround.noApproval.reason
        let away = decide { ($0.new, $0.contactObstacle, $0.lacksPermission) = (offer, obstacle, true) }
        #expect(away.chosen.action == .doNothing)
        #expect(reason(away, .offerNew) == obstacle.code)
        #expect(reason(away, .askPermission) == "NEXT_ASK_WHEN_PRESENT")
        let here = decide(isPresent: true) {
            ($0.new, $0.contactObstacle, $0.lacksPermission) = (offer, obstacle, true)
        }
        #expect(here.chosen.action == .offerNew && reason(here, .askPermission) == "NEXT_LESS_URGENT")
        #expect(decide(isPresent: true) { $0.lacksPermission = true }.chosen.action == .askPermission)
        #expect(decide(isPresent: true) { $0.openQuestions = 1 }.chosen.action == .askQuestion)
    }
}
