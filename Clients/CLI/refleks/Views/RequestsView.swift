import RefleksContract
import RefleksMessages

/// What persons asked for, and until when they must be answered, for people.
struct RequestsView: ScreenView {
    let screen: Screen

    init(_ screen: Screen) { self.screen = screen }

    private typealias Texts = Catalogue.CLIPrivacy

    /// The list, with how many wait and how many wait too long.
    func lines(_ reply: ListSubjectRequestsResponse, now: Int64) -> [StyledText] {
        let heading = screen.heading(
            Texts.requests,
            note: screen.text(Texts.requestCounts, numbers.count(reply.open), numbers.count(reply.overdue)))
        guard !reply.requests.isEmpty else {
            return [heading, StyledText("  " + screen.text(Texts.noRequests), .faint)]
        }
        return [heading] + table(reply.requests, now: now)
    }

    /// Those of one customer, in his view.
    func section(_ requests: [SubjectRequest], now: Int64) -> [StyledText] {
        requests.isEmpty ? [] : [screen.heading(Texts.requests)] + table(requests, now: now)
    }

    private func table(_ requests: [SubjectRequest], now: Int64) -> [StyledText] {
        var table = TextTable([
            .init(), .init(alignment: .trailing), .init(), .init(), .init(), .init(isFlexible: true),
        ])
        for request in requests {
            let decision = names.text(request.decision, Texts.decisions)
            let kind = names.text(request.kind, Texts.kinds) + (decision.isEmpty ? "" : ": " + decision)
            let isLate = request.answerDueUs <= now
            table.append([
                StyledText(request.customerCode, .strong), StyledText("#\(request.requestID)", .faint),
                StyledText(kind), StyledText(times.date(request.receivedAtUs), .faint),
                StyledText(
                    screen.text(isLate ? Texts.overdue : Texts.dueBy, times.date(request.answerDueUs - 1)),
                    isLate ? .bad : .warning),
                StyledText(
                    [request.reason, request.recordedBy].filter { !$0.isEmpty }.joined(separator: " · "), .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    /// That a request was recorded.
    func recorded(_ reply: RecordSubjectRequestResponse, code: String) -> [StyledText] {
        [
            done(Texts.requestRecorded, code, reply.requestID, reply.commitSeq),
            StyledText("  " + screen.text(Texts.answerDue, times.date(reply.answerDueUs - 1)), .faint),
        ]
    }

    /// That a person was answered.
    func answered(_ reply: AnswerSubjectRequestResponse, code: String, id: UInt64) -> [StyledText] {
        [done(Texts.requestAnswered, code, id, reply.commitSeq)]
    }

    private func done(_ label: MessageTemplate, _ code: String, _ id: UInt64, _ commit: UInt64) -> StyledText {
        StyledText("✓ ", .strongGood) + StyledText(code, .strong) + StyledText("  " + screen.text(label))
            + StyledText("  #\(id)")
            + StyledText("  \(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(commit))", .faint)
    }

    static func csv(_ requests: [SubjectRequest]) -> CSVText {
        var csv = CSVText([
            "customer_code", "request_id", "kind", "decision", "received_at", "answer_due", "reason", "recorded_by",
        ])
        for request in requests {
            csv.append([
                request.customerCode, String(request.requestID), EnumText.constant(request.kind),
                request.decision == .unspecified ? "" : EnumText.constant(request.decision),
                ISOTime.text(request.receivedAtUs), ISOTime.text(request.answerDueUs), request.reason,
                request.recordedBy,
            ])
        }
        return csv
    }

    static func csv(_ reply: RecordSubjectRequestResponse, code: String) -> CSVText {
        var csv = CSVText(["code", "request_id", "answer_due", "version", "commit_seq"])
        csv.append([
            code, String(reply.requestID), ISOTime.text(reply.answerDueUs), String(reply.version),
            String(reply.commitSeq),
        ])
        return csv
    }
}
