public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension CustomerService {
    /// Records how, when and where a customer wants to be served.
    public func setServicePreference(
        _ request: Judged<SetServicePreferenceRequest>, _ context: CallContext
    ) async throws -> Reply<SetServicePreferenceResponse> {
        let (request, change) = try request.accepted { request, validator in
            let code = validator.code(request.code)
            let preference = validator.within("preference") { request.preference.preference(&$0) }
            return code.flatMap { code in preference.map { PreferenceChange(code: code, preference: $0) } }
        }
        let command = Command(
            .setPreference(change), principal: context.principal.name,
            idempotency: try context.idempotency(of: request))
        let committed = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.submit(command)
        }
        var response = SetServicePreferenceResponse()
        response.commitSeq = committed.commitSeq
        response.replayed = committed.isReplayed
        return Reply(response, commitSeq: committed.commitSeq, outcome: committed.outcome)
    }
}

extension RefleksContract.ServicePreference {
    /// The preference in the engine's terms; what is broken is reported and left out.
    fileprivate func preference(_ validator: inout Validator) -> RefleksEngine.ServicePreference {
        var contact = ContactPreference(channel: RefleksDomain.Channel(rawValue: UInt8(clamping: channel.rawValue)))
        if !validator.isSettled("unwanted_channels") {
            for (index, unwanted) in unwantedChannels.enumerated() {
                guard let known = RefleksDomain.Channel(rawValue: UInt8(clamping: unwanted.rawValue)) else {
                    validator.report("unwanted_channels", index: index, Catalogue.Text.unknownValue)
                    continue
                }
                if known == contact.channel {
                    validator.report("unwanted_channels", index: index, Catalogue.Privacy.channelContradicts)
                }
                contact.unwanted.insert(known)
            }
        }
        validator.elements("windows", windows) { _, window, validator in
            contact.windows.formUnion(window.blocks(&validator))
        }
        return RefleksEngine.ServicePreference(contact: contact, branch: branch)
    }
}

extension ServiceWindow {
    /// The window's blocks of three hours; none, and reported, when its hours are not made of such.
    fileprivate func blocks(_ validator: inout Validator) -> [ContactWindow] {
        let hours = UInt32(ContactWindow.hours)
        guard
            let weekday = validator.known("weekday", RefleksDomain.Weekday(rawValue: UInt8(clamping: weekday.rawValue)))
        else { return [] }
        guard fromHour % hours == 0, toHour % hours == 0, fromHour < toHour, toHour <= 24 else {
            validator.report("to_hour", Catalogue.Privacy.badServiceWindow, [String(hours)])
            return []
        }
        return (fromHour / hours..<toHour / hours).compactMap { ContactWindow(weekday: weekday, block: Int($0)) }
    }
}
