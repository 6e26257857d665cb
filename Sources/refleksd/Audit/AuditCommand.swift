import ArgumentParser
import RefleksCrypto
import RefleksMessages
import RefleksStore

/// `refleksd audit`: the audit's file, without a server.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Check the record of who read whom.", subcommands: [AuditVerifyCommand.self])
}

/// `refleksd audit verify --data DIR`: exit code 0 when the file is as it was written, 65 otherwise.
struct AuditVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the audit's chain of hashes in a data directory or a copy of the file.",
        discussion: """
            Works beside a running server. Keep the head that this prints somewhere else and give it back with --expect: \
            then a cut or rewritten chain is noticed too.
            """)

    @Option(help: ArgumentHelp("Data directory.", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("A copy that `refleksd backup --audit` made.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("A head that was kept: the row's number and hash.", valueName: "seq:hash"))
    var expect: String?

    func validate() throws {
        guard (data == nil) != (file == nil) else {
            throw ServerProgram.mistake(Catalogue.CLIUsage.exactlyOne, "--data, --file")
        }
    }

    func run() throws {
        let kept = try expect.map(Self.kept)
        let path = file ?? data.map(SQLiteAuditStore.path) ?? ""
        let found = try Self.reporting { () throws(StoreError) in
            let store = try SQLiteAuditStore(reading: path)
            defer { store.close() }
            return try AuditVerifier(store).verify(kept: kept)
        }
        let language = ServerProgram.language
        guard let broken = found.broken else {
            let head = [String(found.head.seq), Hex.encode(found.head.hash)]
            print(Catalogue.Audit.intact.text(language, [String(found.rowsChecked)] + head))
            return
        }
        throw ServerProgram.fail(.difference, Self.finding(broken.kind).text(language, [String(broken.seq)]))
    }

    private static func finding(_ kind: AuditVerification.Kind) -> MessageTemplate {
        switch kind {
        case .changed: Catalogue.Audit.changed
        case .missing: Catalogue.Audit.missing
        case .moved: Catalogue.Audit.moved
        case .replaced: Catalogue.Audit.replaced
        }
    }

    private static func kept(_ text: String) throws -> AuditPlace {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let seq = UInt64(parts[0]), seq > 0, let hash = Hex.decode(String(parts[1])),
            hash.count == AuditChain.origin.count
        else { throw ServerProgram.mistake(Catalogue.Audit.headMalformed) }
        return AuditPlace(seq: seq, hash: hash)
    }

    private static func reporting<Result>(_ body: () throws(StoreError) -> Result) throws -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            throw ServerProgram.fail(error)
        }
    }
}
