public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire
import SwiftProtobuf

extension InteractionService {
    /// Tells what a customer does on each channel and what that brings: the sums of his totals, which the ledger's
    /// interactions add up to.
    public func getChannelUsage(
        _ request: Judged<GetChannelUsageRequest>, _ context: CallContext
    ) async throws -> Reply<GetChannelUsageResponse> {
        let (request, (selector, report)) = try request.accepted { request, validator in
            let report = ReportCurrency(request, today: environment.clock.now(), &validator)
            return validator.customer(request.customer).map { ($0, report) }
        }
        let (customer, asOf) = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let read = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.customer(selector, atLeast: context.minimumCommitSeq)
            }
            try request.access.check(isRestricted: read.customer.restriction != nil)
            return (read, .one(read.customer.code))
        }
        let directory = try await answering { () async throws(EngineRefusal) in
            try environment.engine.references().directory
        }
        var response = GetChannelUsageResponse()
        response.asOfCommitSeq = asOf
        response.customerCode = customer.code.description
        response.channels = try customer.totals.channels.map { totals throws(RPCError) in
            var usage = try ChannelUsage(totals.money, report, directory.rates)
            usage.channel = RefleksContract.Channel(rawValue: Int(totals.channel.rawValue)) ?? .unspecified
            usage.interactionCount = totals.interactionCount
            usage.lastUsedAtUs = totals.lastUsedAt.microseconds
            usage.charges = customer.charges.lines(of: totals.channel).map { TariffCharge($0) }
            return usage
        }
        response.total = try ChannelUsage(customer.totals.money, report, directory.rates)
        response.total.interactionCount = customer.totals.interactionCount
        response.total.lastUsedAtUs = customer.totals.lastOccurredAt?.microseconds ?? 0
        response.tariffVersion = directory.tariffs.tariff(at: environment.clock.now())?.version ?? 0
        response.reportDate = report?.date.description ?? ""
        return Reply(response, commitSeq: asOf)
    }
}

/// The currency in which sums are told as well, and by the rates of which day.
private struct ReportCurrency {
    let currency: Currency
    let date: CalendarDate

    /// Nil without one.
    init?(_ request: GetChannelUsageRequest, today: Timestamp, _ validator: inout Validator) {
        let date =
            request.reportDate.isEmpty
            ? CalendarDate(istanbul: today)
            : validator.checked("report_date") { () throws(FieldRefusal) in try CalendarDate(request.reportDate) }
        guard !request.reportCurrency.isEmpty else { return nil }
        let currency = validator.checked("report_currency") { () throws(FieldRefusal) in
            try Currency(request.reportCurrency)
        }
        guard let date, let currency else { return nil }
        self.currency = currency
        self.date = date
    }
}

extension ChannelUsage {
    /// - Throws: FAILED_PRECONDITION / `EXCHANGE_RATE_MISSING`; OUT_OF_RANGE / `AMOUNT_OVERFLOW`.
    fileprivate init(_ money: MoneyTotals, _ report: ReportCurrency?, _ rates: ExchangeRates) throws(RPCError) {
        self.init()
        results = money.currencies.map { currency in
            .with {
                $0.currency = currency.code
                $0.revenueMinor = money.sum(.revenue, currency)
                $0.costToServeMinor = money.sum(.channelCost, currency)
                $0.marginMinor = money.margin(currency)
            }
        }
        guard let report else { return }
        var sum = ChannelResult()
        sum.currency = report.currency.code
        for currency in money.currencies {
            func add(_ minorUnits: Int64, to total: Int64) throws(RPCError) -> Int64 {
                let converted = try report.converted(Money(minorUnits: minorUnits, currency: currency), rates)
                let (next, overflow) = total.addingReportingOverflow(converted)
                guard !overflow else { throw RPCError(.amountOverflow) }
                return next
            }
            sum.revenueMinor = try add(money.sum(.revenue, currency), to: sum.revenueMinor)
            sum.costToServeMinor = try add(money.sum(.channelCost, currency), to: sum.costToServeMinor)
            sum.marginMinor = try add(money.margin(currency), to: sum.marginMinor)
        }
        reported = sum
    }
}

extension ReportCurrency {
    fileprivate func converted(_ money: Money, _ rates: ExchangeRates) throws(RPCError) -> Int64 {
        let converted: Money?
        do throws(ArithmeticOverflow) {
            converted = try rates.converted(money, to: currency, on: date)
        } catch {
            throw RPCError(.amountOverflow)
        }
        guard let converted else {
            throw RPCError(
                .failedPrecondition, Catalogue.Reference.rateMissing,
                [money.currency.code, currency.code, date.description],
                details: ["from_currency": money.currency.code, "to_currency": currency.code])
        }
        return converted.minorUnits
    }
}

extension TariffCharge {
    fileprivate init(_ line: ChannelCharges.Line) {
        self.init()
        tariffVersion = line.tariffVersion
        contacts = line.count
        seconds = line.seconds
        costMinor = line.cost.minorUnits
        currency = line.cost.currency.code
    }
}
