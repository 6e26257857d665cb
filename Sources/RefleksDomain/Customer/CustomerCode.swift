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
        var number: UInt64 = 0
        for byte in text.utf8 {
            // Eleven digits are no code, and more could leave the 64 bits.
            guard number <= Self.numbers.upperBound, let digit = Digits.value(of: byte) else { throw Self.refusal }
            number = number * 10 + UInt64(digit)
        }
        guard text.utf8.count == 10, let code = CustomerCode(number: number / 10), code.checkDigit == number % 10
        else { throw Self.refusal }
        self = code
    }

    private static let refusal = FieldRefusal(Catalogue.Customer.badCode)

    private var checkDigit: UInt64 {
        UInt64(ISO7064.checkDigit(of: String(number).utf8.lazy.map { $0 - 0x30 }))
    }

    /// The ten digits.
    public var description: String { String(number * 10 + checkDigit) }

    /// In the order of the bodies.
    public static func < (left: CustomerCode, right: CustomerCode) -> Bool {
        left.number < right.number
    }
}
