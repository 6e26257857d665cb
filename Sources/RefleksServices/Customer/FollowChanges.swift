public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension CustomerService {
    /// Bytes of changes in one message of the feed, and one change more. A commit that is larger is divided.
    static let feedMessageBytes = 256 * 1_024
    /// Commits that a filter may leave out before the reader is told how far the feed has come.
    static let silentCommits: UInt64 = 10_000

    /// Follows all changes from a position on: first what is there, then what comes, without a seam.
    public func followChanges(
        _ request: Judged<FollowChangesRequest>, _ responses: ResponseWriter<FollowChangesResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        try await environment.reading(request.access, context) { ((), .nobody) }
        let engine = environment.engine
        let epoch = request.hasAfter ? request.after.epoch : engine.epoch
        var position = request.hasAfter ? request.after.commitSeq : engine.durableSeq
        let kinds = request.kinds.numbers
        // The reader learns at once where it stands, so that it can resume even before the first change.
        try await responses.write(encoded: Self.message([], position, epoch))
        var told = position
        let isEndless = request.untilCommitSeq == 0
        let end = isEndless ? UInt64.max : request.untilCommitSeq
        while isEndless || position < end {
            let start = position
            let page = try await answering { () async throws(EngineRefusal) in
                try await engine.changes(after: start, epoch: epoch, withStatements: true).upTo(end)
            }
            try environment.checkAudit()
            for chunk in Self.chunks(page, kinds) {
                try await responses.write(encoded: Self.message(chunk.changes, chunk.position, epoch))
                told = chunk.position
            }
            position = page.position
            guard position > told, position - told >= Self.silentCommits || position >= end else { continue }
            try await responses.write(encoded: Self.message([], position, epoch))
            told = position
        }
        return StreamEnd()
    }

    private struct Chunk {
        var changes: [LedgerChange] = []
        var bytes = 0
        /// The last change's commit, and in the end where to resume.
        var position: UInt64 = 0
    }

    /// The page's chosen changes in messages of bounded size. Whoever resumes after the first part of a commit that was
    /// divided gets the commit again.
    private static func chunks(_ page: ChangePage, _ kinds: Set<UInt16>) -> [Chunk] {
        var chunks: [Chunk] = []
        var current = Chunk()
        for change in page.changes where kinds.isEmpty || kinds.contains(change.kind) {
            if current.bytes >= feedMessageBytes {
                if current.position == change.commitSeq { current.position -= 1 }
                chunks.append(current)
                current = Chunk()
            }
            current.changes.append(change)
            current.bytes += ChangeEncoding.size(change)
            current.position = change.commitSeq
        }
        guard !current.changes.isEmpty else { return chunks }
        current.position = page.position
        return chunks + [current]
    }

    private static func message(_ changes: [LedgerChange], _ position: UInt64, _ epoch: UInt64) -> [UInt8] {
        var writer = MessageWriter(reserving: changes.reduce(32) { $0 + ChangeEncoding.size($1) })
        writer.message(1) { writer in
            writer.integer(1, epoch)
            writer.integer(2, position)
        }
        for change in changes { writer.message(2) { ChangeEncoding.write(change, to: &$0) } }
        return writer.bytes
    }
}
