public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension GovernanceService {
    /// Returns what was won and lost in a day, a week or a month.
    public func getDigest(
        _ request: Judged<GetDigestRequest>, _ context: CallContext
    ) async throws -> Reply<GetDigestResponse> {
        let (now, today) = (environment.clock.now(), today)
        let (request, window) = try request.accepted { request, validator -> DigestWindow? in
            let length = validator.known(
                "period", DigestWindow.Length(rawValue: UInt8(clamping: request.period.rawValue)))
            let day = request.date.isEmpty ? today : validator.pastDate("date", request.date, today: today)
            guard let length, let day else { return nil }
            return DigestWindow(length, with: day)
        }
        let (directory, _) = try directory(context)
        let begun = DigestTally(
            window, branch: request.branch, horizonDays: directory.reflexPolicy.horizonDays)
        let (tally, asOf) = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.review(
                from: window.start, through: begun.verdicts.end, into: begun, settling: { $0.settle(at: now) }
            ) { $0.add($1) }
        }
        var response = GetDigestResponse()
        response.asOfCommitSeq = asOf
        response.firstDay = window.firstDay.description
        response.lastDay = window.lastDay.description
        response.verdicts = WarningFigures(tally.figures)
        let recognised = Self.recognitions(of: window, directory)
        response.recognitions = UInt64(recognised.count)
        response.recognitionIds = Array(recognised.prefix(DigestTally.Line.maximumNamed))
        let lines = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ([DigestLine], ShownCustomers) in
            var codes: Set<CustomerCode> = []
            var lines: [DigestLine] = []
            for line in tally.lines { lines.append(try await self.line(line, &codes)) }
            return (lines, codes.isEmpty ? .nobody : .many(Array(codes)))
        }
        (response.won, response.wonBack, response.lostClosed) = (lines[0], lines[1], lines[2])
        (response.praise, response.complaints, response.warnings) = (lines[3], lines[4], lines[5])
        return Reply(response, commitSeq: asOf)
    }

    private func line(
        _ line: DigestTally.Line, _ codes: inout Set<CustomerCode>
    ) async throws(RPCError) -> DigestLine {
        var shown = DigestLine()
        shown.count = line.count
        for best in line.best {
            guard let code = try await present(best.customer) else { continue }
            codes.insert(code)
            shown.customerCodes.append(code.description)
        }
        return shown
    }

    /// Ids of what people were praised for on the window's days, the newest first.
    private static func recognitions(of window: DigestWindow, _ directory: ReferenceDirectory) -> [String] {
        let all = directory.list(.recognition, limit: Reference.Kind.recognition.maximum)
        let found = all.compactMap { version -> RefleksDomain.Recognition? in
            guard case .governance(.recognition(let recognition)) = version.value,
                window.firstDay <= recognition.date, recognition.date <= window.lastDay
            else { return nil }
            return recognition
        }
        return found.sorted { ($1.date, $0.id) < ($0.date, $1.id) }.map(\.id)
    }
}
