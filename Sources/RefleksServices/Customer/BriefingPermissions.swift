import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages

/// What a branch has to mind when it thinks of an offer: the rules of CheckContactPermission for advertising, asked for
/// every address of the customer.
struct BriefingPermissions {
    /// Notes that are shown.
    static let maximumNotes = 50

    /// One address, by one channel, for one brand.
    struct Note {
        /// Empty: nothing is recorded for any brand.
        let brand: String
        let channel: RefleksDomain.Channel
        let recipient: RefleksDomain.Identifier
        let ground: RefleksDomain.ContactGround
    }

    /// In the order of channels, addresses and brands.
    let notes: [Note]
    /// An offer is being prepared, and no address may be used for it.
    let isBarred: Bool

    private static let channels: [RefleksDomain.Channel] = [.phone, .sms, .email]

    /// Whoever prepares an offer is told everything, others what was refused.
    init(_ view: CustomerView, isForOffer: Bool) {
        let customer = view.customer
        let recipientType: RefleksDomain.RecipientType =
            customer.profile.kind == .organisation ? .merchant : .individual
        let addresses = customer.identifiers.map(\.identifier)
        var all: [Note] = []
        for channel in Self.channels {
            guard let type = channel.permissionType else { continue }
            for address in addresses where address.kind == type.recipientKind {
                func note(_ brand: String, _ permission: RefleksDomain.Permission?) -> Note {
                    let ground = RefleksDomain.ContactPurpose.marketing.ground(
                        on: channel, customer: customer.status, recipientType: recipientType, permission: permission)
                    return Note(brand: brand, channel: channel, recipient: address, ground: ground)
                }
                let known = view.permissions.filter { known in
                    known.key.recipient == address && known.key.type == type
                        && known.key.recipientType == recipientType
                }
                all += known.isEmpty ? [note("", nil)] : known.map { note($0.key.brand, $0.permission) }
            }
        }
        isBarred = isForOffer && !all.contains(where: \.ground.isAllowed)
        notes = Array(all.filter { isForOffer || $0.ground == .refused }.prefix(Self.maximumNotes))
    }
}

extension PermissionNote {
    /// A note in the words of `language`.
    init(_ note: BriefingPermissions.Note, _ language: Language) {
        self.init()
        brand = note.brand
        channel = RefleksContract.Channel(rawValue: Int(note.channel.rawValue)) ?? .unspecified
        recipient = note.recipient.masked
        allowed = note.ground.isAllowed
        ground = RefleksContract.ContactGround(rawValue: Int(note.ground.rawValue)) ?? .unspecified
        let reason = note.ground.reason.template.text(language, note.ground.reason.arguments)
        let address = [note.channel.name(language), recipient]
        text =
            note.brand.isEmpty
            ? Catalogue.Briefing.permissionOfAny.text(language, address + [reason])
            : Catalogue.Briefing.permissionOfBrand.text(language, address + [note.brand, reason])
    }
}
