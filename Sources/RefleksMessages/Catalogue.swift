/// Every message of server and clients. Each area keeps its templates in a file of its own
/// (`Catalogue+<Area>.swift`) as static members of an enum and lists them in its `all`.
public enum Catalogue {
    /// All templates of all areas; their codes are unique within it.
    public static let all: [MessageTemplate] = [
        Text.all,
        Contract.all,
        Customer.all,
        Interaction.all,
        Matching.all,
        Calendar.all,
        Permission.all,
        Contact.all,
        Briefing.all,
        Feedback.all,
        Cases.all,
        Remedies.all,
        FeedbackRequests.all,
        Prompts.all,
        Readiness.all,
        Reference.all,
        Scoring.all,
        Recommendation.all,
        Offer.all,
        Campaign.all,
        NextAction.all,
        Segment.all,
        Selection.all,
        Privacy.all,
        System.all,
        RPC.all,
        Wire.all,
        Client.all,
        TLS.all,
        Backup.all,
        Audit.all,
        Verification.all,
        Model.all,
        CLI.all,
        CLIImport.all,
        CLIUsage.all,
        CLIChannel.all,
        ScoringPolicy.all,
        SegmentService.all,
        Governance.all,
        Quality.all,
        Pulse.all,
    ].flatMap { $0 }

    /// Words and phrases that views are made of: headings, names of values. Their codes are unique together with `all`.
    public static let labels: [MessageTemplate] =
        CLILabel.all + CLIName.all + CLIPermission.all + CLIBriefing.all + CLIChannel.labels + CLIPrivacy.all
        + CLIScore.labels + Scoring.labels + CLIList.labels + CLIOffer.labels + CLIModel.labels
        + CLIGovernance.labels + CLIConduct.labels + CLICase.labels + CLIRemedy.labels + CLIQuality.labels
        + CLIPulse.labels + CLIReflex.labels + CLIDetail.labels + CLIPrompt.labels + Help.labels
}
