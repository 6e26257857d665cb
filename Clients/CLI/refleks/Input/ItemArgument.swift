import RefleksContract
import RefleksMessages

/// `85123A`, `85123A*2`, `85123A@mugs*1,25=59,80`: a product, perhaps its category, a quantity, the line's amount.
enum ItemArgument {
    static func item(_ text: String, currency: String) throws(CommandError) -> InteractionItem {
        var item = InteractionItem()
        let halves = text.split(separator: "=", maxSplits: 1)
        if halves.count == 2 {
            item.amountMinor = try MoneyArgument.minorUnits(String(halves[1]), currency)
            item.currency = currency
        }
        let product = halves.first.map(String.init) ?? ""
        let parts = product.split(separator: "*", maxSplits: 1)
        let names = (parts.first ?? "").split(separator: "@", maxSplits: 1)
        item.product = names.first.map(String.init) ?? ""
        if names.count == 2 { item.category = String(names[1]) }
        item.quantityMilli = try parts.count == 2 ? quantityMilli(String(parts[1])) : 1000
        return item
    }

    /// Thousandths of `2`, `1,25` or `1.25`.
    static func quantityMilli(_ text: String) throws(CommandError) -> Int64 {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), let whole = Int64(parts[0]), (0...1_000_000_000).contains(whole) else {
            throw .usage(Catalogue.CLI.quantityMalformed)
        }
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        guard (1...3).contains(decimals.count),
            let rest = Int64(decimals + String(repeating: "0", count: 3 - decimals.count)),
            rest >= 0
        else { throw .usage(Catalogue.CLI.quantityMalformed) }
        return whole * 1000 + rest
    }
}
