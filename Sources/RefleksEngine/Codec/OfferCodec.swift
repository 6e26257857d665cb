import RefleksDomain

/// The stored content of offers and campaigns: everything in one order, so that equal ones have equal bytes.
enum OfferCodec {
    static func write(_ offer: Offer, to writer: inout ByteWriter) {
        writer.text(offer.id)
        writer.text(offer.product)
        writer.text(offer.category)
        writer.text(offer.name)
        writer.money(offer.price)
        writer.signed(offer.cost)
        writer.number(UInt64(offer.marginFloor))
        writer.byte(offer.stage.rawValue)
        writer.signed(offer.competitorPrice ?? 0)
        ReferenceCodec.write(offer.validFrom, to: &writer)
        writer.flag(offer.validTo != nil)
        if let validTo = offer.validTo { ReferenceCodec.write(validTo, to: &writer) }
        writer.list(offer.channels.map(\.rawValue).sorted()) { $0.byte($1) }
        writer.byte(offer.minimumTier.rawValue)
        writer.flag(offer.isRetired)
    }

    static func readOffer(_ reader: inout ByteReader) throws(MalformedBytes) -> Offer {
        let id = try reader.text()
        let product = try reader.text()
        let category = try reader.text()
        let name = try reader.text()
        let price = try reader.money()
        let cost = try reader.signed()
        guard let floor = Int(exactly: try reader.number()) else { throw MalformedBytes() }
        let stage = try reader.value(ProductStage.self)
        let competitor = try reader.signed()
        let from = try reader.date()
        let to = try reader.flag() ? try reader.date() : nil
        let channels = try reader.list { reader throws(MalformedBytes) in try reader.value(Channel.self) }
        let tier = try reader.value(ServiceTier.self)
        let isRetired = try reader.flag()
        do throws(FieldRefusal) {
            return try Offer(
                id: id, product: product, category: category, name: name, price: price, cost: cost,
                marginFloor: floor, stage: stage, competitorPrice: competitor == 0 ? nil : competitor,
                validFrom: from, validTo: to, channels: Set(channels), minimumTier: tier, isRetired: isRetired)
        } catch { throw MalformedBytes() }
    }

    static func write(_ campaign: Campaign, to writer: inout ByteWriter) {
        writer.text(campaign.id)
        writer.text(campaign.name)
        writer.byte(campaign.goal.rawValue)
        ReferenceCodec.write(campaign.from, to: &writer)
        ReferenceCodec.write(campaign.to, to: &writer)
        writer.money(campaign.cost)
        writer.text(campaign.product)
        writer.text(campaign.category)
        writer.list(campaign.target) { $0.number($1) }
        writer.list(campaign.control) { $0.number($1) }
        // Behind everything that was there before segments were, so that a campaign without one has the bytes that it had.
        guard !campaign.segment.isEmpty else { return }
        writer.text(campaign.segment)
        writer.number(UInt64(campaign.segmentVersion))
    }

    static func readCampaign(_ reader: inout ByteReader) throws(MalformedBytes) -> Campaign {
        let id = try reader.text()
        let name = try reader.text()
        let goal = try reader.value(CampaignGoal.self)
        let from = try reader.date()
        let to = try reader.date()
        let cost = try reader.money()
        let product = try reader.text()
        let category = try reader.text()
        let target = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        let control = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        let segment = reader.isAtEnd ? "" : try reader.text()
        let version = segment.isEmpty ? 0 : try reader.number()
        do throws(FieldRefusal) {
            return try Campaign(
                id: id, name: name, goal: goal, from: from, to: to, cost: cost, product: product, category: category,
                target: target, control: control, segment: segment, segmentVersion: UInt32(clamping: version))
        } catch { throw MalformedBytes() }
    }
}
