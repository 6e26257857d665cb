import RefleksContract
import RefleksEngine

extension RefleksContract.ChangeKind {
    /// The ledger's numbers of each kind that the contract names: the ledger tells some kinds apart that are one to callers.
    private static let table: [RefleksContract.ChangeKind: [UInt16]] = [
        .customerCreated: [1, 25], .profileChanged: [2], .identifierAdded: [3], .identifierRemoved: [4],
        .interactionRecorded: [5, 22, 31, 32], .factPut: [9], .factRetracted: [10], .preferenceSet: [11],
        .customersMerged: [20], .customersUnmerged: [21], .permissionRecorded: [40],
        .permissionSettled: [41], .subjectErased: [50], .processingRestricted: [51], .restrictionLifted: [52],
        .subjectRequestRecorded: [53], .subjectRequestAnswered: [54, 62], .redirectProposed: [80],
        .redirectDecided: [81], .modelActivated: [70],
        .feedbackSubmitted: [90, 95], .caseOpened: [91], .caseMoved: [92], .caseNoted: [93],
        .caseAmended: [94],
        .warningRaised: [96], .deadlinePassed: [63], .prompt: [97, 98],
    ]

    private static let kinds: [UInt16: RefleksContract.ChangeKind] = Dictionary(
        uniqueKeysWithValues: table.flatMap { kind, numbers in numbers.map { ($0, kind) } })

    /// The contract's name of a kind of the ledger; unspecified when it has none.
    init(ledger number: UInt16) {
        self = Self.kinds[number] ?? .unspecified
    }

    /// The ledger's numbers; none for a kind that nobody names.
    var ledgerNumbers: [UInt16] { Self.table[self] ?? [] }
}
