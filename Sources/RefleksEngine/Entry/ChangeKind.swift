/// The table of kinds: everything that an entry can hold. A later kind adds a case and its row here, and a type that
/// conforms to `Change`; writer, projector, rebuild and cursors stay as they are.
enum ChangeKind: UInt16, CaseIterable {
    case customerCreated = 1
    case profileChanged = 2
    case identifierAdded = 3
    case identifierRemoved = 4
    case interactionRecorded = 5
    case interactionRepeated = 6
    case keyUsed = 7
    case keysExpired = 8
    case factPut = 9
    case factRetracted = 10
    case preferenceSet = 11
    case customersMerged = 20
    case customersUnmerged = 21
    case mergedInteractionRecorded = 22
    case survivorTouched = 23
    case matchesChanged = 24
    case matchableCustomerCreated = 25
    case matchDismissed = 26
    case permissionRecorded = 40
    case permissionSettled = 41
    case referencePut = 30
    case interactionReversed = 31
    case interactionCharged = 32
    /// `LedgerEntry.erasureKind`: the store finds these by themselves.
    case subjectErased = 50
    case processingRestricted = 51
    case restrictionLifted = 52
    case requestRecorded = 53
    case requestAnswered = 54

    case authorNamed = 60
    case levelUpheld = 62

    case redirectProposed = 80
    case redirectDecided = 81

    case modelActivated = 70

    case feedbackSubmitted = 90
    case caseOpened = 91
    case caseMoved = 92
    case caseNoted = 93
    case caseAmended = 94
    case feedbackRequested = 95

    case timerFired = 63
    case reflexNoted = 96

    case promptsShown = 97
    case promptTold = 98
    case remedyReturned = 99

    /// Numbers of the kinds that the timeline shows as interactions: a history points to them.
    static let timelineKinds: Set<UInt16> = [
        interactionRecorded.rawValue, mergedInteractionRecorded.rawValue, interactionReversed.rawValue,
        interactionCharged.rawValue,
    ]

    /// The kind's type.
    var type: any Change.Type {
        switch self {
        case .customerCreated: CustomerCreated.self
        case .profileChanged: ProfileChanged.self
        case .identifierAdded: IdentifierAdded.self
        case .identifierRemoved: IdentifierRemoved.self
        case .interactionRecorded: InteractionRecorded.self
        case .interactionRepeated: InteractionRepeated.self
        case .keyUsed: KeyUsed.self
        case .keysExpired: KeysExpired.self
        case .factPut: FactPut.self
        case .factRetracted: FactRetracted.self
        case .preferenceSet: PreferenceSet.self
        case .customersMerged: CustomersMerged.self
        case .customersUnmerged: CustomersUnmerged.self
        case .mergedInteractionRecorded: MergedInteractionRecorded.self
        case .survivorTouched: SurvivorTouched.self
        case .permissionRecorded: PermissionRecorded.self
        case .permissionSettled: PermissionSettled.self
        case .authorNamed: AuthorNamed.self
        case .matchesChanged: MatchesChanged.self
        case .matchableCustomerCreated: MatchableCustomerCreated.self
        case .matchDismissed: MatchDismissed.self
        case .referencePut: ReferencePut.self
        case .interactionReversed: InteractionReversed.self
        case .interactionCharged: InteractionCharged.self
        case .subjectErased: SubjectErased.self
        case .processingRestricted: ProcessingRestricted.self
        case .restrictionLifted: RestrictionLifted.self
        case .requestRecorded: RequestRecorded.self
        case .requestAnswered: RequestAnswered.self
        case .levelUpheld: LevelUpheld.self
        case .redirectProposed: RedirectProposed.self
        case .redirectDecided: RedirectDecided.self
        case .modelActivated: ModelActivated.self
        case .feedbackSubmitted: FeedbackSubmitted.self
        case .caseOpened: CaseOpened.self
        case .caseMoved: CaseMoved.self
        case .caseNoted: CaseNoted.self
        case .caseAmended: CaseAmended.self
        case .feedbackRequested: FeedbackRequested.self
        case .timerFired: TimerFired.self
        case .reflexNoted: ReflexNoted.self
        case .promptsShown: PromptsShown.self
        case .promptTold: PromptTold.self
        case .remedyReturned: RemedyReturned.self
        }
    }
}
