import RefleksDomain
import RefleksMessages
import RefleksStore

extension Decider {
    /// What a record has to agree with among the others, as the group that is being committed leaves them.
    func check(_ record: GovernanceRecord) throws(Undecided) {
        switch record {
        case .metric(let metric) where metric.isActive:
            let others = current(.metric).filter { other in
                guard case .metric(let other) = other else { return false }
                return other.isActive && other.id != metric.id
            }
            guard others.count < MetricDefinition.maximumActive else {
                throw Self.refused(
                    "metric.retired", Catalogue.Governance.tooManyMetrics, [String(MetricDefinition.maximumActive)])
            }
        case .roadmapItem(let item): try check(item)
        case .prompt(let prompt): try check(prompt)
        case .metric, .readiness, .programmeScope, .retentionBudget, .recognition, .teamArea: break
        }
    }

    private func check(_ item: RoadmapItem) throws(Undecided) {
        if !item.metric.isEmpty, current(Reference.Name(.metric, item.metric)) == nil {
            throw Self.refused("item.metric_id", Catalogue.Governance.metricNotFound)
        }
        var above = item.parent
        var depth = 0
        while !above.isEmpty {
            guard depth < RoadmapItem.maximumDepth else {
                throw Self.refused(
                    "item.parent_id", Catalogue.Governance.roadmapDepth, [String(RoadmapItem.maximumDepth)])
            }
            guard above != item.id else { throw Self.refused("item.parent_id", Catalogue.Governance.roadmapCycle) }
            guard case .roadmapItem(let parent)? = current(Reference.Name(.roadmapItem, above)) else {
                throw Self.refused("item.parent_id", Catalogue.Governance.roadmapParent)
            }
            above = parent.parent
            depth += 1
        }
    }

    /// Time alone makes no prompt active, so no more than these ever are.
    private func check(_ prompt: Prompt) throws(Undecided) {
        let today = CalendarDate(istanbul: recordedAt)
        guard prompt.isActive(on: today) else { return }
        let others = current(.prompt).filter { other in
            guard case .prompt(let other) = other else { return false }
            return other.isActive(on: today) && other.id != prompt.id
        }
        guard others.count < Prompt.maximumActive else {
            throw Self.refused("prompt.retired", Catalogue.Prompts.tooMany, [String(Prompt.maximumActive)])
        }
    }

    private static func refused(
        _ path: String, _ template: MessageTemplate, _ arguments: [String] = []
    ) -> Undecided {
        .refused(.governanceRefused(path: path, FieldRefusal(template, arguments)))
    }

    /// The newest of a kind, those that the current group has put and that are not durable yet among them: two commands of one
    /// group must not pass by each other.
    private func current(_ kind: Reference.Kind) -> [GovernanceRecord] {
        let known = state.directory.list(kind, limit: kind.maximum).map(\.value.name)
        var staged: Set<Reference.Name> = []
        state.references.visitStaged { _, reference in
            if let reference, reference.name.kind == kind { staged.insert(reference.name) }
        }
        return Set(known).union(staged).compactMap { current($0) }
    }

    private func current(_ name: Reference.Name) -> GovernanceRecord? {
        var newest: Reference?
        state.references.visitStaged { _, reference in
            guard let reference, reference.name == name, let content = reference.contents.last else { return }
            do throws(MalformedBytes) {
                newest = try ReferenceCodec.read(content, name.kind, version: reference.version)
            } catch {
                // It was written a moment ago; the durable version stands in.
                return
            }
        }
        guard case .governance(let record)? = newest ?? state.directory.newest(name)?.value else { return nil }
        return record
    }
}
