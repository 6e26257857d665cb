import RefleksDomain
import RefleksStore

/// What a fact says, as it is sealed.
enum FactCodec {
    static func write(_ fact: NewFact, source: String) -> [UInt8] {
        var writer = ByteWriter(capacity: fact.value.utf8.count + 64)
        writer.text(fact.value)
        writer.text(source)
        writer.text(fact.evidence)
        return writer.bytes
    }

    static func read(_ bytes: [UInt8], _ record: FactRecord) throws(MalformedBytes) -> KnownFact {
        var reader = ByteReader(bytes)
        let value = try reader.text()
        let source = try reader.text()
        let fact = Fact(
            category: record.category, key: record.key, value: value, origin: record.origin, source: source,
            evidence: try reader.text(), legalBasis: record.legalBasis, validFrom: record.validFrom,
            validTo: record.validTo, recordedAt: record.recordedAt)
        return KnownFact(id: record.id, fact: fact)
    }
}

/// A preference, as it is sealed: everything in order, so that equal preferences have equal bytes.
enum PreferenceCodec {
    static func write(_ preference: ServicePreference, source: String) -> [UInt8] {
        var writer = ByteWriter(capacity: 64)
        writer.byte(preference.contact.channel?.rawValue ?? 0)
        writer.list(preference.contact.windows.sorted()) { writer, window in
            writer.byte(window.weekday.rawValue)
            writer.byte(UInt8(truncatingIfNeeded: window.block))
        }
        writer.list(preference.contact.unwanted.map(\.rawValue).sorted()) { $0.byte($1) }
        writer.text(preference.branch)
        writer.text(source)
        return writer.bytes
    }

    static func read(_ bytes: [UInt8], recordedAt: Timestamp) throws(MalformedBytes) -> KnownPreference {
        var reader = ByteReader(bytes)
        let channel = try reader.byte()
        let windows = try reader.list { reader throws(MalformedBytes) in
            let weekday = try reader.value(Weekday.self)
            guard let window = ContactWindow(weekday: weekday, block: Int(try reader.byte())) else {
                throw MalformedBytes()
            }
            return window
        }
        let unwanted = try reader.list { reader throws(MalformedBytes) in try reader.value(Channel.self) }
        let contact = ContactPreference(
            channel: channel == 0 ? nil : Channel(rawValue: channel), windows: Set(windows), unwanted: Set(unwanted))
        let preference = ServicePreference(contact: contact, branch: try reader.text())
        return KnownPreference(preference: preference, source: try reader.text(), recordedAt: recordedAt)
    }
}

extension Opener {
    /// Facts and preference of a customer of whom nothing else is opened.
    func open(_ known: KnowledgeState, of number: UInt64) throws(StoreError) -> CustomerKnowledge {
        var parts = PartOpening(keys: keys)
        return try open(known, of: number, with: &parts)
    }

    /// Facts and preference; what was sealed under a destroyed key is gone.
    func open(
        _ known: KnowledgeState, of number: UInt64, with parts: inout PartOpening
    ) throws(StoreError) -> CustomerKnowledge {
        var knowledge = CustomerKnowledge()
        for record in known.facts {
            let bytes: [UInt8] = try parts.open(record.sealed, .fact, of: number)
            guard !bytes.isEmpty else { continue }
            do { knowledge.facts.append(try FactCodec.read(bytes, record)) } catch { throw Self.damaged(number) }
        }
        guard let record = known.preference else { return knowledge }
        let bytes: [UInt8] = try parts.open(record.sealed, .preference, of: number)
        guard !bytes.isEmpty else { return knowledge }
        do {
            knowledge.preference = try PreferenceCodec.read(bytes, recordedAt: record.recordedAt)
        } catch {
            throw Self.damaged(number)
        }
        return knowledge
    }
}
