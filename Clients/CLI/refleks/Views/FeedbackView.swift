import RefleksContract
import RefleksMessages

/// What customers told us, for people.
struct FeedbackView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLICase

    init(_ screen: Screen) { self.screen = screen }

    /// What an answer did: to the score, and which case it opened.
    func lines(_ reply: SubmitFeedbackResponse) -> [StyledText] {
        let mark =
            reply.replayed
            ? StyledText("↺ " + screen.text(Catalogue.CLILabel.replayed), .warning)
            : StyledText("✓ " + screen.text(Texts.recorded), .strongGood)
        var lines = [
            [
                mark, StyledText(reply.customerCode, .strong), StyledText("#\(reply.feedbackID)", .faint),
                StyledText("\(screen.text(Catalogue.CLILabel.commit)) \(numbers.count(reply.commitSeq))", .faint),
            ].joined(by: "  ")
        ]
        if reply.hasScore { lines += ScoreView(screen).lines(reply.score) }
        if reply.hasCase { lines += CaseView(screen).card(reply.case) }
        return lines
    }

    /// That somebody was asked.
    func lines(_ reply: RequestFeedbackResponse) -> [StyledText] {
        let mark =
            reply.replayed
            ? StyledText("↺ " + screen.text(Catalogue.CLILabel.replayed), .warning)
            : StyledText("✓ " + screen.text(Texts.requested), .strongGood)
        return [
            [
                mark, StyledText(reply.customerCode, .strong), StyledText("#\(reply.request.requestID)", .faint),
                StyledText(screen.text(Texts.answerInTime, times.minute(reply.request.expiresAtUs)), .faint),
            ].joined(by: "  ")
        ]
    }

    /// What is still to be answered.
    private func open(_ requests: [FeedbackRequest]) -> [StyledText] {
        requests.filter { $0.feedbackID == 0 }.map { request in
            StyledText("  #\(request.requestID)  ", .faint)
                + StyledText(names.text(request.kind, Texts.feedbackKinds))
                + StyledText("  " + screen.text(Texts.answerInTime, times.minute(request.expiresAtUs)), .faint)
        }
    }

    func lines(_ reply: ListFeedbackResponse) -> [StyledText] {
        let asked = open(reply.requests)
        let heading = screen.heading(Texts.feedback, note: reply.customerCode)
        let body =
            reply.feedback.isEmpty
            ? [StyledText("  " + screen.text(Texts.noFeedback), .faint)] + asked : table(reply.feedback) + asked
        guard !reply.nextPageToken.isEmpty else { return [heading] + body }
        let more = screen.text(Catalogue.CLILabel.morePages, reply.nextPageToken)
        return [heading] + body + [StyledText("  " + more, .faint)]
    }

    func table(_ feedback: [Feedback]) -> [StyledText] {
        var table = TextTable([
            .init(), .init(), .init(alignment: .trailing), .init(), .init(), .init(isFlexible: true),
        ])
        for told in feedback {
            table.append([
                StyledText("  " + times.minute(told.atUs), .faint),
                StyledText(names.text(told.kind, Texts.feedbackKinds), told.kind == .complaint ? .bad : .plain),
                StyledText(told.hasScore ? String(told.score) : "", .strong),
                StyledText(names.text(told.channel, Catalogue.CLIName.channels), .faint),
                StyledText(told.caseID == 0 ? "" : "#\(told.caseID)", .faint),
                StyledText(told.late ? screen.text(Texts.answeredLate) + "  " : "", .warning) + StyledText(told.text),
            ])
        }
        return table.lines(width: screen.width)
    }

    static func csv(_ reply: SubmitFeedbackResponse) -> CSVText {
        var csv = CSVText([
            "customer_code", "feedback_id", "commit_seq", "score_before", "score_after", "case_id", "resolution_due",
        ])
        csv.append([
            reply.customerCode, String(reply.feedbackID), String(reply.commitSeq),
            reply.hasScore ? String(reply.score.before) : "", reply.hasScore ? String(reply.score.after) : "",
            reply.hasCase ? String(reply.case.caseID) : "",
            reply.hasCase ? ISOTime.text(reply.case.resolutionDueUs) : "",
        ])
        return csv
    }

    static func csv(_ feedback: [Feedback]) -> CSVText {
        var csv = CSVText(["feedback_id", "at", "kind", "score", "channel", "branch", "agent", "case_id", "text"])
        for told in feedback {
            csv.append([
                String(told.feedbackID), ISOTime.text(told.atUs), EnumText.constant(told.kind),
                told.hasScore ? String(told.score) : "", EnumText.constant(told.channel), told.branch, told.agent,
                told.caseID == 0 ? "" : String(told.caseID), told.text,
            ])
        }
        return csv
    }

    static func csv(_ requests: [FeedbackRequest]) -> CSVText {
        var csv = CSVText(["request_id", "kind", "channel", "asked_at", "expires_at", "feedback_id"])
        for request in requests {
            csv.append([
                String(request.requestID), EnumText.constant(request.kind), EnumText.constant(request.channel),
                ISOTime.text(request.askedAtUs), ISOTime.text(request.expiresAtUs),
                request.feedbackID == 0 ? "" : String(request.feedbackID),
            ])
        }
        return csv
    }
}
