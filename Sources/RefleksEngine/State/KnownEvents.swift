import RefleksStore

/// Which source events may have been recorded, as bits in memory: a new event needs no look at the disk.
///
/// It errs to one side only. Every event is put in before the entry that records it is applied, and nothing is ever taken
/// out; so what is not in it was never recorded, once everything that had been recorded before is in it as well
/// (`EventScan`). Until then it answers nothing. Of one new event in 30 or so it says "perhaps", and the store is asked.
///
/// Each layer is a Bloom filter whose keys set one bit in each of eight words of one block (Putze, Sanders and Singler 2007;
/// the form is Apache Parquet's), eight bits of memory a key. What comes when a layer is full goes into the next one; when all memory that it may take
/// is used, the last layer takes the rest, and "perhaps" becomes more frequent.
struct KnownEvents: Sendable {
    /// A filter of its own.
    struct Layer: Sendable {
        private var words: [UInt64]
        /// Keys that it takes with few mistakes.
        let capacity: Int
        /// Keys that changed something in it.
        private(set) var count = 0

        /// A filter of `bytes`, rounded down to whole blocks, one at least.
        init(bytes: Int) {
            let blocks = max(bytes / Self.blockBytes, 1)
            words = [UInt64](repeating: 0, count: blocks * Self.blockWords)
            capacity = blocks * Self.blockBytes
        }

        var bytes: Int { words.count * 8 }

        func contains(_ index: BlindIndex) -> Bool {
            let first = block(of: index)
            for word in 0..<Self.blockWords {
                let mask = Self.mask(index.high, word)
                if words[first + word] & mask != mask { return false }
            }
            return true
        }

        mutating func insert(_ index: BlindIndex) {
            let first = block(of: index)
            var isNew = false
            for word in 0..<Self.blockWords {
                let mask = Self.mask(index.high, word)
                if words[first + word] & mask != mask {
                    words[first + word] |= mask
                    isNew = true
                }
            }
            if isNew { count += 1 }
        }

        /// The first word of the key's block. An index is a keyed hash: one half chooses the block, the other the bits.
        private func block(of index: BlindIndex) -> Int {
            let blocks = UInt64(words.count / Self.blockWords)
            return Int(index.low.multipliedFullWidth(by: blocks).high) * Self.blockWords
        }

        /// Two of the key's eight bits, one in each half of the word.
        private static func mask(_ hash: UInt64, _ word: Int) -> UInt64 {
            let bits = hash >> UInt64(10 * word)
            return 1 << (bits & 31) | 1 << (32 + (bits >> 5 & 31))
        }

        private static let blockWords = 4
        private static let blockBytes = 32
    }

    private var layers: [Layer] = []
    private let maximumBytes: Int
    /// Everything that was ever recorded is in it.
    private(set) var isComplete = false

    /// The smallest layer, of a million keys.
    static let smallestLayer = 1 << 20

    /// One that knows nothing and takes `maximumBytes` at most.
    init(maximumBytes: Int = 0) {
        self.maximumBytes = maximumBytes
    }

    var bytes: Int { layers.reduce(0) { $0 + $1.bytes } }

    /// Makes room for the events of a ledger of `entries`; nothing was recorded before where `isEmpty`.
    mutating func begin(entries: UInt64, isEmpty: Bool) {
        let usual = Int(clamping: entries) / 4 * 5
        add(Layer(bytes: min(max(usual, Self.smallestLayer), max(maximumBytes, 1))))
        if isEmpty { complete() }
    }

    /// Whether the event was certainly never recorded.
    func isNew(_ index: BlindIndex) -> Bool { isComplete && !layers.contains { $0.contains(index) } }

    /// The event is about to be recorded, or was.
    mutating func insert(_ index: BlindIndex) {
        guard !layers.isEmpty else { return }
        layers[layers.count - 1].insert(index)
    }

    /// Everything that had been recorded is in it.
    mutating func complete() { isComplete = !layers.isEmpty }

    /// Bytes of the layer that it needs now: as much as it has, as long as that is allowed; nil when it needs none. It is made
    /// outside the lock under which this stands, for filling megabytes takes milliseconds.
    var lackingBytes: Int? {
        guard let last = layers.last, last.count >= last.capacity else { return nil }
        let bytes = min(bytes, maximumBytes - bytes)
        return bytes >= min(Self.smallestLayer, last.bytes) ? bytes : nil
    }

    /// Takes a layer over: what comes goes into it.
    mutating func add(_ layer: Layer) {
        guard bytes + layer.bytes <= maximumBytes else { return }
        layers.append(layer)
    }
}
