/// Actions in the order in which they are to be executed; its storage is kept from burst to burst.
struct ActionQueue<Action: Sendable>: Sendable {
    private var actions: [Action] = []
    private var next = 0

    mutating func append(_ action: Action) {
        actions.append(action)
    }

    mutating func popFirst() -> Action? {
        guard next < actions.count else {
            actions.removeAll(keepingCapacity: actions.capacity <= 256)
            next = 0
            return nil
        }
        next += 1
        return actions[next - 1]
    }
}
