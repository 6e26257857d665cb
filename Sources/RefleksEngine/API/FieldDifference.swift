import RefleksDomain

/// One field before and after, as text. What is nil was or is not there.
public struct FieldDifference: Sendable, Hashable {
    /// `given_name`, `identifiers.phone`, `facts.lifestyle.shoe_size`, `preference.channel` …
    public var path: String
    public var before: String?
    public var after: String?

    public init(path: String, before: String? = nil, after: String? = nil) {
        self.path = path
        self.before = before
        self.after = after
    }

    /// Bytes, roughly: what bounds a page.
    public var byteCount: Int { path.utf8.count + (before?.utf8.count ?? 0) + (after?.utf8.count ?? 0) + 16 }
}

/// A customer with what is known of him, as values with paths: two of them are compared without knowing what a change did.
struct FieldValues {
    /// Values of one path that can stand side by side, such as two phones, have an identity of their own.
    struct Value: Hashable {
        let path: String
        let identity: String
        let text: String
    }

    private(set) var values: [Value] = []

    /// Nobody yet.
    init() {}

    /// - Parameters:
    ///   - mergedInto: The number of whom his code resolves to; 0 for who stands for himself.
    ///   - merged: Numbers of those whose codes resolve to him.
    init(_ customer: CustomerSnapshot, _ knowledge: CustomerKnowledge, mergedInto: UInt64, merged: [UInt64]) {
        add("status", "\(customer.status)")
        if mergedInto != 0 { add("merged_into", Self.code(mergedInto)) }
        for number in merged { add("merged_codes", Self.code(number), identity: String(number)) }
        add(customer.profile, withKind: true)
        if let restriction = customer.restriction { add(restriction) }
        for request in customer.requests { add(request) }
        if let redirect = customer.redirect { add(redirect) }
        for care in customer.cases { add(care) }
        if let feedback = customer.lastFeedback { add(feedback) }
        for held in customer.identifiers { add(held) }
        for known in knowledge.facts { add(known) }
        if let preference = knowledge.preference { add(preference) }
    }

    init(_ statement: ChangeStatement) {
        switch statement {
        case .profile(let profile): add(profile, withKind: false)
        case .customer(let profile, let identifiers):
            add(profile, withKind: true)
            for held in identifiers { add(held) }
        case .identifier(let held): add(held)
        case .fact(let known): add(known)
        case .factRetracted(let id): add("facts.retracted", String(id))
        case .merged(let number): add("merged_code", Self.code(number))
        case .unmerged(let number): add("unmerged_code", Self.code(number))
        case .preference(let preference): if let preference { add(preference) }
        case .restriction(let restriction): add(restriction)
        case .request(let request): add(request)
        case .redirect(let redirect): add(redirect)
        case .redirectDecided(_, let state): add("redirect.state", Self.name(state))
        case .feedback(let feedback): add(feedback)
        case .careCase(let care, let text):
            add(care)
            add("cases.text", text, identity: String(care.id))
        case .feedbackRequest(let inquiry):
            add("feedback_requests.kind", Self.name(inquiry.kind), identity: String(inquiry.id))
        case .prompts(let showings): for showing in showings { add(showing) }
        }
    }

    private mutating func add(_ path: String, _ text: String, identity: String = "") {
        if !text.isEmpty { values.append(Value(path: path, identity: identity, text: text)) }
    }

    private mutating func add(_ profile: Profile, withKind: Bool) {
        if withKind { add("kind", "\(profile.kind)") }
        add("given_name", profile.givenName)
        add("family_name", profile.familyName)
        add("birth_date", profile.birthDate?.description ?? "")
        add("language", profile.language)
        add("home_branch", profile.homeBranch)
        add("postal_address", profile.postalAddress)
    }

    private mutating func add(_ held: HeldIdentifier) {
        let identifier = held.identifier
        let system = identifier.namespace.isEmpty ? "" : "." + identifier.namespace
        let path = "identifiers." + Self.name(identifier.kind) + system
        add(path, identifier.value, identity: identifier.value)
        if held.isVerified { add(path + ".verified", identifier.value, identity: identifier.value) }
    }

    private mutating func add(_ known: KnownFact) {
        let path = "facts." + Self.name(known.fact.category) + "." + known.fact.key.text
        add(path, known.fact.value, identity: String(known.id))
    }

    private mutating func add(_ known: KnownPreference) {
        let contact = known.preference.contact
        add("preference.channel", contact.channel.map { Self.name($0) } ?? "")
        add("preference.unwanted_channels", contact.unwanted.map { Self.name($0) }.sorted().joined(separator: " "))
        let windows = contact.windows.sorted().map { window in
            let hour = window.block * ContactWindow.hours
            return "\(window.weekday) \(hour)-\(hour + ContactWindow.hours)"
        }
        add("preference.windows", windows.joined(separator: ", "))
        add("preference.branch", known.preference.branch)
    }

    private mutating func add(_ restriction: KnownRestriction) {
        add("restriction.ground", Self.name(restriction.ground))
        add("restriction.kept_until", restriction.keptUntil?.description ?? "")
        add("restriction.reason", restriction.reason)
    }

    private mutating func add(_ request: KnownRequest) {
        let path = "requests." + Self.name(request.kind)
        let day = CalendarDate(istanbul: request.receivedAt).description
        add(
            path, [day, request.decision.map { Self.name($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
            identity: String(request.id))
        add(path + ".reason", request.reason, identity: String(request.id))
    }

    private mutating func add(_ redirect: KnownRedirect) {
        add("redirect.state", Self.name(redirect.state))
        add("redirect.channel", Self.name(redirect.channel))
        add("redirect.reason", redirect.reason)
        add("redirect.decision_reason", redirect.decisionReason)
    }

    private mutating func add(_ care: CareCase) {
        let identity = String(care.id)
        add("cases.state", Self.name(care.state), identity: identity)
        add("cases.severity", Self.name(care.severity), identity: identity)
        add("cases.owner", care.owner, identity: identity)
        add("cases.branch", care.branch, identity: identity)
        add("cases.closing_reason", care.progress.closingReason.map { Self.name($0) } ?? "", identity: identity)
        add("cases.notes", care.notes == 0 ? "" : String(care.notes), identity: identity)
        for remedy in care.remedies {
            let amount = remedy.money.decimalText + " " + remedy.money.currency.code
            let value = [Self.name(remedy.kind), amount, Self.name(remedy.state)].joined(separator: " ")
            add("cases.remedies", value, identity: String(remedy.id))
        }
    }

    private mutating func add(_ feedback: KnownFeedback) {
        let identity = String(feedback.id)
        add("feedback.kind", Self.name(feedback.kind), identity: identity)
        add("feedback.score", feedback.score.map { String($0) } ?? "", identity: identity)
        add("feedback.text", feedback.text, identity: identity)
    }

    private mutating func add(_ showing: PromptShowing) {
        let identity = String(showing.id)
        guard let told = showing.told else { return add("prompts.shown", showing.prompt, identity: identity) }
        add("prompts.told", showing.prompt, identity: identity)
        add("prompts.outcome", Self.name(told.outcome), identity: identity)
    }

    private static func code(_ number: UInt64) -> String { CustomerCode(number: number)?.description ?? "" }

    /// `mobile_app` for `mobileApp`, `source_id` for `sourceID`.
    static func name(_ value: some Any) -> String {
        var name = ""
        var wasUpper = true
        for letter in "\(value)" {
            if letter.isUppercase, !wasUpper { name.append("_") }
            wasUpper = letter.isUppercase
            name += letter.lowercased()
        }
        return name
    }
}

extension FieldValues {
    /// What is only in one of the two, by path in the order of their first occurrence; of one path the first that went is
    /// paired with the first that came.
    static func differences(_ before: FieldValues, _ after: FieldValues) -> [FieldDifference] {
        let (old, new) = (Set(before.values), Set(after.values))
        let gone = before.values.filter { !new.contains($0) }
        let come = after.values.filter { !old.contains($0) }
        var paths: [String] = []
        for value in before.values + after.values where !paths.contains(value.path) { paths.append(value.path) }
        let changed = Set((gone + come).map(\.path))
        return paths.filter(changed.contains).flatMap { path in
            let (left, right) = (gone.filter { $0.path == path }, come.filter { $0.path == path })
            return (0..<max(left.count, right.count)).map { index in
                FieldDifference(
                    path: path, before: left.indices.contains(index) ? left[index].text : nil,
                    after: right.indices.contains(index) ? right[index].text : nil)
            }
        }
    }

    /// Everything, as said for the first time.
    var stated: [FieldDifference] { values.map { FieldDifference(path: $0.path, after: $0.text) } }
}
