import RefleksDomain
import Testing

struct AuthorTests {
    @Test func `a branch writes for itself and may state its agents`() throws {
        let author = Author.branch("34-001")
        #expect(try author.branch(stated: "") == "34-001")
        #expect(try author.branch(stated: "34-001") == "34-001")
        #expect(refusalCode { () throws(FieldRefusal) in _ = try author.branch(stated: "06-002") } == "BRANCH_FIXED")
        #expect(try author.agent(stated: "ayse") == "ayse")
    }

    @Test func `an agent writes for himself and may state the branch`() throws {
        let author = Author.agent("ayse")
        #expect(try author.agent(stated: "") == "ayse")
        #expect(refusalCode { () throws(FieldRefusal) in _ = try author.agent(stated: "ali") } == "AGENT_FIXED")
        #expect(try author.branch(stated: "34-001") == "34-001")
    }

    @Test func `a system states both`() throws {
        let author = Author.system("erp")
        #expect(try author.branch(stated: "06-002") == "06-002")
        #expect(try author.agent(stated: "") == "")
        #expect(author.name == "erp")
    }

    @Test func `a certificate writes for its own name and for what is registered`() {
        let registry = SourceRegistry(["system/erp": ["pos", "web"]])
        func code(_ source: String, _ certificate: String, _ name: String) -> String? {
            refusalCode { () throws(FieldRefusal) in
                try registry.check(source, certificate: certificate, name: name)
            }
        }
        #expect(code("erp", "system/erp", "erp") == nil)
        #expect(code("web", "system/erp", "erp") == nil)
        #expect(code("crm", "system/erp", "erp") == "SOURCE_NOT_REGISTERED")
        #expect(code("web", "branch/erp", "erp") == "SOURCE_NOT_REGISTERED")
    }

    @Test func `what happened may lie five minutes ahead and any time back`() {
        let now = Timestamp(microseconds: 1_000_000_000_000_000)
        func code(_ ahead: Int64) -> String? {
            refusalCode { () throws(FieldRefusal) in
                try OccurrenceRule.check(now.adding(microseconds: ahead), now: now)
            }
        }
        #expect(code(300_000_000) == nil)
        #expect(code(300_000_001) == "OCCURRED_IN_FUTURE")
        #expect(code(-900_000_000_000_000) == nil)
        #expect(code(.max) == "OCCURRED_IN_FUTURE")
    }

    @Test func `enumerations have the numbers of the contract`() {
        #expect(Channel.allCases.map(\.rawValue) == Array(1...12))
        #expect(InteractionType.allCases.map(\.rawValue) == Array(1...24))
        #expect(Phase.allCases.map(\.rawValue) == Array(1...3))
        #expect(Direction.allCases.map(\.rawValue) == [1, 2])
        #expect(CustomerKind.allCases.map(\.rawValue) == [1, 2])
        #expect(CustomerStatus.allCases.map(\.rawValue) == Array(1...5))
    }
}
