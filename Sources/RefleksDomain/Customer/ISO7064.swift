/// The check digit system MOD 11,10 of ISO 7064: finds every single wrong digit and nearly every swap of neighbours.
struct ISO7064 {
    private var product = 10

    /// Takes the next digit, 0…9.
    mutating func add(_ digit: UInt8) {
        let sum = (product + Int(digit)) % 10
        product = (sum == 0 ? 10 : sum) * 2 % 11
    }

    /// The check digit of the digits so far.
    var checkDigit: UInt8 { UInt8((11 - product) % 10) }
}
