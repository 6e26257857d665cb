import RefleksMessages

/// A currency of ISO 4217 (list one, 2025; without metals, funds of account and test codes) with its exponent.
public struct Currency: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The letters as a number in base 26, A = 0: compact, stable and in alphabetical order.
    public let number: UInt16
    /// Decimals of the minor unit: 2 for TRY, 0 for JPY, 3 for KWD.
    public let exponent: Int

    /// The Turkish lira.
    public static let lira = Currency(known: "TRY", exponent: 2)

    /// The currency with these three upper-case letters.
    ///
    /// - Throws: `UNKNOWN_CURRENCY`.
    public init(_ code: String) throws(FieldRefusal) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
            let currency = Currency(number: Self.number(of: code))
        else { throw FieldRefusal(Catalogue.Interaction.unknownCurrency) }
        self = currency
    }

    /// The currency with this number, nil when ISO 4217 has none.
    public init?(number: UInt16) {
        guard let exponent = Self.exponents[number] else { return nil }
        self.number = number
        self.exponent = exponent
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
        number = Self.number(of: code)
        self.exponent = exponent
    }

    /// `code` is three letters A–Z.
    private static func number(of code: String) -> UInt16 {
        code.utf8.reduce(0) { $0 * 26 + UInt16($1 - 0x41) }
    }

    private static let exponents: [UInt16: Int] = {
        var exponents: [UInt16: Int] = [:]
        for (exponent, codes) in codesByExponent {
            for code in codes.split(whereSeparator: \.isWhitespace) {
                exponents[number(of: String(code))] = exponent
            }
        }
        return exponents
    }()

    private static let codesByExponent: KeyValuePairs<Int, String> = [
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
