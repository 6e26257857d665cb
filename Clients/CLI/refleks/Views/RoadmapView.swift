import RefleksContract
import RefleksMessages

/// The road map, for people: what belongs to something larger stands below it.
struct RoadmapView: ScreenView {
    let screen: Screen

    private typealias Texts = Catalogue.CLIGovernance

    init(_ screen: Screen) { self.screen = screen }

    func lines(_ items: [RoadmapItem], _ title: MessageTemplate) -> [StyledText] {
        let heading = screen.heading(title)
        guard !items.isEmpty else { return [heading, StyledText("  " + screen.text(Texts.none), .faint)] }
        var table = TextTable([.init(), .init(isFlexible: true), .init(), .init(), .init(), .init()])
        for (item, depth) in Self.ordered(items) {
            let owner = item.owner.isEmpty ? screen.text(Texts.nobody) : item.owner
            table.append([
                StyledText(String(repeating: "  ", count: depth) + item.itemID, .strong), StyledText(item.title),
                StyledText(names.text(item.kind, Texts.itemKinds), .faint),
                StyledText(names.text(item.state, Texts.itemStates)),
                StyledText(owner, item.owner.isEmpty ? .strongBad : .plain),
                StyledText(
                    item.due.isEmpty
                        ? "" : times.isoDate(item.due) + (item.overdue ? " " + screen.text(Texts.overdue) : ""),
                    item.overdue ? .strongBad : .faint),
            ])
        }
        return [heading] + table.lines(width: screen.width)
    }

    /// Parts below what they belong to, as far as that is listed; each with how deep it stands.
    static func ordered(_ items: [RoadmapItem]) -> [(item: RoadmapItem, depth: Int)] {
        let known = Set(items.map(\.itemID))
        let parts = Dictionary(grouping: items) { known.contains($0.parentID) ? $0.parentID : "" }
        var ordered: [(item: RoadmapItem, depth: Int)] = []
        var open = (parts[""] ?? []).reversed().map { (item: $0, depth: 0) }
        while let next = open.popLast() {
            ordered.append(next)
            open += (parts[next.item.itemID] ?? []).reversed().map { (item: $0, depth: next.depth + 1) }
        }
        return ordered
    }

    static func csv(_ items: [RoadmapItem]) -> CSVText {
        var csv = CSVText([
            "item_id", "kind", "title", "owner", "due", "metric_id", "parent_id", "state", "overdue", "version",
        ])
        for item in items {
            csv.append([
                item.itemID, EnumText.constant(item.kind), item.title, item.owner, item.due, item.metricID,
                item.parentID, EnumText.constant(item.state), String(item.overdue), String(item.version),
            ])
        }
        return csv
    }
}
