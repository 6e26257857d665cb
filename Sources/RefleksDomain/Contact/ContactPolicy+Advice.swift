import RefleksMessages

extension ContactPolicy {
    /// Chooses channel and time for a contact, or refuses it.
    ///
    /// Who is served on a cheaper channel by approval is approached there, or where he cannot be, on the cheapest one: nobody is
    /// left without service. Else the customer's stated channel goes first. Otherwise the channel with the best expected share of answers is taken,
    /// or the cheapest of those that are equally effective. The time is the window in which this customer answers best
    /// on that channel, within the contact hours. The same request gives the same advice, whatever the order of the
    /// candidates.
    ///
    /// - Throws: when a cost does not fit.
    public func advise(_ request: ContactRequest) throws(ArithmeticOverflow) -> ContactAdvice {
        if let refusal = fatigue(request) { return refusal }
        var rejected: [RejectedChannel] = []
        var options: [Option] = []
        let times = ContactTimes(request, self)
        for candidate in Self.distinct(request.candidates) {
            if let reason = obstacle(candidate, request) {
                rejected.append(RejectedChannel(channel: candidate.channel, reason: reason))
            } else if let slot = times.best(on: candidate.channel) {
                options.append(
                    Option(
                        candidate: candidate, slot: slot,
                        cost: try request.tariff?.cost(
                            of: candidate.channel, seconds: expectedSeconds[candidate.channel] ?? 0)))
            } else {
                rejected.append(
                    RejectedChannel(
                        channel: candidate.channel,
                        reason: Reason(Catalogue.Contact.noOpenTime, [String(horizonDays)])))
            }
        }
        let decided =
            request.servedOn.map { servedCheaply(options, on: $0) } ?? choose(options, request.preference)
        guard let (chosen, why) = decided else {
            return Self.refusal(rejected, request)
        }
        let best = options.map(\.slot.share).max() ?? chosen.slot.share
        for option in options where option.candidate.channel != chosen.candidate.channel {
            let isPreferred = chosen.candidate.channel == request.preference.channel
            let isDearer = request.servedOn != nil && option.minorUnits > chosen.minorUnits
            rejected.append(
                RejectedChannel(
                    channel: option.candidate.channel,
                    reason: isDearer
                        ? Reason(Catalogue.Contact.dearerThanApproved)
                        : reason(option, behind: chosen, best: best, isPreferred: isPreferred)))
        }
        let proposal = ContactProposal(
            channel: chosen.candidate.channel, from: chosen.slot.from, to: chosen.slot.to, share: chosen.slot.share,
            cost: chosen.cost, ground: chosen.candidate.ground,
            reasons: [
                chosen.candidate.ground.reason, why, times.reason(of: chosen.slot, on: chosen.candidate.channel),
            ])
        return ContactAdvice(
            outcome: .contact(proposal), rejected: rejected.sorted { $0.channel.rawValue < $1.channel.rawValue },
            preference: outcome(of: request.preference, proposal, rejected, times))
    }

    /// A channel with its best time.
    private struct Option {
        let candidate: ContactCandidate
        let slot: ContactTimes.Slot
        let cost: Money?

        var minorUnits: Int64 { cost?.minorUnits ?? 0 }
    }

    /// One candidate a channel, the usable one first, in the order of the channels' numbers.
    private static func distinct(_ candidates: [ContactCandidate]) -> [ContactCandidate] {
        var byChannel: [Channel: ContactCandidate] = [:]
        for candidate in candidates {
            guard let known = byChannel[candidate.channel] else {
                byChannel[candidate.channel] = candidate
                continue
            }
            if candidate.ground.rawValue < known.ground.rawValue { byChannel[candidate.channel] = candidate }
        }
        return byChannel.values.sorted { $0.channel.rawValue < $1.channel.rawValue }
    }

    private func obstacle(_ candidate: ContactCandidate, _ request: ContactRequest) -> Reason? {
        guard candidate.channel.reachesOut else { return Reason(Catalogue.Contact.notOutbound) }
        guard candidate.ground.isAllowed else { return candidate.ground.reason }
        return request.preference.unwanted.contains(candidate.channel) ? Reason(Catalogue.Contact.unwanted) : nil
    }

    private func choose(_ options: [Option], _ preference: ContactPreference) -> (Option, Reason)? {
        if let wanted = options.first(where: { $0.candidate.channel == preference.channel }) {
            return (wanted, Reason(Catalogue.Contact.preferredChannel))
        }
        guard let best = options.map(\.slot.share).max() else { return nil }
        let equal = options.filter { best - $0.slot.share <= equalWithin }
        let chosen = equal.min { left, right in
            (left.minorUnits, -left.slot.share, left.slot.from, left.candidate.channel.rawValue)
                < (right.minorUnits, -right.slot.share, right.slot.from, right.candidate.channel.rawValue)
        }
        guard let chosen else { return nil }
        if options.count == 1 { return (chosen, Reason(Catalogue.Contact.onlyChannel)) }
        let shares = [Self.percent(chosen.slot.share), Self.percent(best)]
        return chosen.slot.share == best
            ? (chosen, Reason(Catalogue.Contact.mostEffective, [shares[0]]))
            : (chosen, Reason(Catalogue.Contact.cheaperAndAsEffective, shares))
    }

    /// The approved channel, else the cheapest one; nil without any.
    private func servedCheaply(_ options: [Option], on channel: Channel) -> (Option, Reason)? {
        if let approved = options.first(where: { $0.candidate.channel == channel }) {
            return (approved, Reason(Catalogue.Contact.approvedChannel))
        }
        let cheapest = options.min { left, right in
            (left.minorUnits, -left.slot.share, left.slot.from, left.candidate.channel.rawValue)
                < (right.minorUnits, -right.slot.share, right.slot.from, right.candidate.channel.rawValue)
        }
        return cheapest.map { ($0, Reason(Catalogue.Contact.cheapestInstead)) }
    }

    private func reason(
        _ option: Option, behind chosen: Option, best: Int, isPreferred: Bool
    ) -> Reason {
        if isPreferred { return Reason(Catalogue.Contact.otherPreferred) }
        if best - option.slot.share > equalWithin {
            return Reason(Catalogue.Contact.lessEffective, [Self.percent(option.slot.share), Self.percent(best)])
        }
        return Reason(option.minorUnits > chosen.minorUnits ? Catalogue.Contact.dearer : Catalogue.Contact.noBetter)
    }

    /// Ten-thousandths as whole per cent.
    private static func percent(_ share: Int) -> String { String((share + 50) / 100) }

    private static func refusal(_ rejected: [RejectedChannel], _ request: ContactRequest) -> ContactAdvice {
        var reasons: [Reason] = []
        for rejection in rejected where !reasons.contains(rejection.reason) { reasons.append(rejection.reason) }
        if reasons.isEmpty { reasons = [Reason(Catalogue.Contact.noAddress)] }
        return ContactAdvice(
            outcome: .refuse(reasons, until: nil), rejected: rejected,
            preference: request.preference.isStated ? .breached(reasons) : .notStated)
    }

    /// Marketing only: what a customer must be told is told.
    private func fatigue(_ request: ContactRequest) -> ContactAdvice? {
        guard request.purpose == .marketing else { return nil }
        let span = Int64(fatigueDays) * Timestamp.microsecondsPerDay
        let since = request.now.adding(microseconds: -span)
        let recent = request.recentContacts.filter { since < $0 && $0 <= request.now }.sorted()
        guard recent.count >= fatigueCap else { return nil }
        let reason = Reason(Catalogue.Contact.fatigue, [String(recent.count), String(fatigueDays), String(fatigueCap)])
        let until = recent[recent.count - fatigueCap].adding(microseconds: span)
        return ContactAdvice(
            outcome: .refuse([reason], until: until),
            rejected: Self.distinct(request.candidates).map { RejectedChannel(channel: $0.channel, reason: reason) },
            preference: request.preference.isStated ? .breached([reason]) : .notStated)
    }

    private func outcome(
        of preference: ContactPreference, _ proposal: ContactProposal, _ rejected: [RejectedChannel],
        _ times: ContactTimes
    ) -> PreferenceOutcome {
        guard preference.isStated else { return .notStated }
        var breaches: [Reason] = []
        if let wanted = preference.channel, wanted != proposal.channel {
            breaches.append(
                rejected.first { $0.channel == wanted }?.reason ?? Reason(Catalogue.Contact.noAddressOnPreferred))
        }
        if !preference.windows.isEmpty, !times.areWanted {
            breaches.append(Reason(Catalogue.Contact.preferredTimeClosed, [String(horizonDays)]))
        }
        return breaches.isEmpty ? .honoured : .breached(breaches)
    }
}

extension Channel {
    /// Whether we can approach a customer on it; to the others the customer comes.
    public var reachesOut: Bool {
        switch self {
        case .phone, .sms, .email, .mobileApp, .chat, .social, .field, .post: true
        case .branch, .web, .atm, .partner: false
        }
    }
}
