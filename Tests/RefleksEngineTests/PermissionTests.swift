import RefleksDomain
import RefleksStore
import Synchronization
import Testing

@testable import RefleksEngine

/// Permissions: they belong to addresses, whoever holds them.
@Suite struct PermissionTests {
    static func key(_ phone: Int, brand: String = "shop", type: PermissionType = .message) throws -> PermissionKey {
        try PermissionKey(
            brand: brand, recipient: try Make.phone(phone).identifier, type: type, recipientType: .individual)
    }

    static func record(
        _ phone: Int, _ status: PermissionStatus, brand: String = "shop", source: PermissionSource = .web,
        at date: Timestamp, fromRegistry: Bool = false
    ) throws -> Command {
        Command(
            .recordPermission(
                NewPermission(
                    key: try key(phone, brand: brand), status: status, source: source, consentDate: date,
                    evidence: "form 7", isFromRegistry: fromRegistry)), principal: Make.branch)
    }

    private func customer(_ engine: Engine, _ name: String, _ phones: Int...) async throws -> CustomerCode {
        let command = try Make.create(name, "", phones.map { try Make.phone($0) })
        return try Make.code(try await engine.submit(command).effects.customerNumber)
    }

    private func statuses(_ engine: Engine, _ code: CustomerCode) async throws -> [PermissionStatus] {
        try await engine.view(.code(code), interactions: 0).permissions.map(\.permission.status)
    }

    @Test func `whoever comes to hold an address is shown with what it permits`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            _ = try await engine.submit(try Self.record(1, .approved, at: now))
            let early = try await customer(engine, "Ali", 1)
            #expect(try await statuses(engine, early) == [.approved], "the permission was there first")
            let late = try await customer(engine, "Veli", 2)
            #expect(try await statuses(engine, late).isEmpty)
            let answer = try await engine.submit(try Self.record(2, .refused, at: now))
            #expect(answer.effects.customerNumber == late.number)
            #expect(try await statuses(engine, late) == [.refused])
            let change = IdentifierChange(code: early, claim: try Make.phone(2))
            _ = try await engine.submit(Command(.addIdentifier(change), principal: Make.branch))
            let known = try await engine.view(.code(early), interactions: 0).permissions
            #expect(known.map(\.permission.status) == [.approved, .refused])
            #expect(known.map(\.recordedBy) == [Make.branch, Make.branch])
            #expect(known.map(\.permission.evidence) == ["form 7", "form 7"])
            _ = try await engine.submit(Command(.removeIdentifier(change), principal: Make.branch))
            #expect(try await statuses(engine, early) == [.approved], "who gives the address away leaves it behind")
        }
    }

    @Test func `an address that too many share is shown to all of them`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            var codes: [CustomerCode] = []
            for name in ["Ali", "Veli", "Can", "Ece", "Nur"] { codes.append(try await customer(engine, name, 7)) }
            _ = try await engine.submit(try Self.record(7, .approved, at: bench.clock.now()))
            for code in codes { #expect(try await statuses(engine, code) == [.approved]) }
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await engine.verifyRebuild().differences == [])
        }
        bench.disk.losePower(losingProjection: true)
        try await bench.run { engine in
            let found = try await engine.permissions(of: .address(try Make.phone(7).identifier))
            #expect(found.holders.isEmpty && found.permissions.count == 1)
        }
    }

    @Test func `a customer without permissions is asked about none`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(engine, "Ali", 1)
            _ = try await engine.view(.code(code), interactions: 1)
            let (hasPermissions, resident) = engine.core.state.withLock { state in
                (state.customers.slot(code.number)?.durable?.hasPermissions, state.permissions.count)
            }
            #expect(hasPermissions == false && resident == 0)
        }
    }

    @Test func `the address and the evidence lie nowhere in the open`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            _ = try await engine.submit(try Self.record(5, .approved, at: bench.clock.now()))
        }
        for secret in ["+905320000005", "5320000005", "form 7"].map({ Array($0.utf8) }) {
            #expect(try bench.entries().allSatisfy { !$0.body.holds(secret) })
            #expect(try bench.rows().allSatisfy { !$0.value.holds(secret) })
        }
    }

    @Test func `a watcher of the holder wakes up, and views in between see it`() async throws {
        var bench = TestBench()
        bench.configuration.projectionDelayMilliseconds = 3_600_000
        try await bench.run { engine in
            let code = try await customer(engine, "Ali", 1)
            let before = engine.durableSeq
            let answer = try await engine.submit(try Self.record(1, .approved, at: bench.clock.now()))
            #expect(try await engine.awaitChange(of: code, after: before) == answer.commitSeq)
            #expect(try await statuses(engine, code) == [.approved], "from the overlay")
            try await engine.waitForProjection(of: engine.durableSeq)
            #expect(try await statuses(engine, code) == [.approved], "from the projection")
        }
    }

    @Test func `the registry's own decision cannot be the first record`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            let first = await engine.answer(to: try Self.record(1, .refused, source: .decision, at: now))
            guard case .failure(.permissionRefused(let broken)) = first else {
                Issue.record("HS_KARAR was taken as a first record")
                return
            }
            #expect(broken.map(\.refusal.code) == ["DECISION_NOT_FIRST"])
            _ = try await engine.submit(try Self.record(1, .approved, at: now))
            bench.clock.advance(seconds: 1)
            let then = try await engine.submit(
                try Self.record(1, .refused, source: .decision, at: bench.clock.now()))
            #expect(then.effects.isInForce)
        }
    }

    @Test func `an address has sixty-four permissions at most`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            for index in 0..<64 {
                _ = try await engine.submit(
                    try Self.record(1, .approved, brand: "b\(index)", at: bench.clock.now()))
            }
            let full = await engine.answer(to: try Self.record(1, .approved, brand: "more", at: bench.clock.now()))
            guard case .failure(.tooManyPermissions(let maximum)) = full else {
                Issue.record("a sixty-fifth permission was taken")
                return
            }
            #expect(maximum == 64)
            let again = try await engine.submit(try Self.record(1, .refused, brand: "b7", at: bench.clock.now()))
            #expect(again.effects.isInForce)
        }
    }

    @Test func `what is settled leaves the outbox, and a later record enters it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            func outbox() async throws -> [WaitingPermission] {
                try await engine.outbox(after: 0, limit: 10) { _ in true }.entries
            }
            _ = try await engine.submit(try Self.record(1, .approved, at: now))
            _ = try await engine.submit(try Self.record(2, .approved, at: now))
            let sent = try await outbox()
            #expect(sent.count == 2 && sent.map(\.permission.isPending) == [true, true])
            // While the first is on its way the recipient refuses.
            bench.clock.advance(seconds: 60)
            _ = try await engine.submit(try Self.record(1, .refused, at: bench.clock.now()))
            for entry in sent {
                let ack = Command(.settlePermission(entry.place, .accepted), principal: Make.branch)
                #expect(try await engine.submit(ack).effects.isChanged)
                #expect(try await !engine.submit(ack).effects.isChanged, "once is enough")
            }
            let left = try await outbox()
            #expect(left.map(\.permission.permission.status) == [.refused])
            #expect(left.first?.permission.registered == RegistryState(status: .approved, consentDate: now))
            let decision = left.first.map {
                RegistryOutbox.decide(
                    $0.permission.permission, key: $0.permission.key, registry: $0.permission.registered,
                    now: bench.clock.now())
            }
            guard case .send? = decision else {
                Issue.record("the refusal cannot be sent after the approval was")
                return
            }
        }
    }

    @Test func `what the registry told is not sent back, and a late answer does not hide it`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let now = bench.clock.now()
            _ = try await engine.submit(try Self.record(1, .approved, at: now))
            let sent = try await engine.outbox(after: 0, limit: 1) { _ in true }.entries
            bench.clock.advance(seconds: 60)
            let told = try Self.record(
                1, .refused, source: .registryWeb, at: bench.clock.now(), fromRegistry: true)
            #expect(try await engine.submit(told).effects.isInForce)
            #expect(try await !engine.submit(told).effects.isChanged)
            let place = try #require(sent.first?.place)
            _ = try await engine.submit(Command(.settlePermission(place, .accepted), principal: Make.branch))
            let known = try await engine.permissions(of: .address(try Make.phone(1).identifier)).permissions
            #expect(known.map(\.registered?.status) == [.refused] && known.map(\.isPending) == [false])
            let page = try await engine.outbox(after: 0, limit: 10) { _ in true }
            #expect(page.entries.isEmpty && page.next == nil)
        }
    }
}

extension [UInt8] {
    /// Whether the bytes of `part` stand anywhere in it.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
