import Foundation
import RefleksRPC
import Testing

@testable import RefleksTransport

@Suite struct ConnectionCensusTests {
    private let branch = Principal(role: .branch, id: "34-001")
    private let system = Principal(role: .system, id: "erp")

    @Test func `each cap refuses by its own name and nothing refused is counted`() {
        var census = ConnectionCensus(limits: ConnectionLimits(total: 3, perAddress: 2, perPrincipal: 1))
        #expect(census.arrive(from: "a") == nil)
        #expect(census.arrive(from: "a") == nil)
        #expect(census.arrive(from: "a") == .address(limit: 2))
        #expect(census.arrive(from: "b") == nil)
        #expect(census.arrive(from: "c") == .process(limit: 3))
        #expect(census.total == 3)
        #expect(census.identify(as: branch) == nil)
        #expect(census.identify(as: branch) == .principal(limit: 1))
        #expect(census.identify(as: system) == nil)
    }

    @Test(arguments: [
        ("connections of the process", "10,000 (configurable)"),
        ("connections from one address", "1,000 (configurable)"),
        ("connections of one caller", "64 (configurable)"),
        ("messages in transit of all connections", "256 MiB (configurable)"), ("TLS handshake", "5 s"),
    ])
    func `the wire specification tells the limits of a server`(_ limit: String, _ value: String) throws {
        let settings = ServerConfiguration()
        #expect(settings.connections == ConnectionLimits(total: 10_000, perAddress: 1_000, perPrincipal: 64))
        #expect(settings.memoryBudgetBytes == 256 << 20 && settings.handshakeTimeoutSeconds == 5)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Protocol/WIRE.md")
        let text = try String(contentsOf: file.standardized, encoding: .utf8)
        #expect(text.contains("\n| \(limit) | \(value) | "))
    }

    @Test func `what leaves makes room for what comes`() {
        var census = ConnectionCensus(limits: ConnectionLimits(total: 1, perAddress: 1, perPrincipal: 1))
        for _ in 0..<3 {
            #expect(census.arrive(from: "a") == nil)
            #expect(census.identify(as: branch) == nil)
            #expect(census.arrive(from: "b") == .process(limit: 1))
            census.leave(from: "a", principal: branch)
        }
        #expect(census.total == 0)
    }

    @Test func `leaving before the handshake ended frees no principal`() {
        var census = ConnectionCensus(limits: ConnectionLimits(total: 9, perAddress: 9, perPrincipal: 1))
        _ = census.arrive(from: "a")
        _ = census.identify(as: branch)
        _ = census.arrive(from: "a")
        census.leave(from: "a", principal: nil)
        #expect(census.identify(as: branch) == .principal(limit: 1))
    }
}
