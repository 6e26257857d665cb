import RefleksDomain
import RefleksStore

/// What a permission's record seals besides the address.
enum PermissionCodec {
    static func write(evidence: String, principal: String) -> [UInt8] {
        var writer = ByteWriter(capacity: evidence.utf8.count + 32)
        writer.text(evidence)
        writer.text(principal)
        return writer.bytes
    }

    static func read(_ bytes: [UInt8]) throws(MalformedBytes) -> (evidence: String, principal: String) {
        var reader = ByteReader(bytes)
        let evidence = try reader.text()
        return (evidence, try reader.text())
    }
}

extension Opener {
    /// The permissions of an address; none when its key was destroyed.
    func open(
        _ known: PermissionState, at address: BlindIndex, with parts: inout PartOpening
    ) throws(StoreError) -> [KnownPermission] {
        let recipient: [UInt8] = try parts.open(known.sealedRecipient, .recipient, of: address.low)
        guard !recipient.isEmpty else { return [] }
        let identifier = Identifier(
            normalised: known.kind, namespace: "", value: String(decoding: recipient, as: UTF8.self))
        var opened: [KnownPermission] = []
        for record in known.records {
            let bytes: [UInt8] = try parts.open(record.sealed, .permission, of: address.low)
            do {
                opened.append(try Self.permission(record, of: identifier, PermissionCodec.read(bytes)))
            } catch {
                throw .corrupt("a permission of entry \(ItemPlace(id: record.id).seq) cannot be read")
            }
        }
        return opened
    }

    static func permission(
        _ record: PermissionRecord, of recipient: Identifier, _ plain: (evidence: String, principal: String)
    ) throws -> KnownPermission {
        KnownPermission(
            id: record.id,
            key: try PermissionKey(
                brand: record.key.brand, recipient: recipient, type: record.key.type,
                recipientType: record.key.recipientType),
            permission: Permission(
                status: record.status, source: record.source, consentDate: record.consentDate,
                evidence: plain.evidence, recordedAt: record.recordedAt),
            recordedBy: plain.principal, registered: record.registered, isPending: record.isPending)
    }
}
