import RefleksDomain
import RefleksStore

/// Customers who share a key of matching.
struct BlockState: EntityState {
    /// In the order in which they came.
    var members: [UInt64] = []
    /// More customers have it than are compared: it says too little, for ever.
    var isCommon = false

    /// Customers of one block: a creation compares with them.
    static let maximumMembers = 16

    init() {}

    mutating func add(_ number: UInt64) {
        guard !isCommon, !members.contains(number) else { return }
        members.append(number)
        guard members.count > Self.maximumMembers else { return }
        isCommon = true
        members = []
    }

    mutating func remove(_ number: UInt64) {
        members.removeAll { $0 == number }
    }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        isCommon = try reader.flag()
        members = try reader.list { reader throws(MalformedBytes) in try reader.number() }
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 24)
        writer.flag(isCommon)
        writer.list(members) { $0.number($1) }
        return writer.bytes
    }
}

/// That two customers may be one, and what became of that. Numbers and codes only: nothing of what was compared.
struct MatchState: EntityState {
    let standing: MatchStanding
    let ground: MatchGround
    /// Thousandths of a bit.
    let weight: Int
    let verdict: MatchVerdict
    /// The version of the model that weighed.
    let model: UInt64
    /// When it came to stand so.
    let since: Timestamp
    /// Who decided; empty while nobody did.
    let by: String

    init(
        standing: MatchStanding, ground: MatchGround, weight: Int, verdict: MatchVerdict, model: UInt64,
        since: Timestamp, by: String = ""
    ) {
        self.standing = standing
        self.ground = ground
        self.weight = weight
        self.verdict = verdict
        self.model = model
        self.since = since
        self.by = by
    }

    /// The same match, decided or weighed anew.
    func standing(_ standing: MatchStanding, since: Timestamp, by: String = "") -> MatchState {
        MatchState(
            standing: standing, ground: ground, weight: weight, verdict: verdict, model: model, since: since, by: by)
    }

    /// What is open is listed by its weight.
    var rank: Int64? { standing == .open ? Int64(weight) : nil }

    init(_ record: EntityRecord) throws(MalformedBytes) {
        var reader = ByteReader(record.bytes)
        try self.init(&reader)
        guard reader.isAtEnd else { throw MalformedBytes() }
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        standing = try reader.value(MatchStanding.self)
        ground = try reader.value(MatchGround.self)
        guard let weight = Int(exactly: try reader.signed()) else { throw MalformedBytes() }
        self.weight = weight
        verdict = try reader.value(MatchVerdict.self)
        model = try reader.number()
        since = Timestamp(microseconds: try reader.signed())
        by = try reader.text()
    }

    func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: 32)
        write(to: &writer)
        return writer.bytes
    }

    func write(to writer: inout ByteWriter) {
        writer.byte(standing.rawValue)
        writer.byte(ground.rawValue)
        writer.signed(Int64(weight))
        writer.byte(verdict.rawValue)
        writer.number(model)
        writer.signed(since.microseconds)
        writer.text(by)
    }
}

extension EngineState {
    /// Who shares the key.
    func block(_ index: BlindIndex) throws(ApplyFailure) -> BlockState {
        guard let slot = blocks.slot(index) else { throw .notResident(.block(index)) }
        return slot.current ?? BlockState()
    }

    func match(_ pair: CustomerPair) throws(ApplyFailure) -> MatchState? {
        guard let slot = matches.slot(pair) else { throw .notResident(.match(pair)) }
        return slot.current
    }

    func changeBlock(
        _ index: BlindIndex, at seq: UInt64, _ change: (inout BlockState) -> Void
    ) throws(ApplyFailure) {
        guard let slot = blocks.slot(index) else { throw .notResident(.block(index)) }
        var block = slot.current ?? BlockState()
        change(&block)
        blocks.stage(slot, block == BlockState() ? nil : block, at: seq)
    }

    func setMatch(_ pair: CustomerPair, _ match: MatchState, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = matches.slot(pair) else { throw .notResident(.match(pair)) }
        try noteCandidate(pair, from: slot.current, to: match, at: seq)
        matches.stage(slot, match, at: seq)
    }

    /// Nothing is kept of a pair of which one was erased.
    func forgetMatch(_ pair: CustomerPair, at seq: UInt64) throws(ApplyFailure) {
        guard let slot = matches.slot(pair) else { throw .notResident(.match(pair)) }
        guard slot.current != nil else { return }
        try noteCandidate(pair, from: slot.current, to: nil, at: seq)
        matches.stage(slot, nil, at: seq)
    }

    /// Knows without looking that a pair has no match: one of the two did not exist before.
    func installUnmatched(_ pair: CustomerPair) {
        _ = matches.install(pair, nil, seq: 0)
    }
}
