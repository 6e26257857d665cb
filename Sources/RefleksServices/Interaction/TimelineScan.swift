import RefleksContract
import RefleksDomain
import RefleksEngine

/// Collects a page of a filtered timeline from pages of the whole one: bounded in what it returns and in what it reads.
struct TimelineScan {
    /// Where to read next; nil inside = from the newest.
    struct Start {
        let value: InteractionPosition?
    }

    private let filter: InteractionFilter
    private let from: Int64
    private let limit: Int
    private var isDone = false
    private var scanned = 0
    private var bytes = 0
    private var position: InteractionPosition?
    /// The interactions of the page, newest first.
    private(set) var chosen: [StoredInteraction] = []
    /// The commit that the first read reflects.
    private(set) var asOf: UInt64 = 0
    /// Where the next page begins; nil after the last one.
    private(set) var next: InteractionPosition?

    init(_ request: ListInteractionsRequest, start: InteractionPosition?) {
        filter = InteractionFilter(types: request.types, channels: request.channels)
        from = request.fromUs
        limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        position = start
    }

    /// Interactions to read at a time.
    var batch: Int { filter.choosesAll ? limit : 200 }

    /// The next read; nil when the page is complete.
    var nextRead: Start? { isDone ? nil : Start(value: position) }

    /// Takes what the read at `nextRead` found.
    mutating func take(_ page: InteractionPage) {
        if asOf == 0 { asOf = page.asOf }
        for interaction in page.interactions {
            guard from == 0 || interaction.occurredAt.microseconds >= from else { return finish(at: nil) }
            let place = InteractionPosition(occurredAt: interaction.occurredAt, id: interaction.id)
            guard chosen.count < limit else { return finish(at: position) }
            position = place
            scanned += 1
            guard filter.chooses(interaction.publicBytes) else { continue }
            chosen.append(interaction)
            bytes += InteractionEncoding.size(interaction)
            if bytes >= InteractionService.maximumPageBytes { return finish(at: place) }
        }
        guard let following = page.next else { return finish(at: nil) }
        position = following
        if chosen.count >= limit || scanned >= InteractionService.maximumScan { finish(at: following) }
    }

    private mutating func finish(at position: InteractionPosition?) {
        isDone = true
        next = position
    }
}
