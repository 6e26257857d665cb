import RefleksContract
import Testing

@testable import refleks

@Suite struct SegmentReaderTests {
    private let reader = SegmentReader(source: "web", system: "shop", basis: .contract)

    @Test func `identify is a customer with the traits that have a place`() throws {
        let content = read(
            #"{"type":"identify","messageId":"m1","userId":"u-1","anonymousId":"d-1","traits":{"name":"Ali Can Işık","email":"A@b.com","phone":"0532 123 45 67","birthday":"1984-03-12T00:00:00Z","plan":"gold"}}"#
        )
        guard case .customer(let request) = content else { throw SegmentTestError.unexpected }
        #expect(request.customer.givenName == "Ali Can" && request.customer.familyName == "Işık")
        #expect(request.customer.birthDate == "1984-03-12")
        #expect(request.identifiers.map(\.kind) == [.sourceID, .device, .email, .phone])
        #expect(request.identifiers[0].namespace == "shop")
    }

    @Test func `a completed order is a purchase known by its message id`() throws {
        let content = read(
            #"{"type":"track","messageId":"m2","userId":417,"timestamp":"2026-11-22T14:03:27.512Z","event":"Order Completed","properties":{"order_id":"o-9","revenue":25.15,"currency":"try","products":[{"product_id":"A1","price":10.1,"quantity":2,"category":"Toys"},{"sku":"B2","price":4.95}]}}"#
        )
        guard case .record(let request) = content else { throw SegmentTestError.unexpected }
        let interaction = request.interaction
        #expect(interaction.sourceEventID == "m2" && interaction.type == .purchase && interaction.channel == .web)
        #expect(interaction.money.map(\.amountMinor) == [2_515] && interaction.money.map(\.kind) == [.revenue])
        #expect(interaction.items.map(\.amountMinor) == [2_020, 495])
        #expect(interaction.items.map(\.quantityMilli) == [2_000, 1_000])
        #expect(interaction.occurredAtUs == 1_795_356_207_512_000)
        #expect(interaction.subjectIdentifiers.identifiers.map(\.value) == ["417"])
        #expect(interaction.attributes == ["event": "Order Completed", "order": "o-9"])
    }

    @Test func `a page is a visit, a screen a visit in the application, another event a contact`() {
        let types = ["page", "screen", "track"].map { type -> (InteractionType, Channel)? in
            let line = #"{"type":"\#(type)","messageId":"m","anonymousId":"d","timestamp":"2026-11-22T14:03:27Z"}"#
            guard case .record(let request) = read(line) else { return nil }
            return (request.interaction.type, request.interaction.channel)
        }
        #expect(types.map { $0?.0 } == [.visit, .visit, .contact])
        #expect(types.map { $0?.1 } == [.web, .mobileApp, .web])
    }

    @Test func `a group is a relation on a stated ground, else refused`() throws {
        let line = #"{"type":"group","messageId":"m","userId":"u","groupId":"g-1","timestamp":"2026-11-22T14:03:27Z"}"#
        guard case .fact(let new) = read(line) else { throw SegmentTestError.unexpected }
        #expect(new.fact.category == .relation && new.fact.value == "g-1" && new.fact.legalBasis == .contract)
        var without = SegmentReader(source: "web", system: "shop", basis: nil)
        guard case .reject(let reject)? = without.take(line, number: 1).first?.content else {
            throw SegmentTestError.unexpected
        }
        #expect(reject.code == "BASIS_MISSING")
    }

    @Test(
        arguments: [
            ("{", "LINE_MALFORMED"), (#"{"type":"alias","messageId":"m","userId":"u"}"#, "SEGMENT_UNSUPPORTED"),
            (#"{"type":"track","userId":"u","timestamp":"2026-11-22T14:03:27Z"}"#, "COLUMN_MISSING"),
            (#"{"type":"track","messageId":"m","timestamp":"2026-11-22T14:03:27Z"}"#, "CUSTOMER_MISSING"),
            (#"{"type":"track","messageId":"m","userId":"u","timestamp":"yesterday"}"#, "COLUMN_MISSING"),
            (
                #"{"type":"track","messageId":"m","userId":"u","timestamp":"2026-11-22T14:03:27Z","event":"Order Completed","properties":{"revenue":1.2345}}"#,
                "BAD_AMOUNT"
            ),
        ])
    func `what cannot be kept is refused with a code`(_ line: String, _ code: String) throws {
        guard case .reject(let reject)? = read(line) else { throw SegmentTestError.unexpected }
        #expect(reject.code == code)
    }

    private enum SegmentTestError: Error { case unexpected }

    private func read(_ line: String) -> ImportEntry.Content? {
        var reader = reader
        return reader.take(line, number: 1).first?.content
    }
}
