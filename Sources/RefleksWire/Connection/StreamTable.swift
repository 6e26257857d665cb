/// The streams of a connection by their ids.
///
/// They stand in an array and the dictionary holds places only: changing a value inside a dictionary costs three
/// allocations in today's compiler, and every frame changes its stream.
struct StreamTable {
    private var places: [UInt32: Int] = [:]
    private var free: [Int] = []
    /// By place: for changes where many come; nil where no stream stands.
    var slots: [ServerConnectionState.Stream?] = []

    /// No streams.
    init() {}

    var isEmpty: Bool { places.isEmpty }
    var count: Int { places.count }
    var ids: some Collection<UInt32> { places.keys }

    /// Where a stream stands in `slots`; nil when there is none.
    func place(of id: UInt32) -> Int? { places[id] }

    /// A stream, added and removed by assigning it.
    subscript(id: UInt32) -> ServerConnectionState.Stream? {
        get { places[id].flatMap { slots[$0] } }
        set {
            guard let place = places[id] else { return insert(newValue, id) }
            slots[place] = newValue
            guard newValue == nil else { return }
            places[id] = nil
            free.append(place)
        }
    }

    private mutating func insert(_ stream: ServerConnectionState.Stream?, _ id: UInt32) {
        guard let stream else { return }
        if let place = free.popLast() {
            slots[place] = stream
            places[id] = place
        } else {
            places[id] = slots.count
            slots.append(stream)
        }
    }

    mutating func removeAll() { self = StreamTable() }
}
