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
        var text = text
        guard let code = text.withUTF8(Self.code) else { throw Self.refusal }
        self = code
    }

    /// Read and written where the bytes lie: every pushed item names a code, and its answer does.
    private static func code(_ bytes: UnsafeBufferPointer<UInt8>) -> CustomerCode? {
        guard bytes.count == digits + 1 else { return nil }
        var number: UInt64 = 0
        var system = ISO7064()
        for byte in bytes[..<digits] {
            guard let digit = Digits.value(of: byte) else { return nil }
            number = number * 10 + UInt64(digit)
            system.add(digit)
        }
        guard Digits.value(of: bytes[digits]) == system.checkDigit else { return nil }
        return CustomerCode(number: number)
    }

    /// Digits of the body.
    private static let digits = 9

    private static let refusal = FieldRefusal(Catalogue.Customer.badCode)

    /// The ten digits.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.digits + 1) { text in
            var rest = number
            for place in (0..<Self.digits).reversed() {
                text[place] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
                rest /= 10
            }
            var system = ISO7064()
            for place in 0..<Self.digits { system.add(text[place] - 0x30) }
            text[Self.digits] = system.checkDigit + 0x30
            return Self.digits + 1
        }
    }

    /// In the order of the bodies.
    public static func < (left: CustomerCode, right: CustomerCode) -> Bool {
        left.number < right.number
    }
}
