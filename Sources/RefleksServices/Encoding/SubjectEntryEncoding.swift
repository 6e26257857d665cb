import RefleksContract
import RefleksDomain
import RefleksEngine

/// What the ledger says about a customer as bytes of the contract's messages.
enum SubjectEntryEncoding {
    /// The fields of a `SubjectEntry`.
    static func write(_ entry: RefleksEngine.SubjectEntry, to writer: inout MessageWriter) {
        writer.integer(1, entry.commitSeq)
        writer.integer(2, entry.recordedAt.microseconds)
        if let score = entry.score { writer.message(14) { ScoreEncoding.write(score, to: &$0) } }
        switch entry.content {
        case .created(let profile, let identifiers):
            writer.enumeration(3, SubjectEvent.created)
            writer.message(4) { write(profile, to: &$0) }
            for held in identifiers { writer.message(5) { CustomerEncoding.write(held, to: &$0) } }
        case .profile(let profile):
            writer.enumeration(3, SubjectEvent.profileChanged)
            writer.message(4) { write(profile, to: &$0) }
        case .identifierAdded(let held):
            writer.enumeration(3, SubjectEvent.identifierAdded)
            writer.message(5) { CustomerEncoding.write(held, to: &$0) }
        case .identifierRemoved: writer.enumeration(3, SubjectEvent.identifierRemoved)
        case .interaction(let interaction):
            writer.enumeration(3, SubjectEvent.interaction)
            writer.message(6, Array(interaction.bytes), assigned(interaction))
        case .fact(let known):
            writer.enumeration(3, SubjectEvent.factPut)
            writer.message(7) { KnowledgeEncoding.write(known, isCurrent: false, to: &$0) }
        case .factRetracted(let id):
            writer.enumeration(3, SubjectEvent.factRetracted)
            writer.message(7) { $0.integer(1, id) }
        case .preference(let known):
            writer.enumeration(3, SubjectEvent.preferenceSet)
            if let known { writer.message(8) { KnowledgeEncoding.write(known, to: &$0) } }
        case .permission(let known):
            writer.enumeration(3, SubjectEvent.permission)
            writer.message(9) { PermissionEncoding.write(known, to: &$0) }
        case .restricted(let restriction):
            writer.enumeration(3, SubjectEvent.restricted)
            writer.message(10) { RestrictionEncoding.write(restriction, to: &$0) }
        case .restrictionLifted: writer.enumeration(3, SubjectEvent.restrictionLifted)
        case .requestRecorded(let request):
            writer.enumeration(3, SubjectEvent.requestRecorded)
            writer.message(11) { RestrictionEncoding.write(request, to: &$0) }
        case .requestAnswered(let id, let outcome, let reason):
            writer.enumeration(3, SubjectEvent.requestAnswered)
            writer.message(11) { $0.integer(1, id) }
            writer.integer(12, UInt64(outcome.rawValue))
            writer.text(13, reason)
        case .redirectProposed(let redirect):
            writer.enumeration(3, SubjectEvent.redirectProposed)
            writer.message(80) { redirect.write(to: &$0) }
        case .redirectDecided(let id, let state, let reason):
            writer.enumeration(3, SubjectEvent.redirectDecided)
            writer.message(80) { writer in
                writer.integer(1, id)
                writer.integer(4, UInt64(state.rawValue))
                writer.text(12, reason)
            }
        case .feedback, .feedbackRequested, .warning, .deadline, .promptsShown, .promptTold, .careCase:
            writeCare(entry.content, at: entry.recordedAt, to: &writer)
        case .merged: writer.enumeration(3, SubjectEvent.merged)
        case .unmerged: writer.enumeration(3, SubjectEvent.unmerged)
        }
    }

    /// What he told us and what became of it, as it was at `time`.
    private static func writeCare(
        _ content: RefleksEngine.SubjectEntry.Content, at time: Timestamp, to writer: inout MessageWriter
    ) {
        switch content {
        case .feedback(let known):
            writer.enumeration(3, SubjectEvent.feedback)
            writer.message(90) { CareEncoding.write(known, to: &$0) }
        case .feedbackRequested(let inquiry):
            writer.enumeration(3, SubjectEvent.feedbackRequested)
            writer.message(95) { CareEncoding.write(inquiry, to: &$0) }
        case .warning(let rule, let caseID):
            writer.enumeration(3, SubjectEvent.warningRaised)
            writer.message(96) { writer in
                writer.integer(3, caseID)
                writer.integer(4, UInt64(rule.rawValue))
            }
        case .deadline(let moment, let due, let caseID):
            writer.enumeration(3, SubjectEvent.deadlinePassed)
            writer.message(96) { writer in
                writer.integer(1, UInt64(moment.rawValue))
                writer.integer(2, due.microseconds)
                writer.integer(3, caseID)
            }
        case .promptsShown(let showings): write(showings, .promptsShown, to: &writer)
        case .promptTold(let showing): write([showing], .promptOutcome, to: &writer)
        case .careCase(let kind, let care, let text):
            writer.enumeration(3, SubjectEvent(kind))
            writer.message(91) { CareEncoding.write(care, of: nil, now: time, to: &$0) }
            writer.text(92, text)
        default: break
        }
    }

    private static func write(
        _ showings: [RefleksDomain.PromptShowing], _ event: SubjectEvent, to writer: inout MessageWriter
    ) {
        writer.enumeration(3, event)
        for showing in showings { writer.message(97) { PromptEncoding.write(showing, to: &$0) } }
    }

    /// The fields of a `NewCustomer`.
    private static func write(_ profile: Profile, to writer: inout MessageWriter) {
        writer.integer(1, UInt64(profile.kind.rawValue))
        writer.text(2, profile.givenName)
        writer.text(3, profile.familyName)
        if let birthDate = profile.birthDate { writer.text(4, birthDate.description) }
        writer.text(5, profile.language)
        writer.text(6, profile.homeBranch)
        writer.text(8, profile.postalAddress)
    }

    /// What the server assigned to an interaction: the fields after the stored ones.
    private static func assigned(_ interaction: StoredInteraction) -> [UInt8] {
        var writer = MessageWriter()
        writer.integer(30, interaction.id)
        writer.text(31, interaction.customer.description)
        writer.integer(32, interaction.recordedAt.microseconds)
        writer.integer(33, interaction.commitSeq)
        return writer.bytes
    }
}

extension SubjectEvent {
    /// What happened to a case, as an export names it.
    fileprivate init(_ kind: RefleksEngine.CaseEvent.Kind) {
        self =
            switch kind {
            case .opened: .caseOpened
            case .moved: .caseMoved
            case .noted: .caseNoted
            case .remedyGranted, .remedyProposed, .remedyRefused, .promisesRenewed: .caseAmended
            }
    }
}
