import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Fields of an interaction's public part that reports ask for, read without decoding it.
struct PublicFields {
    private(set) var phase = RefleksContract.Phase.unspecified
    private(set) var branch = ""
    private(set) var campaign = ""

    init(_ bytes: [UInt8]) {
        var reader = FieldReader(bytes[...])
        while let field = reader.next() {
            switch field {
            case (4, .integer(let number)):
                phase = RefleksContract.Phase(rawValue: Int(clamping: number)) ?? .unspecified
            case (7, .bytes(let text)): branch = String(decoding: text, as: UTF8.self)
            case (13, .bytes(let text)): campaign = String(decoding: text, as: UTF8.self)
            default: continue
            }
        }
    }
}

extension GovernanceService {
    /// What was recorded in the month, so far where it is not over.
    ///
    /// - Throws: FAILED_PRECONDITION / `PERIOD_AHEAD` for a month that has not begun.
    func scan<Tally: Sendable>(
        _ month: Month, into tally: Tally, _ context: CallContext,
        settling settle: @escaping @Sendable (inout Tally) -> Void = { _ in },
        _ take: @escaping @Sendable (inout Tally, ScannedInteraction) -> Void
    ) async throws(RPCError) -> (tally: Tally, asOf: UInt64) {
        guard month <= Month(istanbul: environment.clock.now()) else {
            throw RPCError(.failedPrecondition, Catalogue.Governance.periodAhead)
        }
        return try await answering { () async throws(EngineRefusal) in
            _ = try environment.engine.references(atLeast: context.minimumCommitSeq)
            return try await environment.engine.scan(
                from: month.start, through: month.next.eve, into: tally, settling: settle, take)
        }
    }
}

extension InteractionFigures {
    /// What was spent on the customer in `currency`: minor units.
    func spent(_ currency: Currency) -> Int128 {
        money.reduce(Int128(0)) { sum, line in
            guard line.money.currency == currency else { return sum }
            switch line.kind {
            case .channelCost, .discount, .remedy: return sum + Int128(line.money.minorUnits)
            default: return sum
            }
        }
    }

    /// What it brought in `currency`: minor units.
    func margin(_ currency: Currency) -> Int128 {
        money.reduce(Int128(0)) { sum, line in
            line.money.currency == currency
                ? sum + Int128(line.kind.marginSign) * Int128(line.money.minorUnits) : sum
        }
    }

    /// Somebody of the house turned to the customer, or he to it.
    var isTouch: Bool {
        switch type {
        case .contact, .visit, .offerMade, .campaignExposed: true
        default: false
        }
    }
}
