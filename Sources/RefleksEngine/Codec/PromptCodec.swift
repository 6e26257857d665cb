import RefleksDomain

/// The stored content of a prompt, and of its showings: everything in one order, so that equal ones have equal bytes.
enum PromptCodec {
    static func write(_ prompt: Prompt, to writer: inout ByteWriter) {
        writer.text(prompt.id)
        writer.text(prompt.policy)
        writer.text(prompt.englishText)
        writer.text(prompt.turkishText)
        writer.text(prompt.rule)
        writer.number(UInt64(prompt.priority))
        writer.list(prompt.roles.map(\.rawValue).sorted()) { $0.byte($1) }
        writer.list(prompt.branches.sorted()) { $0.text($1) }
        for date in [prompt.validFrom, prompt.validUntil] {
            writer.flag(date != nil)
            if let date { ReferenceCodec.write(date, to: &writer) }
        }
        writer.flag(prompt.contact != nil)
        if let contact = prompt.contact {
            writer.byte(contact.purpose.rawValue)
            writer.byte(contact.channel.rawValue)
            writer.text(contact.brand)
        }
        writer.number(UInt64(prompt.restDays))
        writer.flag(prompt.isRetired)
    }

    static func read(_ reader: inout ByteReader) throws(MalformedBytes) -> Prompt {
        let (id, policy) = (try reader.text(), try reader.text())
        let (english, turkish) = (try reader.text(), try reader.text())
        let rule = try reader.text()
        let priority = Int(clamping: try reader.number())
        let roles = try reader.list { reader throws(MalformedBytes) in try reader.value(ServingRole.self) }
        let branches = try reader.list { reader throws(MalformedBytes) in try reader.text() }
        let from = try reader.flag() ? try reader.date() : nil
        let until = try reader.flag() ? try reader.date() : nil
        var contact: Prompt.Contact?
        if try reader.flag() {
            let purpose = try reader.value(ContactPurpose.self)
            let channel = try reader.value(Channel.self)
            contact = Prompt.Contact(purpose: purpose, channel: channel, brand: try reader.text())
        }
        let rest = Int(clamping: try reader.number())
        let isRetired = try reader.flag()
        do throws(FieldRefusal) {
            return try Prompt(
                id: id, policy: policy, english: english, turkish: turkish, rule: rule, priority: priority,
                roles: Set(roles), branches: Set(branches), validFrom: from, validUntil: until, contact: contact,
                restDays: rest, isRetired: isRetired)
        } catch { throw MalformedBytes() }
    }
}

extension PromptShowing {
    func write(to writer: inout ByteWriter) {
        writer.number(id)
        writer.text(prompt)
        writer.number(UInt64(version))
        writer.text(branch)
        writer.text(agent)
        writer.signed(at.microseconds)
        writer.byte(told?.outcome.rawValue ?? 0)
        if let told {
            writer.text(told.agent)
            writer.signed(told.at.microseconds)
        }
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        let id = try reader.number()
        let prompt = try reader.text()
        guard let version = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        let (branch, agent) = (try reader.text(), try reader.text())
        let at = Timestamp(microseconds: try reader.signed())
        let outcome = try reader.byte()
        var told: Told?
        if outcome != 0 {
            guard let outcome = PromptOutcome(rawValue: outcome) else { throw MalformedBytes() }
            let agent = try reader.text()
            told = Told(outcome, by: agent, at: Timestamp(microseconds: try reader.signed()))
        }
        self.init(id: id, prompt: prompt, version: version, branch: branch, agent: agent, at: at, told: told)
    }
}
