import RefleksContract
import RefleksDomain
import RefleksMessages

/// What a commercial contact takes on the channels for which the registry keeps permissions.
enum CommercialContact {
    /// - Throws: where a permission is needed and nobody is named in whose name it was given.
    static func check(_ channel: RefleksContract.Channel, brand: String) throws(CommandError) {
        let known = RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue))
        guard known?.permissionType != nil, brand.isEmpty else { return }
        throw .usage(
            Catalogue.CLIOffer.brandMissing, EnumText.name(channel), mend: Catalogue.CLIOffer.mendBrand)
    }
}
