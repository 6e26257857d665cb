import RefleksDomain

extension ByteWriter {
    /// A currency and an amount in it.
    mutating func money(_ money: Money) {
        number(UInt64(money.currency.number))
        signed(money.minorUnits)
    }
}

extension ByteReader {
    /// What `money` wrote.
    mutating func money() throws(MalformedBytes) -> Money {
        let currency = try currency()
        return Money(minorUnits: try signed(), currency: currency)
    }
}
