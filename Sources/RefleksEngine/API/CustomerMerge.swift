public import RefleksDomain

/// A customer to merge into another.
public struct CustomerMerge: Sendable {
    /// Customers that can be one at most, the survivor among them.
    public static let maximumCustomers = MergeLinks.maximumCustomers

    public var survivor: CustomerCode
    public var merged: CustomerCode
    /// Nothing is changed; the answer says what would become of both.
    public var isDryRun: Bool
    /// nil = whatever the version is.
    public var expectedSurvivorVersion: UInt64?
    /// nil = whatever the version is.
    public var expectedMergedVersion: UInt64?

    public init(
        _ merged: CustomerCode, into survivor: CustomerCode, isDryRun: Bool = false,
        expectedSurvivorVersion: UInt64? = nil, expectedMergedVersion: UInt64? = nil
    ) {
        self.survivor = survivor
        self.merged = merged
        self.isDryRun = isDryRun
        self.expectedSurvivorVersion = expectedSurvivorVersion
        self.expectedMergedVersion = expectedMergedVersion
    }
}

/// What becomes of customers who are merged; of an unmerge, `members` alone.
public struct MergeOutcome: Sendable, Hashable {
    /// Whose value of a field is shown.
    public struct Choice: Sendable, Hashable {
        public var field: MergePlan.Field
        public var customerNumber: UInt64
        /// Both have a value, and not the same.
        public var isConflict: Bool
    }

    /// The fields that at least one of the two knows.
    public var choices: [Choice]
    /// Whose codes resolve to the survivor afterwards, in the order of merging; of an unmerge, to who stands for himself
    /// again.
    public var members: [UInt64]
    /// One of them is deceased.
    public var isDeceased: Bool

    init(choices: [Choice] = [], members: [UInt64], isDeceased: Bool = false) {
        self.choices = choices
        self.members = members
        self.isDeceased = isDeceased
    }
}

/// A customer's merges, as his view shows them.
public struct CustomerMerges: Sendable, Hashable {
    /// A merge, or that one was taken back.
    public struct Event: Sendable, Hashable {
        public var isMerge: Bool
        /// Who was merged, or stands for himself again.
        public var mergedNumber: UInt64
        /// Into whom, or with whom he had been merged.
        public var survivorNumber: UInt64
        public var commitSeq: UInt64
        public var at: Timestamp
        /// The principal: `branch/34-001`.
        public var by: String

        init(_ line: MergeLine) {
            isMerge = line.isMerge
            mergedNumber = line.merged
            survivorNumber = line.into
            commitSeq = line.seq
            at = line.at
            by = line.by
        }
    }

    /// The merge of everybody whose code resolves to the customer, in the order of merging.
    public var merged: [Event] = []
    /// His newest merges and unmerges, oldest first; 0…16.
    public var history: [Event] = []

    /// No merges.
    public init() {}
}
