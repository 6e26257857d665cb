/// The check digit system MOD 11,10 of ISO 7064: finds every single wrong digit and nearly every swap of neighbours.
enum ISO7064 {
    /// The check digit of `digits`, each 0…9.
    static func checkDigit(of digits: some Sequence<UInt8>) -> UInt8 {
        var product = 10
        for digit in digits {
            let sum = (product + Int(digit)) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return UInt8((11 - product) % 10)
    }
}
