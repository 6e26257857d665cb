import RefleksContract

/// What is known of a customer as CSV records.
enum KnowledgeCSV {
    static func facts(_ facts: [Fact]) -> CSVText {
        var csv = CSVText([
            "fact_id", "category", "key", "value", "origin", "source", "evidence", "legal_basis", "valid_from",
            "valid_to",
            "recorded_at", "current",
        ])
        for fact in facts {
            csv.append([
                String(fact.factID), EnumText.constant(fact.category), fact.key, fact.value,
                EnumText.constant(fact.origin), fact.source, fact.evidence, EnumText.constant(fact.legalBasis),
                ISOTime.text(fact.validFromUs), fact.validToUs == 0 ? "" : ISOTime.text(fact.validToUs),
                ISOTime.text(fact.recordedAtUs), String(fact.current),
            ])
        }
        return csv
    }

    static func preference(_ preference: ServicePreference) -> CSVText {
        var csv = CSVText(["channel", "unwanted_channels", "windows", "branch", "source", "recorded_at"])
        guard preference.recordedAtUs != 0 else { return csv }
        let windows = preference.windows.map { "\(EnumText.constant($0.weekday)) \($0.fromHour)-\($0.toHour)" }
        csv.append([
            preference.channel == .unspecified ? "" : EnumText.constant(preference.channel),
            preference.unwantedChannels.map { EnumText.constant($0) }.joined(separator: "; "),
            windows.joined(separator: "; "), preference.branch, preference.source,
            ISOTime.text(preference.recordedAtUs),
        ])
        return csv
    }

    static func change(_ code: String, _ factID: UInt64?, _ commit: UInt64) -> CSVText {
        var csv = CSVText(["code"] + (factID == nil ? [] : ["fact_id"]) + ["commit_seq"])
        csv.append([code] + (factID.map { [String($0)] } ?? []) + [String(commit)])
        return csv
    }
}
