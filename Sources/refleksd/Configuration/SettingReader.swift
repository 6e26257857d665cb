import RefleksMessages

/// Looks settings up in their sources, parses them, and collects what is wrong instead of stopping at it.
struct SettingReader {
    private var values: [Setting: SettingValue] = [:]
    private(set) var violations: [ConfigurationViolation] = []

    /// Reads the configuration file, when one is named.
    init(_ options: ConfigurationOptions, _ environment: [String: String]) {
        if let path = options.config ?? environment["REFLEKS_SERVER_CONFIG"] {
            let file = ConfigurationFile(path: path)
            violations = file.violations
            values = file.values.mapValues { SettingValue(text: $0, source: .given(path)) }
        }
        for setting in Setting.allCases {
            guard let text = environment[setting.environmentName], !text.isEmpty else { continue }
            values[setting] = SettingValue(text: text, source: .given(setting.environmentName))
        }
        for (setting, text) in options.values {
            values[setting] = SettingValue(text: text, source: .given("--" + setting.rawValue))
        }
    }

    func has(_ setting: Setting) -> Bool { values[setting] != nil }

    /// Empty, with a violation, when nobody set it.
    mutating func required(_ setting: Setting) -> String {
        if let value = values[setting], !value.text.isEmpty { return value.text }
        refuse(Catalogue.Server.valueMissing, [setting.rawValue, setting.environmentName])
        return ""
    }

    mutating func address(_ setting: Setting) -> ListenAddress {
        let value = self.value(setting)
        if let address = ListenAddress(value.text) { return address }
        refuse(Catalogue.Server.addressMalformed, [setting.rawValue], from: value.source)
        return ListenAddress(host: "127.0.0.1", port: 0)
    }

    mutating func requireLoopback(_ setting: Setting, _ address: ListenAddress) {
        guard !address.isLoopback else { return }
        refuse(Catalogue.Server.developmentLoopbackOnly, [setting.rawValue, address.description])
    }

    /// nil when nobody set it and it has no default.
    mutating func number(_ setting: Setting, _ range: ClosedRange<Int>) -> Int? {
        let value = self.value(setting)
        guard !value.text.isEmpty else { return nil }
        if let number = Int(value.text), range.contains(number) { return number }
        let bounds = [String(range.lowerBound), String(range.upperBound)]
        refuse(Catalogue.Server.numberOutOfRange, [setting.rawValue] + bounds, from: value.source)
        return nil
    }

    mutating func word<Word: RawRepresentable<String>>(_ setting: Setting, _ words: [Word]) -> Word? {
        let value = self.value(setting)
        if let word = words.first(where: { $0.rawValue == value.text }) { return word }
        let allowed = words.map(\.rawValue).joined(separator: ", ")
        refuse(Catalogue.Server.wordUnknown, [setting.rawValue, allowed], from: value.source)
        return nil
    }

    mutating func registrations(_ setting: Setting) -> SourceRegistrations {
        let value = self.value(setting)
        if let registrations = SourceRegistrations(value.text) { return registrations }
        refuse(Catalogue.Server.sourcesMalformed, [setting.rawValue], from: value.source)
        return SourceRegistrations([:])
    }

    /// A path that must be readable now; empty when nobody set it and there is no `fallback`.
    mutating func file(_ setting: Setting, orElse fallback: String?, _ isReadable: (String) -> Bool) -> String {
        guard let value = values[setting] ?? fallback.map({ SettingValue(text: $0, source: .preset) }) else {
            return ""
        }
        if !isReadable(value.text) {
            refuse(Catalogue.Server.fileMissing, [setting.rawValue, value.text], from: value.source)
        }
        return value.text
    }

    private func value(_ setting: Setting) -> SettingValue {
        values[setting] ?? SettingValue(text: setting.defaultValue ?? "", source: .preset)
    }

    private mutating func refuse(
        _ template: MessageTemplate, _ arguments: [String], from source: SettingSource? = nil
    ) {
        violations.append(ConfigurationViolation(template, arguments, from: source))
    }
}
