import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksStore
import SwiftProtobuf

extension OutboxItem {
    /// A record as the registry takes it, or with the reasons why it would not.
    init(_ entry: WaitingPermission, now: Timestamp, _ language: Language) {
        let known = entry.permission
        let message = RegistryMessage(known.permission, key: known.key)
        self.init()
        outboxID = OutboxToken.text(entry.place)
        brand = known.key.brand
        recipient = message.recipient
        recipientType = message.recipientType
        type = message.type
        source = message.source ?? ""
        status = message.status
        consentDate = message.consentDate ?? ""
        permissionID = known.id
        switch RegistryOutbox.decide(known.permission, key: known.key, registry: known.registered, now: now) {
        case .send(_, let deadline): deadlineUs = deadline?.microseconds ?? 0
        case .keep(let rejections):
            obstacles = rejections.map { rejection in
                let reason = rejection.reason
                return .with {
                    $0.code = reason.template.code
                    $0.message = reason.template.text(language, reason.arguments)
                }
            }
        }
    }
}

/// Names a record of the outbox to those who send it: with what was sent, so that an acknowledgement means just that
/// although the record may have been superseded meanwhile. It holds no personal data.
enum OutboxToken {
    private static let format: UInt8 = 1

    static func text(_ place: OutboxPlace) -> String {
        var bytes: [UInt8] = [
            format, place.type.rawValue, place.recipientType.rawValue, place.state.status.rawValue,
            place.state.consentDate == nil ? 0 : 1,
        ]
        let date = UInt64(bitPattern: place.state.consentDate?.microseconds ?? 0)
        for number in [place.address.high, place.address.low, place.id, date] {
            bytes.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) })
        }
        return Base64URL.encode(bytes + Array(place.brand.utf8))
    }

    /// Nil for what `text` does not make.
    static func place(_ text: String) -> OutboxPlace? {
        guard let bytes = Base64URL.decode(text), bytes.count > headSize, bytes[0] == format,
            let type = RefleksDomain.PermissionType(rawValue: bytes[1]),
            let recipientType = RefleksDomain.RecipientType(rawValue: bytes[2]),
            let status = RefleksDomain.PermissionStatus(rawValue: bytes[3]), bytes[4] <= 1
        else { return nil }
        let brand = String(decoding: bytes[headSize...], as: UTF8.self)
        guard SystemName.isValid(brand) else { return nil }
        let numbers = (0..<4).map { index in
            bytes[(5 + 8 * index)..<(13 + 8 * index)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        let date = bytes[4] == 0 ? nil : Timestamp(microseconds: Int64(bitPattern: numbers[3]))
        return OutboxPlace(
            address: BlindIndex(high: numbers[0], low: numbers[1]), id: numbers[2], brand: brand, type: type,
            recipientType: recipientType, state: RegistryState(status: status, consentDate: date))
    }

    private static let headSize = 5 + 4 * 8
}
