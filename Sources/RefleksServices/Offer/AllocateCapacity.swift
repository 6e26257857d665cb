public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC
import RefleksWire

extension ScoringService {
    /// Gives few seats to the customers with the highest scores.
    public func allocateCapacity(
        _ request: Judged<AllocateCapacityRequest>, _ context: CallContext
    ) async throws -> Reply<AllocateCapacityResponse> {
        let now = environment.clock.now()
        let (request, (plan, named, channel)) = try request.accepted { request, validator in
            SeatQuestion.read(request, &validator)
        }
        let rule = request.segment.isEmpty ? nil : try await segment(request.segment, context).rule
        var found: [UInt64: (view: CustomerView, candidate: SeatCandidate)] = [:]
        var unknown: [CustomerCode] = []
        var asOf = UInt64.max
        let grouping = request.grouping
        try await environment.reading(request.access, context) { () async throws(RPCError) -> (Void, ShownCustomers) in
            for code in try await candidates(named, rule, context) {
                guard let view = try await member(code, context) else {
                    unknown.append(code)
                    continue
                }
                asOf = min(asOf, view.asOf)
                let number = view.customer.code.number
                guard found[number] == nil else { continue }
                found[number] = (
                    view, candidate(view, channel, brand: request.brand, grouping: grouping, now: now)
                )
            }
            return ((), .many(found.values.map(\.view.customer.code)))
        }
        let allocation: SeatAllocation
        do throws(FieldRefusal) {
            allocation = try SeatAllocation(plan, found.values.map(\.candidate))
        } catch {
            throw RPCError(
                .invalidArgument, error.template, error.arguments,
                violations: [Violation("candidate_codes", error.template, error.arguments)])
        }
        let language = context.language
        var response = AllocateCapacityResponse()
        response.asOfCommitSeq = found.isEmpty ? environment.engine.durableSeq : asOf
        response.chosen = allocation.chosen.map { Seat($0, language) }
        response.waiting = allocation.waiting.map { Seat($0, language) }
        if let first = allocation.firstExcluded { response.firstExcluded = Seat(first, language) }
        response.excluded = UInt32(clamping: allocation.excluded.count)
        response.barred = allocation.barred.map { Seat($0, language) }
        response.unknownCodes = unknown.map(\.description)
        return Reply(response, commitSeq: response.asOfCommitSeq)
    }

    /// Whom the request names, and the members of its segment.
    ///
    /// - Throws: INVALID_ARGUMENT with a violation at `segment` when they are too many.
    private func candidates(
        _ named: [CustomerCode], _ rule: SegmentRule?, _ context: CallContext
    ) async throws(RPCError) -> [CustomerCode] {
        guard let rule else { return named }
        let limit = SeatQuestion.maximumCandidates
        let members = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.numbers(of: rule, upTo: limit, atLeast: context.minimumCommitSeq)
        }
        let known = Set(named.map(\.number))
        let codes = named + members.filter { !known.contains($0) }.compactMap { CustomerCode(number: $0) }
        guard codes.count <= limit else {
            let arguments = [String(limit)]
            throw RPCError(
                .invalidArgument, Catalogue.Selection.tooManyCandidates, arguments,
                violations: [Violation("segment", Catalogue.Selection.tooManyCandidates, arguments)])
        }
        return codes
    }

    /// The customer with what his addresses permit; nil for nobody, and for somebody erased.
    func member(_ code: CustomerCode, _ context: CallContext) async throws(RPCError) -> CustomerView? {
        do throws(EngineRefusal) {
            return try await environment.engine.view(
                .code(code), interactions: 0, atLeast: context.minimumCommitSeq)
        } catch {
            switch error {
            case .customerNotFound, .customerErased: return nil
            default: throw RPCError(error)
            }
        }
    }

    private func candidate(
        _ view: CustomerView, _ channel: RefleksDomain.Channel, brand: String, grouping: SeatGrouping, now: Timestamp
    ) -> SeatCandidate {
        let customer = view.customer
        let scorer = environment.engine.scorer
        let assessment = scorer.assess(
            customer.scoring, since: customer.totals.firstOccurredAt, on: now.istanbulDay)
        let group =
            switch grouping {
            case .branch: customer.profile.homeBranch
            case .tier: SeatQuestion.word(assessment.level.tier)
            case .unspecified, .none, .UNRECOGNIZED: ""
            }
        let ground = self.ground(on: channel, view, brand: brand)
        return SeatCandidate(
            number: customer.code.number, score: Int64(assessment.points.total), group: group,
            obstacle: ground.flatMap { $0.isAllowed ? nil : $0.reason })
    }
}

/// A request for seats in the domain's terms.
private enum SeatQuestion {
    /// A level as groups name it: PLUS.
    static func word(_ tier: RefleksDomain.ServiceTier) -> String { "\(tier)".uppercased() }

    private static let tiers = Set(RefleksDomain.ServiceTier.allCases.map(word))
    /// Candidates of a call: each of them is read.
    static let maximumCandidates = 2_000

    /// Nil, and all reported, when the request breaks a rule.
    static func read(
        _ request: AllocateCapacityRequest, _ validator: inout Validator
    ) -> (SeatPlan, [CustomerCode], RefleksDomain.Channel)? {
        let channel = validator.known(
            "channel", RefleksDomain.Channel(rawValue: UInt8(clamping: request.channel.rawValue)))
        if channel?.permissionType != nil, request.brand.isEmpty {
            validator.report("brand", Catalogue.Text.required)
        }
        if request.candidateCodes.isEmpty, request.segment.isEmpty {
            validator.report("candidate_codes", Catalogue.Text.required)
        }
        var codes: [CustomerCode] = []
        if !validator.isSettled("candidate_codes") {
            for (index, text) in request.candidateCodes.enumerated()
            where !validator.isSettled("candidate_codes", index: index) {
                do throws(FieldRefusal) {
                    codes.append(try CustomerCode(text))
                } catch {
                    validator.report("candidate_codes", index: index, error.template, error.arguments)
                }
            }
        }
        let reserved = groups("reserved", request.reserved, request.grouping, &validator)
        let limits = groups("limits", request.limits, request.grouping, &validator)
        if request.grouping == .unspecified || request.grouping == .none,
            !request.reserved.isEmpty || !request.limits.isEmpty
        {
            validator.report("grouping", Catalogue.Text.required)
        }
        let plan = validator.checked("seats") { () throws(FieldRefusal) in
            try SeatPlan(
                seats: Int(request.seats), waiting: Int(request.waiting), reserved: reserved, limits: limits)
        }
        guard let plan, let channel else { return nil }
        return (plan, codes, channel)
    }

    private static func groups(
        _ field: StaticString, _ groups: [GroupSeats], _ grouping: SeatGrouping, _ validator: inout Validator
    ) -> [String: Int] {
        var seats: [String: Int] = [:]
        validator.elements(field, groups) { _, group, validator in
            if seats.updateValue(Int(group.seats), forKey: group.group) != nil {
                validator.report("group", Catalogue.Reference.twice)
            }
            // Seats for a level that does not exist would be kept for nobody.
            if grouping == .tier, !tiers.contains(group.group) {
                validator.report("group", Catalogue.Text.unknownValue)
            }
        }
        return seats
    }
}

extension Seat {
    fileprivate init(_ decision: SeatDecision, _ language: Language) {
        self.init()
        customerCode = CustomerCode.text(decision.candidate.number)
        score = UInt32(clamping: decision.candidate.score)
        group = decision.candidate.group
        reason = DecisionReason(decision.reason, language)
    }
}
