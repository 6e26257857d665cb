import RefleksDomain
import RefleksEngine

/// Permissions as bytes of the contract's messages.
enum PermissionEncoding {
    /// The fields of a `Permission`.
    static func write(_ known: KnownPermission, to writer: inout MessageWriter) {
        let permission = known.permission
        writer.integer(1, known.id)
        writer.message(2) { writer in
            writer.text(1, known.key.brand)
            writer.text(2, known.key.recipient.value)
            writer.integer(3, UInt64(known.key.type.rawValue))
            writer.integer(4, UInt64(known.key.recipientType.rawValue))
        }
        writer.integer(3, UInt64(permission.status.rawValue))
        writer.integer(4, UInt64(permission.source?.rawValue ?? 0))
        writer.integer(5, permission.consentDate?.microseconds ?? 0)
        writer.text(6, permission.evidence)
        writer.text(7, known.recordedBy)
        writer.integer(8, permission.recordedAt.microseconds)
        writer.integer(9, UInt64(known.registered?.status.rawValue ?? 0))
        writer.integer(10, known.registered?.consentDate?.microseconds ?? 0)
        writer.flag(11, known.isPending)
    }
}
