import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf
import Testing

/// How good our service was, what became of promises, and who bought again, over the contract.
struct QualityServiceTests {
    private static let day: Int64 = 86_400

    /// An answer on the telephone, served by `agent`.
    private func told(
        _ code: String, _ kind: FeedbackKind, _ score: UInt32?, agent: String = "", ratings: [UInt32] = [],
        channel: Channel = .phone
    ) -> SubmitFeedbackRequest {
        var request = FeedbackMake.submit(code, kind, score: score, text: score == nil ? "Söz" : "", channel: channel)
        request.agent = agent
        if ratings.count == 5 {
            request.ratings = .with {
                ($0.responsiveness, $0.warmth, $0.sincerity) = (ratings[0], ratings[1], ratings[2])
                ($0.reliability, $0.attitude) = (ratings[3], ratings[4])
            }
        }
        return request
    }

    private func quality(
        _ bench: ServiceBench, _ change: (inout GetServiceQualityRequest) -> Void = { _ in }
    ) async throws -> GetServiceQualityResponse {
        try await bench.feedback(.analyst, "bi").getServiceQuality(.with(change)).message
    }

    @Test func `answers of a branch are told with n and interval, and few ones are hidden`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            for score in [10, 9, 9, 8, 2] as [UInt32] {
                _ = try await bench.feedback().submitFeedback(
                    told(code, .nps, score, agent: "ayse", ratings: [4, 5, 0, 3, 5]))
            }
            for score in [5, 4, 1] as [UInt32] {
                _ = try await bench.feedback(.branch, "06-001").submitFeedback(told(code, .csat, score, channel: .sms))
            }
            let all = try await quality(bench)
            #expect(all.month == "2026-03" && all.firstMonth == "2026-03" && all.minimumAnswers == 5)
            #expect(all.total.answers == 8 && all.total.cases == 2 && all.asOfCommitSeq == bench.durableSeq)
            // Three promoters and one detractor of five.
            #expect(all.total.nps.value == 4_000 && all.total.nps.n == 5 && !all.total.nps.hidden)
            #expect(all.total.nps.low < 4_000 && all.total.nps.high > 4_000)
            #expect(all.total.csat.hidden && all.total.csat.n == 3 && all.total.csat.value == 0)
            #expect(all.total.satisfied.hidden && all.total.warmth.value == 5_000 && all.total.sincerity.n == 0)
            #expect(all.groups.map(\.name) == ["34-001", "06-001"])
            #expect(
                all.groups.map(\.quality.answers) == [5, 3] && all.groups.map(\.quality.nps.hidden) == [false, true])
            let byAgent = try await quality(bench) { ($0.groupBy, $0.branch) = (.agent, "34-001") }
            #expect(byAgent.groups.map(\.name) == ["ayse", ""] && byAgent.total.answers == 5)
            #expect(byAgent.groups[0].quality.cases == 0 && byAgent.groups[1].quality.cases == 1)
            let byChannel = try await quality(bench) { $0.groupBy = .channel }
            #expect(byChannel.groups.map(\.channel) == [.phone, .sms])
            #expect(byChannel.groups.map(\.quality.cases) == [1, 1])
            let onPhone = try await quality(bench) { $0.channel = .phone }
            #expect(onPhone.total.answers == 5 && onPhone.groups.count == 1)
            let strict = try await quality(bench) { $0.minimumAnswers = 6 }
            #expect(strict.total.nps.hidden && strict.total.nps.n == 5)
        }
    }

    @Test func `months are told apart, and as of an instant what came later is not`() async throws {
        try await ServiceBench.run { bench in
            let code = try await bench.person("Ayşe")
            _ = try await bench.feedback().submitFeedback(told(code, .nps, 3))
            let then = bench.now
            bench.clock.advance(seconds: 35 * Self.day)
            _ = try await bench.feedback().submitFeedback(told(code, .praise, nil))
            let both = try await quality(bench) { $0.months = 2 }
            #expect(both.months.map(\.month) == ["2026-03", "2026-04"] && both.firstMonth == "2026-03")
            #expect(both.months.map(\.quality.answers) == [1, 1] && both.months.map(\.quality.cases) == [1, 0])
            #expect(both.total.answers == 2 && both.total.praise == 1)
            #expect(try await quality(bench).total.answers == 1)
            let earlier = try await quality(bench) { ($0.months, $0.asOfUs) = (2, then) }
            #expect(earlier.total.answers == 1 && earlier.total.praise == 0)
            let before = await refusal { _ = try await quality(bench) { $0.asOfUs = 1 } }
            #expect(before?.code == .failedPrecondition && before?.reason == "PERIOD_AHEAD")
        }
    }

    @Test func `first contacts and cases that came back are shares of those that ended`() async throws {
        try await ServiceBench.run { bench in
            let feedback = bench.feedback()
            for index in 0..<6 {
                let code = try await bench.person("K\(index)")
                let id = try await feedback.submitFeedback(told(code, .complaint, nil)).message.case.caseID
                bench.clock.advance(seconds: 600)
                if index == 0 {
                    _ = try await feedback.addCaseNote(FeedbackMake.note(id, heard: true))
                    bench.clock.advance(seconds: 600)
                }
                _ = try await feedback.transitionCase(FeedbackMake.move(id, .resolved))
                if index == 1 {
                    _ = try await feedback.confirmResolution(FeedbackMake.confirm(id, false))
                    _ = try await feedback.transitionCase(FeedbackMake.move(id, .resolved))
                }
                bench.clock.advance(seconds: 600)
                if index < 5 { _ = try await feedback.confirmResolution(FeedbackMake.confirm(id)) }
            }
            let told = try await quality(bench).total
            #expect(told.cases == 6 && told.endedCases == 5 && told.complaints == 6)
            #expect(told.reopened.n == 5 && told.reopened.value == 2_000)
            #expect(told.firstContact.n == 5 && told.firstContact.value == 6_000)
            #expect(told.hasSpeed && !told.speedHidden && told.speed.resolution.n == 6)
        }
    }

    @Test func `an agent's speed is not shown without a figure of his quality`() async throws {
        try await ServiceBench.run { bench in
            _ = try await bench.system(.admin, "root").putAgent(ReferenceDataTests.agent("ece", "34-001"))
            let feedback = bench.feedback()
            var ids: [UInt64] = []
            for index in 0..<5 {
                let code = try await bench.person("K\(index)")
                let id = try await feedback.openCase(FeedbackMake.open(code, owner: "ece")).message.case.caseID
                _ = try await feedback.transitionCase(FeedbackMake.move(id, .resolved))
                ids.append(id)
            }
            func line() async throws -> (quality: ServiceQuality, sla: SlaLine) {
                let told = try await quality(bench) { $0.groupBy = .agent }
                let sla = try await bench.feedback(.analyst, "bi").getSlaReport(.with { $0.groupBy = .owner }).message
                return (try #require(told.groups.first?.quality), try #require(sla.lines.first))
            }
            let alone = try await line()
            #expect(!alone.quality.hasSpeed && alone.quality.speedHidden)
            #expect(!alone.sla.hasSpeed && alone.sla.speedHidden && alone.sla.name == "ece")
            for id in ids { _ = try await feedback.confirmResolution(FeedbackMake.confirm(id)) }
            let beside = try await line()
            #expect(beside.quality.hasSpeed && beside.quality.firstContact.value == 10_000)
            #expect(beside.sla.hasSpeed && beside.sla.resolvedInTime == 5 && beside.sla.firstContact.n == 5)
        }
    }

    @Test func `promises are told kept, broken and running, with what is overdue now`() async throws {
        try await ServiceBench.run { bench in
            let feedback = bench.feedback()
            var ids: [UInt64] = []
            for index in 0..<4 {
                let code = try await bench.person("K\(index)")
                ids.append(try await feedback.openCase(FeedbackMake.open(code)).message.case.caseID)
            }
            _ = try await feedback.addCaseNote(FeedbackMake.note(ids[0], heard: true))
            _ = try await feedback.transitionCase(FeedbackMake.move(ids[0], .resolved))
            _ = try await feedback.transitionCase(FeedbackMake.move(ids[1], .closedUnresolved, .notPossible))
            _ = try await feedback.transitionCase(FeedbackMake.move(ids[2], .waitingCustomer))
            func report(_ change: (inout GetSlaReportRequest) -> Void = { _ in }) async throws -> GetSlaReportResponse {
                try await bench.feedback(.analyst, "bi").getSlaReport(.with(change)).message
            }
            let now = try await report().total
            #expect(now.opened == 4 && now.resolvedInTime == 1 && now.givenUp == 1 && now.running == 2)
            #expect(now.respondedInTime >= 2 && now.respondedLate == 0 && now.queuedNow == 3 && now.overdueNow == 0)
            bench.clock.advance(seconds: 28 * Self.day)
            let late = try await report { $0.months = 2 }
            #expect(late.total.resolvedLate == 1 && late.total.overdueNow == 1 && late.total.running == 1)
            // Four weeks of waiting for the customer are business minutes, and nobody's delay.
            #expect(late.total.pausedMinutes > 5_000 && late.total.respondedLate >= 1)
            #expect(late.lines.map(\.name) == ["34-001"] && late.lines[0].overdueNow == 1)
            // Nothing was opened this month, and something is overdue all the same.
            bench.clock.advance(seconds: 10 * Self.day)
            let present = try await report()
            #expect(
                present.total.opened == 0 && present.total.overdueNow == 1 && present.lines.map(\.name) == ["34-001"])
            #expect(try await report { $0.branch = "06-001" }.total.queuedNow == 0)
        }
    }

    @Test func `who praised us or saw his case solved is compared with all others`() async throws {
        try await ServiceBench.run { bench in
            // 35 days ago everybody buys; five praise, five see a case solved, six do neither.
            var codes: [String] = []
            for index in 0..<16 {
                let code = try await bench.person("K\(index)")
                codes.append(code)
                try await bench.buy(code, "b\(index)", daysAgo: 0)
                if index < 5 { _ = try await bench.feedback().submitFeedback(told(code, .csat, 5)) }
                if (5..<10).contains(index) {
                    let id = try await bench.feedback().submitFeedback(told(code, .complaint, nil)).message.case.caseID
                    _ = try await bench.feedback().transitionCase(FeedbackMake.move(id, .resolved))
                    _ = try await bench.feedback().confirmResolution(FeedbackMake.confirm(id))
                }
            }
            let running = await refusal {
                _ = try await bench.feedback(.analyst, "bi").getRepeatRate(.with { $0.month = "2026-03" })
            }
            #expect(running?.code == .failedPrecondition && running?.reason == "PERIOD_RUNNING")
            bench.clock.advance(seconds: 35 * Self.day)
            for index in [0, 1, 2, 3, 5, 6, 10] {
                try await bench.buy(codes[index], "a\(index)", daysAgo: -35)
            }
            let told = try await bench.feedback(.analyst, "bi").getRepeatRate(GetRepeatRateRequest()).message
            #expect(told.month == "2026-03" && told.horizonDays == 60 && !told.complete)
            #expect([told.praised, told.resolved, told.others].map(\.customers) == [5, 5, 6])
            #expect([told.praised, told.resolved, told.others].map(\.boughtAgain) == [4, 2, 1])
            #expect(told.praised.rate.shareBp == 8_000 && told.others.rate.shareBp == 1_667)
            #expect(told.praised.difference.shareBp == 6_333 && told.praised.difference.lowBp < 6_333)
            #expect(!told.others.hasDifference)
            // Who is one customer counts as one, also when he became it long after, and apart again when he is not.
            func counted() async throws -> [[UInt64]] {
                let told = try await bench.feedback(.analyst, "bi").getRepeatRate(GetRepeatRateRequest()).message
                let groups = [told.praised, told.resolved, told.others]
                return [groups.map(\.customers), groups.map(\.boughtAgain)]
            }
            _ = try await bench.customers().mergeCustomers(MergeTests.merge(codes[10], into: codes[9]))
            _ = try await bench.customers().mergeCustomers(MergeTests.merge(codes[9], into: codes[4]))
            #expect(try await counted() == [[5, 5, 5], [5, 3, 0]], "the one bought again for all three of them")
            _ = try await bench.customers().unmergeCustomers(MergeTests.unmerge(codes[9]))
            #expect(try await counted() == [[5, 5, 5], [4, 3, 0]])
            _ = try await bench.customers().unmergeCustomers(MergeTests.unmerge(codes[10]))
            #expect(try await counted() == [[5, 5, 6], [4, 2, 1]])
            let short = try await bench.feedback(.analyst, "bi").getRepeatRate(.with { $0.horizonDays = 1 }).message
            #expect(short.complete && short.others.customers == 0 && !short.others.hasRate)
        }
    }

    @Test func `what cannot be asked is refused in both languages, all of it at once`() async throws {
        try await ServiceBench.run { bench in
            let wrong = await refusal {
                _ = try await quality(bench) {
                    ($0.month, $0.minimumAnswers, $0.groupBy) = ("2026-3", 4, .UNRECOGNIZED(9))
                    ($0.months, $0.channel) = (13, .UNRECOGNIZED(99))
                }
            }
            let broken = Set(wrong?.broken ?? [])
            #expect(broken.isSuperset(of: ["month BAD_MONTH", "minimum_answers QUALITY_MINIMUM"]), "\(broken)")
            #expect(broken.contains { $0.hasPrefix("months ") } && broken.contains { $0.hasPrefix("group_by ") })
            #expect(broken.contains { $0.hasPrefix("channel ") }, "\(broken)")
            let violation = wrong?.violations.first { $0.template.code == "QUALITY_MINIMUM" }
            #expect(violation?.template.text(.turkish, violation?.arguments ?? []).contains("en az 5") == true)
            #expect(violation?.template.text(.english, violation?.arguments ?? []).contains("5 at least") == true)
            let ahead = await refusal { _ = try await quality(bench) { $0.month = "2026-04" } }
            #expect(ahead?.reason == "PERIOD_AHEAD")
            for method in [
                FeedbackServiceMethods.getServiceQuality, FeedbackServiceMethods.getSlaReport,
                FeedbackServiceMethods.getRepeatRate,
            ] {
                #expect(Set(method.roles) == [.system, .analyst, .admin], "\(method.fullName)")
            }
        }
    }
}
