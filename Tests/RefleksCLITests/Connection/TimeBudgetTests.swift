import ArgumentParser
import NIOCore
import RefleksRPC
import Synchronization
import Testing

@testable import refleks

/// One `--timeout` for connecting and all calls of a command.
@Suite struct TimeBudgetTests {
    /// A server on the way to which, and at which, time passes; it notes what each call is granted.
    private final class SlowServer: CallInvoker, ServerSession {
        private struct State {
            var milliseconds: UInt64 = 0
            var granted: [UInt32] = []
        }

        private let state = Mutex(State())
        private let callMilliseconds: UInt64
        private let answers: LoopbackInvoker

        init(_ test: TestShell, callMilliseconds: UInt64) {
            self.callMilliseconds = callMilliseconds
            answers = LoopbackInvoker(services: test.server.services)
        }

        var invoker: any CallInvoker { self }
        var granted: [UInt32] { state.withLock { $0.granted } }
        var uptime: UInt64 { state.withLock { $0.milliseconds * 1_000_000 } }
        func pass(_ milliseconds: UInt64) { state.withLock { $0.milliseconds += milliseconds } }
        func close() async {}

        func unary(
            _ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions
        ) async throws -> EncodedReply {
            state.withLock { $0.granted.append(options.deadlineMilliseconds) }
            pass(callMilliseconds)
            return try await answers.unary(method, request, options)
        }

        func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
            state.withLock { $0.granted.append(options.deadlineMilliseconds) }
            return try await answers.stream(method, options)
        }
    }

    /// Runs a command against a server that takes 1,200 ms to connect to and `callMilliseconds` for a call.
    private func run(
        _ arguments: [String], callMilliseconds: UInt64 = 300, language: String = "en"
    ) async throws -> (status: Int32, granted: [UInt32], errors: String) {
        let test = TestShell()
        let server = SlowServer(test, callMilliseconds: callMilliseconds)
        var shell = test.shell
        shell.uptime = { server.uptime }
        shell.connect = { _ in
            server.pass(1_200)
            return server
        }
        let command = try RefleksCommand.parseAsRoot(arguments + ["--locale", language] + TestShell.connection)
        do {
            try await (command as? any ShellCommand)?.perform(in: shell)
            return (0, server.granted, test.errors.text)
        } catch let code as ExitCode {
            return (code.rawValue, server.granted, test.errors.text)
        }
    }

    @Test func `a call has what connecting left, and the next one what that call left`() async throws {
        let one = try await run(["customer", "get", "1000000005", "--timeout", "5"])
        #expect(one.status == 0 && one.granted == [3_800], "\(one)")
        let two = try await run(["360", "1000000005", "--timeout", "5"])
        #expect(two.status == 0 && two.granted == [3_800, 3_500], "\(two)")
    }

    @Test func `without a limit every call has the method's own`() async throws {
        let free = try await run(["360", "1000000005"])
        #expect(free.status == 0 && free.granted == [0, 0])
    }

    @Test func `imports and exports have the whole time for each call`() async throws {
        let export = try await run(["export", "customers", "--timeout", "5"])
        #expect(export.status == 0 && export.granted.count >= 2 && Set(export.granted) == [5_000], "\(export)")
    }

    @Test func `a stream takes nothing of it`() async throws {
        let followed = try await run(["tail", "--timeout", "2"])
        #expect(followed.granted == [0], "\(followed)")
    }

    @Test func `when nothing is left the call is not made, and that is said in both languages`() async throws {
        for (language, text) in [("en", "within its deadline of 1000 ms"), ("tr", "1000 ms'lik süresi içinde")] {
            let late = try await run(["customer", "get", "1000000005", "--timeout", "1"], language: language)
            #expect(late.status == 75 && late.granted == [] && late.errors.contains(text), "\(late)")
            #expect(late.errors.contains("--timeout"), "\(late)")
        }
    }

    /// A clock that the test moves.
    private final class Ticks: Sendable {
        private let now = Mutex<UInt64>(0)

        var nanoseconds: UInt64 { now.withLock { $0 } }
        func pass(_ nanoseconds: UInt64) { now.withLock { $0 += nanoseconds } }
    }

    @Test func `what is left is rounded up, and time between calls is nobody's`() async throws {
        let ticks = Ticks()
        let made = TimeBudget(milliseconds: 2, uptime: { ticks.nanoseconds })
        let budget = try #require(made)
        await budget.spending { ticks.pass(1) }
        #expect(budget.left == 2)
        ticks.pass(60_000_000_000)
        #expect(budget.left == 2, "nobody called")
        await budget.spending { ticks.pass(1_999_998) }
        #expect(budget.left == 1)
        await budget.spending { ticks.pass(1) }
        #expect(budget.left == nil)
        #expect(TimeBudget(milliseconds: 0, uptime: { 0 }) == nil)
    }
}
