import RefleksDomain
import RefleksStore
import Synchronization
import Testing

@testable import RefleksEngine

/// Writes a customer and interactions as bytes that tell everything of them, and takes its bytes back or not.
final class HeadedView: ViewWriter, HeadWriter, @unchecked Sendable {
    // Sendable: it belongs to the thread that reads until the answer, then to the test.
    let headFormat: UInt8
    private let takesHeads: Bool
    private(set) var asOf: UInt64 = 0
    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var personEnd = 0
    /// Interactions that it was given one by one.
    private(set) var single = 0
    /// Interactions that it was given in one piece.
    private(set) var taken = 0
    private(set) var tookPerson = false

    init(takingHeads: Bool = true, format: UInt8 = 7) {
        takesHeads = takingHeads
        headFormat = format
    }

    var headWriter: (any HeadWriter)? { takesHeads ? self : nil }
    var written: WrittenView {
        WrittenView(person: bytes[..<personEnd], interactions: bytes[personEnd...], ends: ends)
    }

    func write(_ customer: CustomerSnapshot, asOf: UInt64) {
        let profile = customer.profile
        let identifiers = customer.identifiers.map { held in
            "\(held.identifier.value) \(held.isVerified) \(held.lastSeen.microseconds)"
        }
        let text = "\(customer.code) \(customer.version) \(customer.lastSeq) \(profile.givenName) \(identifiers)\n"
        begin(Array(text.utf8), asOf)
    }

    func write(_ customer: CustomerSnapshot, person: UnsafeRawBufferPointer, asOf: UInt64) {
        #expect(customer.identifiers.isEmpty && customer.profile.givenName.isEmpty)
        begin(Array(person), asOf)
        tookPerson = true
    }

    private func begin(_ person: [UInt8], _ asOf: UInt64) {
        self.asOf = asOf
        bytes = person
        personEnd = person.count
        ends = []
        (single, taken, tookPerson) = (0, 0, false)
    }

    func write(_ knowledge: CustomerKnowledge) {}
    func write(_ merges: CustomerMerges) {}
    func write(_ permissions: [KnownPermission]) {}

    func write(_ interaction: LentInteraction) {
        bytes += Array(
            "\(interaction.id) \(interaction.customer) \(interaction.occurredAt.microseconds) ".utf8)
        bytes += Array("\(interaction.recordedAt.microseconds) \(interaction.commitSeq) ".utf8)
        bytes += interaction.publicBytes
        bytes += interaction.personalBytes
        bytes.append(UInt8(ascii: "\n"))
        ends.append(bytes.count - personEnd)
        single += 1
    }

    func write(interactions: UnsafeRawBufferPointer, count: Int) {
        bytes += interactions
        taken += count
    }
}

extension Engine {
    /// What the customer's view shows, with or without heads.
    func headed(
        _ code: CustomerCode, _ limit: Int = 20, takingHeads: Bool = true, format: UInt8 = 7
    ) async throws -> HeadedView {
        let view = HeadedView(takingHeads: takingHeads, format: format)
        try await self.view(.code(code), interactions: limit, to: view)
        return view
    }

    /// Keeps what views have offered, unless the projector has done so before.
    func keepHeads() throws {
        try core.projectorTurn.withLock { _ throws(StoreError) in try core.store.keep(core.heads.take()) }
    }

    /// Whether the customer has a head.
    func hasHead(_ code: CustomerCode) throws -> Bool {
        try core.store.read { view throws(StoreError) in try view.customer(code.number)?.head.isEmpty == false }
    }
}
