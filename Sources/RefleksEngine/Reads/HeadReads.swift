import Logging
import RefleksCrypto
import RefleksDomain
import RefleksStore

// Views that are kept as one block beside the customer's record (decision 0029).

extension CustomerReader {
    /// What the view has beside the customer's record.
    struct HeadRow {
        /// The customer's row.
        let row: CustomerRow
        /// His head, if there is one that serves.
        let head: ViewHead?
    }

    /// Looks for the customer's head, which is exact for the view in which it is found; nil where none can be, and none should
    /// be made: what the overlay holds of him beyond the view goes the usual way, and so does who changes all the time.
    func headRow(
        of found: Found, limit: Int, format: UInt8, with parts: inout PartOpening, from view: any StoreSnapshot
    ) throws(StoreError) -> HeadRow? {
        let number = found.customer.identity.number
        guard !found.live.rows.contains(where: { $0.seq > view.appliedSeq && !$0.isHistory }) else { return nil }
        // Whose record is in memory would not have a head for long after something was recorded.
        var row = found.row
        if row == nil, isQuiet(found.customer) { row = try view.customer(number) }
        guard let row else { return nil }
        guard !row.head.isEmpty else { return HeadRow(row: row, head: nil) }
        let content: [UInt8] = try parts.open(row.head, .head, of: number)
        return HeadRow(row: row, head: ViewHead(content, format: format, limit: limit, seq: row.record.seq))
    }

    /// Nothing was recorded of the customer lately.
    private func isQuiet(_ customer: CustomerState) -> Bool {
        guard let newest = customer.totals.newestRecordedAt else { return false }
        let seconds = core.environment.clock.now().microseconds(since: newest) / 1_000_000
        return seconds >= core.configuration.headQuietSeconds
    }

    /// Gives the projector what `writer` has written, sealed, unless it is not worth it.
    func offerHead(of customer: CustomerState, limit: Int, beside row: CustomerRow, _ writer: any HeadWriter) {
        let identity = customer.identity
        // One that is there and did not serve is too short, unless it is of another build.
        guard row.head.isEmpty || limit <= ViewHead.sizes.upperBound else { return }
        guard core.heads.hasRoom, customer.lastSeq == row.record.seq, isQuiet(customer),
            let key = core.sealing.keys.cached(identity.keyID),
            let content = ViewHead.content(
                writer.written, format: writer.headFormat, limit: limit, seq: row.record.seq)
        else { return }
        do throws(CryptoError) {
            let sealed = try core.heads.sealer.seal(content, .head, of: identity.number, under: key)
            let head = CustomerHead(customer: identity.number, seq: row.record.seq, bytes: sealed)
            switch core.heads.offer(head) {
            case .first: core.projectorWork.raise()
            // Where nothing is recorded the projector has no reason to wait for more.
            case .last: if core.state.withLock({ $0.overlay.count == 0 }) { core.projectorHurry.raise() }
            case .other: break
            }
        } catch {
            core.environment.logger.warning("a head was not sealed", metadata: ["reason": "\(error)"])
        }
    }
}
