import RefleksDomain

// Scoring policies and segments as reference data.

extension ReferenceCodec {
    /// A policy's own number is not part of its content: the house's first version follows the server's, which is 1.
    static func write(_ policy: ScoringPolicy, to writer: inout ByteWriter) {
        writer.number(UInt64(policy.currency.number))
        writer.list(policy.curves) { writer, curve in
            writer.list(curve.knots) { writer, knot in
                writer.signed(knot.raw)
                writer.signed(Int64(knot.points))
            }
        }
        writer.signed(Int64(policy.influenceCap))
        writer.signed(policy.costToServeFrom)
        write(policy.levels.floorTargets, to: &writer)
        writer.list(policy.levels.steps) { writer, step in
            writer.byte(step.tier.rawValue)
            writer.signed(Int64(step.enters))
            write(step.targets, to: &writer)
        }
        writer.signed(Int64(policy.levels.margin))
        writer.signed(Int64(policy.levels.dwell))
        let stages = policy.lifecycle
        writer.number(stages.deepeningOccasions)
        for bound in [
            stages.riskPercent, stages.riskDays, stages.lossPercent, stages.lossDays, stages.singleRiskDays,
            stages.singleLossDays,
        ] { writer.signed(bound) }
    }

    private static func write(_ targets: ServiceTargets, to writer: inout ByteWriter) {
        writer.number(UInt64(clamping: targets.firstResponseMinutes))
        writer.number(UInt64(clamping: targets.resolutionMinutes))
        writer.list(targets.entitlements) { $0.byte($1.rawValue) }
    }

    static func readPolicy(
        _ reader: inout ByteReader, _ version: UInt32
    ) throws(MalformedBytes) -> ScoringPolicy {
        guard let number = UInt16(exactly: try reader.number()), let currency = Currency(number: number) else {
            throw MalformedBytes()
        }
        var curves = try reader.list { reader throws(MalformedBytes) in
            PointCurve(
                try reader.list { reader throws(MalformedBytes) in
                    PointCurve.Knot(try reader.signed(), try reader.small())
                })
        }
        // Rules that came later count as the server's own policy says.
        if curves.count < ScoreRule.allCases.count { curves += ScoringPolicy.standard.curves[curves.count...] }
        let influenceCap = try reader.small()
        let costToServeFrom = try reader.signed()
        let floor = try readTargets(&reader)
        let steps = try reader.list { reader throws(MalformedBytes) in
            let tier = try reader.value(ServiceTier.self)
            let enters = try reader.small()
            return ServiceLevelRule.Step(tier: tier, enters: enters, targets: try readTargets(&reader))
        }
        let levels = ServiceLevelRule(
            steps: steps, floorTargets: floor, margin: try reader.small(), dwell: try reader.small())
        let lifecycle = LifecycleRule(
            deepeningOccasions: try reader.number(), riskPercent: try reader.signed(), riskDays: try reader.signed(),
            lossPercent: try reader.signed(), lossDays: try reader.signed(), singleRiskDays: try reader.signed(),
            singleLossDays: try reader.signed())
        let (own, overflow) = version.addingReportingOverflow(1)
        let policy = ScoringPolicy(
            version: own, currency: currency, curves: curves, influenceCap: influenceCap,
            costToServeFrom: costToServeFrom, levels: levels, lifecycle: lifecycle)
        // Whatever is scored by it relies on its rules.
        guard !overflow, policy.violations.isEmpty else { throw MalformedBytes() }
        return policy
    }

    private static func readTargets(_ reader: inout ByteReader) throws(MalformedBytes) -> ServiceTargets {
        let first = Int(clamping: try reader.number())
        let solution = Int(clamping: try reader.number())
        return ServiceTargets(
            firstResponseMinutes: first, resolutionMinutes: solution,
            entitlements: try reader.list { reader throws(MalformedBytes) in
                try reader.value(ServiceEntitlement.self)
            })
    }

    static func write(_ segment: SegmentDefinition, to writer: inout ByteWriter) {
        writer.text(segment.name)
        writer.text(segment.rule)
        writer.text(segment.description)
        writer.flag(segment.isRetired)
    }

    static func readSegment(_ reader: inout ByteReader) throws(MalformedBytes) -> SegmentDefinition {
        SegmentDefinition(
            name: try reader.text(), rule: try reader.text(), description: try reader.text(),
            isRetired: try reader.flag())
    }
}

extension ByteReader {
    fileprivate mutating func small() throws(MalformedBytes) -> Int32 {
        guard let number = Int32(exactly: try signed()) else { throw MalformedBytes() }
        return number
    }
}
