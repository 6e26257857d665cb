import RefleksDomain
import RefleksStore
import Synchronization
import Testing

@testable import RefleksEngine

/// Erasure: what goes, what stays, and that nobody comes back by accident.
@Suite struct ErasureTests {
    static func request(
        _ code: CustomerCode, keeping classes: Set<RetentionClass> = [], dryRun: Bool = false, key: String? = nil
    ) -> ErasureRequest {
        ErasureRequest(
            code: code, retentionClasses: classes, reason: "asked in branch 34-001", isDryRun: dryRun,
            principal: "admin/privacy",
            idempotency: key.map { IdempotencyKey(scope: "admin/privacy EraseSubject", key: $0, payload: [1]) })
    }

    /// A customer of whom something of every kind is known, after two interactions.
    private func customer(_ bench: TestBench, _ engine: Engine) async throws -> CustomerCode {
        let identifiers = [try Make.phone(1), try Make.claim(.tckn, "87836910956"), try Make.claim(.phone, "4440123")]
        let command = Make.create("Gülizar", "Aksoy", identifiers, birthDate: try CalendarDate("1980-02-29"))
        let code = try Make.code(try await engine.submit(command).effects.customerNumber)
        let subject = NewInteraction.Subject.code(code)
        let now = bench.clock.now()
        _ = try await engine.submit(Make.record(Make.interaction("e1", subject, at: now, note: "fıstık alerjisi")))
        _ = try await engine.submit(Make.record(Make.interaction("e2", subject, at: now)))
        _ = try await engine.submit(try KnowledgeTests.put(code, "drink", "ayran"))
        _ = try await engine.submit(try PermissionTests.record(1, .approved, at: now))
        let preference = PreferenceChange(code: code, preference: ServicePreference(branch: "34-001"))
        _ = try await engine.submit(Command(.setPreference(preference), principal: Make.branch))
        return code
    }

    private func refusal(_ body: () async throws(EngineRefusal) -> Void) async -> EngineRefusal? {
        do throws(EngineRefusal) {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [0, 3_600_000] as [UInt64])
    func `a dry run counts rows wherever they lie, and the erasure does what it said`(delay: UInt64) async throws {
        var bench = TestBench()
        bench.configuration.projectionDelayMilliseconds = delay
        try await bench.run { engine in
            let code = try await customer(bench, engine)
            let before = engine.durableSeq
            let plan = try await engine.eraseSubject(Self.request(code, dryRun: true))
            #expect(plan.commitSeq == before && engine.durableSeq == before)
            let counted = plan.lines.reduce(into: [:]) { $0[$1.subject] = $1.rows }
            #expect(
                counted == [
                    .dataKey: 1, .profile: 1, .identifier: 3, .identifierIndex: 2, .nameToken: counted[.nameToken] ?? 0,
                    .matchKey: counted[.matchKey] ?? 0, .fact: 1, .preference: 1, .interactionDetail: 1,
                    .interaction: 2, .permission: 1, .suppression: 2,
                ])
            #expect((counted[.nameToken] ?? 0) >= 4 && (counted[.matchKey] ?? 0) > 1)
            let keyID = try #require(
                engine.core.state.withLock { $0.customers.slot(code.number)?.durable?.identity.keyID })
            #expect(try bench.keys.key(keyID) != nil)

            let answer = try await engine.eraseSubject(Self.request(code))
            #expect(answer.lines == plan.lines && answer.retention == nil)
            #expect(try bench.keys.key(keyID) == nil)
            #expect(try bench.keys.erasures(after: 0, limit: 9).map(\.customer) == [code.number])
            let kept = try engine.core.store.read { view throws(StoreError) in
                try view.timelineCounts(customer: code.number)
            }
            #expect(kept.rows == 2 && kept.sealed == 1, "money stays, and what nobody can open any more")
        }
        let rows = try bench.rows()
        #expect(rows.filter { [.nameToken, .nameForm].contains($0.position.table) }.isEmpty)
        #expect(rows.filter { $0.position.table == .knowledge }.isEmpty)
        #expect(rows.filter { $0.position.table == .block }.isEmpty)
        #expect(rows.filter { $0.position.table == .permission }.count == 1, "the address's own")
    }

    @Test func `the code answers erased, his identifiers find nobody, his sums stay`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(bench, engine)
            _ = try await engine.eraseSubject(Self.request(code))
            for selector in [CustomerSelector.code(code), .identifier(try Make.phone(1).identifier)] {
                let error = await refusal { () async throws(EngineRefusal) in _ = try await engine.customer(selector) }
                let isGone = if case .code = selector { error?.isErased } else { error?.isNotFound }
                #expect(isGone == true, "\(selector)")
            }
            let again = await refusal { () async throws(EngineRefusal) in
                _ = try await engine.eraseSubject(Self.request(code))
            }
            #expect(again?.isErased == true)
            let record = Make.record(Make.interaction("e3", .code(code), at: bench.clock.now()))
            #expect(
                await refusal { () async throws(EngineRefusal) in _ = try await engine.submit(record) }?.isErased
                    == true)
            let stored = try await engine.interaction(sourceSystem: "pos", sourceEventID: "e1")
            #expect(stored.personalBytes.isEmpty && !stored.publicBytes.isEmpty)
            let state = engine.core.state.withLock { $0.customers.slot(code.number)?.durable }
            #expect(state?.totals.interactionCount == 2 && state?.identity.fields.identifiers.isEmpty == true)
            #expect(state?.identity.fields.names.sealed.isEmpty == true && state?.hasKnowledge == false)
            let report = try await engine.verifyRebuild()
            #expect(report.differences == [])
        }
    }

    @Test func `a crash between the entry and the key's destruction is made good at the next opening`() async throws {
        let bench = TestBench()
        var code: CustomerCode?
        var keyID: UInt64 = 0
        try await bench.run { engine in
            let number = try await customer(bench, engine)
            (code, keyID) = (
                number, engine.core.state.withLock { $0.customers.slot(number.number)?.durable?.identity.keyID ?? 0 }
            )
            // What a process does before it is killed: the entry is durable, nothing more.
            let survey = try CustomerReader(core: engine.core).survey(number)
            let today = CalendarDate(istanbul: bench.clock.now())
            let prepared = survey.prepared([], reason: "", today: today)
            _ = try await engine.submit(Command(.eraseSubject(prepared), principal: "admin/privacy"))
            #expect(try bench.keys.key(keyID) != nil)
        }
        let number = try #require(code)
        try await bench.run { engine in
            let kept = try bench.keys.key(keyID)
            #expect(kept == nil)
            let error = await refusal { () async throws(EngineRefusal) in _ = try await engine.customer(.code(number)) }
            #expect(error?.isErased == true)
            #expect(try bench.keys.erasedSeq(epoch: engine.epoch) == engine.durableSeq)
        }
    }

    @Test func `an older copy of the ledger erases again whom it had forgotten`() async throws {
        let bench = TestBench()
        var code: CustomerCode?
        try await bench.run { engine in
            let number = try await customer(bench, engine)
            _ = try engine.core.store.backup(to: "before")
            bench.clock.advance(seconds: 3_600)
            _ = try await engine.eraseSubject(Self.request(number))
            code = number
        }
        let number = try #require(code)
        let erasedAt = bench.clock.now()
        try bench.disk.restore(from: "before", epoch: 2)
        bench.clock.advance(seconds: 86_400)
        try await bench.run { engine in
            let error = await refusal { () async throws(EngineRefusal) in _ = try await engine.customer(.code(number)) }
            #expect(error?.isErased == true)
            let phone = try Make.phone(1)
            // The hour of the first erasure still divides what may come back from what may not.
            let between = erasedAt.adding(microseconds: -60_000_000)
            let old = Make.record(
                Make.interaction("late", .identifiers([phone], knownAs: nil), creates: true, at: between))
            let refused = await refusal { () async throws(EngineRefusal) in _ = try await engine.submit(old) }
            #expect(refused?.suppression == "EVENT_BEFORE_ERASURE")
            #expect(try await engine.verifyRebuild().differences == [])
        }
    }

    @Test func `old events do not bring him back, later ones need the ground`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(bench, engine)
            let before = bench.clock.now()
            bench.clock.advance(seconds: 60)
            _ = try await engine.eraseSubject(Self.request(code))
            bench.clock.advance(seconds: 60)
            let phone = try Make.phone(1)
            func record(_ event: String, at time: Timestamp, isNew: Bool) async -> Result<Committed, EngineRefusal> {
                let new = Make.interaction(
                    event, .identifiers([phone], knownAs: nil), creates: true, isNewRelationship: isNew, at: time)
                return await engine.answer(to: Make.record(new))
            }
            #expect(await record("a", at: before, isNew: true).suppression == "EVENT_BEFORE_ERASURE")
            #expect(await record("b", at: bench.clock.now(), isNew: false).suppression == "NEW_RELATIONSHIP_NEEDED")
            let create = Make.create("Gülizar", "Aksoy", [phone])
            #expect(await engine.answer(to: create).suppression == "NEW_RELATIONSHIP_NEEDED")
            let opened = try await record("c", at: bench.clock.now(), isNew: true).get()
            #expect(opened.effects.isNewCustomer && opened.effects.customerNumber != code.number)
            #expect(await record("d", at: before, isNew: true).suppression == "EVENT_BEFORE_ERASURE")
            let later = try await record("e", at: bench.clock.now(), isNew: false).get()
            #expect(later.effects.customerNumber == opened.effects.customerNumber)
            // After three years nothing is remembered.
            bench.clock.advance(seconds: 4 * 366 * 86_400)
            #expect(try await record("f", at: before, isNew: false).get().effects.isNewCustomer == false)
        }
    }

    @Test func `who shared the phone before the erasure is somebody else`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(bench, engine)
            let other = Make.create("Veli", "Aksoy", [try Make.phone(1)])
            let spouse = try await engine.submit(other).effects.customerNumber
            #expect(spouse != code.number)
            let before = bench.clock.now()
            bench.clock.advance(seconds: 60)
            _ = try await engine.eraseSubject(Self.request(code))
            let late = Make.record(
                Make.interaction("late", .identifiers([try Make.phone(1)], knownAs: nil), at: before))
            #expect(try await engine.submit(late).effects.customerNumber == spouse)
        }
    }

    @Test func `a law that keeps the data restricts them, until its years are over`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(bench, engine)
            let answer = try await engine.eraseSubject(Self.request(code, keeping: [.identification]))
            #expect(answer.retention?.retention == .identification && answer.lines.allSatisfy { $0.fate == .kept })
            let snapshot = try await engine.customer(.code(code)).customer
            #expect(snapshot.status == .restricted && snapshot.restriction?.ground == .retention)
            #expect(snapshot.restriction?.keptUntil?.description == "2034-03-02")
            #expect(snapshot.restriction?.reason == "asked in branch 34-001")
            #expect(snapshot.profile.givenName == "Gülizar")
            let fact = await engine.answer(to: try KnowledgeTests.put(code, "a", "b"))
            #expect(fact.isRestricted)
            _ = try await engine.submit(Make.record(Make.interaction("e3", .code(code), at: bench.clock.now())))
            let lift = await engine.answer(to: Command(.liftRestriction(code), principal: "admin/privacy"))
            guard case .failure(.restrictionByLaw) = lift else {
                Issue.record("what the law keeps was released")
                return
            }
            bench.clock.advance(seconds: 9 * 366 * 86_400)
            _ = try await engine.eraseSubject(Self.request(code, keeping: [.identification]))
            let error = await refusal { () async throws(EngineRefusal) in _ = try await engine.customer(.code(code)) }
            #expect(error?.isErased == true)
        }
    }

    @Test func `a restriction is lifted, and a repeated erasure is answered as before`() async throws {
        let bench = TestBench()
        try await bench.run { engine in
            let code = try await customer(bench, engine)
            let restrict = NewRestriction(code: code, ground: .objection, reason: "itiraz")
            _ = try await engine.submit(Command(.restrictProcessing(restrict), principal: "admin/privacy"))
            #expect(try await engine.customer(.code(code)).customer.restriction?.recordedBy == "admin/privacy")
            let lift = Command(.liftRestriction(code), principal: "admin/privacy")
            #expect(try await engine.submit(lift).effects.isChanged)
            #expect(try await !engine.submit(lift).effects.isChanged)
            #expect(try await engine.customer(.code(code)).customer.status == .active)
            let first = try await engine.eraseSubject(Self.request(code, key: "k"))
            let again = try await engine.eraseSubject(Self.request(code, key: "k"))
            #expect(again.isReplayed && again.lines == first.lines && again.commitSeq == first.commitSeq)
        }
    }
}

extension EngineRefusal {
    fileprivate var isErased: Bool { if case .customerErased = self { true } else { false } }
    fileprivate var isNotFound: Bool { if case .customerNotFound = self { true } else { false } }
    fileprivate var suppression: String? {
        if case .suppressed(let refusal) = self { refusal.code } else { nil }
    }
}

extension Result where Success == Committed, Failure == EngineRefusal {
    fileprivate var suppression: String? { if case .failure(let refusal) = self { refusal.suppression } else { nil } }
    fileprivate var isRestricted: Bool { if case .failure(.customerRestricted) = self { true } else { false } }
}
