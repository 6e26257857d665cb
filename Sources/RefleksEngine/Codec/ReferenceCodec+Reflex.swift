import RefleksDomain

// The policy of the reflex as reference data.

extension ReferenceCodec {
    /// A policy's own number is not part of its content.
    static func write(_ policy: ReflexPolicy, to writer: inout ByteWriter) {
        writer.list(policy.rules.map(\.rawValue).sorted()) { $0.byte($1) }
        for bound in [
            Int64(policy.repeatDays), Int64(policy.repeatCount), Int64(policy.freshDays), policy.frequencyPercent,
            policy.frequencyDays, Int64(clamping: policy.frequencyOccasions), Int64(policy.horizonDays),
        ] { writer.signed(bound) }
    }

    static func readReflexPolicy(
        _ reader: inout ByteReader, _ version: UInt32
    ) throws(MalformedBytes) -> ReflexPolicy {
        let rules = try reader.list { reader throws(MalformedBytes) in try reader.value(WarningRule.self) }
        let repeatDays = try reader.dayNumber()
        guard let repeatCount = UInt32(exactly: try reader.signed()) else { throw MalformedBytes() }
        let freshDays = try reader.dayNumber()
        let percent = try reader.signed()
        let days = try reader.signed()
        guard let occasions = UInt64(exactly: try reader.signed()) else { throw MalformedBytes() }
        return ReflexPolicy(
            version: version, rules: Set(rules), repeatDays: repeatDays, repeatCount: repeatCount, freshDays: freshDays,
            frequencyPercent: percent, frequencyDays: days, frequencyOccasions: occasions,
            horizonDays: try reader.dayNumber())
    }
}
