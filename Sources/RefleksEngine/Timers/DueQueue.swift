/// Who is due when, in order: a binary heap with one place that counts for each customer. Not for several threads.
///
/// A place that was moved stays in the heap until it comes up, or until there are more such places than others; then the heap is
/// made anew.
struct DueQueue {
    private struct Place {
        let due: Int64
        let number: UInt64

        func isBefore(_ other: Place) -> Bool { due == other.due ? number < other.number : due < other.due }
    }

    private var heap: [Place] = []
    private var due: [UInt64: Int64] = [:]

    /// How many customers are in it.
    var count: Int { due.count }

    func contains(_ number: UInt64) -> Bool { due[number] != nil }

    /// Puts a customer at `instant`, UTC microseconds; nil takes him out.
    mutating func put(_ number: UInt64, at instant: Int64?) {
        guard due[number] != instant else { return }
        due[number] = instant
        guard let instant else { return }
        push(Place(due: instant, number: number))
        if heap.count > due.count * 2 + 64 { renew() }
    }

    /// When the first is due; nil while it is empty.
    mutating func first() -> Int64? {
        dropMoved()
        return heap.first?.due
    }

    /// Takes out at most `limit` customers who are due before `now`, in the order of their dues.
    mutating func take(before now: Int64, limit: Int) -> [UInt64] {
        var taken: [UInt64] = []
        while taken.count < limit {
            dropMoved()
            guard let first = heap.first, first.due < now else { break }
            _ = pop()
            due[first.number] = nil
            taken.append(first.number)
        }
        return taken
    }

    private mutating func dropMoved() {
        while let first = heap.first, due[first.number] != first.due { _ = pop() }
    }

    private mutating func renew() {
        let places = due.map { Place(due: $0.value, number: $0.key) }
        // A sorted list is a heap.
        heap = places.sorted { $0.isBefore($1) }
    }

    private mutating func push(_ place: Place) {
        heap.append(place)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].isBefore(heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func pop() -> Place? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].isBefore(heap[least]) { least = child }
            }
            guard least != parent else { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
