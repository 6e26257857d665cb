public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import RefleksStore

extension CustomerService {
    /// Sends everything that is kept about a customer: his record with why it is so, every entry of the ledger, and who read him.
    public func exportSubjectData(
        _ request: Judged<ExportSubjectDataRequest>, _ responses: ResponseWriter<ExportSubjectDataResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let now = environment.clock.now()
        let (request, wish) = try request.accepted { request, validator in
            SubjectWish(request.code, receivedAt: request.receivedAtUs, now: now, &validator)
        }
        let found = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let found = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.view(.code(wish.code), interactions: 0)
            }
            return (found, .one(wish.code))
        }
        let view = Customer360Writer(expecting: 0, clock: environment.clock, engine: environment.engine)
        view.write(found)
        var record = MessageWriter(reserving: view.bytes.count + 8)
        record.message(1, view.bytes)
        try await responses.write(encoded: record.bytes)
        var standing = ExportSubjectDataResponse()
        standing.standing = try await self.standing(of: found, now: now, context.language)
        try await responses.write(standing)
        let entries = try await sendEntries(of: wish.code, upTo: view.asOf, responses)
        let reads = try await sendReads(of: wish.code, responses)
        var end = MessageWriter()
        end.message(5) { writer in
            writer.integer(1, entries)
            writer.integer(2, reads)
            writer.integer(3, view.asOf)
            writer.integer(4, now.microseconds)
            writer.integer(5, wish.answerDue.microseconds)
        }
        try await responses.write(encoded: end.bytes)
        return StreamEnd()
    }

    /// Bytes of entries in one message, and one entry more.
    private static let messageBytes = 256 << 10

    /// Goes through the commits about him up to the one that the record is of; what comes later is not in the document.
    private func sendEntries(
        of code: CustomerCode, upTo last: UInt64, _ responses: ResponseWriter<ExportSubjectDataResponse>
    ) async throws -> UInt64 {
        let commits = try await answering { () async throws(EngineRefusal) in
            try await environment.engine.subjectCommits(of: code, upTo: last)
        }
        var (rest, count) = (commits[...], UInt64(0))
        while !rest.isEmpty {
            let asked = rest
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.subjectEntries(of: code, at: asked)
            }
            try environment.checkAudit()
            rest = rest.drop { $0 <= page.position }
            let position = rest.isEmpty ? last : page.position
            var writer = MessageWriter()
            for entry in page.entries {
                writer.message(1) { SubjectEntryEncoding.write(entry, to: &$0) }
                count += 1
                guard writer.bytes.count >= Self.messageBytes else { continue }
                try await send(writer, position, responses)
                writer = MessageWriter()
            }
            try await send(writer, position, responses)
        }
        return count
    }

    /// Entries, perhaps none, and up to which commit the document is complete with them.
    private func send(
        _ entries: MessageWriter, _ position: UInt64, _ responses: ResponseWriter<ExportSubjectDataResponse>
    ) async throws {
        var entries = entries
        entries.integer(2, position)
        var writer = MessageWriter(reserving: entries.bytes.count + 8)
        writer.message(2, entries.bytes)
        try await responses.write(encoded: writer.bytes)
    }

    private func sendReads(
        of code: CustomerCode, _ responses: ResponseWriter<ExportSubjectDataResponse>
    ) async throws -> UInt64 {
        var query = AuditQuery()
        query.subject = code.number
        query.limit = 200
        var count: UInt64 = 0
        while true {
            let asked = query
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.audit.page(asked)
            }
            let rows = page.rows.map { RefleksContract.AuditRow($0) }
            count += UInt64(rows.count)
            var response = ExportSubjectDataResponse()
            response.reads.rows = rows
            try await responses.write(response)
            guard let next = page.next else { return count }
            query.before = next
        }
    }
}
