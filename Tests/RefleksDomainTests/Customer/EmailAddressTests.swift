import RefleksDomain
import Testing

struct EmailAddressTests {
    @Test(arguments: [
        ("INFO@X.COM", "info@x.com"), (" Ali.Veli+Kart@Ornek.com.tr ", "ali.veli+kart@ornek.com.tr"),
        ("a@b.co", "a@b.co"), ("o'neil_1@xn--rnek-4qa.com", "o'neil_1@xn--rnek-4qa.com"),
        ("IBRAHIM@I.COM", "ibrahim@i.com"),
    ])
    func `addresses fold as ASCII, never as Turkish`(_ raw: String, _ value: String) throws {
        #expect(try Identifier(kind: .email, raw: raw).value == value)
    }

    @Test(arguments: [
        "", "a", "@", "a@", "@b.com", "a@b", "a@@b.com", "a@b@c.com", "a b@c.com", "a..b@c.com", ".a@c.com", "a.@c.com",
        "a@.com", "a@com.", "a@-b.com", "a@b-.com", "a@b..com", "çağrı@x.com", "a@çiçek.com", "\"a b\"@c.com",
        "a@[127.0.0.1]", "a@b.com\u{0}", "a,b@c.com", "ａ@b.com",
    ])
    func `other texts are refused`(_ raw: String) {
        #expect(refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .email, raw: raw) } == "BAD_EMAIL")
    }

    @Test func `the lengths of RFC 5321 are the limits`() {
        func refuses(_ raw: String) -> Bool {
            refusalCode { () throws(FieldRefusal) in _ = try Identifier(kind: .email, raw: raw) } == "BAD_EMAIL"
        }
        let label = String(repeating: "b", count: 63)
        #expect(!refuses(String(repeating: "a", count: 64) + "@x.com"))
        #expect(refuses(String(repeating: "a", count: 65) + "@x.com"))
        #expect(!refuses("a@\(label).com"))
        #expect(refuses("a@\(label)b.com"))
        #expect(!refuses("aa@\(label).\(label).\(label).\(String(repeating: "c", count: 59))"))
        #expect(refuses("aa@\(label).\(label).\(label).\(String(repeating: "c", count: 60))"))
    }
}
