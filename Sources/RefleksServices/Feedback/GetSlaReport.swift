public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension FeedbackService {
    /// Returns what became of the promises of the cases that were opened in a period.
    public func getSlaReport(
        _ request: Judged<GetSlaReportRequest>, _ context: CallContext
    ) async throws -> Reply<GetSlaReportResponse> {
        let now = environment.clock.now()
        let (_, span) = try request.accepted { request, validator -> CareSpan? in
            var grouping: CareSpan.Grouping?
            switch request.groupBy {
            case .unspecified, .branch: grouping = .branch
            case .owner: grouping = .agent
            case .UNRECOGNIZED: grouping = nil
            }
            let known = validator.known("group_by", grouping)
            let span = CareSpan(
                month: request.month, months: request.months, by: known ?? .branch, branch: request.branch,
                agent: request.owner, minimum: request.minimumAnswers, now: now, &validator)
            return known == nil ? nil : span
        }
        let (tally, asOf) = try await careTally(span, through: now, context)
        let queue = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.scanQueue(into: QueueTally(span: span, now: now)) { $0.add($1) }
        }
        var response = GetSlaReportResponse()
        response.asOfCommitSeq = asOf
        response.firstMonth = span.first.description
        response.month = span.last.description
        response.groupBy = span.grouping == .agent ? .owner : .branch
        response.total = SlaLine(
            name: "", tally.totalPromises, tally.total, queue.total, minimum: span.minimum)
        // Whoever has something to be done now is a line, whether anything happened in the period or not.
        let waiting = queue.groups.filter { tally.groups[$0.key] == nil }.sorted { $0.key.name < $1.key.name }
        let (lines, leftOut) = tally.lines(limit: Self.maximumLines) {
            tally.promises[$0] != nil || queue.groups[$0] != nil
        }
        let rest = waiting.prefix(Self.maximumLines - lines.count)
        response.lines =
            lines.map { key, group in
                SlaLine(
                    name: key.name, tally.promises[key] ?? PromiseTally(), group, queue.groups[key] ?? QueueCount(),
                    minimum: span.minimum)
            }
            + rest.map { key, count in
                SlaLine(name: key.name, PromiseTally(), ServiceTally(), count, minimum: span.minimum)
            }
        response.leftOutGroups = UInt32(clamping: leftOut + waiting.count - rest.count + queue.leftOut.count)
        return Reply(response, commitSeq: asOf)
    }
}

/// Cases that wait.
private struct QueueCount: Sendable {
    var queued: UInt64 = 0
    var overdue: UInt64 = 0

    mutating func add(_ care: CareCase, at now: Timestamp) {
        queued += 1
        if care.isOverdue(at: now) { overdue += 1 }
    }
}

private struct QueueTally: Sendable {
    let span: CareSpan
    let now: Timestamp
    private(set) var total = QueueCount()
    private(set) var groups: [CareKey: QueueCount] = [:]
    /// Groups that there is no room for.
    private(set) var leftOut: Set<CareKey> = []

    init(span: CareSpan, now: Timestamp) {
        self.span = span
        self.now = now
    }

    mutating func add(_ care: CareCase) {
        guard span.includes(branch: care.branch, agent: care.owner, channel: nil) else { return }
        total.add(care, at: now)
        let key = span.key(branch: care.branch, agent: care.owner, channel: nil)
        if groups[key] == nil, groups.count >= CareTally.maximumGroups {
            leftOut.insert(key)
        } else {
            groups[key, default: QueueCount()].add(care, at: now)
        }
    }
}

extension SlaLine {
    fileprivate init(
        name: String, _ promises: PromiseTally, _ tally: ServiceTally, _ queue: QueueCount, minimum: UInt64
    ) {
        self.init()
        let summary = tally.summary(minimum: minimum)
        self.name = name
        opened = promises.opened
        respondedInTime = promises.respondedInTime
        respondedLate = promises.respondedLate
        resolvedInTime = promises.resolvedInTime
        resolvedLate = promises.resolvedLate
        givenUp = promises.givenUp
        running = promises.running
        reopened = promises.reopened
        pausedMinutes = UInt64(clamping: promises.pausedMinutes)
        queuedNow = queue.queued
        overdueNow = queue.overdue
        if let speed = summary.speed { self.speed = ServiceSpeed(speed) }
        speedHidden = summary.isSpeedWithheld
        satisfied = QualityMeasure(summary.satisfied)
        firstContact = QualityMeasure(summary.firstContact)
        cameBack = QualityMeasure(summary.reopened)
    }
}
