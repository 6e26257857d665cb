import RefleksDomain

extension CareCase {
    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.byte(origin.rawValue | (remedies.isEmpty ? 0 : Self.remediesFlag))
        writer.byte(severity.rawValue)
        writer.text(branch)
        writer.text(owner)
        writer.byte(tier.rawValue)
        writer.signed(firstResponseMinutes)
        writer.signed(resolutionMinutes)
        writer.signed(openedAt.microseconds)
        writer.number(feedbackID)
        progress.write(to: &writer)
        TotalsCodec.write(firstResponseDue, to: &writer)
        TotalsCodec.write(resolutionDue, to: &writer)
        writer.flag(isResponseLate)
        writer.flag(isLate)
        writer.number(UInt64(notes))
        if !remedies.isEmpty { writer.list(remedies) { RemedyCodec.write($1, to: &$0) } }
    }

    /// In the origin's byte: remedies follow. Cases without any are what they were before there were remedies.
    private static let remediesFlag: UInt8 = 128

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let id = try reader.number()
        let first = try reader.byte()
        guard let origin = CaseOrigin(rawValue: first & ~Self.remediesFlag) else { throw MalformedBytes() }
        let severity = try reader.value(CaseSeverity.self)
        let branch = try reader.text()
        let owner = try reader.text()
        let tier = try reader.value(ServiceTier.self)
        let targets = ServiceTargets(
            firstResponseMinutes: Int(clamping: try reader.signed()),
            resolutionMinutes: Int(clamping: try reader.signed()), entitlements: [])
        let openedAt = Timestamp(microseconds: try reader.signed())
        let beginning = CareCase.Beginning(
            origin, severity, branch: branch, owner: owner, tier: tier, targets: targets,
            feedbackID: try reader.number())
        let progress = try CaseProgress(&reader)
        let dues = (try TotalsCodec.readTime(&reader), try TotalsCodec.readTime(&reader))
        let late = (try reader.flag(), try reader.flag())
        guard let notes = UInt16(exactly: try reader.number()) else { throw MalformedBytes() }
        let remedies =
            first & Self.remediesFlag == 0
            ? [] : try reader.list { reader throws(MalformedBytes) in try RemedyCodec.readRemedy(&reader) }
        self.init(
            stored: beginning, id: id, openedAt: openedAt, progress: progress, dues: dues, late: late, notes: notes,
            remedies: remedies)
    }
}

extension CaseProgress {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.byte(state.rawValue)
        writer.signed(clock.spent)
        TotalsCodec.write(clock.runningSince, to: &writer)
        writer.flag(clock.firstResponse != nil)
        if let firstResponse = clock.firstResponse { writer.signed(firstResponse) }
        writer.signed(changedAt.microseconds)
        writer.number(UInt64(reopened))
        writer.number(UInt64(transitions))
        writer.byte(closingReason?.rawValue ?? 0)
    }

    fileprivate init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let state = try reader.value(CaseState.self)
        let spent = try reader.signed()
        let runningSince = try TotalsCodec.readTime(&reader)
        let firstResponse = try reader.flag() ? try reader.signed() : nil
        let changedAt = Timestamp(microseconds: try reader.signed())
        guard let reopened = UInt16(exactly: try reader.number()),
            let transitions = UInt16(exactly: try reader.number())
        else { throw MalformedBytes() }
        self.init(
            stored: state, clock: CaseClock(stored: spent, runningSince: runningSince, firstResponse: firstResponse),
            changedAt: changedAt, reopened: reopened, transitions: transitions,
            closingReason: try reader.optional(ClosingReason.self))
    }
}
