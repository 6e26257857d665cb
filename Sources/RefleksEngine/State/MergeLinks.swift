import RefleksDomain
import RefleksStore

/// A customer's place among customers who were merged: bounded, and nil for nearly everybody.
///
/// Every merge is an edge from who was merged to whom he was merged into, kept with the former; the survivor at the end of
/// the edges also knows all whose codes resolve to him, so that nobody walks them. Nobody's own record is mixed with
/// another's: taking an edge back leaves everything as if it had never been there.
final class MergeLinks: Sendable, Hashable {
    /// The edge to the customer whom this one was merged into; nil for who stands for himself.
    let edge: MergeLine?
    /// Whom this one's code resolves to; 0 for who stands for himself.
    let survivor: UInt64
    /// Whose codes resolve to this one, in the order of merging; empty unless he is a survivor.
    let members: [UInt64]
    /// What was done to him, oldest first; the ledger keeps what is left out.
    let history: [MergeLine]

    /// Customers that are one at most, the survivor among them: what a read of the survivor reads.
    static let maximumCustomers = 16
    /// Lines of a history.
    static let maximumHistory = 16

    init(edge: MergeLine? = nil, survivor: UInt64 = 0, members: [UInt64] = [], history: [MergeLine] = []) {
        self.edge = edge
        self.survivor = survivor
        self.members = members
        self.history = history
    }

    /// Whether others stand with him for one customer.
    var isAlone: Bool { survivor == 0 && members.isEmpty }

    /// The same with one more line of history, of which the oldest goes when there are too many.
    func adding(_ line: MergeLine) -> MergeLinks {
        MergeLinks(
            edge: edge, survivor: survivor, members: members, history: (history + [line]).suffix(Self.maximumHistory))
    }

    func write(to writer: inout ByteWriter) {
        writer.flag(edge != nil)
        edge?.write(to: &writer)
        writer.number(survivor)
        writer.list(members) { $0.number($1) }
        writer.list(history) { $1.write(to: &$0) }
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        edge = try reader.flag() ? try MergeLine(&reader) : nil
        survivor = try reader.number()
        members = try reader.list { reader throws(MalformedBytes) in try reader.number() }
        history = try reader.list { reader throws(MalformedBytes) in try MergeLine(&reader) }
    }

    static func == (left: MergeLinks, right: MergeLinks) -> Bool {
        left === right
            || (left.edge == right.edge && left.survivor == right.survivor && left.members == right.members
                && left.history == right.history)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(survivor)
        hasher.combine(members)
    }
}

/// A merge, or that one was taken back.
struct MergeLine: Sendable, Hashable {
    let isMerge: Bool
    /// Who was merged, or stands for himself again.
    let merged: UInt64
    /// Into whom.
    let into: UInt64
    let seq: UInt64
    let at: Timestamp
    /// The principal.
    let by: String

    func write(to writer: inout ByteWriter) {
        writer.flag(isMerge)
        writer.number(merged)
        writer.number(into)
        writer.number(seq)
        writer.signed(at.microseconds)
        writer.text(by)
    }
}

extension MergeLine {
    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        self.init(
            isMerge: try reader.flag(), merged: try reader.number(), into: try reader.number(),
            seq: try reader.number(), at: Timestamp(microseconds: try reader.signed()), by: try reader.text())
    }
}

extension CustomerState {
    /// Whom his code resolves to: himself, unless he was merged.
    var survivorNumber: UInt64 {
        guard let links, links.survivor != 0 else { return identity.number }
        return links.survivor
    }

    /// Others stand with him for one customer.
    var isInSet: Bool { links.map { !$0.isAlone } ?? false }

    /// The next of them: the survivor of who was merged, all others of a survivor.
    var linked: [EntityKey] {
        guard let links else { return [] }
        return (links.survivor == 0 ? links.members : [links.survivor]).map { .customer($0) }
    }
}

extension EngineState {
    /// Everybody who is one customer with `customer`, the survivor first and then in the order of merging; him alone when
    /// he was not merged.
    func mergedSet(of customer: CustomerState) throws(ApplyFailure) -> [CustomerState] {
        guard customer.isInSet else { return [customer] }
        let number = customer.survivorNumber
        guard let survivor = try self.customer(number) else {
            throw .contradiction("customer \(customer.identity.number) was merged into one who does not exist")
        }
        var set = [survivor]
        for number in survivor.links?.members ?? [] {
            if let member = try self.customer(number) { set.append(member) }
        }
        return set
    }

    /// The survivor's view changed because somebody whose code resolves to him did; with `version`, its profile too.
    func touchSurvivor(_ number: UInt64, changesProfile: Bool, at seq: UInt64) throws(ApplyFailure) {
        guard let survivor = try customer(number) else {
            throw .contradiction("entry \(seq) names a survivor who does not exist")
        }
        let identity = changesProfile ? survivor.identity.changed(at: seq) { _ in } : survivor.identity
        try setCustomer(number, survivor.with(identity: identity, at: seq), at: seq)
    }
}
