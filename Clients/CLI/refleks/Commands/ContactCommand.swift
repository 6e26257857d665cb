import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks contact CUSTOMER --for marketing`: on which channel and when to approach him.
struct ContactCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact",
        abstract: "Advise on which channel and when to approach a customer, or why not to.",
        discussion: """
            Example: refleks contact 1000000005 --for marketing --brand shop
            Marketing needs a permission; notices about orders, deliveries, debts and subscriptions do not.
            """)

    @Argument(help: "Code or identifier.")
    var customer: String

    @Option(name: .customLong("for"), help: "marketing, order, delivery, debt or subscription.")
    var purpose: String

    @Option(help: "The brand in whose name; marketing needs it.")
    var brand = ""

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = RecommendContactRequest()
        request.access = call.access
        request.customer = try CustomerArgument(customer, input: shell.input).selector()
        request.purpose = try EnumText.required(purpose, "--for")
        request.brand = brand
        let reply = try await call.interactions.recommendContact(request, call.options).message
        try printer(call, shell).print(reply, csv: csv(reply), table: { ContactAdviceView($0).lines(reply) })
    }

    private func csv(_ reply: RecommendContactResponse) -> CSVText {
        var csv = CSVText([
            "customer_code", "channel", "from", "to", "answer_share_bp", "cost_minor", "cost_currency", "reasons",
            "refused_until",
        ])
        switch reply.outcome {
        case .contact(let contact):
            csv.append([
                reply.customerCode, EnumText.constant(contact.channel), ISOTime.text(contact.fromUs),
                ISOTime.text(contact.toUs), String(contact.answerShareBp), String(contact.costMinor),
                contact.costCurrency, contact.reasons.map(\.code).joined(separator: "; "), "",
            ])
        case .refusal(let refusal):
            csv.append([
                reply.customerCode, "", "", "", "", "", "", refusal.reasons.map(\.code).joined(separator: "; "),
                refusal.untilUs == 0 ? "" : ISOTime.text(refusal.untilUs),
            ])
        case nil: break
        }
        return csv
    }
}
