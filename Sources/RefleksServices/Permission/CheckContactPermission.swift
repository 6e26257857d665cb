public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Says whether a contact may be made, and on which ground.
    public func checkContactPermission(
        _ request: Judged<CheckContactPermissionRequest>, _ context: CallContext
    ) async throws -> Reply<CheckContactPermissionResponse> {
        let (request, question) = try request.accepted { ContactQuestion($0, &$1) }
        let view = try await permissions(of: question.target, request.access, context)
        let answers = question.answers(view)
        var writer = MessageWriter(reserving: 256)
        writer.integer(1, view.asOf)
        writer.flag(2, answers.contains { $0.ground.isAllowed })
        for answer in answers { writer.message(3) { answer.write(context.language, to: &$0) } }
        return Reply(encoded: writer.bytes, commitSeq: view.asOf)
    }
}

/// May somebody be contacted?
private struct ContactQuestion {
    let target: PermissionTarget
    let channel: RefleksDomain.Channel
    let purpose: RefleksDomain.ContactPurpose
    let brand: String
    /// Nil: as the customer's kind says.
    let recipientType: RefleksDomain.RecipientType?

    /// Nil, and all reported, when the request breaks a rule.
    init?(_ request: CheckContactPermissionRequest, _ validator: inout Validator) {
        let channel = validator.known(
            "channel", RefleksDomain.Channel(rawValue: UInt8(clamping: request.channel.rawValue)))
        let purpose = validator.known(
            "purpose", RefleksDomain.ContactPurpose(rawValue: UInt8(clamping: request.purpose.rawValue)))
        recipientType = RefleksDomain.RecipientType(rawValue: UInt8(clamping: request.recipientType.rawValue))
        brand = ASCIIText.lowercased(request.brand)
        let target: PermissionTarget? =
            switch request.target {
            case .customer(let selector): validator.customer(selector).map { .customer($0) }
            case .address(let input): Self.address(input, channel, &validator).map { .address($0) }
            case nil: nil
            }
        guard let channel, let purpose, let target else { return nil }
        self.channel = channel
        self.purpose = purpose
        self.target = target
    }

    /// An address of the kind that the channel needs.
    private static func address(
        _ input: IdentifierInput, _ channel: RefleksDomain.Channel?, _ validator: inout Validator
    ) -> RefleksDomain.Identifier? {
        guard let address = validator.address(input) else { return nil }
        guard let type = channel?.permissionType, type.recipientKind != address.kind else { return address }
        return validator.within("address") { validator in
            validator.report(
                "kind", Catalogue.Permission.recipientNotForType, [type.registryName, type.recipientKind.name])
            return nil
        }
    }

    /// One answer for each address that could be used; those that may be used come first.
    func answers(_ view: PermissionView) -> [ContactAnswer] {
        let holder = view.holders.count == 1 ? view.holders.first : nil
        let status = holder?.status ?? .active
        let recipientType = self.recipientType ?? (holder?.kind == .organisation ? .merchant : .individual)
        func ground(_ permission: RefleksDomain.Permission?) -> RefleksDomain.ContactGround {
            purpose.ground(on: channel, customer: status, recipientType: recipientType, permission: permission)
        }
        guard let type = channel.permissionType else {
            return [ContactAnswer(recipient: nil, ground: ground(nil), permission: nil)]
        }
        let answers = view.addresses.filter { $0.kind == type.recipientKind }.map { address in
            let known = view.permissions.first { known in
                known.key.recipient == address && known.key.brand == brand && known.key.type == type
                    && known.key.recipientType == recipientType
            }
            let ground = ground(known?.permission)
            return ContactAnswer(
                recipient: address, ground: ground, permission: ground.restsOnRecord ? known : nil)
        }
        guard !answers.isEmpty else {
            // Who may not be contacted at all may not be for that reason.
            let general = ground(nil)
            let isBarred = !general.isAllowed && general != .noApproval
            return [ContactAnswer(recipient: nil, ground: isBarred ? general : .noAddress, permission: nil)]
        }
        return answers.filter(\.ground.isAllowed) + answers.filter { !$0.ground.isAllowed }
    }
}

/// Whether one address may be used.
private struct ContactAnswer {
    let recipient: RefleksDomain.Identifier?
    let ground: RefleksDomain.ContactGround
    let permission: KnownPermission?

    /// The fields of a `ContactCheck`.
    func write(_ language: Language, to writer: inout MessageWriter) {
        writer.text(1, recipient?.value ?? "")
        writer.flag(2, ground.isAllowed)
        writer.integer(3, UInt64(ground.rawValue))
        writer.text(4, ground.reason.template.code)
        writer.text(5, ground.reason.template.text(language, ground.reason.arguments))
        if let permission { writer.message(6) { PermissionEncoding.write(permission, to: &$0) } }
    }
}

extension RefleksDomain.ContactGround {
    /// A permission's record decided.
    fileprivate var restsOnRecord: Bool { self == .approval || self == .refused }
}
