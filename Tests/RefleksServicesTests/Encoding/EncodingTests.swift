import RefleksContract
import RefleksCrypto
import RefleksDomain
import RefleksRPC
import RefleksTestSupport
import SwiftProtobuf
import Testing

@testable import RefleksEngine
@testable import RefleksServices

struct EncodingTests {
    static var interaction: Interaction {
        Interaction.with {
            $0.sourceSystem = "pos"
            $0.sourceEventID = "e1"
            $0.type = .purchase
            $0.phase = .at
            $0.direction = .in
            $0.channel = .web
            $0.branch = "34-001"
            $0.agent = "ayse"
            $0.occurredAtUs = -5
            $0.durationSeconds = 60
            $0.items = [
                .with {
                    $0.product = "85123A"; $0.quantityMilli = 1_000
                }
            ]
            $0.money = [Make.money(.revenue, 1)]
            $0.subjectIdentifiers.identifiers = [Make.identifier(.phone, "+905321234567")]
            $0.note = "çay"
            $0.attributes = ["a": "b"]
        }
    }

    static func split(_ interaction: Interaction) throws -> (publicBytes: [UInt8], personalBytes: [UInt8]) {
        try InteractionEncoding.split(interaction, branch: interaction.branch, agent: interaction.agent)
    }

    /// What the generated code makes of the two groups of fields.
    static func generated(_ interaction: Interaction) throws -> (publicBytes: [UInt8], personalBytes: [UInt8]) {
        var open = interaction
        open.note = ""
        open.attributes = [:]
        var identifiers = interaction.subject
        if case .subjectCode? = identifiers { identifiers = nil } else { open.subject = nil }
        let personal = Interaction.with {
            $0.subject = identifiers
            $0.note = interaction.note
            $0.attributes = interaction.attributes
        }
        return (try InteractionEncoding.encode(open), try InteractionEncoding.encode(personal))
    }

    @Test func `an interaction is split into the bytes that generated code writes`() throws {
        var variants = [Self.interaction, Interaction()]
        variants.append(
            Self.interaction.changed {
                $0.subjectCode = "1234567897"
                $0.refersTo = "order-7"
                $0.outcome = "SOLD"
                $0.campaign = "autumn"
                $0.dueAtUs = 9_000_000_000_000_000
                $0.items += [
                    .with {
                        $0.product = String(repeating: "p", count: 64); $0.category = String(repeating: "ğ", count: 100)
                        $0.amountMinor = 1_000_000_000_000_000; $0.currency = "TRY"
                    }
                ]
                $0.money += [Make.money(.return, 0), Make.money(.cogs, .max)]
                $0.note = String(repeating: "İ", count: 2_000)
                $0.attributes = ["": "", "z": "1", "a": "2"]
            })
        variants.append(Self.interaction.changed { $0.subjectIdentifiers = IdentifierList() })
        variants.append(
            Self.interaction.changed {
                $0.subjectIdentifiers.identifiers += [
                    .with {
                        $0.kind = .sourceID; $0.namespace = "core"; $0.value = "K-1"; $0.verified = true
                    }, .init(),
                ]
            })
        for variant in variants {
            let (parts, expected) = (try Self.split(variant), try Self.generated(variant))
            #expect(parts.publicBytes == expected.publicBytes)
            #expect(parts.personalBytes == expected.personalBytes)
        }
    }

    @Test func `the certificate's branch and agent stand in place of the message's own`() throws {
        let parts = try InteractionEncoding.split(Self.interaction, branch: "06-002", agent: "")
        let open = try #require(InteractionEncoding.decode(parts.publicBytes))
        #expect(open.branch == "06-002" && open.agent.isEmpty && open.channel == .web)
    }

    @Test(arguments: [false, true]) func `an answer has the bytes that generated code writes`(_ isLarge: Bool) throws {
        var effects = RefleksEngine.Effects(customer: 123_456_789)
        effects.interactionID = isLarge ? .max : 0
        effects.isNewCustomer = isLarge
        effects.isReplayed = isLarge
        effects.subjectNumber = isLarge ? 123_456_788 : 123_456_789
        effects.commitSeq = isLarge ? 77 : 0
        effects.conflictingNumbers = isLarge ? (0..<20).map { 123_456_000 + $0 } : []
        let lira = Currency.lira
        effects.totals = TotalsEffect(
            interactionsBefore: isLarge ? 5 : 0, interactionsAfter: isLarge ? 6 : 1,
            money: isLarge
                ? RefleksDomain.MoneyKind.allCases.map {
                    MoneyTotalChange(kind: $0, currency: lira, before: 0, after: .max)
                } : [])
        let committed = Committed(
            commitSeq: 78, recordedAt: Timestamp(microseconds: 1_772_431_200_000_000), isReplayed: false,
            items: [effects])
        let answer = RecordedAnswer(effects, of: committed)
        let expected = RecordInteractionResponse.with { response in
            response.interactionID = effects.interactionID
            response.customerCode = CustomerCode.text(123_456_789)
            response.commitSeq = isLarge ? 77 : 78
            response.recordedAtUs = 1_772_431_200_000_000
            response.replayed = isLarge
            response.effects = .with {
                $0.customerCreated = isLarge
                $0.newCustomer = !isLarge
                $0.interactionCountBefore = effects.totals.interactionsBefore
                $0.interactionCountAfter = effects.totals.interactionsAfter
                if isLarge {
                    $0.totals = (1...8).map { number in
                        .with {
                            $0.kind = RefleksContract.MoneyKind(rawValue: number) ?? .unspecified
                            $0.currency = "TRY"
                            $0.afterMinor = .max
                        }
                    }
                    $0.conflict.otherCodes = effects.conflictingNumbers.map(CustomerCode.text)
                    $0.recordedForCode = CustomerCode.text(123_456_788)
                }
            }
        }
        #expect(try RecordInteractionResponse(serializedBytes: answer.response()) == expected)
        #expect(try InteractionEncoding.encode(expected) == answer.response())
        var writer = MessageWriter()
        answer.writeAck(of: 9, to: &writer)
        let ack = try PushAck(serializedBytes: writer.bytes)
        #expect(
            ack
                == .with {
                    $0.sequence = 9; $0.recorded = expected
                })
    }

    @Test func `the two parts are one interaction again, and neither holds what is the other's`() throws {
        let parts = try Self.split(Self.interaction)
        #expect(InteractionEncoding.decode(parts.publicBytes + parts.personalBytes) == Self.interaction)
        let open = try #require(InteractionEncoding.decode(parts.publicBytes))
        #expect(open.note.isEmpty && open.attributes.isEmpty && open.subject == nil && open.branch == "34-001")
        let personal = try #require(InteractionEncoding.decode(parts.personalBytes))
        #expect(personal.sourceSystem.isEmpty && personal.money.isEmpty && personal.note == "çay")
    }

    @Test func `equal interactions have equal bytes whatever the order of their attributes`() throws {
        var first = Self.interaction
        first.attributes = Dictionary(uniqueKeysWithValues: (0..<50).map { ("k\($0)", "v") })
        var second = Self.interaction
        second.attributes = Dictionary(uniqueKeysWithValues: (0..<50).reversed().map { ("k\($0)", "v") })
        #expect(try Self.split(first).personalBytes == Self.split(second).personalBytes)
    }

    @Test func `a spliced reply decodes as if it had been encoded`() throws {
        let parts = try Self.split(Self.interaction)
        let code = try #require(CustomerCode(number: 123_456_789))
        let stored = StoredInteraction(
            id: 300, customer: code, occurredAt: Timestamp(microseconds: -5),
            recordedAt: Timestamp(microseconds: 1_772_431_200_000_000), commitSeq: 128,
            bytes: ([0] + parts.publicBytes + parts.personalBytes).dropFirst(), publicCount: parts.publicBytes.count)
        #expect(stored.personalBytes.elementsEqual(parts.personalBytes))
        var writer = MessageWriter(
            try InteractionEncoding.encode(ListInteractionsResponse.with { $0.asOfCommitSeq = 9 }))
        InteractionEncoding.append([stored, stored], to: &writer)
        let reply = try ListInteractionsResponse(serializedBytes: writer.bytes)
        var expected = Self.interaction
        expected.interactionID = 300
        expected.customerCode = code.description
        expected.recordedAtUs = 1_772_431_200_000_000
        expected.commitSeq = 128
        #expect(reply.asOfCommitSeq == 9 && reply.interactions == [expected, expected])
        #expect(writer.bytes.count <= 2 * (InteractionEncoding.size(stored)) + 2)
    }

    @Test func `a filter reads what it needs from the bytes`() throws {
        let bytes = try Self.split(Self.interaction).publicBytes[...]
        func chooses(
            _ types: [RefleksContract.InteractionType], _ channels: [RefleksContract.Channel], _ branches: [String]
        ) -> Bool {
            InteractionFilter(types: types, channels: channels, branches: branches).chooses(bytes)
        }
        #expect(chooses([], [], []) && chooses([.visit, .purchase], [.web], ["06-002", "34-001"]))
        #expect(!chooses([.visit], [], []) && !chooses([], [.branch], []) && !chooses([], [], ["06-002"]))
    }

    @Test func `broken bytes end a reader instead of the process`() {
        let seed: UInt64 = 99
        let random = SeededRandom(seed: seed)
        for length in 0..<300 {
            let bytes = random.bytes(length)[...]
            var reader = FieldReader(bytes)
            var fields = 0
            while reader.next() != nil { fields += 1 }
            #expect(fields <= length, "seed \(seed), length \(length)")
            #expect(!InteractionFilter(types: [.visit], channels: [.atm], branches: ["none"]).chooses(bytes))
        }
    }

    @Test func `tokens are read back by their own list and question`() throws {
        let text = PageToken([UInt64.max, 7], question: "q").text(.timeline)
        var validator = Validator()
        let token = try #require(PageToken.read(text, .timeline, question: "q", &validator))
        #expect(token.numbers == [UInt64.max, 7])
        #expect(PageToken.read("", .timeline, question: "q", &validator) == nil && validator.refusal == nil)
        #expect(PageToken.read(text, .timeline, &validator) != nil, "the question is judged later")
        try token.check(question: "q")
        #expect(throws: RPCError.self) { try token.check(question: "r") }
        for (list, question) in [(PageToken.List.search, "q"), (.timeline, "r")] {
            #expect(Self.isRefused(text, list, question))
        }
        for broken in [text + "A", String(text.dropLast()), "A", "çay", text.replacing("_", with: "*") + "*"] {
            #expect(Self.isRefused(broken, .timeline, "q"))
        }
    }

    private static func isRefused(_ text: String, _ list: PageToken.List, _ question: String) -> Bool {
        var validator = Validator()
        let token = PageToken.read(text, list, question: question, &validator)
        return token == nil && validator.violations.map(\.path) == ["page_token"]
    }

    @Test func `bytes become text and bytes again`() {
        let random = SeededRandom(seed: 64)
        for length in 0..<50 {
            let bytes = random.bytes(length)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        #expect(Base64URL.encode(Array("Refleks?>".utf8)) == "UmVmbGVrcz8-")
    }
}

extension Interaction {
    fileprivate func changed(_ change: (inout Interaction) -> Void) -> Interaction {
        var copy = self
        change(&copy)
        return copy
    }
}
