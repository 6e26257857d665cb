import RefleksContract
import RefleksMessages
import RefleksRPC

/// A resolved connection with what every call of a command carries.
struct CallSettings: Sendable {
    let settings: ConnectionSettings
    let access: AccessContext
    let invoker: any CallInvoker
    /// The reply shows identifiers in full; the server hears of it.
    let isUnmasked: Bool

    var customers: CustomerServiceClient { CustomerServiceClient(invoker: invoker) }
    var interactions: InteractionServiceClient { InteractionServiceClient(invoker: invoker) }
    var scoring: ScoringServiceClient { ScoringServiceClient(invoker: invoker) }
    var feedback: FeedbackServiceClient { FeedbackServiceClient(invoker: invoker) }
    var governance: GovernanceServiceClient { GovernanceServiceClient(invoker: invoker) }
    var system: SystemServiceClient { SystemServiceClient(invoker: invoker) }

    /// Deadline and language of a call.
    var options: CallOptions {
        var options = CallOptions()
        options.deadlineMilliseconds = settings.deadlineMilliseconds
        options.locale = settings.language.rawValue
        if isUnmasked { options.entries["unmask"] = "true" }
        return options
    }

    /// As `options`, for calls that stay open.
    var streamOptions: CallOptions {
        var options = options
        options.deadlineMilliseconds = 0
        return options
    }

    /// The first page that holds somebody, or the last one: the server ends a page early where many names only begin like
    /// the query.
    func search(_ request: SearchCustomersRequest) async throws -> SearchCustomersResponse {
        var request = request
        while true {
            let reply = try await customers.searchCustomers(request, options).message
            guard reply.matches.isEmpty, !reply.nextPageToken.isEmpty else { return reply }
            request.pageToken = reply.nextPageToken
        }
    }

    init(_ settings: ConnectionSettings, invoker: any CallInvoker, isUnmasked: Bool) throws(CommandError) {
        self.settings = settings
        self.invoker = invoker
        self.isUnmasked = isUnmasked
        access = try AccessContext(purpose: settings.purpose, actor: settings.actor)
    }
}

extension AccessContext {
    /// Reads `data-subject-request` as well as `DATA_SUBJECT_REQUEST`.
    init(purpose: String, actor: String) throws(CommandError) {
        guard let purpose = EnumText.value(purpose, of: Purpose.self) else {
            throw .usage(Catalogue.CLI.unknownChoice, "purpose", EnumText.choices(of: Purpose.self))
        }
        self.init()
        self.purpose = purpose
        self.actor = actor
    }
}
