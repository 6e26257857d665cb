import FoundationEssentials

/// One call of Segment's spec (identify, track, page, screen, group), as its sources write it, one JSON document per line.
struct SegmentEvent: Decodable {
    let type: String
    /// Unique for ever; the idempotency key.
    let messageId: String?
    let userId: SegmentText?
    let anonymousId: SegmentText?
    /// When it happened on the sender's corrected clock; `originalTimestamp` where that is missing.
    let timestamp: String?
    let originalTimestamp: String?
    let event: String?
    let name: String?
    let groupId: SegmentText?
    let traits: Traits?
    let properties: Properties?
    let context: Context?

    /// What is said of a user, under the spec's reserved names.
    struct Traits: Decodable {
        let firstName: String?
        let lastName: String?
        let name: String?
        let email: String?
        let phone: String?
        let birthday: String?
        let address: Address?
    }

    /// A trait that is an object.
    struct Address: Decodable {
        let street: String?
        let postalCode: String?
        let city: String?
        let state: String?
        let country: String?

        /// In one line.
        var line: String {
            [street, postalCode, city, state, country].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// What an event was about, under the names of the spec for shops.
    struct Properties: Decodable {
        let revenue: Decimal?
        let total: Decimal?
        let currency: String?
        let orderId: SegmentText?
        let products: [Product]?

        private enum CodingKeys: String, CodingKey {
            case revenue, total, currency, products
            case orderId = "order_id"
        }
    }

    struct Product: Decodable {
        let productId: SegmentText?
        let sku: SegmentText?
        let category: String?
        let price: Decimal?
        let quantity: Decimal?

        private enum CodingKeys: String, CodingKey {
            case sku, category, price, quantity
            case productId = "product_id"
        }
    }

    struct Context: Decodable {
        let traits: Traits?
        let library: Library?
        let device: Device?

        struct Library: Decodable {
            let name: String?
        }
        struct Device: Decodable {
            let type: String?
        }
    }
}

/// An id that is a text or a number.
struct SegmentText: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            text = try container.decode(String.self)
        } catch {
            text = String(try container.decode(Int64.self))
        }
    }
}
