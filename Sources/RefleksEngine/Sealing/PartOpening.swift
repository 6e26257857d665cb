import RefleksCrypto
import RefleksDomain
import RefleksStore

/// Opens sealed parts one after another into one buffer, under one key schedule for as long as the key stays the same:
/// nearly always one customer's.
struct PartOpening: ~Copyable {
    private let keys: KeyRing
    private let mayWait: Bool
    /// The key that was used last, with its id.
    private var opening: AESGCMOpening?
    private var openingID: UInt64?
    private var plain = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    /// Keys that are not in memory are read, or are `StoreError.wouldWait`.
    init(keys: KeyRing, mayWait: Bool = true) {
        self.keys = keys
        self.mayWait = mayWait
    }

    deinit { plain.deallocate() }

    /// The opened bytes of `envelope`, which begins with the id of its key; they are lent until the next call. Empty when
    /// there is nothing to open, and when the key was destroyed.
    ///
    /// - Throws: `.corrupt` for a part that does not open under its key.
    mutating func open(
        _ envelope: UnsafeRawBufferPointer, _ part: SealedPart, of number: UInt64
    ) throws(StoreError) -> UnsafeRawBufferPointer {
        guard !envelope.isEmpty else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        guard let (keyID, sealed) = SealedEnvelope.split(envelope), sealed.count >= AESGCM.overhead else {
            throw Opener.damaged(number)
        }
        guard try useKey(keyID, of: number) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let count = sealed.count - AESGCM.overhead
        makeRoom(for: count)
        let output = UnsafeMutableRawBufferPointer(rebasing: plain[..<count])
        let isAuthentic = part.withAssociatedData(of: number) { associated in
            opening?.open(sealed, associated, into: output) ?? false
        }
        guard isAuthentic else { throw Opener.damaged(number) }
        return UnsafeRawBufferPointer(output)
    }

    /// The same of a part that is an array, as a copy.
    mutating func open(
        _ envelope: [UInt8], _ part: SealedPart, of number: UInt64
    ) throws(StoreError) -> [UInt8] {
        let outcome = envelope.withUnsafeBytes { bytes in
            Result { () throws(StoreError) in [UInt8](try open(bytes, part, of: number)) }
        }
        return try outcome.get()
    }

    private mutating func makeRoom(for count: Int) {
        guard plain.count < max(count, 1) else { return }
        plain.deallocate()
        plain = .allocate(byteCount: max(count, Self.typicalSize), alignment: 1)
    }

    /// Bytes of a part, at most and nearly always.
    private static let typicalSize = 256

    /// False when the key was destroyed.
    private mutating func useKey(_ id: UInt64, of number: UInt64) throws(StoreError) -> Bool {
        guard openingID != id else { return true }
        guard let key = try keys.key(id, mayWait: mayWait) else { return false }
        do throws(CryptoError) {
            opening = try AESGCMOpening(key: key.secret)
        } catch {
            throw Opener.damaged(number)
        }
        openingID = id
        return true
    }
}
