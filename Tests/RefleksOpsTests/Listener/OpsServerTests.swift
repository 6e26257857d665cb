import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

@testable import RefleksOps

struct OpsServerTests {
    private func report(_ status: HealthReport.Status = .serving, _ reasons: [String] = []) -> HealthReport {
        HealthReport(
            status: status, reasons: reasons, version: "1.2.3", lastCommitAgeSeconds: 0.5, commitSeq: 42)
    }

    private func routes(_ report: HealthReport, isAlive: Bool = true) -> OpsRoutes {
        OpsRoutes(isAlive: { isAlive }, health: { report }, metrics: { "up 1\n" })
    }

    /// Sends `request` to a fresh listener and returns everything it answers until it closes the connection.
    private func exchange(
        _ request: String, _ routes: OpsRoutes,
        _ adjust: (inout OpsServer.Configuration) -> Void = { _ in }
    ) async throws -> String {
        var configuration = OpsServer.Configuration(host: "127.0.0.1", port: 0)
        // The request is written by a task, which may have to wait for its turn among all tests.
        configuration.requestTimeout = .hours(1)
        adjust(&configuration)
        // The answer ends with the connection, so the request asks for that: a short idle time would end it by the clock.
        let head = "\r\n\r\n"
        let isWhole = request.hasSuffix(head) && !request.contains("connection: close")
        let request = isWhole ? request.dropLast(head.count) + "\r\nconnection: close" + head : request
        let server = try await OpsServer.start(configuration, routes: routes)
        let address = try #require(server.address)
        let answer = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(to: address) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
            .executeThenClose { inbound, outbound in
                var all = ByteBuffer()
                do {
                    try await outbound.write(ByteBuffer(string: request))
                    for try await chunk in inbound { all.writeImmutableBuffer(chunk) }
                } catch is IOError {
                    // A refused sender may see a reset after the answer.
                } catch is ChannelError {
                    // … or find the connection closed before its request is out.
                }
                return String(buffer: all)
            }
        try await server.close()
        return answer
    }

    @Test func `metrics come as Prometheus text`() async throws {
        let answer = try await exchange("GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n", routes(report()))
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("content-type: text/plain; version=0.0.4; charset=utf-8\r\n"))
        #expect(answer.hasSuffix("\r\n\r\nup 1\n"))
    }

    @Test func `a connection serves several requests`() async throws {
        let answer = try await exchange(
            "GET /livez HTTP/1.1\r\nhost: x\r\n\r\nGET /readyz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
            routes(report()))
        #expect(answer.components(separatedBy: "HTTP/1.1 200 OK").count == 3)
        #expect(answer.contains("connection: close"))
    }

    @Test func `HEAD answers the length without the body`() async throws {
        let answer = try await exchange("HEAD /livez HTTP/1.1\r\nhost: x\r\n\r\n", routes(report()))
        #expect(answer.contains("content-length: 3\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS"])
    func `other methods are refused`(method: String) async throws {
        let answer = try await exchange("\(method) /metrics HTTP/1.1\r\nhost: x\r\n\r\n", routes(report()))
        #expect(answer.hasPrefix("HTTP/1.1 405 "))
        #expect(answer.contains("allow: GET, HEAD\r\n"))
    }

    @Test func `a request body is refused and the connection closed`() async throws {
        let answer = try await exchange(
            "GET /livez HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\nhello", routes(report()))
        #expect(answer.hasPrefix("HTTP/1.1 413 "))
    }

    @Test func `too much header is refused`() async throws {
        let long = String(repeating: "a", count: 20_000)
        let answer = try await exchange("GET /livez HTTP/1.1\r\nhost: x\r\nx: \(long)\r\n\r\n", routes(report()))
        #expect(!answer.contains(" 200 "))
    }

    @Test func `what is not HTTP is refused`() async throws {
        let answer = try await exchange("\u{16}\u{3}\u{1}\r\n\r\n", routes(report()))
        #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer.hasPrefix("HTTP/1.0 400 "))
    }

    @Test func `a client that sends no request is closed`() async throws {
        let answer = try await exchange("GET /liv", routes(report())) { $0.requestTimeout = .milliseconds(50) }
        #expect(!answer.contains(" 200 "))
    }

    @Test func `connections beyond the limit are closed unanswered`() async throws {
        let answer = try await exchange("GET /livez HTTP/1.1\r\nhost: x\r\n\r\n", routes(report())) {
            $0.maximumConnections = 0
        }
        #expect(answer.isEmpty)
    }

    @Test func `livez follows the event loops and nothing else`() {
        #expect(routes(report(.notServing, ["STORE_FAILED"])).page("/livez").status == 200)
        #expect(routes(report(), isAlive: false).page("/livez").status == 503)
    }

    @Test(arguments: [HealthReport.Status.starting, .draining, .notServing])
    func `readyz refuses with status and reasons`(status: HealthReport.Status) {
        let page = routes(report(status, ["A", "B"])).page("/readyz?verbose")
        #expect(page.status == 503)
        #expect(page.body == "\(status.rawValue)\nA\nB\n")
    }

    @Test func `healthz is JSON with status, reasons, version and last commit age`() throws {
        struct Health: Decodable, Equatable {
            var status: String
            var reasons: [String]
            var version: String
            var last_commit_age_seconds: Double?
            var commit_seq: UInt64
        }
        let page = routes(report(.notServing, ["STORE_FAILED"])).page("/healthz")
        #expect(page.status == 503)
        #expect(
            try JSONDecoder().decode(Health.self, from: Data(page.body.utf8))
                == Health(
                    status: "not_serving", reasons: ["STORE_FAILED"], version: "1.2.3", last_commit_age_seconds: 0.5,
                    commit_seq: 42))
        var fresh = report()
        fresh.lastCommitAgeSeconds = nil
        #expect(routes(fresh).page("/healthz").status == 200)
        #expect(routes(fresh).page("/healthz").body.contains("\"last_commit_age_seconds\":null"))
    }

    @Test func `unknown pages are not found`() {
        #expect(routes(report()).page("/").status == 404)
        #expect(routes(report()).page("/metrics/x").status == 404)
    }
}
