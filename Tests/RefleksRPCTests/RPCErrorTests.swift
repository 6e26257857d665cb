import RefleksMessages
import RefleksRPC
import RefleksWire
import Testing

@Suite struct RPCErrorTests {
    @Test func `what is changed of a copy is not changed of the original`() {
        let original = RPCError(.aborted, Catalogue.RPC.cancelled, ["7"], details: ["a": "b"], outcome: .unknown)
        var copy = original
        copy.violations = [Violation("path", Catalogue.RPC.cancelled)]
        copy.details["c"] = "d"
        copy.retryAfterMilliseconds = 250
        copy.outcome = .noEffect
        #expect(original.violations.isEmpty && original.details == ["a": "b"])
        #expect(original.retryAfterMilliseconds == 0 && original.outcome == .unknown)
        #expect(copy.violations.map(\.path) == ["path"] && copy.details == ["a": "b", "c": "d"])
        #expect(copy.retryAfterMilliseconds == 250 && copy.outcome == .noEffect)
        #expect(copy.code == .aborted && copy.arguments == ["7"] && copy.reason == original.reason)
    }

    @Test func `it is the size of a reference, for calls that wait have room for it`() {
        #expect(MemoryLayout<RPCError>.size == MemoryLayout<AnyObject>.size)
    }
}
