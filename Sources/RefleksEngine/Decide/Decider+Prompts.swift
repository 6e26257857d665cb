import RefleksDomain
import RefleksMessages

extension Decider {
    /// Keeps that prompts are shown, with the survivor of all who are one with him. What a briefing of the day has shown in the
    /// branch is not counted again, also when two are opened at the same moment.
    mutating func showPrompts(_ new: NewPromptShowing) throws(Undecided) -> Verdict {
        let survivor = try survivor(new.code.number)
        try checkUsable(survivor)
        let known = try mergedSet(of: survivor).flatMap { $0.care?.showings ?? [] }.filter { showing in
            showing.wasShown(in: new.branch, on: recordedAt)
        }
        var added: [PromptShowing] = []
        let all = new.prompts.prefix(Prompt.maximumShown).map { wanted in
            let before = known.first { $0.prompt == wanted.id && $0.version == wanted.version }
            if let before { return before }
            let showing = PromptShowing(
                // Every showing is named by a place of its own, though one change holds all of an entry.
                id: ItemPlace(seq: seq, index: changes.count + added.count).id, prompt: wanted.id,
                version: wanted.version, branch: new.branch, agent: new.agent, at: recordedAt)
            added.append(showing)
            return showing
        }
        let identity = survivor.identity
        guard !added.isEmpty else {
            var effects = Effects(
                customer: identity.number, version: identity.fields.version, commitSeq: survivor.lastSeq)
            effects.showings = all
            effects.isChanged = false
            return .unchanged(effects)
        }
        try add(PromptsShown(number: identity.number, version: identity.fields.version, showings: added))
        return .commit(changes)
    }

    /// Keeps what came of a showing, with whom of the set it was shown for.
    mutating func tellPrompt(_ new: NewPromptOutcome) throws(Undecided) -> Verdict {
        let survivor = try survivor(new.code.number)
        try checkUsable(survivor)
        for member in try mergedSet(of: survivor) {
            guard let shown = member.care?.showings.first(where: { $0.id == new.showingID }) else { continue }
            let told: PromptShowing
            do throws(FieldRefusal) {
                told = try shown.told(PromptShowing.Told(new.outcome, by: new.agent, at: recordedAt))
            } catch {
                throw .refused(.governanceRefused(path: "showing_id", error))
            }
            let identity = member.identity
            try add(PromptTold(number: identity.number, version: identity.fields.version, showing: told))
            try touchSurvivor(of: member)
            return .commit(changes)
        }
        throw .refused(
            .governanceRefused(path: "showing_id", FieldRefusal(Catalogue.Prompts.showingUnknown)))
    }
}
