import ArgumentParser

/// The command line of branches, call centres and operators.
@main
struct RefleksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refleks",
        abstract: "Everything the house knows about a customer, and everything that happens with him.",
        discussion: """
            Connection settings come from flags, then the environment (REFLEKS_ADDRESS, REFLEKS_CA, \
            REFLEKS_CERTIFICATE, REFLEKS_KEY, REFLEKS_LOCALE, REFLEKS_ACTOR), then the JSON file of --config, \
            REFLEKS_CONFIG or ~/.config/refleks/config.json.

            A customer is named by code (1000000005), by identifier (tckn:… ykn:… vkn:… phone:… email:… loyalty:… \
            device:… source:SYSTEM/ID) or, for `360`, by name. `tckn:-` reads the value from standard input, so that \
            no process list shows it.

            Exit codes: 0 done; 64 wrong usage; 65 refused or rejected data, a broken audit, or a projection that \
            differs; 66 no such file; 67 no such customer or interaction; 69 no connection, or not serving; 70 internal error; 73 a file cannot be written; 75 try \
            again later; 77 not permitted; 78 wrong configuration.

            Shell completion: refleks --generate-completion-script bash|zsh|fish.
            """,
        version: CommandVersion.text,
        subcommands: [
            Customer360Command.self, BriefingCommand.self, CustomerCommand.self, RecordCommand.self, ImportCommand.self,
            ExportCommand.self, ChangesCommand.self,
            FactCommand.self, PreferenceCommand.self, PermissionCommand.self, QuestionCommand.self,
            ScoreCommand.self, ExplainCommand.self, SimulateCommand.self, LevelCommand.self, LifecycleCommand.self,
            RolesCommand.self, ScoreHistoryCommand.self, ValueCommand.self, ModelCommand.self,
            TopCommand.self, AtRiskCommand.self, LostCommand.self, SegmentCommand.self, RfmCommand.self,
            LookalikesCommand.self, PolicyCommand.self,
            RecommendCommand.self, NextCommand.self, AllocateCommand.self, RedirectCommand.self, WalletCommand.self,
            OfferCommand.self, CampaignCommand.self,
            FeedbackCommand.self, CaseCommand.self, RemedyCommand.self, DissatisfiedCommand.self, PulseCommand.self,
            ReflexCommand.self,
            ScorecardCommand.self, EquityCommand.self, MetricCommand.self, RoadmapCommand.self, ReadinessCommand.self,
            ProgrammeCommand.self, BudgetCommand.self, RecogniseCommand.self, ReportCommand.self,
            ConductCommand.self, PromptCommand.self, DigestCommand.self,
            InteractionCommand.self, ChannelsCommand.self, ContactCommand.self, SubjectCommand.self,
            CalendarCommand.self, TariffCommand.self, RateCommand.self, AgentCommand.self, TimelineCommand.self,
            TailCommand.self,
            HealthCommand.self,
            InfoCommand.self, ConnectionsCommand.self, AuditCommand.self, VerifyCommand.self,
            ListCommand.self, DescribeCommand.self, CallCommand.self,
        ])
}
