import Testing

@testable import RefleksDomain

struct IdentifierTests {
    static func code(_ kind: IdentifierKind, _ namespace: String, _ raw: String) -> String? {
        refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: kind, namespace: namespace, raw: raw) }
    }

    @Test func `raw values are those of the contract`() {
        #expect(IdentifierKind.allCases.map(\.rawValue) == Array(1...8))
        #expect(IdentifierKind.allCases.map(\.priority) == [1, 1, 1, 2, 3, 4, 5, 6])
        #expect(IdentifierKind.allCases.map(\.maximum) == [1, 1, 1, 5, 5, 5, 5, 10])
        #expect(IdentifierKind.allCases.filter(\.isShareable) == [.email, .phone, .device])
        #expect(Set(IdentifierKind.allCases.map(\.name)).count == 8)
    }

    @Test func `a source identifier belongs to its system`() throws {
        let identifier = try Identifier(kind: .sourceID, namespace: "ERP-1", raw: " Cust/0042 ")
        #expect(identifier.namespace == "erp-1" && identifier.value == "cust/0042" && identifier.isMergeKey)
        #expect(Self.code(.sourceID, "", "42") == "BAD_NAMESPACE")
        #expect(Self.code(.sourceID, "sap erp", "42") == "BAD_NAMESPACE")
        #expect(Self.code(.sourceID, "şube", "42") == "BAD_NAMESPACE")
        #expect(Self.code(.sourceID, String(repeating: "a", count: 64), "42") == nil)
        #expect(Self.code(.sourceID, String(repeating: "a", count: 65), "42") == "BAD_NAMESPACE")
    }

    @Test(arguments: IdentifierKind.allCases.filter { $0 != .sourceID })
    func `no other kind has a namespace`(_ kind: IdentifierKind) {
        #expect(Self.code(kind, "erp", "10000000146") == "NAMESPACE_NOT_ALLOWED")
    }

    @Test func `card numbers lose the grouping that is printed on the card`() throws {
        #expect(try Identifier(kind: .loyalty, raw: "6034 1234-5678 9012").value == "6034123456789012")
        #expect(try Identifier(kind: .loyalty, raw: "KART-İ".replacing("İ", with: "I")).value == "karti")
    }

    @Test(arguments: [IdentifierKind.sourceID, .loyalty, .device])
    func `other systems' keys are visible ASCII within their length`(_ kind: IdentifierKind) {
        let namespace = kind == .sourceID ? "erp" : ""
        let maximum = kind == .loyalty ? 64 : 128
        #expect(Self.code(kind, namespace, String(repeating: "7", count: maximum)) == nil)
        for raw in ["", "  ", "a\u{0}b", "ışık", "a\u{200B}b", String(repeating: "7", count: maximum + 1)] {
            #expect(Self.code(kind, namespace, raw) == "BAD_IDENTIFIER_VALUE")
        }
        #expect(Self.code(.device, "", "a b") == "BAD_IDENTIFIER_VALUE")
    }

    @Test(arguments: [
        (IdentifierKind.loyalty, "0000000000"), (.loyalty, "null"), (.loyalty, "ANONYMOUS"), (.sourceID, "-1"),
        (.sourceID, "0"), (.device, "00000000-0000-0000-0000-000000000000"), (.loyalty, "5555555555"),
        (.sourceID, "5555555555"), (.phone, "5555555555"), (.vkn, "0000000000"), (.email, "null@x.com"),
        (.email, "anonymous@x.com"),
    ])
    func `a value that stands for nobody is no key`(_ kind: IdentifierKind, _ raw: String) throws {
        // All zeros fail the tax number's check digit already.
        if kind == .vkn {
            #expect(Self.code(kind, "", raw) == "BAD_VKN" || BlockedValues.contains(raw, kind: .vkn))
            return
        }
        let identifier = try Identifier(kind: kind, namespace: kind == .sourceID ? "pos" : "", raw: raw)
        #expect(identifier.isPlaceholder && !identifier.isMergeKey)
    }

    @Test func `equal after normalising means equal`() throws {
        let first = try Identifier(kind: .email, raw: "A@B.com")
        #expect(try first == Identifier(kind: .email, raw: " a@b.COM"))
        #expect(first == Identifier(normalised: .email, namespace: "", value: "a@b.com"))
    }

    @Test(arguments: [
        (IdentifierKind.tckn, "87836910956", "878******56"), (.vkn, "4540536920", "454*****20"),
        (.phone, "05321234567", "+90532*****67"), (.phone, "+12125550100", "+121******00"),
        (.email, "ayse@ornek.com", "a***@ornek.com"), (.loyalty, "603412345678", "********5678"), (.loyalty, "7", "*"),
        (.device, "abcd", "**cd"), (.phone, "444 0 375", "+90444**75"),
    ])
    func `a masked value shows too little to be used`(_ kind: IdentifierKind, _ raw: String, _ masked: String) throws {
        #expect(try Identifier(kind: kind, raw: raw).masked == masked)
    }
}
