import Foundation
import RefleksDomain

/// One invoice of Online Retail.
struct Invoice {
    let customer: Int
    /// Days since 1970-01-01, as written in the file.
    let day: Int32
    /// As written in the file, `2010-12-01 08:26:00`: in this form the order of texts is that of time.
    let time: String
    let number: String
    /// Different products, in the invoice's order.
    let basket: [ProductNumber]
}

/// The invoices of Online Retail (Chen, Sain and Guo 2012) in the order of time: those of known customers, without
/// cancellations, without lines of no quantity or price, and only products (a code of five digits, perhaps with letters:
/// postage, fees and samples have others).
struct Invoices {
    private(set) var all: [Invoice] = []
    private(set) var productCount = 0

    /// Reads the file's text.
    init(csv text: String) {
        var numbers: [Substring: UInt32] = [:]
        var byInvoice: [Substring: (customer: Int, time: Substring, basket: [ProductNumber])] = [:]
        for line in text.split(whereSeparator: \.isNewline).dropFirst() {
            guard let fields = Self.fields(of: line), let quantity = Int(fields[3]), quantity > 0,
                let price = Double(fields[5]), price > 0, let customer = Double(fields[6]), !fields[0].hasPrefix("C"),
                fields[1].prefix(5).count == 5, fields[1].prefix(5).allSatisfy(\.isNumber)
            else { continue }
            let number = numbers[fields[1]] ?? UInt32(numbers.count)
            numbers[fields[1]] = number
            var invoice = byInvoice[fields[0]] ?? (Int(customer), fields[4], [])
            let product = ProductNumber(number)
            if !invoice.basket.contains(product) { invoice.basket.append(product) }
            byInvoice[fields[0]] = invoice
        }
        productCount = numbers.count
        for (number, invoice) in byInvoice {
            guard let date = try? CalendarDate(String(invoice.time.prefix(10))) else { continue }
            all.append(
                Invoice(
                    customer: invoice.customer, day: Int32(date.daysSinceEpoch), time: String(invoice.time),
                    number: String(number), basket: invoice.basket))
        }
        all.sort { ($0.time, $0.number) < ($1.time, $1.number) }
    }

    /// Eight fields; the third may be quoted and then hold commas.
    private static func fields(of line: Substring) -> [Substring]? {
        var result: [Substring] = []
        var isQuoted = false
        var start = line.startIndex
        for index in line.indices {
            switch line[index] {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                result.append(line[start..<index])
                start = line.index(after: index)
            default: break
            }
        }
        result.append(line[start...])
        return result.count == 8 ? result : nil
    }
}
