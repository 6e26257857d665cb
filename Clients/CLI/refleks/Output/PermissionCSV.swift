import RefleksContract

/// Permissions as CSV records.
enum PermissionCSV {
    static func permissions(_ permissions: [Permission]) -> CSVText {
        var csv = CSVText([
            "permission_id", "brand", "recipient", "type", "recipient_type", "status", "source", "consent_at",
            "evidence", "recorded_by", "recorded_at", "registry_status", "pending",
        ])
        for permission in permissions {
            csv.append([
                String(permission.permissionID), permission.key.brand, permission.key.recipient,
                EnumText.constant(permission.key.type), EnumText.constant(permission.key.recipientType),
                EnumText.constant(permission.status),
                permission.source == .unspecified ? "" : EnumText.constant(permission.source),
                permission.consentAtUs == 0 ? "" : ISOTime.text(permission.consentAtUs), permission.evidence,
                permission.recordedBy, ISOTime.text(permission.recordedAtUs),
                permission.registryStatus == .unspecified ? "" : EnumText.constant(permission.registryStatus),
                String(permission.pending),
            ])
        }
        return csv
    }

    static func checks(_ checks: [ContactCheck]) -> CSVText {
        var csv = CSVText(["recipient", "allowed", "ground", "reason", "message"])
        for check in checks {
            csv.append([
                check.recipient, String(check.allowed), EnumText.constant(check.ground), check.reason, check.message,
            ])
        }
        return csv
    }

    /// In the registry's own field names.
    static func outbox(_ items: [OutboxItem]) -> CSVText {
        var csv = CSVText([
            "outbox_id", "brand", "recipient", "recipientType", "type", "source", "status", "consentDate", "deadline",
            "obstacles",
        ])
        for item in items {
            csv.append([
                item.outboxID, item.brand, item.recipient, item.recipientType, item.type, item.source, item.status,
                item.consentDate, item.deadlineUs == 0 ? "" : ISOTime.text(item.deadlineUs),
                item.obstacles.map(\.code).joined(separator: " "),
            ])
        }
        return csv
    }
}
