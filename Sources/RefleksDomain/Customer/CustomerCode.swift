import RefleksMessages

/// The one code of a customer: nine digits and a check digit (ISO 7064 MOD 11,10), never reused.
///
/// The body never begins with 0, so that a spreadsheet that reads codes as numbers loses nothing.
public struct CustomerCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The nine-digit body, without the check digit.
    public let number: UInt64

    /// The bodies that codes are made of.
    public static let numbers: ClosedRange<UInt64> = 100_000_000...999_999_999

    /// The code with this body, nil outside `numbers`.
    public init?(number: UInt64) {
        guard Self.numbers.contains(number) else { return nil }
        self.number = number
    }

    /// Reads ten ASCII digits.
    ///
    /// - Throws: `BAD_CUSTOMER_CODE` for anything else and for a wrong check digit.
    public init(_ text: String) throws(FieldRefusal) {
        guard let digits = Digits.ascii(text), digits.count == 10,
            ISO7064.checkDigit(of: digits.dropLast()) == digits.last,
            let code = CustomerCode(number: digits.dropLast().reduce(0) { $0 * 10 + UInt64($1) })
        else { throw FieldRefusal(Catalogue.Customer.badCode) }
        self = code
    }

    /// The ten digits.
    public var description: String {
        let body = String(number)
        return body + String(ISO7064.checkDigit(of: body.utf8.map { $0 - 0x30 }))
    }

    /// In the order of the bodies.
    public static func < (left: CustomerCode, right: CustomerCode) -> Bool {
        left.number < right.number
    }
}
