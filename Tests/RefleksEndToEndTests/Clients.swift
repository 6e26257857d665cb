import Foundation
import RefleksClient
import RefleksContract
import RefleksTransport

extension ServerProcess {
    /// A client's configuration from DIR/dev/<role>.json, impatient enough for tests.
    func client(_ role: String = "branch") throws -> ClientConfiguration {
        let file = URL(fileURLWithPath: configuration(of: role))
        let values = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: String] ?? [:]
        func path(_ name: String) -> String {
            file.deletingLastPathComponent().appending(path: values[name] ?? "").path
        }
        let parts = address.split(separator: ":")
        return ClientConfiguration(
            host: String(parts.first ?? ""), port: Int(parts.last ?? "") ?? 0,
            tls: TLSConfiguration(
                certificateFile: path("certificate"), keyFile: path("key"), authorityFile: path("ca")),
            reconnect: Backoff(initialMilliseconds: 10, maximumMilliseconds: 200))
    }
}

/// Requests that the tests send.
enum Requests {
    /// A purchase at the branch of the development certificate, of somebody known by phone.
    static func purchase(_ event: String, phone: String, kurus: Int64, at microseconds: Int64)
        -> RecordInteractionRequest
    {
        var request = RecordInteractionRequest()
        request.createIfMissing = true
        request.interaction.sourceSystem = "34-001"
        request.interaction.sourceEventID = event
        request.interaction.type = .purchase
        request.interaction.channel = .branch
        request.interaction.occurredAtUs = microseconds
        var line = MoneyLine()
        line.kind = .revenue
        line.amountMinor = kurus
        line.currency = "TRY"
        request.interaction.money = [line]
        var identifier = IdentifierInput()
        identifier.kind = .phone
        identifier.value = phone
        request.interaction.subjectIdentifiers.identifiers = [identifier]
        return request
    }

    /// Microseconds of now; the server refuses events that lie ahead.
    static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1_000_000) }

    /// Who reads, and why.
    static var access: AccessContext {
        var access = AccessContext()
        access.purpose = .service
        access.actor = "end-to-end"
        return access
    }

    /// The whole view of a customer.
    static func view(_ code: String) -> GetCustomer360Request {
        var request = GetCustomer360Request()
        request.access = access
        request.customer.code = code
        return request
    }
}
