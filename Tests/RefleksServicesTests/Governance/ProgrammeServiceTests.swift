import RefleksContract
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// Road map, readiness, scope, budget, praise and team over the contract.
struct ProgrammeServiceTests {
    @Test func `the road map is listed with what is overdue, and what nobody owns apart`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            for item in [
                GovernanceMake.item("a", owner: "ali.can", due: "2026-03-01"),
                GovernanceMake.item("b", under: "a"), GovernanceMake.item("c", state: .done),
                GovernanceMake.item("d", owner: "ece.su", due: "2026-03-01", state: .done),
            ] {
                _ = try await admin.putRoadmapItem(item)
            }
            let reader = bench.governance(.branch, "34-001")
            let first = try await reader.listRoadmap(.with { $0.pageSize = 3 }).message
            #expect(
                first.items.map(\.itemID) == ["a", "b", "c"] && first.items.map(\.overdue) == [true, false, false])
            let second = try await reader.listRoadmap(
                .with { ($0.pageSize, $0.pageToken) = (3, first.nextPageToken) }
            ).message
            #expect(second.items.map(\.itemID) == ["d"] && second.nextPageToken.isEmpty && !second.items[0].overdue)
            let open = try await reader.listRoadmap(.with { $0.openOnly = true }).message
            #expect(open.items.map(\.itemID) == ["a", "b"])
            let unowned = try await reader.listUnowned(ListUnownedRequest()).message
            #expect(unowned.items.map(\.itemID) == ["b"], "what is done needs nobody any more")
            let foreign = await refusal {
                _ = try await reader.listUnowned(.with { $0.pageToken = first.nextPageToken })
            }
            #expect(foreign?.broken == ["page_token BAD_PAGE_TOKEN"])
            let cycle = await refusal {
                _ = try await admin.putRoadmapItem(GovernanceMake.item("a", under: "b"))
            }
            #expect(cycle?.code == .failedPrecondition && cycle?.broken == ["item.parent_id ROADMAP_CYCLE"])
            let own = await refusal { _ = try await admin.putRoadmapItem(GovernanceMake.item("a", under: "a")) }
            #expect(own?.code == .invalidArgument && own?.broken == ["item.parent_id ROADMAP_CYCLE"])
        }
    }

    @Test func `readiness counts answers, measures disagreement and advises in both languages`() async throws {
        try await ServiceBench.run { bench in
            let branch = bench.governance(.branch, "34-001")
            let nobody = try await branch.getReadiness(GetReadinessRequest()).message
            #expect(nobody.date.isEmpty && nobody.questions.isEmpty && nobody.trend.isEmpty)
            _ = try await branch.submitReadinessAssessment(GovernanceMake.readiness("a", "2026-02-01", no: [1, 2, 3]))
            _ = try await branch.submitReadinessAssessment(GovernanceMake.readiness("a", no: [1, 2]))
            _ = try await branch.submitReadinessAssessment(GovernanceMake.readiness("b", no: [1]))
            // The same respondent on the same day: what he said before is replaced.
            let again = try await branch.submitReadinessAssessment(GovernanceMake.readiness("b", no: [1, 11])).message
            #expect(again.version == 2)
            let told = try await branch.getReadiness(GetReadinessRequest()).message
            #expect(told.date == "2026-03-02" && told.respondents == 2 && told.shareBp == 18 * 10_000 / 22)
            #expect(told.questions.map(\.no) == [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
            #expect(told.questions.map(\.disagreementBp) == [0, 10_000, 0, 0, 0, 0, 0, 0, 0, 0, 10_000])
            #expect(told.questions[0].advice.hasPrefix("Let the owners") && told.questions[2].advice.isEmpty)
            #expect(told.trend.map(\.date) == ["2026-02-01", "2026-03-02"] && told.trend[0].shareBp == 8 * 10_000 / 11)
            var options = CallOptions()
            options.locale = "tr"
            let turkish = try await branch.getReadiness(.with { $0.date = "2026-02-01" }, options).message
            #expect(turkish.respondents == 1 && turkish.questions[0].advice.hasPrefix("Bunu işlev"))
        }
    }

    @Test func `answers that are too few, of the future, or of somebody else are refused`() async throws {
        try await ServiceBench.run { bench in
            var request = GovernanceMake.readiness("a", "2026-03-03")
            request.answers.removeLast()
            let wrong = await refusal {
                _ = try await bench.governance(.branch, "1").submitReadinessAssessment(request)
            }
            #expect(Set(wrong?.broken ?? []) == ["date DATE_AHEAD", "answers READINESS_ANSWERS"])
            let other = await refusal {
                _ = try await bench.governance(.agent, "ayse")
                    .submitReadinessAssessment(GovernanceMake.readiness("ali"))
            }
            #expect(other?.code == .permissionDenied && other?.broken.first?.hasPrefix("respondent ") == true)
            _ = try await bench.governance(.agent, "ayse").submitReadinessAssessment(GovernanceMake.readiness("ayse"))
        }
    }

    @Test func `who is out of the programme's scope is counted`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            for name in ["Ali", "Ece", "Can"] {
                let code = try await bench.person(name)
                if name != "Can" { try await bench.buy(code, name, "TEA", money: [Make.money(.revenue, 90_000)]) }
            }
            var options = CallOptions()
            options.minimumCommitSeq = bench.durableSeq
            let everybody = try await admin.getProgrammeScope(GetProgrammeScopeRequest(), options).message
            #expect(!everybody.hasScope && everybody.inScope == 3 && everybody.outOfScope == 0)
            let missing = await refusal {
                _ = try await admin.putProgrammeScope(.with { $0.scope.segment = "nothing" })
            }
            #expect(missing?.code == .notFound && missing?.reason == "SEGMENT_NOT_FOUND")
            _ = try await bench.scoring(.admin, "root").putSegment(
                .with { ($0.segment.name, $0.segment.rule) = ("buyers", "purchases > 0") })
            let put = try await admin.putProgrammeScope(
                .with { ($0.scope.segment, $0.scope.note) = ("buyers", "Alışveriş edenler") }
            ).message
            #expect(put.version == 1)
            let counted = try await admin.getProgrammeScope(GetProgrammeScopeRequest(), options).message
            #expect(counted.inScope == 2 && counted.outOfScope == 1 && counted.nextPageToken.isEmpty)
            #expect(counted.scope.segment == "buyers" && counted.scope.version == 1)
        }
    }

    @Test func `a budget is told with what its campaigns cost and what came back`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            let scoring = bench.scoring(.admin, "root")
            let code = try await bench.person("Ali")
            _ = try await scoring.putCampaign(OfferMake.campaign("stay", [code], control: 0, cost: 30_000))
            _ = try await scoring.putCampaign(
                OfferMake.campaign("win", [code], goal: .acquisition, control: 0, cost: 1))
            let wrong = await refusal {
                _ = try await admin.putRetentionBudget(
                    GovernanceMake.budget("2026-03", 100_000, ["stay", "win", "no"]))
            }
            #expect(wrong?.code == .failedPrecondition)
            #expect(
                wrong?.broken == [
                    "budget.campaign_ids[1] CAMPAIGN_OTHER_GOAL", "budget.campaign_ids[2] CAMPAIGN_NOT_FOUND",
                ])
            _ = try await admin.putRetentionBudget(GovernanceMake.budget("2026-03", 20_000, ["stay"]))
            let told = try await admin.getRetentionBudget(.with { $0.month = "2026-03" }).message
            #expect(told.spentMinor == 30_000 && told.leftMinor == -10_000 && told.retainedValueMinor == 0)
            #expect(told.valueCurrency == "TRY" && told.budget.campaignIds == ["stay"])
            let none = await refusal { _ = try await admin.getRetentionBudget(.with { $0.month = "2026-02" }) }
            #expect(none?.code == .notFound && none?.reason == "BUDGET_NOT_FOUND")
            let bad = await refusal { _ = try await admin.getRetentionBudget(.with { $0.month = "March" }) }
            #expect(bad?.broken == ["month BAD_MONTH"])
        }
    }

    @Test func `praise is tied to a customer and his interaction, and an erased one's code is not shown`()
        async throws
    {
        try await ServiceBench.run { bench in
            let branch = bench.governance(.branch, "34-001")
            let code = try await bench.person("Ali")
            let other = try await bench.person("Ece")
            let bought = try await bench.buy(code, "e", "TEA")
            _ = try await branch.recognise(GovernanceMake.recognise("r1", code, interaction: bought))
            _ = try await branch.recognise(GovernanceMake.recognise("r2", other))
            let foreign = await refusal {
                _ = try await branch.recognise(GovernanceMake.recognise("r3", other, interaction: bought))
            }
            #expect(foreign?.code == .notFound && foreign?.reason == "INTERACTION_NOT_FOUND")
            let twice = await refusal {
                _ = try await branch.recognise(GovernanceMake.recognise("r3", code, people: ["a", "a"]))
            }
            #expect(twice?.broken == ["recognition.people RECOGNITION_PEOPLE"])
            _ = try await bench.customers(.admin, "root").eraseSubject(
                .with { ($0.access, $0.code, $0.reason) = (Make.access, other, "asked") })
            let listed = try await branch.listRecognitions(.with { $0.access = Make.access }).message
            #expect(listed.recognitions.map(\.recognitionID) == ["r1", "r2"])
            #expect(listed.recognitions.map(\.customerCode) == [code, ""])
            #expect(listed.recognitions.map(\.interactionID) == [bought, 0])
            let gone = await refusal { _ = try await branch.recognise(GovernanceMake.recognise("r4", other)) }
            #expect(gone?.code == .notFound && gone?.reason == "SUBJECT_ERASED")
        }
    }

    @Test func `areas without a person are listed, and given time is told against the pledged`() async throws {
        try await ServiceBench.run { bench in
            let admin = bench.governance()
            _ = try await admin.putTeamArea(GovernanceMake.team("it", ""))
            _ = try await admin.putTeamArea(GovernanceMake.team("logistics", "ali", pledged: 4_000, given: 1_000))
            _ = try await admin.putTeamArea(GovernanceMake.team("sales", "ece", pledged: 2_500))
            let all = try await bench.governance(.branch, "1").listTeamAreas(ListTeamAreasRequest()).message
            #expect(all.teams.map(\.area) == ["it", "logistics", "sales"] && all.unfilled == 1 && all.keptBp == 2_500)
            #expect(!all.teams[2].hasGivenBp && all.teams[1].givenBp == 1_000)
            let empty = try await admin.listTeamAreas(.with { $0.unfilledOnly = true }).message
            #expect(empty.teams.map(\.area) == ["it"])
            let nobody = await refusal { _ = try await admin.putTeamArea(GovernanceMake.team("hr", "", pledged: 1)) }
            #expect(nobody?.broken == ["team.person TEAM_TIME"])
        }
    }
}
