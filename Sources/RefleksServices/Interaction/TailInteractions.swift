public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension InteractionService {
    /// Bytes of interactions in one message of a tail, and one interaction more. A commit that is larger is divided.
    static let tailMessageBytes = 256 * 1_024
    /// Commits that a filter may leave out before the reader is told how far the tail has come.
    static let silentCommits: UInt64 = 10_000

    /// Follows the ledger from a position on: first what is there, then what comes, without a seam.
    public func tailInteractions(
        _ request: Judged<TailInteractionsRequest>, _ responses: ResponseWriter<TailInteractionsResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        try await environment.reading(request.access, context) { ((), .nobody) }
        let engine = environment.engine
        let epoch = request.hasAfter ? request.after.epoch : engine.epoch
        var position = request.hasAfter ? request.after.commitSeq : engine.durableSeq
        let filter = InteractionFilter(types: request.types, channels: request.channels, branches: request.branches)
        // The reader learns at once where it stands, so that it can resume even before the first interaction.
        try await responses.write(encoded: Self.message([], position, epoch))
        var told = position
        let isEndless = request.untilCommitSeq == 0
        let end = isEndless ? UInt64.max : request.untilCommitSeq
        while isEndless || position < end {
            let start = position
            let page = try await answering { () async throws(EngineRefusal) in
                try await engine.changes(after: start, epoch: epoch).upTo(end)
            }
            try environment.checkAudit()
            for chunk in Self.chunks(page, filter) {
                try await responses.write(encoded: Self.message(chunk.interactions, chunk.position, epoch))
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
        var interactions: [StoredInteraction] = []
        var bytes = 0
        /// The last interaction's commit, and in the end where to resume.
        var position: UInt64 = 0
    }

    /// The page's chosen interactions in messages of bounded size. Whoever resumes after the first part of a commit that
    /// was divided gets the commit again.
    private static func chunks(_ page: ChangePage, _ filter: InteractionFilter) -> [Chunk] {
        var chunks: [Chunk] = []
        var current = Chunk()
        for change in page.changes {
            guard case .interaction(let interaction) = change.event, filter.chooses(interaction.publicBytes) else {
                continue
            }
            if current.bytes >= tailMessageBytes {
                if current.position == change.commitSeq { current.position -= 1 }
                chunks.append(current)
                current = Chunk()
            }
            current.interactions.append(interaction)
            current.bytes += InteractionEncoding.size(interaction)
            current.position = change.commitSeq
        }
        guard !current.interactions.isEmpty else { return chunks }
        current.position = page.position
        return chunks + [current]
    }

    private static func message(
        _ interactions: [StoredInteraction], _ position: UInt64, _ epoch: UInt64
    ) throws(RPCError) -> [UInt8] {
        var head = TailInteractionsResponse()
        head.position.epoch = epoch
        head.position.commitSeq = position
        let size = interactions.reduce(0) { $0 + InteractionEncoding.size($1) }
        var writer = MessageWriter(try InteractionEncoding.encode(head), reserving: size)
        InteractionEncoding.append(interactions, to: &writer)
        return writer.bytes
    }
}

extension ChangePage {
    /// The page without what stands after the commit `end`.
    func upTo(_ end: UInt64) -> ChangePage {
        guard position > end else { return self }
        return ChangePage(changes: changes.filter { $0.commitSeq <= end }, position: end)
    }
}
