// DO NOT EDIT. protoc-gen-refleks-swift made this from refleks/v1/*.proto; run make generate.
// swift-format-ignore-file

import SwiftProtobuf

extension GroupSeats: RequestMessage {
    /// Reads a `refleks.v1.GroupSeats` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GroupSeats`.
    public func validate(into validator: inout Validator) {
        validator.text("group", group, TextRule(required: true, maximum: 64, format: .ident))
        validator.integer("seats", seats, required: false, range: 0...10000)
    }
}

extension AllocateCapacityRequest: RequestMessage {
    /// Reads a `refleks.v1.AllocateCapacityRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AllocateCapacityRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.texts("candidate_codes", candidateCodes, TextRule(required: true, format: .customerCode), required: false, maximum: 2000)
        validator.integer("seats", seats, required: false, range: 0...10000)
        validator.integer("waiting", waiting, required: false, range: 0...10000)
        validator.enumeration("grouping", grouping.rawValue, required: false, greatest: 3)
        validator.messages("reserved", reserved, required: false, maximum: 100)
        validator.messages("limits", limits, required: false, maximum: 100)
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.text("brand", brand, TextRule(maximum: 64, format: .label))
        validator.text("segment", segment, TextRule(maximum: 64, format: .ident))
    }
}

extension ProposeRedirectRequest: RequestMessage {
    /// Reads a `refleks.v1.ProposeRedirectRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ProposeRedirectRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.text("reason", reason, TextRule(required: true, maximum: 64, format: .ident))
    }
}

extension DecideRedirectRequest: RequestMessage {
    /// Reads a `refleks.v1.DecideRedirectRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.DecideRedirectRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.integer("redirect_id", redirectID, required: true, range: 1...Int64.max)
        validator.enumeration("state", state.rawValue, required: true, greatest: 4)
        validator.text("reason", reason, TextRule(maximum: 64, format: .ident))
    }
}

extension GetContactBriefingRequest: RequestMessage {
    /// Reads a `refleks.v1.GetContactBriefingRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetContactBriefingRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
    }
}

extension Campaign: RequestMessage {
    /// Reads a `refleks.v1.Campaign` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Campaign`.
    public func validate(into validator: inout Validator) {
        validator.text("campaign_id", campaignID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("name", name, TextRule(maximum: 200, format: .label))
        validator.enumeration("goal", goal.rawValue, required: true, greatest: 3)
        validator.text("from", from, TextRule(required: true, format: .date))
        validator.text("to", to, TextRule(required: true, format: .date))
        validator.integer("cost_minor", costMinor, required: false, range: 0...1000000000000000)
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.text("product", product, TextRule(maximum: 64, format: .productCode))
        validator.text("category", category, TextRule(maximum: 100, format: .label))
        validator.unset("segment", segment.isEmpty)
        validator.unset("segment_version", segmentVersion == 0)
    }
}

extension PutCampaignRequest: RequestMessage {
    /// Reads a `refleks.v1.PutCampaignRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutCampaignRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("campaign", hasCampaign ? campaign : nil, required: true)
        validator.texts("member_codes", memberCodes, TextRule(required: true, format: .customerCode), required: false, maximum: 5000)
        validator.integer("control_share_bp", controlShareBp, required: false, range: 0...5000)
        validator.text("segment", segment, TextRule(maximum: 64, format: .ident))
    }
}

extension ListCampaignsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListCampaignsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListCampaignsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension GetCampaignReportRequest: RequestMessage {
    /// Reads a `refleks.v1.GetCampaignReportRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetCampaignReportRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("campaign_id", campaignID, TextRule(required: true, maximum: 64, format: .ident))
    }
}

extension GetRetentionEconomicsRequest: RequestMessage {
    /// Reads a `refleks.v1.GetRetentionEconomicsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetRetentionEconomicsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("retention_campaign_id", retentionCampaignID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("acquisition_campaign_id", acquisitionCampaignID, TextRule(required: true, maximum: 64, format: .ident))
        validator.integer("months_until_replaced", monthsUntilReplaced, required: false, range: 0...120)
    }
}

extension GetWalletRequest: RequestMessage {
    /// Reads a `refleks.v1.GetWalletRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetWalletRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.texts("categories", categories, TextRule(required: true, maximum: 100, format: .label), required: false, maximum: 20)
        validator.integer("days", days, required: false, range: 0...730)
        validator.texts("peer_codes", peerCodes, TextRule(required: true, format: .customerCode), required: false, maximum: 200)
        validator.text("currency", currency, TextRule(required: true, format: .currency))
    }
}

extension ServiceRatings: RequestMessage {
    /// Reads a `refleks.v1.ServiceRatings` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ServiceRatings`.
    public func validate(into validator: inout Validator) {
        validator.integer("responsiveness", responsiveness, required: false, range: 0...5)
        validator.integer("warmth", warmth, required: false, range: 0...5)
        validator.integer("sincerity", sincerity, required: false, range: 0...5)
        validator.integer("reliability", reliability, required: false, range: 0...5)
        validator.integer("attitude", attitude, required: false, range: 0...5)
    }
}

extension GetChannelUsageRequest: RequestMessage {
    /// Reads a `refleks.v1.GetChannelUsageRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetChannelUsageRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.text("report_currency", reportCurrency, TextRule(format: .currency))
        validator.text("report_date", reportDate, TextRule(format: .date))
    }
}

extension RecommendContactRequest: RequestMessage {
    /// Reads a `refleks.v1.RecommendContactRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecommendContactRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.enumeration("purpose", purpose.rawValue, required: true, greatest: 5)
        validator.text("brand", brand, TextRule(maximum: 64, format: .ident))
    }
}

extension AccessContext: RequestMessage {
    /// Reads a `refleks.v1.AccessContext` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AccessContext`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("purpose", purpose.rawValue, required: true, greatest: 8)
        validator.text("actor", actor, TextRule(required: true, maximum: 64, format: .ident))
    }
}

extension IdentifierInput: RequestMessage {
    /// Reads a `refleks.v1.IdentifierInput` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.IdentifierInput`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 8)
        validator.text("namespace", namespace, TextRule(maximum: 64, format: .ident))
        validator.text("value", value, TextRule(required: true, maximum: 254, format: .rawIdentifier))
    }
}

extension CustomerSelector: RequestMessage {
    /// Reads a `refleks.v1.CustomerSelector` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CustomerSelector`.
    public func validate(into validator: inout Validator) {
        switch selector {
        case .code(let value)?: validator.text("code", value, TextRule(required: true, format: .customerCode))
        case .identifier(let value)?: validator.message("identifier", value, required: true)
        case nil: validator.missing("selector", of: "code, identifier")
        }
    }
}

extension NewCustomer: RequestMessage {
    /// Reads a `refleks.v1.NewCustomer` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.NewCustomer`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("kind", kind.rawValue, required: false, greatest: 2)
        validator.text("given_name", givenName, TextRule(maximum: 200, format: .name))
        validator.text("family_name", familyName, TextRule(maximum: 200, format: .name))
        validator.text("birth_date", birthDate, TextRule(format: .date))
        validator.text("language", language, TextRule(maximum: 35, format: .language))
        validator.text("home_branch", homeBranch, TextRule(maximum: 64, format: .ident))
        validator.enumeration("ground", ground.rawValue, required: false, greatest: 1)
        validator.text("postal_address", postalAddress, TextRule(maximum: 300, format: .name))
    }
}

extension MoneyLine: RequestMessage {
    /// Reads a `refleks.v1.MoneyLine` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.MoneyLine`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 8)
        validator.integer("amount_minor", amountMinor, required: false, range: 0...1000000000000000)
        validator.text("currency", currency, TextRule(required: true, format: .currency))
    }
}

extension StreamPosition: RequestMessage {
    /// Reads a `refleks.v1.StreamPosition` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.StreamPosition`.
    public func validate(into validator: inout Validator) {
    }
}

extension GetEffortSplitRequest: RequestMessage {
    /// Reads a `refleks.v1.GetEffortSplitRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetEffortSplitRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
        validator.text("currency", currency, TextRule(format: .currency))
        validator.integer("least_top_share_bp", leastTopShareBp, required: false, range: 0...10000)
        validator.integer("most_new_share_bp", mostNewShareBp, required: false, range: 0...10000)
    }
}

extension GetPhaseCoverageRequest: RequestMessage {
    /// Reads a `refleks.v1.GetPhaseCoverageRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetPhaseCoverageRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
    }
}

extension GetEnablementRequest: RequestMessage {
    /// Reads a `refleks.v1.GetEnablementRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetEnablementRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
    }
}

extension GetErosionRequest: RequestMessage {
    /// Reads a `refleks.v1.GetErosionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetErosionRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("date", date, TextRule(required: true, format: .date))
        validator.integer("days", days, required: false, range: 0...180)
        validator.text("currency", currency, TextRule(format: .currency))
        switch affected {
        case .branch(let value)?: validator.text("branch", value, TextRule(required: true, maximum: 64, format: .ident))
        case .campaignID(let value)?: validator.text("campaign_id", value, TextRule(required: true, maximum: 64, format: .ident))
        case .discounted?: break
        case nil: validator.missing("affected", of: "branch, campaign_id, discounted")
        }
    }
}

extension CreateCustomerRequest: RequestMessage {
    /// Reads a `refleks.v1.CreateCustomerRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CreateCustomerRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.messages("identifiers", identifiers, required: false, maximum: 36)
    }
}

extension GetCustomerRequest: RequestMessage {
    /// Reads a `refleks.v1.GetCustomerRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetCustomerRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
    }
}

extension UpdateCustomerRequest: RequestMessage {
    /// Reads a `refleks.v1.UpdateCustomerRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.UpdateCustomerRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.integer("expected_version", expectedVersion, required: true)
        if hasGivenName { validator.text("given_name", givenName, TextRule(maximum: 200, format: .name)) }
        if hasFamilyName { validator.text("family_name", familyName, TextRule(maximum: 200, format: .name)) }
        if hasBirthDate { validator.text("birth_date", birthDate, TextRule(format: .date)) }
        if hasLanguage { validator.text("language", language, TextRule(maximum: 35, format: .language)) }
        if hasHomeBranch { validator.text("home_branch", homeBranch, TextRule(maximum: 64, format: .ident)) }
        if hasPostalAddress { validator.text("postal_address", postalAddress, TextRule(maximum: 300, format: .name)) }
    }
}

extension LookupCustomerRequest: RequestMessage {
    /// Reads a `refleks.v1.LookupCustomerRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.LookupCustomerRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("identifier", hasIdentifier ? identifier : nil, required: true)
    }
}

extension SearchCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.SearchCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SearchCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("query", query, TextRule(required: true, minimum: 2, maximum: 200, format: .name))
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ListCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.ListCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension AddIdentifierRequest: RequestMessage {
    /// Reads a `refleks.v1.AddIdentifierRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AddIdentifierRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.message("identifier", hasIdentifier ? identifier : nil, required: true)
    }
}

extension RemoveIdentifierRequest: RequestMessage {
    /// Reads a `refleks.v1.RemoveIdentifierRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RemoveIdentifierRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.message("identifier", hasIdentifier ? identifier : nil, required: true)
    }
}

extension GetCustomer360Request: RequestMessage {
    /// Reads a `refleks.v1.GetCustomer360Request` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetCustomer360Request`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.integer("last_interactions", lastInteractions, required: false, range: 0...200)
        validator.timestamp("as_of_valid_us", asOfValidUs, required: false)
        validator.timestamp("as_of_known_us", asOfKnownUs, required: false)
    }
}

extension WatchCustomerRequest: RequestMessage {
    /// Reads a `refleks.v1.WatchCustomerRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.WatchCustomerRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.integer("last_interactions", lastInteractions, required: false, range: 0...200)
    }
}

extension PutFactRequest: RequestMessage {
    /// Reads a `refleks.v1.PutFactRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutFactRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.message("fact", hasFact ? fact : nil, required: true)
    }
}

extension RetractFactRequest: RequestMessage {
    /// Reads a `refleks.v1.RetractFactRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RetractFactRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.integer("fact_id", factID, required: true)
    }
}

extension SetServicePreferenceRequest: RequestMessage {
    /// Reads a `refleks.v1.SetServicePreferenceRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SetServicePreferenceRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.message("preference", hasPreference ? preference : nil, required: false)
    }
}

extension GetDigestRequest: RequestMessage {
    /// Reads a `refleks.v1.GetDigestRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetDigestRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.enumeration("period", period.rawValue, required: true, greatest: 3)
        validator.text("date", date, TextRule(maximum: 10, format: .date))
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
    }
}

extension SubmitFeedbackRequest: RequestMessage {
    /// Reads a `refleks.v1.SubmitFeedbackRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SubmitFeedbackRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 6)
        if hasScore { validator.integer("score", score, required: false, range: 0...10) }
        validator.message("ratings", hasRatings ? ratings : nil, required: false)
        validator.text("text", text, TextRule(maximumBytes: 4096, format: .text))
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("agent", agent, TextRule(maximum: 64, format: .ident))
        validator.timestamp("at_us", atUs, required: false)
    }
}

extension ListFeedbackRequest: RequestMessage {
    /// Reads a `refleks.v1.ListFeedbackRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListFeedbackRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension OpenCaseRequest: RequestMessage {
    /// Reads a `refleks.v1.OpenCaseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.OpenCaseRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("severity", severity.rawValue, required: true, greatest: 4)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("owner", owner, TextRule(maximum: 64, format: .ident))
        validator.text("text", text, TextRule(required: true, maximumBytes: 4096, format: .text))
    }
}

extension GetCaseRequest: RequestMessage {
    /// Reads a `refleks.v1.GetCaseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetCaseRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("case_id", caseID, required: true, range: 1...Int64.max)
    }
}

extension ListCasesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListCasesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListCasesRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("owner", owner, TextRule(maximum: 64, format: .ident))
        validator.enumeration("state", state.rawValue, required: false, greatest: 6)
        validator.enumeration("severity", severity.rawValue, required: false, greatest: 4)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ListDissatisfiedRequest: RequestMessage {
    /// Reads a `refleks.v1.ListDissatisfiedRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListDissatisfiedRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("owner", owner, TextRule(maximum: 64, format: .ident))
        validator.enumeration("severity", severity.rawValue, required: false, greatest: 4)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension TransitionCaseRequest: RequestMessage {
    /// Reads a `refleks.v1.TransitionCaseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.TransitionCaseRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("case_id", caseID, required: true, range: 1...Int64.max)
        validator.enumeration("state", state.rawValue, required: true, greatest: 6)
        validator.enumeration("reason", reason.rawValue, required: false, greatest: 6)
        validator.text("text", text, TextRule(maximumBytes: 4096, format: .text))
    }
}

extension AddCaseNoteRequest: RequestMessage {
    /// Reads a `refleks.v1.AddCaseNoteRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AddCaseNoteRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("case_id", caseID, required: true, range: 1...Int64.max)
        validator.text("text", text, TextRule(maximumBytes: 4096, format: .text))
        if hasOwner { validator.text("owner", owner, TextRule(maximum: 64, format: .ident)) }
    }
}

extension ConfirmResolutionRequest: RequestMessage {
    /// Reads a `refleks.v1.ConfirmResolutionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ConfirmResolutionRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("case_id", caseID, required: true, range: 1...Int64.max)
        validator.text("text", text, TextRule(maximumBytes: 4096, format: .text))
    }
}

extension RequestFeedbackRequest: RequestMessage {
    /// Reads a `refleks.v1.RequestFeedbackRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RequestFeedbackRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 6)
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("agent", agent, TextRule(maximum: 64, format: .ident))
        validator.integer("valid_days", validDays, required: false, range: 0...90)
    }
}

extension GrantRemedyRequest: RequestMessage {
    /// Reads a `refleks.v1.GrantRemedyRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GrantRemedyRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("case_id", caseID, required: true, range: 1...Int64.max)
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 6)
        validator.integer("amount_minor", amountMinor, required: false, range: 1...1000000000000000)
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.text("agent", agent, TextRule(maximum: 64, format: .ident))
        validator.text("text", text, TextRule(required: true, maximumBytes: 4096, format: .text))
    }
}

extension ApproveRemedyRequest: RequestMessage {
    /// Reads a `refleks.v1.ApproveRemedyRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ApproveRemedyRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("remedy_id", remedyID, required: true, range: 1...Int64.max)
        validator.text("text", text, TextRule(maximumBytes: 4096, format: .text))
    }
}

extension ListRemediesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListRemediesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListRemediesRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        switch of {
        case .caseID(let value)?: validator.integer("case_id", value, required: true)
        case .code(let value)?: validator.text("code", value, TextRule(required: true, format: .customerCode))
        case nil: validator.missing("of", of: "case_id, code")
        }
    }
}

extension ListChangesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListChangesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListChangesRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.enumeration("order", order.rawValue, required: false, greatest: 2)
        validator.enumerations("kinds", kinds.map(\.rawValue), required: false, maximum: 32, greatest: 28)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension FollowChangesRequest: RequestMessage {
    /// Reads a `refleks.v1.FollowChangesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.FollowChangesRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("after", hasAfter ? after : nil, required: false)
        validator.enumerations("kinds", kinds.map(\.rawValue), required: false, maximum: 32, greatest: 28)
    }
}

extension Interaction: RequestMessage {
    /// Reads a `refleks.v1.Interaction` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Interaction`.
    public func validate(into validator: inout Validator) {
        validator.text("source_system", sourceSystem, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("source_event_id", sourceEventID, TextRule(required: true, maximum: 128, format: .key))
        validator.enumeration("type", type.rawValue, required: true, greatest: 24)
        validator.enumeration("phase", phase.rawValue, required: false, greatest: 3)
        validator.enumeration("direction", direction.rawValue, required: false, greatest: 2)
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("agent", agent, TextRule(maximum: 64, format: .ident))
        validator.timestamp("occurred_at_us", occurredAtUs, required: true)
        validator.integer("duration_seconds", durationSeconds, required: false, range: 0...604800)
        validator.messages("items", items, required: false, maximum: 100)
        validator.messages("money", money, required: false, maximum: 32)
        validator.text("campaign", campaign, TextRule(maximum: 64, format: .ident))
        validator.text("refers_to", refersTo, TextRule(maximum: 128, format: .key))
        validator.text("outcome", outcome, TextRule(maximum: 64, format: .ident))
        validator.timestamp("due_at_us", dueAtUs, required: false)
        validator.unset("corrected_by", correctedBy.isEmpty)
        validator.text("note", note, TextRule(maximum: 4000, maximumBytes: 4096, format: .text))
        validator.map("attributes", attributes, keys: TextRule(required: true, maximum: 64, format: .ident), values: TextRule(maximum: 256, format: .label), required: false, maximum: 32)
        validator.unset("interaction_id", interactionID == 0)
        validator.unset("customer_code", customerCode.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
        validator.unset("reverses_interaction_id", reversesInteractionID == 0)
        validator.unset("replaces_interaction_id", replacesInteractionID == 0)
        validator.unset("correction_reason", correctionReason.isEmpty)
        validator.unset("charged_minor", chargedMinor == 0)
        validator.unset("charged_currency", chargedCurrency.isEmpty)
        validator.unset("tariff_version", tariffVersion == 0)
        switch subject {
        case .subjectCode(let value)?: validator.text("subject_code", value, TextRule(required: true, format: .customerCode))
        case .subjectIdentifiers(let value)?: validator.message("subject_identifiers", value, required: true)
        case nil: validator.missing("subject", of: "subject_code, subject_identifiers")
        }
    }
}

extension CorrectInteractionRequest: RequestMessage {
    /// Reads a `refleks.v1.CorrectInteractionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CorrectInteractionRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("reason", reason, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("note", note, TextRule(maximum: 4000, maximumBytes: 4096, format: .text))
        validator.message("replacement", hasReplacement ? replacement : nil, required: false)
        switch key {
        case .interactionID(let value)?: validator.integer("interaction_id", value, required: true, range: 1...Int64.max)
        case .sourceEvent(let value)?: validator.message("source_event", value, required: true)
        case nil: validator.missing("key", of: "interaction_id, source_event")
        }
    }
}

extension IdentifierList: RequestMessage {
    /// Reads a `refleks.v1.IdentifierList` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.IdentifierList`.
    public func validate(into validator: inout Validator) {
        validator.messages("identifiers", identifiers, required: true, maximum: 10)
    }
}

extension InteractionItem: RequestMessage {
    /// Reads a `refleks.v1.InteractionItem` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.InteractionItem`.
    public func validate(into validator: inout Validator) {
        validator.text("product", product, TextRule(required: true, maximum: 64, format: .productCode))
        validator.text("category", category, TextRule(maximum: 100, format: .label))
        validator.integer("quantity_milli", quantityMilli, required: false, range: 0...1000000000000)
        validator.integer("amount_minor", amountMinor, required: false, range: 0...1000000000000000)
        validator.text("currency", currency, TextRule(format: .currency))
    }
}

extension RecordInteractionRequest: RequestMessage {
    /// Reads a `refleks.v1.RecordInteractionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecordInteractionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("interaction", hasInteraction ? interaction : nil, required: true)
        validator.message("new_customer", hasNewCustomer ? newCustomer : nil, required: false)
    }
}

extension RecordInteractionBatchRequest: RequestMessage {
    /// Reads a `refleks.v1.RecordInteractionBatchRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecordInteractionBatchRequest`.
    public func validate(into validator: inout Validator) {
        validator.count("items", items.count, required: true, maximum: 500)
    }
}

extension PushItem: RequestMessage {
    /// Reads a `refleks.v1.PushItem` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PushItem`.
    public func validate(into validator: inout Validator) {
        validator.integer("sequence", sequence, required: true)
        validator.message("record", hasRecord ? record : nil, required: true)
    }
}

extension SourceEvent: RequestMessage {
    /// Reads a `refleks.v1.SourceEvent` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SourceEvent`.
    public func validate(into validator: inout Validator) {
        validator.text("source_system", sourceSystem, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("source_event_id", sourceEventID, TextRule(required: true, maximum: 128, format: .key))
    }
}

extension GetInteractionRequest: RequestMessage {
    /// Reads a `refleks.v1.GetInteractionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetInteractionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        switch key {
        case .interactionID(let value)?: validator.integer("interaction_id", value, required: true, range: 1...Int64.max)
        case .sourceEvent(let value)?: validator.message("source_event", value, required: true)
        case nil: validator.missing("key", of: "interaction_id, source_event")
        }
    }
}

extension ListInteractionsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListInteractionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListInteractionsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.timestamp("from_us", fromUs, required: false)
        validator.timestamp("until_us", untilUs, required: false)
        validator.enumerations("types", types.map(\.rawValue), required: false, maximum: 24, greatest: 24)
        validator.enumerations("channels", channels.map(\.rawValue), required: false, maximum: 12, greatest: 12)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension TailInteractionsRequest: RequestMessage {
    /// Reads a `refleks.v1.TailInteractionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.TailInteractionsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("after", hasAfter ? after : nil, required: false)
        validator.enumerations("types", types.map(\.rawValue), required: false, maximum: 24, greatest: 24)
        validator.enumerations("channels", channels.map(\.rawValue), required: false, maximum: 12, greatest: 12)
        validator.texts("branches", branches, TextRule(required: true, maximum: 64, format: .ident), required: false, maximum: 50)
    }
}

extension FactInput: RequestMessage {
    /// Reads a `refleks.v1.FactInput` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.FactInput`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("category", category.rawValue, required: true, greatest: 8)
        validator.text("key", key, TextRule(required: true, maximum: 64))
        validator.text("value", value, TextRule(required: true, maximumBytes: 1024, format: .text))
        validator.enumeration("origin", origin.rawValue, required: true, greatest: 3)
        validator.text("evidence", evidence, TextRule(maximumBytes: 256, format: .label))
        validator.enumeration("legal_basis", legalBasis.rawValue, required: true, greatest: 16)
        validator.timestamp("valid_from_us", validFromUs, required: false)
        validator.timestamp("valid_to_us", validToUs, required: false)
    }
}

extension ServiceWindow: RequestMessage {
    /// Reads a `refleks.v1.ServiceWindow` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ServiceWindow`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("weekday", weekday.rawValue, required: true, greatest: 7)
        validator.integer("from_hour", fromHour, required: false, range: 0...21)
        validator.integer("to_hour", toHour, required: true, range: 0...24)
    }
}

extension ServicePreference: RequestMessage {
    /// Reads a `refleks.v1.ServicePreference` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ServicePreference`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("channel", channel.rawValue, required: false, greatest: 12)
        validator.enumerations("unwanted_channels", unwantedChannels.map(\.rawValue), required: false, maximum: 12, greatest: 12)
        validator.messages("windows", windows, required: false, maximum: 56)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
    }
}

extension ListTopCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.ListTopCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListTopCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.enumeration("order", order.rawValue, required: false, greatest: 3)
        validator.enumeration("tier", tier.rawValue, required: false, greatest: 4)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ListAtRiskCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.ListAtRiskCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListAtRiskCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.enumeration("tier", tier.rawValue, required: false, greatest: 4)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ListLostCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.ListLostCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListLostCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.enumeration("tier", tier.rawValue, required: false, greatest: 4)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension MergeCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.MergeCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.MergeCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("survivor_code", survivorCode, TextRule(required: true, format: .customerCode))
        validator.text("merged_code", mergedCode, TextRule(required: true, format: .customerCode))
    }
}

extension UnmergeCustomersRequest: RequestMessage {
    /// Reads a `refleks.v1.UnmergeCustomersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.UnmergeCustomersRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("merged_code", mergedCode, TextRule(required: true, format: .customerCode))
    }
}

extension ListMatchCandidatesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListMatchCandidatesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListMatchCandidatesRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        validator.enumeration("minimum_verdict", minimumVerdict.rawValue, required: false, greatest: 3)
        validator.text("customer_code", customerCode, TextRule(format: .customerCode))
    }
}

extension ExplainMatchRequest: RequestMessage {
    /// Reads a `refleks.v1.ExplainMatchRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ExplainMatchRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.text("other_code", otherCode, TextRule(required: true, format: .customerCode))
    }
}

extension DismissMatchCandidateRequest: RequestMessage {
    /// Reads a `refleks.v1.DismissMatchCandidateRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.DismissMatchCandidateRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.text("other_code", otherCode, TextRule(required: true, format: .customerCode))
    }
}

extension FitModelRequest: RequestMessage {
    /// Reads a `refleks.v1.FitModelRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.FitModelRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.enumeration("family", family.rawValue, required: false, greatest: 3)
        validator.text("currency", currency, TextRule(maximum: 3, format: .currency))
        validator.text("first_bought_from", firstBoughtFrom, TextRule(maximum: 10, format: .date))
        validator.text("calibration_until", calibrationUntil, TextRule(required: true, maximum: 10, format: .date))
        validator.text("holdout_until", holdoutUntil, TextRule(maximum: 10, format: .date))
        validator.enumerations("first_channels", firstChannels.map(\.rawValue), required: false, maximum: 12, greatest: 12)
        validator.text("segment", segment, TextRule(maximum: 64, format: .ident))
        validator.integer("maximum_seconds", maximumSeconds, required: false, range: 0...600)
    }
}

extension GetModelRequest: RequestMessage {
    /// Reads a `refleks.v1.GetModelRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetModelRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension ListModelsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListModelsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListModelsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...50)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ActivateModelRequest: RequestMessage {
    /// Reads a `refleks.v1.ActivateModelRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ActivateModelRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
    }
}

extension BacktestModelRequest: RequestMessage {
    /// Reads a `refleks.v1.BacktestModelRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.BacktestModelRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("number", number, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...500)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        validator.integer("maximum_seconds", maximumSeconds, required: false, range: 0...600)
    }
}

extension GetLifetimeValueRequest: RequestMessage {
    /// Reads a `refleks.v1.GetLifetimeValueRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetLifetimeValueRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.integer("horizon_days", horizonDays, required: false, range: 0...3650)
        validator.integer("annual_discount_basis_points", annualDiscountBasisPoints, required: false, range: 0...100000)
        validator.timestamp("as_of_valid_us", asOfValidUs, required: false)
        validator.timestamp("as_of_known_us", asOfKnownUs, required: false)
    }
}

extension Offer: RequestMessage {
    /// Reads a `refleks.v1.Offer` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Offer`.
    public func validate(into validator: inout Validator) {
        validator.text("offer_id", offerID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("product", product, TextRule(required: true, maximum: 64, format: .productCode))
        validator.text("category", category, TextRule(maximum: 100, format: .label))
        validator.text("name", name, TextRule(maximum: 200, format: .label))
        validator.integer("price_minor", priceMinor, required: true, range: 1...1000000000000000)
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.integer("cost_minor", costMinor, required: false, range: 0...1000000000000000)
        validator.integer("margin_floor_bp", marginFloorBp, required: false, range: 0...10000)
        validator.enumeration("stage", stage.rawValue, required: true, greatest: 5)
        validator.integer("competitor_price_minor", competitorPriceMinor, required: false, range: 0...1000000000000000)
        validator.text("valid_from", validFrom, TextRule(required: true, format: .date))
        validator.text("valid_to", validTo, TextRule(format: .date))
        validator.enumerations("channels", channels.map(\.rawValue), required: false, maximum: 12, greatest: 12)
        validator.enumeration("minimum_tier", minimumTier.rawValue, required: false, greatest: 4)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutOfferRequest: RequestMessage {
    /// Reads a `refleks.v1.PutOfferRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutOfferRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("offer", hasOffer ? offer : nil, required: true)
    }
}

extension ListOffersRequest: RequestMessage {
    /// Reads a `refleks.v1.ListOffersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListOffersRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        validator.text("product", product, TextRule(maximum: 64, format: .productCode))
    }
}

extension RecommendProductsRequest: RequestMessage {
    /// Reads a `refleks.v1.RecommendProductsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecommendProductsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.integer("count", count, required: false, range: 0...50)
        validator.enumeration("channel", channel.rawValue, required: false, greatest: 12)
        validator.text("brand", brand, TextRule(maximum: 64, format: .label))
    }
}

extension RecommendNextBestActionRequest: RequestMessage {
    /// Reads a `refleks.v1.RecommendNextBestActionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecommendNextBestActionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.text("brand", brand, TextRule(maximum: 64, format: .label))
        validator.enumeration("channel", channel.rawValue, required: false, greatest: 12)
    }
}

extension PermissionKey: RequestMessage {
    /// Reads a `refleks.v1.PermissionKey` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PermissionKey`.
    public func validate(into validator: inout Validator) {
        validator.text("brand", brand, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("recipient", recipient, TextRule(required: true, maximum: 254, format: .rawIdentifier))
        validator.enumeration("type", type.rawValue, required: true, greatest: 3)
        validator.enumeration("recipient_type", recipientType.rawValue, required: false, greatest: 2)
    }
}

extension RecordPermissionRequest: RequestMessage {
    /// Reads a `refleks.v1.RecordPermissionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecordPermissionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("key", hasKey ? key : nil, required: true)
        validator.enumeration("status", status.rawValue, required: true, greatest: 2)
        validator.enumeration("source", source.rawValue, required: false, greatest: 20)
        validator.timestamp("consent_at_us", consentAtUs, required: false)
        validator.text("evidence", evidence, TextRule(maximumBytes: 256, format: .label))
    }
}

extension ListPermissionsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListPermissionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListPermissionsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        switch target {
        case .customer(let value)?: validator.message("customer", value, required: true)
        case .address(let value)?: validator.message("address", value, required: true)
        case nil: validator.missing("target", of: "customer, address")
        }
    }
}

extension CheckContactPermissionRequest: RequestMessage {
    /// Reads a `refleks.v1.CheckContactPermissionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CheckContactPermissionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.enumeration("purpose", purpose.rawValue, required: true, greatest: 5)
        validator.text("brand", brand, TextRule(required: true, maximum: 64, format: .ident))
        validator.enumeration("recipient_type", recipientType.rawValue, required: false, greatest: 2)
        switch target {
        case .customer(let value)?: validator.message("customer", value, required: true)
        case .address(let value)?: validator.message("address", value, required: true)
        case nil: validator.missing("target", of: "customer, address")
        }
    }
}

extension ListPermissionOutboxRequest: RequestMessage {
    /// Reads a `refleks.v1.ListPermissionOutboxRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListPermissionOutboxRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("brand", brand, TextRule(maximum: 64, format: .ident))
        validator.enumeration("filter", filter.rawValue, required: false, greatest: 2)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension OutboxAck: RequestMessage {
    /// Reads a `refleks.v1.OutboxAck` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.OutboxAck`.
    public func validate(into validator: inout Validator) {
        validator.text("outbox_id", outboxID, TextRule(required: true, maximum: 512, format: .token))
        validator.enumeration("result", result.rawValue, required: true, greatest: 3)
    }
}

extension AckPermissionOutboxRequest: RequestMessage {
    /// Reads a `refleks.v1.AckPermissionOutboxRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AckPermissionOutboxRequest`.
    public func validate(into validator: inout Validator) {
        validator.count("acks", acks.count, required: true, maximum: 200)
    }
}

extension RegistryChange: RequestMessage {
    /// Reads a `refleks.v1.RegistryChange` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RegistryChange`.
    public func validate(into validator: inout Validator) {
        validator.text("brand", brand, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("recipient", recipient, TextRule(required: true, maximum: 254, format: .rawIdentifier))
        validator.text("recipient_type", recipientType, TextRule(required: true, maximum: 32, format: .ident))
        validator.text("type", type, TextRule(required: true, maximum: 32, format: .ident))
        validator.text("source", source, TextRule(maximum: 32, format: .ident))
        validator.text("status", status, TextRule(required: true, maximum: 32, format: .ident))
        validator.text("consent_date", consentDate, TextRule(maximum: 19, format: .label))
    }
}

extension ImportPermissionChangesRequest: RequestMessage {
    /// Reads a `refleks.v1.ImportPermissionChangesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ImportPermissionChangesRequest`.
    public func validate(into validator: inout Validator) {
        validator.count("changes", changes.count, required: true, maximum: 200)
    }
}

extension ScoringPolicy: RequestMessage {
    /// Reads a `refleks.v1.ScoringPolicy` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ScoringPolicy`.
    public func validate(into validator: inout Validator) {
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.messages("curves", curves, required: true, maximum: 32)
        validator.integer("influence_cap", influenceCap, required: false, range: 0...1000)
        validator.integer("cost_to_serve_from_minor", costToServeFromMinor, required: false, range: 0...Int64.max)
        validator.messages("tiers", tiers, required: true, maximum: 8)
        validator.integer("leave_margin", leaveMargin, required: false, range: 0...1000)
        validator.integer("dwell_days", dwellDays, required: false, range: 0...3650)
        validator.message("stages", hasStages ? stages : nil, required: true)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension ScoreCurve: RequestMessage {
    /// Reads a `refleks.v1.ScoreCurve` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ScoreCurve`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("rule", rule.rawValue, required: true, greatest: 26)
        validator.messages("knots", knots, required: true, maximum: 16)
    }
}

extension ScoreKnot: RequestMessage {
    /// Reads a `refleks.v1.ScoreKnot` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ScoreKnot`.
    public func validate(into validator: inout Validator) {
        validator.integer("points", points, required: false, range: -1000...1000)
    }
}

extension TierPolicy: RequestMessage {
    /// Reads a `refleks.v1.TierPolicy` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.TierPolicy`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("tier", tier.rawValue, required: true, greatest: 4)
        validator.integer("enters", enters, required: false, range: 0...1000)
        validator.integer("first_response_minutes", firstResponseMinutes, required: false, range: 1...100000)
        validator.integer("resolution_minutes", resolutionMinutes, required: false, range: 1...1000000)
        validator.enumerations("entitlements", entitlements.map(\.rawValue), required: false, maximum: 16, greatest: 4)
    }
}

extension StagePolicy: RequestMessage {
    /// Reads a `refleks.v1.StagePolicy` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.StagePolicy`.
    public func validate(into validator: inout Validator) {
        validator.integer("deepening_purchases", deepeningPurchases, required: false, range: 2...1000)
        validator.integer("risk_percent", riskPercent, required: false, range: 100...10000)
        validator.integer("risk_days", riskDays, required: false, range: 1...3650)
        validator.integer("loss_percent", lossPercent, required: false, range: 100...10000)
        validator.integer("loss_days", lossDays, required: false, range: 1...3650)
        validator.integer("single_risk_days", singleRiskDays, required: false, range: 1...3650)
        validator.integer("single_loss_days", singleLossDays, required: false, range: 1...3650)
    }
}

extension PutScoringPolicyRequest: RequestMessage {
    /// Reads a `refleks.v1.PutScoringPolicyRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutScoringPolicyRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("policy", hasPolicy ? policy : nil, required: true)
    }
}

extension GetScoringPolicyRequest: RequestMessage {
    /// Reads a `refleks.v1.GetScoringPolicyRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetScoringPolicyRequest`.
    public func validate(into validator: inout Validator) {
        validator.timestamp("as_of_known_us", asOfKnownUs, required: false)
    }
}

extension EraseSubjectRequest: RequestMessage {
    /// Reads a `refleks.v1.EraseSubjectRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.EraseSubjectRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumerations("retention_classes", retentionClasses.map(\.rawValue), required: false, maximum: 7, greatest: 7)
        validator.timestamp("received_at_us", receivedAtUs, required: false)
        validator.text("reason", reason, TextRule(maximumBytes: 1024, format: .text))
    }
}

extension RestrictProcessingRequest: RequestMessage {
    /// Reads a `refleks.v1.RestrictProcessingRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RestrictProcessingRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("ground", ground.rawValue, required: false, greatest: 4)
        validator.timestamp("received_at_us", receivedAtUs, required: false)
        validator.text("reason", reason, TextRule(maximumBytes: 1024, format: .text))
    }
}

extension RecordSubjectRequestRequest: RequestMessage {
    /// Reads a `refleks.v1.RecordSubjectRequestRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecordSubjectRequestRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 5)
        validator.timestamp("received_at_us", receivedAtUs, required: false)
        validator.text("reason", reason, TextRule(maximumBytes: 1024, format: .text))
    }
}

extension ContestDecisionRequest: RequestMessage {
    /// Reads a `refleks.v1.ContestDecisionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ContestDecisionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.enumeration("decision", decision.rawValue, required: true, greatest: 3)
        validator.timestamp("received_at_us", receivedAtUs, required: false)
        validator.text("reason", reason, TextRule(maximumBytes: 1024, format: .text))
    }
}

extension AnswerSubjectRequestRequest: RequestMessage {
    /// Reads a `refleks.v1.AnswerSubjectRequestRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AnswerSubjectRequestRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.integer("request_id", requestID, required: true)
        validator.enumeration("outcome", outcome.rawValue, required: true, greatest: 3)
        validator.text("reason", reason, TextRule(maximumBytes: 1024, format: .text))
    }
}

extension ListSubjectRequestsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListSubjectRequestsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListSubjectRequestsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
    }
}

extension ListRetentionClassesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListRetentionClassesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListRetentionClassesRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension RunRetentionRequest: RequestMessage {
    /// Reads a `refleks.v1.RunRetentionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RunRetentionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension GetProactiveOffersRequest: RequestMessage {
    /// Reads a `refleks.v1.GetProactiveOffersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetProactiveOffersRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
    }
}

extension ProgrammeScope: RequestMessage {
    /// Reads a `refleks.v1.ProgrammeScope` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ProgrammeScope`.
    public func validate(into validator: inout Validator) {
        validator.text("segment", segment, TextRule(maximum: 64, format: .ident))
        validator.text("note", note, TextRule(maximum: 200, format: .label))
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutProgrammeScopeRequest: RequestMessage {
    /// Reads a `refleks.v1.PutProgrammeScopeRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutProgrammeScopeRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("scope", hasScope ? scope : nil, required: true)
    }
}

extension GetProgrammeScopeRequest: RequestMessage {
    /// Reads a `refleks.v1.GetProgrammeScopeRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetProgrammeScopeRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension RetentionBudget: RequestMessage {
    /// Reads a `refleks.v1.RetentionBudget` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RetentionBudget`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(required: true, maximum: 7))
        validator.integer("amount_minor", amountMinor, required: false, range: 0...1000000000000000)
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.texts("campaign_ids", campaignIds, TextRule(required: true, maximum: 64, format: .ident), required: false, maximum: 50)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutRetentionBudgetRequest: RequestMessage {
    /// Reads a `refleks.v1.PutRetentionBudgetRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutRetentionBudgetRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("budget", hasBudget ? budget : nil, required: true)
    }
}

extension GetRetentionBudgetRequest: RequestMessage {
    /// Reads a `refleks.v1.GetRetentionBudgetRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetRetentionBudgetRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(required: true, maximum: 7))
    }
}

extension Recognition: RequestMessage {
    /// Reads a `refleks.v1.Recognition` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Recognition`.
    public func validate(into validator: inout Validator) {
        validator.text("recognition_id", recognitionID, TextRule(required: true, maximum: 64, format: .ident))
        validator.texts("people", people, TextRule(required: true, maximum: 64, format: .ident), required: true, maximum: 20)
        validator.text("customer_code", customerCode, TextRule(required: true, format: .customerCode))
        validator.enumeration("outcome", outcome.rawValue, required: true, greatest: 5)
        validator.text("date", date, TextRule(required: true, format: .date))
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension RecogniseRequest: RequestMessage {
    /// Reads a `refleks.v1.RecogniseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecogniseRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("recognition", hasRecognition ? recognition : nil, required: true)
    }
}

extension ListRecognitionsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListRecognitionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListRecognitionsRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension TeamArea: RequestMessage {
    /// Reads a `refleks.v1.TeamArea` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.TeamArea`.
    public func validate(into validator: inout Validator) {
        validator.text("area", area, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("person", person, TextRule(maximum: 64, format: .ident))
        validator.integer("pledged_bp", pledgedBp, required: false, range: 0...10000)
        if hasGivenBp { validator.integer("given_bp", givenBp, required: false, range: 0...10000) }
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutTeamAreaRequest: RequestMessage {
    /// Reads a `refleks.v1.PutTeamAreaRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutTeamAreaRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("team", hasTeam ? team : nil, required: true)
    }
}

extension ListTeamAreasRequest: RequestMessage {
    /// Reads a `refleks.v1.ListTeamAreasRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListTeamAreasRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension Prompt: RequestMessage {
    /// Reads a `refleks.v1.Prompt` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Prompt`.
    public func validate(into validator: inout Validator) {
        validator.text("prompt_id", promptID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("policy", policy, TextRule(required: true, maximum: 200, format: .label))
        validator.text("text_en", textEn, TextRule(required: true, maximum: 200, format: .label))
        validator.text("text_tr", textTr, TextRule(required: true, maximum: 200, format: .label))
        validator.text("rule", rule, TextRule(maximumBytes: 4096, format: .text))
        validator.integer("priority", priority, required: false, range: 1...100)
        validator.enumerations("roles", roles.map(\.rawValue), required: false, maximum: 4, greatest: 6)
        validator.texts("branches", branches, TextRule(required: true, maximum: 64, format: .ident), required: false, maximum: 100)
        validator.text("valid_from", validFrom, TextRule(format: .date))
        validator.text("valid_until", validUntil, TextRule(format: .date))
        validator.enumeration("contact_purpose", contactPurpose.rawValue, required: false, greatest: 5)
        validator.enumeration("contact_channel", contactChannel.rawValue, required: false, greatest: 12)
        validator.text("brand", brand, TextRule(maximum: 64, format: .ident))
        validator.integer("rest_days", restDays, required: false, range: 0...30)
        validator.unset("active", !active)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutPromptRequest: RequestMessage {
    /// Reads a `refleks.v1.PutPromptRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutPromptRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("prompt", hasPrompt ? prompt : nil, required: true)
    }
}

extension ListPromptsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListPromptsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListPromptsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension RecordPromptOutcomeRequest: RequestMessage {
    /// Reads a `refleks.v1.RecordPromptOutcomeRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RecordPromptOutcomeRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.integer("showing_id", showingID, required: true)
        validator.enumeration("outcome", outcome.rawValue, required: true, greatest: 2)
        validator.text("agent", agent, TextRule(maximum: 64, format: .ident))
    }
}

extension GetPromptReportRequest: RequestMessage {
    /// Reads a `refleks.v1.GetPromptReportRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetPromptReportRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
        validator.integer("months", months, required: false, range: 0...12)
        validator.text("prompt_id", promptID, TextRule(maximum: 64, format: .ident))
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.integer("minimum_shown", minimumShown, required: false, range: 0...1000)
    }
}

extension OpenEmployeePulseRequest: RequestMessage {
    /// Reads a `refleks.v1.OpenEmployeePulseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.OpenEmployeePulseRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("pulse_id", pulseID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("question_en", questionEn, TextRule(required: true, maximumBytes: 400, format: .text))
        validator.text("question_tr", questionTr, TextRule(required: true, maximumBytes: 400, format: .text))
    }
}

extension SubmitEmployeePulseRequest: RequestMessage {
    /// Reads a `refleks.v1.SubmitEmployeePulseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SubmitEmployeePulseRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("pulse_id", pulseID, TextRule(required: true, maximum: 64, format: .ident))
        validator.integer("score", score, required: false, range: 0...10)
    }
}

extension CloseEmployeePulseRequest: RequestMessage {
    /// Reads a `refleks.v1.CloseEmployeePulseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CloseEmployeePulseRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("pulse_id", pulseID, TextRule(required: true, maximum: 64, format: .ident))
    }
}

extension GetEmployeePulseRequest: RequestMessage {
    /// Reads a `refleks.v1.GetEmployeePulseRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetEmployeePulseRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("pulse_id", pulseID, TextRule(maximum: 64, format: .ident))
    }
}

extension GetServiceQualityRequest: RequestMessage {
    /// Reads a `refleks.v1.GetServiceQualityRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetServiceQualityRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
        validator.integer("months", months, required: false, range: 0...12)
        validator.enumeration("group_by", groupBy.rawValue, required: false, greatest: 3)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("agent", agent, TextRule(maximum: 64, format: .ident))
        validator.enumeration("channel", channel.rawValue, required: false, greatest: 12)
        validator.integer("minimum_answers", minimumAnswers, required: false, range: 0...1000)
        validator.timestamp("as_of_us", asOfUs, required: false)
    }
}

extension GetSlaReportRequest: RequestMessage {
    /// Reads a `refleks.v1.GetSlaReportRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetSlaReportRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
        validator.integer("months", months, required: false, range: 0...12)
        validator.enumeration("group_by", groupBy.rawValue, required: false, greatest: 2)
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.text("owner", owner, TextRule(maximum: 64, format: .ident))
        validator.integer("minimum_answers", minimumAnswers, required: false, range: 0...1000)
    }
}

extension GetRepeatRateRequest: RequestMessage {
    /// Reads a `refleks.v1.GetRepeatRateRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetRepeatRateRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
        validator.integer("horizon_days", horizonDays, required: false, range: 0...366)
    }
}

extension Question: RequestMessage {
    /// Reads a `refleks.v1.Question` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Question`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("category", category.rawValue, required: true, greatest: 8)
        validator.text("key", key, TextRule(required: true, maximum: 64))
        validator.integer("fresh_for_days", freshForDays, required: false, range: 0...36500)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutQuestionRequest: RequestMessage {
    /// Reads a `refleks.v1.PutQuestionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutQuestionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("question", hasQuestion ? question : nil, required: true)
    }
}

extension ListQuestionsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListQuestionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListQuestionsRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension OpeningSpan: RequestMessage {
    /// Reads a `refleks.v1.OpeningSpan` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.OpeningSpan`.
    public func validate(into validator: inout Validator) {
        validator.integer("opens_minute", opensMinute, required: false, range: 0...1439)
        validator.integer("closes_minute", closesMinute, required: true, range: 0...1440)
    }
}

extension DayHours: RequestMessage {
    /// Reads a `refleks.v1.DayHours` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.DayHours`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("weekday", weekday.rawValue, required: true, greatest: 7)
        validator.messages("spans", spans, required: true, maximum: 4)
    }
}

extension CalendarDay: RequestMessage {
    /// Reads a `refleks.v1.CalendarDay` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CalendarDay`.
    public func validate(into validator: inout Validator) {
        validator.text("date", date, TextRule(required: true, format: .date))
        validator.messages("spans", spans, required: false, maximum: 4)
    }
}

extension Calendar: RequestMessage {
    /// Reads a `refleks.v1.Calendar` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Calendar`.
    public func validate(into validator: inout Validator) {
        validator.text("calendar_id", calendarID, TextRule(required: true, maximum: 64, format: .ident))
        validator.messages("week", week, required: true, maximum: 7)
        validator.enumerations("works_on", worksOn.map(\.rawValue), required: false, maximum: 13, greatest: 13)
        validator.messages("days", days, required: false, maximum: 1000)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutCalendarRequest: RequestMessage {
    /// Reads a `refleks.v1.PutCalendarRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutCalendarRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("calendar", hasCalendar ? calendar : nil, required: true)
    }
}

extension ListCalendarsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListCalendarsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListCalendarsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ChannelRate: RequestMessage {
    /// Reads a `refleks.v1.ChannelRate` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ChannelRate`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("channel", channel.rawValue, required: true, greatest: 12)
        validator.integer("per_contact_minor", perContactMinor, required: false, range: 0...1000000000000)
        validator.integer("per_minute_minor", perMinuteMinor, required: false, range: 0...1000000000000)
    }
}

extension Tariff: RequestMessage {
    /// Reads a `refleks.v1.Tariff` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Tariff`.
    public func validate(into validator: inout Validator) {
        validator.text("valid_from", validFrom, TextRule(required: true, format: .date))
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.messages("rates", rates, required: false, maximum: 12)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutTariffRequest: RequestMessage {
    /// Reads a `refleks.v1.PutTariffRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutTariffRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("tariff", hasTariff ? tariff : nil, required: true)
    }
}

extension ListTariffsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListTariffsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListTariffsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ExchangeRate: RequestMessage {
    /// Reads a `refleks.v1.ExchangeRate` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ExchangeRate`.
    public func validate(into validator: inout Validator) {
        validator.text("from_currency", fromCurrency, TextRule(required: true, format: .currency))
        validator.text("to_currency", toCurrency, TextRule(required: true, format: .currency))
        validator.text("date", date, TextRule(required: true, format: .date))
        validator.integer("rate_millionths", rateMillionths, required: true, range: 1...1000000000000000)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutExchangeRateRequest: RequestMessage {
    /// Reads a `refleks.v1.PutExchangeRateRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutExchangeRateRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("rate", hasRate ? rate : nil, required: true)
    }
}

extension ListExchangeRatesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListExchangeRatesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListExchangeRatesRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        validator.text("from_currency", fromCurrency, TextRule(format: .currency))
        validator.text("to_currency", toCurrency, TextRule(format: .currency))
    }
}

extension Agent: RequestMessage {
    /// Reads a `refleks.v1.Agent` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Agent`.
    public func validate(into validator: inout Validator) {
        validator.text("agent_id", agentID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutAgentRequest: RequestMessage {
    /// Reads a `refleks.v1.PutAgentRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutAgentRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("agent", hasAgent ? agent : nil, required: true)
    }
}

extension ListAgentsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListAgentsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListAgentsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        validator.text("branch", branch, TextRule(maximum: 64, format: .ident))
    }
}

extension QuestionName: RequestMessage {
    /// Reads a `refleks.v1.QuestionName` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.QuestionName`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("category", category.rawValue, required: true, greatest: 8)
        validator.text("key", key, TextRule(required: true, maximum: 64))
    }
}

extension ExchangeRateName: RequestMessage {
    /// Reads a `refleks.v1.ExchangeRateName` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ExchangeRateName`.
    public func validate(into validator: inout Validator) {
        validator.text("from_currency", fromCurrency, TextRule(required: true, format: .currency))
        validator.text("to_currency", toCurrency, TextRule(required: true, format: .currency))
        validator.text("date", date, TextRule(required: true, format: .date))
    }
}

extension ListReferenceHistoryRequest: RequestMessage {
    /// Reads a `refleks.v1.ListReferenceHistoryRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListReferenceHistoryRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
        switch name {
        case .question(let value)?: validator.message("question", value, required: true)
        case .calendarID(let value)?: validator.text("calendar_id", value, TextRule(required: true, maximum: 64, format: .ident))
        case .rate(let value)?: validator.message("rate", value, required: true)
        case .agentID(let value)?: validator.text("agent_id", value, TextRule(required: true, maximum: 64, format: .ident))
        case nil: validator.missing("name", of: "question, calendar_id, rate, agent_id")
        }
    }
}

extension ReflexPolicy: RequestMessage {
    /// Reads a `refleks.v1.ReflexPolicy` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ReflexPolicy`.
    public func validate(into validator: inout Validator) {
        validator.enumerations("rules", rules.map(\.rawValue), required: false, maximum: 8, greatest: 5)
        validator.integer("repeat_days", repeatDays, required: false, range: 1...90)
        validator.integer("repeat_count", repeatCount, required: false, range: 2...10)
        validator.integer("fresh_days", freshDays, required: false, range: 1...90)
        validator.integer("frequency_percent", frequencyPercent, required: false, range: 110...1000)
        validator.integer("frequency_days", frequencyDays, required: false, range: 1...365)
        validator.integer("frequency_purchases", frequencyPurchases, required: false, range: 3...17)
        validator.integer("horizon_days", horizonDays, required: false, range: 1...365)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutReflexPolicyRequest: RequestMessage {
    /// Reads a `refleks.v1.PutReflexPolicyRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutReflexPolicyRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("policy", hasPolicy ? policy : nil, required: true)
    }
}

extension GetReflexPolicyRequest: RequestMessage {
    /// Reads a `refleks.v1.GetReflexPolicyRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetReflexPolicyRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension GetReflexReportRequest: RequestMessage {
    /// Reads a `refleks.v1.GetReflexReportRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetReflexReportRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
    }
}

extension RemedyLimit: RequestMessage {
    /// Reads a `refleks.v1.RemedyLimit` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RemedyLimit`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 6)
        validator.integer("per_remedy_minor", perRemedyMinor, required: false, range: 0...1000000000000000)
    }
}

extension AgentAuthority: RequestMessage {
    /// Reads a `refleks.v1.AgentAuthority` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.AgentAuthority`.
    public func validate(into validator: inout Validator) {
        validator.text("agent_id", agentID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("currency", currency, TextRule(required: true, format: .currency))
        validator.integer("per_period_minor", perPeriodMinor, required: false, range: 0...1000000000000000)
        validator.integer("period_days", periodDays, required: true, range: 1...366)
        validator.messages("limits", limits, required: false, maximum: 6)
        validator.unset("granted_minor", grantedMinor == 0)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutAgentAuthorityRequest: RequestMessage {
    /// Reads a `refleks.v1.PutAgentAuthorityRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutAgentAuthorityRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("authority", hasAuthority ? authority : nil, required: true)
    }
}

extension ListAgentAuthoritiesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListAgentAuthoritiesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListAgentAuthoritiesRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension RoadmapItem: RequestMessage {
    /// Reads a `refleks.v1.RoadmapItem` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.RoadmapItem`.
    public func validate(into validator: inout Validator) {
        validator.text("item_id", itemID, TextRule(required: true, maximum: 64, format: .ident))
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 5)
        validator.text("title", title, TextRule(required: true, maximum: 200, format: .label))
        validator.text("owner", owner, TextRule(maximum: 64, format: .ident))
        validator.text("due", due, TextRule(format: .date))
        validator.text("metric_id", metricID, TextRule(maximum: 64, format: .ident))
        validator.text("parent_id", parentID, TextRule(maximum: 64, format: .ident))
        validator.enumeration("state", state.rawValue, required: true, greatest: 4)
        validator.unset("overdue", !overdue)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutRoadmapItemRequest: RequestMessage {
    /// Reads a `refleks.v1.PutRoadmapItemRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutRoadmapItemRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("item", hasItem ? item : nil, required: true)
    }
}

extension ListRoadmapRequest: RequestMessage {
    /// Reads a `refleks.v1.ListRoadmapRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListRoadmapRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ListUnownedRequest: RequestMessage {
    /// Reads a `refleks.v1.ListUnownedRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListUnownedRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension SubmitReadinessAssessmentRequest: RequestMessage {
    /// Reads a `refleks.v1.SubmitReadinessAssessmentRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SubmitReadinessAssessmentRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("respondent", respondent, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("date", date, TextRule(required: true, format: .date))
        validator.count("answers", answers.count, required: false, maximum: 11)
    }
}

extension GetReadinessRequest: RequestMessage {
    /// Reads a `refleks.v1.GetReadinessRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetReadinessRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("date", date, TextRule(format: .date))
    }
}

extension MetricDefinition: RequestMessage {
    /// Reads a `refleks.v1.MetricDefinition` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.MetricDefinition`.
    public func validate(into validator: inout Validator) {
        validator.text("metric_id", metricID, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("name_en", nameEn, TextRule(required: true, maximum: 200, format: .label))
        validator.text("name_tr", nameTr, TextRule(required: true, maximum: 200, format: .label))
        validator.enumeration("measure", measure.rawValue, required: true, greatest: 12)
        validator.text("owner", owner, TextRule(required: true, maximum: 64, format: .ident))
        validator.texts("sign_offs", signOffs, TextRule(required: true, maximum: 64, format: .ident), required: true, maximum: 20)
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutMetricDefinitionRequest: RequestMessage {
    /// Reads a `refleks.v1.PutMetricDefinitionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutMetricDefinitionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("metric", hasMetric ? metric : nil, required: true)
    }
}

extension ListMetricDefinitionsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListMetricDefinitionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListMetricDefinitionsRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension GetScorecardRequest: RequestMessage {
    /// Reads a `refleks.v1.GetScorecardRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetScorecardRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
    }
}

extension GetCustomerEquityStatementRequest: RequestMessage {
    /// Reads a `refleks.v1.GetCustomerEquityStatementRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetCustomerEquityStatementRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("month", month, TextRule(maximum: 7))
        validator.text("currency", currency, TextRule(format: .currency))
    }
}

extension GetScoreRequest: RequestMessage {
    /// Reads a `refleks.v1.GetScoreRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetScoreRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.timestamp("as_of_valid_us", asOfValidUs, required: false)
        validator.timestamp("as_of_known_us", asOfKnownUs, required: false)
    }
}

extension ExplainScoreRequest: RequestMessage {
    /// Reads a `refleks.v1.ExplainScoreRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ExplainScoreRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.timestamp("as_of_valid_us", asOfValidUs, required: false)
        validator.timestamp("as_of_known_us", asOfKnownUs, required: false)
    }
}

extension ListScoreHistoryRequest: RequestMessage {
    /// Reads a `refleks.v1.ListScoreHistoryRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListScoreHistoryRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension GetServiceLevelRequest: RequestMessage {
    /// Reads a `refleks.v1.GetServiceLevelRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetServiceLevelRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
    }
}

extension GetLifecycleRequest: RequestMessage {
    /// Reads a `refleks.v1.GetLifecycleRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetLifecycleRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
    }
}

extension GetRoleProfileRequest: RequestMessage {
    /// Reads a `refleks.v1.GetRoleProfileRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetRoleProfileRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
    }
}

extension Segment: RequestMessage {
    /// Reads a `refleks.v1.Segment` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.Segment`.
    public func validate(into validator: inout Validator) {
        validator.text("name", name, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("rule", rule, TextRule(required: true, maximumBytes: 4096, format: .text))
        validator.text("description", description_p, TextRule(maximum: 200, format: .label))
        validator.unset("version", version == 0)
        validator.unset("source", source.isEmpty)
        validator.unset("recorded_at_us", recordedAtUs == 0)
        validator.unset("commit_seq", commitSeq == 0)
    }
}

extension PutSegmentRequest: RequestMessage {
    /// Reads a `refleks.v1.PutSegmentRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.PutSegmentRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("segment", hasSegment ? segment : nil, required: true)
    }
}

extension ListSegmentsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListSegmentsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListSegmentsRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension ListSegmentMembersRequest: RequestMessage {
    /// Reads a `refleks.v1.ListSegmentMembersRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListSegmentMembersRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("name", name, TextRule(required: true, maximum: 64, format: .ident))
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension MeasureSegmentRequest: RequestMessage {
    /// Reads a `refleks.v1.MeasureSegmentRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.MeasureSegmentRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("name", name, TextRule(required: true, maximum: 64, format: .ident))
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ExplainMembershipRequest: RequestMessage {
    /// Reads a `refleks.v1.ExplainMembershipRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ExplainMembershipRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        switch rule {
        case .name(let value)?: validator.text("name", value, TextRule(required: true, maximum: 64, format: .ident))
        case .text(let value)?: validator.text("text", value, TextRule(required: true, maximumBytes: 4096, format: .text))
        case nil: validator.missing("rule", of: "name, text")
        }
    }
}

extension GetRfmGridRequest: RequestMessage {
    /// Reads a `refleks.v1.GetRfmGridRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetRfmGridRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("segment", segment, TextRule(maximum: 64, format: .ident))
    }
}

extension ListLookalikesRequest: RequestMessage {
    /// Reads a `refleks.v1.ListLookalikesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListLookalikesRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("among", among, TextRule(maximum: 64, format: .ident))
        validator.integer("count", count, required: false, range: 0...200)
        switch seed {
        case .segment(let value)?: validator.text("segment", value, TextRule(required: true, maximum: 64, format: .ident))
        case .customers(let value)?: validator.message("customers", value, required: true)
        case nil: validator.missing("seed", of: "segment, customers")
        }
    }
}

extension LookalikeSeed: RequestMessage {
    /// Reads a `refleks.v1.LookalikeSeed` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.LookalikeSeed`.
    public func validate(into validator: inout Validator) {
        validator.texts("codes", codes, TextRule(required: true, format: .customerCode), required: true, maximum: 200)
    }
}

extension SimulateScoreRequest: RequestMessage {
    /// Reads a `refleks.v1.SimulateScoreRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.SimulateScoreRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.message("customer", hasCustomer ? customer : nil, required: true)
        validator.messages("interactions", interactions, required: false, maximum: 50)
        validator.timestamp("at_us", atUs, required: false)
        validator.messages("feedback", feedback, required: false, maximum: 50)
    }
}

extension HypotheticalInteraction: RequestMessage {
    /// Reads a `refleks.v1.HypotheticalInteraction` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.HypotheticalInteraction`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("type", type.rawValue, required: true, greatest: 24)
        validator.timestamp("occurred_at_us", occurredAtUs, required: false)
        validator.text("outcome", outcome, TextRule(maximum: 64, format: .ident))
        validator.timestamp("due_at_us", dueAtUs, required: false)
        validator.messages("money", money, required: false, maximum: 32)
    }
}

extension HypotheticalFeedback: RequestMessage {
    /// Reads a `refleks.v1.HypotheticalFeedback` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.HypotheticalFeedback`.
    public func validate(into validator: inout Validator) {
        validator.enumeration("kind", kind.rawValue, required: true, greatest: 6)
        if hasScore { validator.integer("score", score, required: false, range: 0...10) }
        validator.timestamp("at_us", atUs, required: false)
    }
}

extension ExportSubjectDataRequest: RequestMessage {
    /// Reads a `refleks.v1.ExportSubjectDataRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ExportSubjectDataRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("code", code, TextRule(required: true, format: .customerCode))
        validator.timestamp("received_at_us", receivedAtUs, required: false)
    }
}

extension CheckHealthRequest: RequestMessage {
    /// Reads a `refleks.v1.CheckHealthRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.CheckHealthRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("service", service, TextRule(maximum: 128, format: .fullName))
    }
}

extension WatchHealthRequest: RequestMessage {
    /// Reads a `refleks.v1.WatchHealthRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.WatchHealthRequest`.
    public func validate(into validator: inout Validator) {
        validator.text("service", service, TextRule(maximum: 128, format: .fullName))
    }
}

extension GetServerInfoRequest: RequestMessage {
    /// Reads a `refleks.v1.GetServerInfoRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.GetServerInfoRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension DescribeServicesRequest: RequestMessage {
    /// Reads a `refleks.v1.DescribeServicesRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.DescribeServicesRequest`.
    public func validate(into validator: inout Validator) {
    }
}

extension ListConnectionsRequest: RequestMessage {
    /// Reads a `refleks.v1.ListConnectionsRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListConnectionsRequest`.
    public func validate(into validator: inout Validator) {
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension ListAuditRequest: RequestMessage {
    /// Reads a `refleks.v1.ListAuditRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.ListAuditRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.text("customer_code", customerCode, TextRule(format: .customerCode))
        validator.text("actor", actor, TextRule(maximum: 64, format: .ident))
        validator.text("principal", principal, TextRule(maximum: 96, format: .key))
        validator.timestamp("from_us", fromUs, required: false)
        validator.timestamp("until_us", untilUs, required: false)
        validator.integer("page_size", pageSize, required: false, range: 0...200)
        validator.text("page_token", pageToken, TextRule(maximum: 512, format: .token))
    }
}

extension VerifyAuditRequest: RequestMessage {
    /// Reads a `refleks.v1.VerifyAuditRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.VerifyAuditRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
        validator.integer("from_seq", fromSeq, required: false, range: 0...9223372036854775807)
        validator.integer("expected_seq", expectedSeq, required: false, range: 0...9223372036854775807)
        validator.count("expected_hash", expectedHash.count, required: false, maximum: 32)
    }
}

extension VerifyProjectionRequest: RequestMessage {
    /// Reads a `refleks.v1.VerifyProjectionRequest` in its usual form.
    public static func decodeFast(_ bytes: UnsafeRawBufferPointer) -> Self? {
        FastPathDecoder.decode(bytes)
    }

    /// Reports what breaks the rules of `refleks.v1.VerifyProjectionRequest`.
    public func validate(into validator: inout Validator) {
        validator.message("access", hasAccess ? access : nil, required: true)
    }
}
