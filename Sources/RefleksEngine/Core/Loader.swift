import RefleksDomain
import RefleksStore
import Synchronization

/// Brings what commands touch into memory, absence included, so that no decision reads the disk.
///
/// One thread at a time loads (`CommandQueue` sees to that): the writer while little waits, the loader's own thread when
/// many commands have queued behind a commit. It alone installs entities, and it reads only what is not in memory at
/// that moment. What is changed stays in memory until the projection holds it; so what it reads can never be older than
/// what was dropped.
final class Loader: Sendable {
    private let core: EngineCore
    private let candidates: CandidateMaker

    /// Commands that are loaded with one view of the projection.
    private static let batch = 512

    init(core: EngineCore) {
        self.core = core
        candidates = CandidateMaker(core: core)
    }

    /// The thread's body: until the queue is closed.
    func run() {
        while let commands = core.commands.takeBacklog(limit: Self.batch) {
            core.commands.finishLoading(load(commands))
        }
    }

    /// Loads `commands` and returns them. Those for which the disk has no room are refused and left out; when the store cannot
    /// be read, all are.
    func load(_ commands: [PendingCommand]) -> [PendingCommand] {
        do throws(StoreError) {
            var wanted = commands.map { Wanted($0) }
            try bringIn(&wanted)
            return try prepared(wanted)
        } catch {
            let refusal = refusal(for: error)
            for command in commands { refuse(command, refusal) }
            return []
        }
    }

    /// What a command that met `error` is told. A full disk passes: nothing was written, and the next command tries it again.
    private func refusal(for error: StoreError) -> EngineRefusal {
        switch error {
        case .full(let text), .readOnly(let text):
            core.setState(.full, text)
            return .storageFull
        case .ioFailure, .corrupt, .conflict, .incompatible, .stopped, .unexpected, .wouldWait:
            core.fail("reading for a command failed: \(error)")
            return .notServing
        }
    }

    private func refuse(_ command: PendingCommand, _ refusal: EngineRefusal) {
        core.state.withLock { $0.release(command) }
        command.refuse(refusal)
        core.queued.wrappingSubtract(1, ordering: .relaxed)
    }

    /// A command with the entities that it still needs.
    private struct Wanted {
        let command: PendingCommand
        var keys: [EntityKey]
        var keyIDs: [UInt64] = []
        /// Customers that others led to, so that those who lead to each other are followed once.
        private var followed: Set<EntityKey> = []

        init(_ command: PendingCommand) {
            self.command = command
            keys = command.passes == 0 ? command.command.footprint : command.discovered
            if command.passes == 0, let key = command.key { keys.append(.idempotency(key.index)) }
            command.discovered = []
            command.passes += 1
        }

        /// Pins what is in memory, and what that leads to; what is missing stays to be pinned.
        mutating func pin(in state: EngineState, _ missing: inout Missing) {
            var (place, waiting) = (0, 0)
            while place < keys.count {
                let key = keys[place]
                place += 1
                guard let pinned = state.pin(key, in: &command.pins) else {
                    missing.add(key)
                    keys[waiting] = key
                    waiting += 1
                    continue
                }
                follow(key, to: pinned.leadsTo)
                if let keyID = pinned.keyID { keyIDs.append(keyID) }
            }
            keys.removeSubrange(waiting...)
        }

        /// Goes on to what `key` leads to.
        private mutating func follow(_ key: EntityKey, to keys: [EntityKey]) {
            guard case .customer = key else { return self.keys += keys }
            for key in keys where followed.insert(key).inserted { self.keys.append(key) }
        }
    }

    /// What several commands need and nobody has in memory.
    private struct Missing {
        private(set) var keys: [EntityKey] = []
        private var seen: Set<EntityKey> = []

        /// Adds what is not there yet, but for source events: hardly ever do two commands name the same one, and reading
        /// it twice does no harm.
        mutating func add(_ key: EntityKey) {
            if case .event = key { return keys.append(key) }
            if seen.insert(key).inserted { keys.append(key) }
        }
    }

    /// Pins everything that the commands need, reading what is missing; identifiers lead to their holders.
    private func bringIn(_ wanted: inout [Wanted]) throws(StoreError) {
        var loaded: [LoadedEntity] = []
        while true {
            let missing = core.state.withLock { state in
                // Until the commands have pinned them, what came first must not make room for what comes last.
                var held = PinSet()
                state.install(loaded, holding: &held)
                defer { held.release() }
                return Self.pin(&wanted, state)
            }
            guard !missing.isEmpty else { return }
            loaded = try read(missing)
        }
    }

    private static func pin(_ wanted: inout [Wanted], _ state: EngineState) -> [EntityKey] {
        var missing = Missing()
        for index in wanted.indices { wanted[index].pin(in: state, &missing) }
        return missing.keys
    }

    private func read(_ keys: [EntityKey]) throws(StoreError) -> [LoadedEntity] {
        try core.store.read { (view: any StoreSnapshot) throws(StoreError) -> [LoadedEntity] in
            var loaded: [LoadedEntity] = []
            loaded.reserveCapacity(keys.count)
            for key in keys {
                loaded.append(try LoadedEntity(key, view.record(key)))
                core.letOthersRun()
            }
            return loaded
        }
    }

    /// The commands with all that they need; those without are refused, and the others go on.
    private func prepared(_ wanted: [Wanted]) throws(StoreError) -> [PendingCommand] {
        var ready: [PendingCommand] = []
        ready.reserveCapacity(wanted.count)
        var without: [(command: PendingCommand, error: StoreError)] = []
        for item in wanted {
            do throws(StoreError) {
                try prepare(item)
                ready.append(item.command)
                core.letOthersRun()
            } catch .full(let text) {
                without.append((item.command, .full(text)))
            } catch .readOnly(let text) {
                without.append((item.command, .readOnly(text)))
            }
        }
        for (command, error) in without { refuse(command, refusal(for: error)) }
        return ready
    }

    /// Data keys of the customers, and codes for those who may have to be created.
    private func prepare(_ wanted: Wanted) throws(StoreError) {
        let command = wanted.command
        for id in wanted.keyIDs where command.command.seals || command.wantsKeys {
            if let key = try core.sealing.keys.key(id) { command.dataKeys.append(key) }
        }
        if case .recordPermission(_, let address) = command.command, command.newKeys.isEmpty,
            core.state.withLock({ $0.needsNewKey(address) })
        {
            command.newKeys = [try candidates.takeKey()]
        }
        let possible = command.command.possibleCreations
        guard possible > 0 else { return }
        let expected = command.wantsCandidates ? possible : core.state.withLock { $0.expectedCreations(of: command) }
        let lacking = expected - command.candidates.count
        if lacking > 0 { command.candidates += try candidates.take(lacking) }
    }
}

/// An entity as it was read, decoded outside the lock.
enum LoadedEntity: Sendable {
    case customer(UInt64, CustomerState?, seq: UInt64)
    case identifier(BlindIndex, HolderState?, seq: UInt64)
    case event(BlindIndex, EventState?, seq: UInt64)
    case idempotency(BlindIndex, IdempotencyState?, seq: UInt64)
    case knowledge(UInt64, KnowledgeState?, seq: UInt64)
    case permission(BlindIndex, PermissionState?, seq: UInt64)
    case block(BlindIndex, BlockState?, seq: UInt64)
    case match(CustomerPair, MatchState?, seq: UInt64)
    case reference(BlindIndex, ReferenceState?, seq: UInt64)

    init(_ key: EntityKey, _ record: EntityRecord?) throws(StoreError) {
        let seq = record?.seq ?? 0
        do throws(MalformedBytes) {
            switch key {
            case .customer(let number): self = .customer(number, try Self.decode(record), seq: seq)
            case .identifier(let index): self = .identifier(index, try Self.decode(record), seq: seq)
            case .event(let index): self = .event(index, try Self.decode(record), seq: seq)
            case .idempotency(let index): self = .idempotency(index, try Self.decode(record), seq: seq)
            case .knowledge(let number): self = .knowledge(number, try Self.decode(record), seq: seq)
            case .permission(let index): self = .permission(index, try Self.decode(record), seq: seq)
            case .block(let index): self = .block(index, try Self.decode(record), seq: seq)
            case .match(let pair): self = .match(pair, try Self.decode(record), seq: seq)
            case .reference(let index): self = .reference(index, try Self.decode(record), seq: seq)
            }
        } catch {
            throw .corrupt("a record that entry \(seq) wrote cannot be read: damaged, or of another build")
        }
    }

    /// What it leads to: an identifier to its holders.
    var leadsTo: [EntityKey] {
        guard case .identifier(_, let state?, _) = self else { return [] }
        return state.holders.map { .customer($0) }
    }

    private static func decode<State: EntityState>(_ record: EntityRecord?) throws(MalformedBytes) -> State? {
        guard let record else { return nil }
        return try State(record)
    }
}

extension EngineState {
    /// Puts what was read into memory, pinned in `held`.
    func install(_ loaded: [LoadedEntity], holding held: inout PinSet) {
        for entity in loaded {
            switch entity {
            case .customer(let number, let state, let seq): held.pin(customers.install(number, state, seq: seq))
            case .identifier(let index, let state, let seq): held.pin(identifiers.install(index, state, seq: seq))
            case .event(let index, let state, let seq): held.pin(events.install(index, state, seq: seq))
            case .idempotency(let index, let state, let seq): held.pin(idempotency.install(index, state, seq: seq))
            case .knowledge(let number, let state, let seq): held.pin(knowledge.install(number, state, seq: seq))
            case .permission(let index, let state, let seq): held.pin(permissions.install(index, state, seq: seq))
            case .block(let index, let state, let seq): held.pin(blocks.install(index, state, seq: seq))
            case .match(let pair, let state, let seq): held.pin(matches.install(pair, state, seq: seq))
            case .reference(let index, let state, let seq): held.pin(references.install(index, state, seq: seq))
            }
        }
    }

    /// Pins the entity; nil when it is not in memory. Says what it leads to: an identifier or a key of matching to who has
    /// it, a customer to his data key and to those who are one with him, an address to its own key.
    func pin(_ key: EntityKey, in pins: inout PinSet) -> (leadsTo: [EntityKey], keyID: UInt64?)? {
        switch key {
        case .customer(let number):
            guard let slot = customers.slot(number) else { return nil }
            pins.pin(slot)
            return (slot.current?.linked ?? [], slot.current?.identity.keyID)
        case .identifier(let index):
            guard let slot = identifiers.slot(index) else { return nil }
            pins.pin(slot)
            return ((slot.current?.holders ?? []).map { .customer($0) }, nil)
        case .event(let index):
            guard let slot = events.slot(index) ?? newEvent(index) else { return nil }
            pins.pin(slot)
        case .idempotency(let index):
            guard let slot = idempotency.slot(index) else { return nil }
            pins.pin(slot)
        case .knowledge(let number):
            guard let slot = knowledge.slot(number) else { return nil }
            pins.pin(slot)
        case .permission(let index):
            guard let slot = permissions.slot(index) else { return nil }
            pins.pin(slot)
            return ([], slot.current?.keyID)
        case .block(let index):
            guard let slot = blocks.slot(index) else { return nil }
            pins.pin(slot)
            return ((slot.current?.members ?? []).map { .customer($0) }, nil)
        case .match(let pair):
            guard let slot = matches.slot(pair) else { return nil }
            pins.pin(slot)
        case .reference(let index):
            guard let slot = references.slot(index) else { return nil }
            pins.pin(slot)
        }
        return ([], nil)
    }

    /// Puts an event into memory of which it is certain that nobody has recorded it; nil when the store has to be asked.
    private func newEvent(_ index: BlindIndex) -> Slot<BlindIndex, EventState>? {
        knownEvents.isNew(index) ? events.add(index, nil, seq: 0) : nil
    }

    /// The command is decided or given up: what it pinned may go, and codes that it did not need are kept for others.
    func release(_ command: PendingCommand) {
        command.pins.release()
        spareCandidates += command.candidates
        command.candidates = []
        spareKeys += command.newKeys
        command.newKeys = []
    }

    /// Customers that the command will probably create: items whose identifiers nobody holds.
    func expectedCreations(of command: PendingCommand) -> Int {
        switch command.command {
        case .createCustomer(_, _, _, let identifiers, _, _): isUnheld(identifiers) ? 1 : 0
        case .record(let item): isExpectedToCreate(item) ? 1 : 0
        case .recordBatch(let items): items.count { isExpectedToCreate($0) }
        case .updateCustomer, .addIdentifier, .removeIdentifier, .correct, .putFact, .retractFact, .setPreference,
            .merge, .unmerge, .dismissMatch, .putReference, .expireKeys, .recordPermission, .settlePermission,
            .eraseSubject, .restrictProcessing, .liftRestriction, .recordRequest, .answerRequest, .proposeRedirect,
            .decideRedirect, .submitFeedback, .openCase, .stepCase, .grantRemedy, .decideRemedy, .renewCases,
            .requestFeedback, .showPrompts, .tellPrompt, .fireTimers, .tellFrequency:
            0
        }
    }

    /// A command about the address needs a data key, for it has none.
    func needsNewKey(_ address: BlindIndex) -> Bool {
        permissions.slot(address)?.current == nil
    }

    private func isExpectedToCreate(_ item: PreparedInteraction) -> Bool {
        guard item.interaction.createsMissingSubject, events.slot(item.event)?.current == nil,
            case .identifiers(let identifiers, _, _) = item.subject
        else { return false }
        return isUnheld(identifiers)
    }

    private func isUnheld(_ named: [PreparedIdentifier]) -> Bool {
        named.allSatisfy { !$0.isKey || identifiers.slot($0.index)?.current?.holders.isEmpty ?? true }
    }
}
