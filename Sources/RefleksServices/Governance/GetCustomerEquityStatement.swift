public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension GovernanceService {
    /// Returns where the value of the customer base came from and went to in a month.
    public func getCustomerEquityStatement(
        _ request: Judged<GetCustomerEquityStatementRequest>, _ context: CallContext
    ) async throws -> Reply<GetCustomerEquityStatementResponse> {
        let now = environment.clock.now()
        let (request, (month, currency)) = try request.accepted { request, validator in
            let month = validator.month("month", request.month, now: now)
            let currency =
                request.currency.isEmpty
                ? nil : validator.checked("currency") { () throws(FieldRefusal) in try Currency(request.currency) }
            return month.map { ($0, currency) }
        }
        _ = request
        let found = try await statement(of: month, context)
        if let currency, currency != found.currency {
            let arguments = [found.currency.code, currency.code]
            throw RPCError(
                .failedPrecondition, Catalogue.Governance.equityCurrency, arguments,
                violations: [Violation("currency", Catalogue.Governance.equityCurrency, arguments)])
        }
        let statement = found.statement
        var response = GetCustomerEquityStatementResponse()
        response.asOfCommitSeq = found.closingSeq
        response.month = month.description
        response.running = found.isRunning
        response.currency = found.currency.code
        response.opening = EquityLine(statement.opening)
        response.acquired = EquityLine(statement.acquired)
        response.deepened = EquityLine(statement.deepened)
        response.wonBack = EquityLine(statement.wonBack)
        response.lost = EquityLine(statement.lost)
        response.eroded = EquityLine(statement.eroded)
        response.modelChange = EquityLine(statement.modelChange)
        response.mergesAndErasures = EquityLine(statement.mergesAndErasures)
        response.closing = EquityLine(statement.closing)
        response.losses = EquityStatement.LossReason.allCases.compactMap { reason in
            statement.losses[reason].map { line in
                .with {
                    $0.reason = LossReason(rawValue: Int(reason.rawValue)) ?? .unspecified
                    $0.line = EquityLine(line)
                }
            }
        }
        response.openingModel = found.openingModel
        response.closingModel = found.closingModel
        response.openingCommitSeq = found.openingSeq
        return Reply(response, commitSeq: found.closingSeq)
    }
}

extension EquityLine {
    fileprivate init(_ line: EquityStatement.Line) {
        self.init()
        customers = line.customers
        valueMinor = Int64(clamping: line.value)
    }
}
