import RefleksContract
import RefleksMessages

/// The files of the PKDD'99 financial data (Berka and Sochorova): a Czech bank's customers, accounts and movements.
///
/// Clients become customers, known as SOURCE_ID `berka-client`; an account is an identifier, SOURCE_ID `berka-account`, of
/// its OWNER; who may dispose of it besides him, the DISPONENT, gets a fact of category RELATION.
struct BerkaDirectory {
    /// What is known of a client: his birth date.
    let birthDates: [String: String]
    /// The district of an account's branch.
    let districts: [String: String]
    /// The client who owns an account.
    let owners: [String: String]

    static let clientSystem = "berka-client"
    static let accountSystem = "berka-account"

    /// Reads `client.asc`, `account.asc` and `disp.asc`, some thousand lines each.
    ///
    /// - Throws: when one of them cannot be read.
    init(_ directory: String) throws {
        birthDates = try Self.table(directory + "/client.asc") { ($0[0], Self.birthDate($0[1])) }
        districts = try Self.table(directory + "/account.asc") { ($0[0], $0[1]) }
        owners = try Self.table(directory + "/disp.asc") { $0.count > 3 && $0[3] == "OWNER" ? ($0[2], $0[1]) : nil }
    }

    private static func table(
        _ path: String, _ entry: ([String]) -> (String, String)?
    ) throws -> [String: String] {
        var lines = LineSource(try ImportInput(path, standardInput: nil).source)
        var table: [String: String] = [:]
        while let line = try lines.next() {
            guard case .text(let text) = line, lines.number > 1 else { continue }
            let fields = BerkaLine.fields(text)
            if fields.count >= 2, let (key, value) = entry(fields) { table[key] = value }
        }
        return table
    }

    /// `706213` is 13 December 1970, of a woman: fifty are added to her month. Empty for anything else.
    static func birthDate(_ number: String) -> String {
        guard number.utf8.count == 6, let value = Int(number), value >= 0 else { return "" }
        let (year, day) = (value / 10_000, value % 100)
        let month = value / 100 % 100 > 50 ? value / 100 % 100 - 50 : value / 100 % 100
        let text = "19" + twoDigits(year) + "-" + twoDigits(month) + "-" + twoDigits(day)
        return TimeArgument.parse(text) == nil ? "" : text
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// The branch that keeps an account; empty for an account that nobody knows.
    func branch(ofAccount account: String) -> String {
        districts[account].map { "berka-" + $0 } ?? ""
    }
}

/// `disp.asc`: who may dispose of which account. Each line is a client, and each client has one line.
struct BerkaClientReader: ImportReader {
    let directory: BerkaDirectory

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        guard number > 1, !line.isEmpty else { return [] }
        let fields = BerkaLine.fields(line)
        guard fields.count == 4 else {
            return [ImportEntry(line: number, content: .reject(BerkaLine.malformed("disp.asc")))]
        }
        var request = CreateCustomerRequest()
        request.customer.kind = .person
        request.customer.birthDate = directory.birthDates[fields[1]] ?? ""
        request.customer.language = "cs"
        request.customer.homeBranch = directory.branch(ofAccount: fields[2])
        request.identifiers = [.sourceID(fields[1], system: BerkaDirectory.clientSystem)]
        if fields[3] == "OWNER" {
            request.identifiers.append(.sourceID(fields[2], system: BerkaDirectory.accountSystem))
        }
        return [ImportEntry(line: number, content: .customer(request))]
    }
}

/// `disp.asc` once more, when everybody is known: a DISPONENT's relation to the owner of the account.
struct BerkaRelationReader: ImportReader {
    let directory: BerkaDirectory

    mutating func take(_ line: String, number: Int) -> [ImportEntry] {
        let fields = BerkaLine.fields(line)
        guard number > 1, fields.count == 4, fields[3] == "DISPONENT" else { return [] }
        guard let owner = directory.owners[fields[2]] else {
            return [ImportEntry(line: number, content: .reject(ImportReject(Catalogue.CLIImport.customerMissing)))]
        }
        var new = FactImport(customer: CustomerSelector(), fact: FactInput())
        new.customer.identifier = .sourceID(fields[1], system: BerkaDirectory.clientSystem)
        new.fact.category = .relation
        new.fact.key = "account.disponent"
        new.fact.value = "\(BerkaDirectory.accountSystem)/\(fields[2]) of \(BerkaDirectory.clientSystem)/\(owner)"
        new.fact.origin = .declared
        new.fact.legalBasis = .contract
        new.fact.evidence = "disp/\(fields[0])"
        return [ImportEntry(line: number, content: .fact(new))]
    }
}

/// Lines of the data set: fields between semicolons, perhaps in quotes that never hold one.
enum BerkaLine {
    static func fields(_ line: String) -> [String] {
        line.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
            let isQuoted = field.count >= 2 && field.first == UInt8(ascii: "\"") && field.last == UInt8(ascii: "\"")
            return String(Substring(isQuoted ? field.dropFirst().dropLast() : field))
        }
    }

    static func malformed(_ file: String) -> ImportReject { ImportReject(Catalogue.CLIImport.lineMalformed, file) }
}
