import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC

/// A briefing in the making: the domain's rules on what was read, put into the contract's message.
struct Briefing {
    /// Matters and interactions of the last hour that are shown.
    static let maximumMatters = 50
    static let maximumLastHour = 50

    private let read: CustomerPast
    private let rows: [MatterRow]
    private let asking: AskOnce
    private let matters: [RefleksDomain.OpenMatter]
    private let lastHour: [StoredInteraction]
    private let situation: BriefingSituation
    private let permissions: BriefingPermissions
    private let policyPrompts: [ShownPrompt]

    /// - Parameters:
    ///   - prompts: What policies ask, recorded as shown.
    ///   - isForOffer: An offer is being prepared.
    init(
        _ read: CustomerPast, questions: [RefleksDomain.Question], prompts: [ShownPrompt], branch: String,
        isForOffer: Bool, now: Timestamp
    ) {
        self.read = read
        policyPrompts = prompts
        permissions = BriefingPermissions(read.view, isForOffer: isForOffer)
        let knowledge = read.view.knowledge
        asking = AskOnce(
            questions: questions, facts: knowledge.facts.map(\.fact),
            now: KnowledgeEncoding.instant(knowledge, at: now))
        rows = read.interactions.compactMap(MatterRow.init)
        matters = RefleksDomain.OpenMatter.list(rows.map(\.event), at: now)
        lastHour = read.lastHour(at: now, limit: Self.maximumLastHour)
        let preference = knowledge.preference?.preference
        var situation = BriefingSituation(
            now: now, status: read.view.customer.status, branch: branch,
            lastTouch: lastHour.lazy.compactMap(Self.touch).first, matters: matters, ask: asking.ask,
            preference: preference?.contact ?? ContactPreference(), preferredBranch: preference?.branch ?? "")
        situation.isBarredFromOffers = permissions.isBarred
        situation.servedOn = read.view.customer.servedOn
        situation.cases = read.view.customer.cases.filter(\.isQueued)
        situation.askedFor = read.view.customer.inquiries.count { $0.isOpen(at: now) }
        self.situation = situation
    }

    /// The contact that an interaction was; nil when customer and company were not in touch, and for a reversal.
    private static func touch(_ stored: StoredInteraction) -> BriefingSituation.Touch? {
        var reader = FieldReader(stored.publicBytes)
        var (type, channel): (UInt64, UInt64) = (0, 0)
        while let field = reader.next() {
            if case (3, .integer(let value)) = field { type = value }
            if case (6, .integer(let value)) = field { channel = value }
            if case (34, .integer) = field { return nil }
        }
        guard let type = RefleksDomain.InteractionType(rawValue: UInt8(clamping: type)), type.isContact,
            let channel = RefleksDomain.Channel(rawValue: UInt8(clamping: channel))
        else { return nil }
        return BriefingSituation.Touch(at: stored.occurredAt, channel: channel)
    }

    /// The encoded `ContactBriefing` in the words of `language`.
    func encoded(_ language: Language) throws(RPCError) -> [UInt8] {
        let customer = read.view.customer
        var head = ContactBriefing()
        head.asOfCommitSeq = read.view.asOf
        head.serverTimeUs = situation.now.microseconds
        head.code = customer.code.description
        head.kind = RefleksContract.CustomerKind(rawValue: Int(customer.profile.kind.rawValue)) ?? .unspecified
        head.status = RefleksContract.CustomerStatus(rawValue: Int(customer.status.rawValue)) ?? .unspecified
        head.givenName = customer.profile.givenName
        head.familyName = customer.profile.familyName
        head.language = customer.profile.language
        head.homeBranch = customer.profile.homeBranch
        let byID = Dictionary(rows.map { ($0.event.id, $0) }) { first, _ in first }
        head.openMatters = matters.prefix(Self.maximumMatters).map { matter in
            RefleksContract.OpenMatter(matter, byID[matter.event.id], now: situation.now)
        }
        head.moreOpenMatters = UInt32(clamping: max(0, matters.count - Self.maximumMatters))
        head.doNotAsk = asking.doNotAsk.map { KnownAnswer($0) }
        head.ask = asking.ask.map { RefleksContract.OpenQuestion($0, language) }
        head.preferenceNotes = situation.preferenceNotes.map { RefleksContract.BriefingLine($0, language) }
        head.permissionNotes = permissions.notes.map { PermissionNote($0, language) }
        head.prompts = situation.prompts.map { RefleksContract.BriefingLine($0, language) }
        head.cases = situation.cases.map { Case($0, of: customer.code.number, now: situation.now) }
        if let feedback = customer.lastFeedback { head.lastFeedback = Feedback(feedback) }
        head.policyPrompts = policyPrompts.map { PolicyPrompt($0, language) }
        head.lookedBackToUs = read.lookedBackTo?.microseconds ?? 0
        let size = lastHour.reduce(0) { $0 + InteractionEncoding.size($1) }
        var writer = MessageWriter(try InteractionEncoding.encode(head), reserving: size + 256)
        if let preference = read.view.knowledge.preference {
            writer.message(14) { KnowledgeEncoding.write(preference, to: &$0) }
        }
        InteractionEncoding.append(lastHour, to: &writer)
        return writer.bytes
    }
}

extension RefleksContract.OpenMatter {
    fileprivate init(_ matter: RefleksDomain.OpenMatter, _ row: MatterRow?, now: Timestamp) {
        self.init()
        kind = RefleksContract.MatterKind(rawValue: Int(matter.kind.rawValue)) ?? .unspecified
        interactionID = matter.event.id
        openedAtUs = matter.event.occurredAt.microseconds
        channel = row.flatMap { RefleksContract.Channel(rawValue: Int(clamping: $0.channel)) } ?? .unspecified
        branch = row?.branch ?? ""
        sourceSystem = matter.event.source
        sourceEventID = matter.event.event
        dueAtUs = matter.dueAt?.microseconds ?? 0
        overdue = matter.isOverdue(at: now)
        late = matter.isLate
    }
}

extension KnownAnswer {
    fileprivate init(_ known: AskOnce.Known) {
        self.init()
        let fact = known.fact
        category = RefleksContract.FactCategory(rawValue: Int(fact.category.rawValue)) ?? .unspecified
        key = fact.key.text
        value = fact.value
        origin = RefleksContract.FactOrigin(rawValue: Int(fact.origin.rawValue)) ?? .unspecified
        source = fact.source
        recordedAtUs = fact.recordedAt.microseconds
        ageDays = UInt32(clamping: known.ageDays)
    }
}

extension RefleksContract.OpenQuestion {
    fileprivate init(_ open: AskOnce.Open, _ language: Language) {
        self.init()
        category = RefleksContract.FactCategory(rawValue: Int(open.question.category.rawValue)) ?? .unspecified
        key = open.question.key.text
        reason = open.reason.code
        message = open.reason.template.text(language, open.reason.arguments)
    }
}

extension RefleksContract.BriefingLine {
    fileprivate init(_ line: RefleksDomain.BriefingLine, _ language: Language) {
        self.init()
        code = line.template.code
        let arguments = line.arguments.map { argument in
            switch argument {
            case .number(let number): String(number)
            case .channel(let channel): channel.name(language)
            case .code(let code): code
            case .key(let key): key.text
            }
        }
        text = line.template.text(language, arguments)
    }
}

extension RefleksDomain.Channel {
    /// What people call it.
    func name(_ language: Language) -> String {
        let names = Catalogue.CLIName.channels
        let place = Int(rawValue) - 1
        return names.indices.contains(place) ? names[place].text(language) : String(rawValue)
    }
}
