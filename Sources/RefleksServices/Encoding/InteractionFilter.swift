import RefleksContract

/// Chooses interactions by type, channel and branch from their stored bytes, without decoding the messages.
struct InteractionFilter {
    private let types: Set<UInt64>
    private let channels: Set<UInt64>
    private let branches: Set<[UInt8]>

    /// Empty lists choose everything.
    init(types: [InteractionType], channels: [Channel], branches: [String] = []) {
        self.types = Set(types.map { UInt64(clamping: $0.rawValue) })
        self.channels = Set(channels.map { UInt64(clamping: $0.rawValue) })
        self.branches = Set(branches.map { Array($0.utf8) })
    }

    /// Whether nothing is left out.
    var choosesAll: Bool { types.isEmpty && channels.isEmpty && branches.isEmpty }

    /// Whether the interaction with these public bytes is chosen.
    func chooses(_ publicBytes: ArraySlice<UInt8>) -> Bool {
        guard !choosesAll else { return true }
        var reader = FieldReader(publicBytes)
        var type: UInt64 = 0
        var channel: UInt64 = 0
        var branch: [UInt8] = []
        while let field = reader.next() {
            switch (field.number, field.value) {
            case (3, .integer(let value)): type = value
            case (6, .integer(let value)): channel = value
            case (7, .bytes(let value)): branch = Array(value)
            default: continue
            }
        }
        return (types.isEmpty || types.contains(type)) && (channels.isEmpty || channels.contains(channel))
            && (branches.isEmpty || branches.contains(branch))
    }
}
