import RefleksMessages

/// A currency of ISO 4217 (list one, 2025; without metals, funds of account and test codes) with its exponent.
public struct Currency: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The letters as a number in base 26, A = 0: compact, stable and in alphabetical order.
    public let number: UInt16
    /// Decimals of the minor unit: 2 for TRY, 0 for JPY, 3 for KWD.
    public let exponent: Int

    /// What one major unit is in minor units, for sums that are not whole numbers.
    package var minorUnitsPerUnit: Double {
        (0..<exponent).reduce(1.0) { value, _ in value * 10 }
    }

    /// The Turkish lira.
    public static let lira = Currency(known: "TRY", exponent: 2)

    /// The currency with these three upper-case letters.
    ///
    /// - Throws: `UNKNOWN_CURRENCY`.
    public init(_ code: String) throws(FieldRefusal) {
        var code = code
        guard let number = code.withUTF8(Self.number), let currency = Currency(number: number) else {
            throw FieldRefusal(Catalogue.Interaction.unknownCurrency)
        }
        self = currency
    }

    /// The currency with this number, nil when ISO 4217 has none.
    public init?(number: UInt16) {
        guard number < Self.exponents.count, Self.exponents[Int(number)] != Self.unknown else { return nil }
        self.number = number
        exponent = Int(Self.exponents[Int(number)])
    }

    /// The three letters.
    public var code: String {
        String(unsafeUninitializedCapacity: 3) { letters in
            letters[0] = UInt8(truncatingIfNeeded: number / 676) + 0x41
            letters[1] = UInt8(truncatingIfNeeded: number / 26 % 26) + 0x41
            letters[2] = UInt8(truncatingIfNeeded: number % 26) + 0x41
            return 3
        }
    }

    /// The three letters.
    public var description: String { code }

    /// In alphabetical order.
    public static func < (left: Currency, right: Currency) -> Bool {
        left.number < right.number
    }

    private init(known code: String, exponent: Int) {
        var code = code
        number = code.withUTF8(Self.number) ?? 0
        self.exponent = exponent
    }

    /// Nil unless `code` is three letters A–Z.
    private static func number(_ code: UnsafeBufferPointer<UInt8>) -> UInt16? {
        guard code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        return code.reduce(0) { $0 * 26 + UInt16($1 - 0x41) }
    }

    /// By number, for every three letters: looked up for every amount that is pushed.
    private static let exponents: [Int8] = {
        var exponents = [Int8](repeating: unknown, count: 26 * 26 * 26)
        for (exponent, codes) in codesByExponent {
            for code in codes.split(whereSeparator: \.isWhitespace) {
                var code = String(code)
                if let number = code.withUTF8(number) { exponents[Int(number)] = exponent }
            }
        }
        return exponents
    }()

    private static let unknown: Int8 = -1

    private static let codesByExponent: KeyValuePairs<Int8, String> = [
        0: """
        BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
        """,
        2: """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
        CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
        GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA
        MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR
        RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD
        TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """,
        3: """
        BHD IQD JOD KWD LYD OMR TND
        """,
        4: """
        CLF UYW
        """,
    ]
}
