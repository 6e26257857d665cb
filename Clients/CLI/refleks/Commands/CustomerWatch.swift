import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Follows one customer: redraws the view on a terminal, writes one document per change into a pipe. A stream that the
/// server ends because the connection grew old is opened again.
struct CustomerWatch {
    let printer: Printer
    let masking: Masking
    let shell: Shell

    func run(_ selector: CustomerSelector, last: UInt32, _ call: CallSettings) async throws {
        var request = WatchCustomerRequest()
        request.access = call.access
        request.customer = selector
        request.lastInteractions = last
        var shown: UInt64 = 0
        while true {
            do {
                let stream = try await call.customers.watchCustomer(request, call.streamOptions)
                for try await change in stream
                where !(change.snapshot && change.position.commitSeq == shown && shown > 0) {
                    shown = change.position.commitSeq
                    try show(masking.apply(to: change))
                }
                return
            } catch let error as RPCError where error.code == .unavailable && shown > 0 && !Task.isCancelled {
                // The next turn of the loop connects again, with the client's own backoff.
                continue
            }
        }
    }

    private func show(_ change: WatchCustomerResponse) throws {
        switch printer.format {
        case .table: draw(change)
        case .json, .ndjson: shell.output.write(try JSONText.of(change) + "\n")
        case .csv: shell.output.write(InteractionsView.csv(change.view.lastInteractions).text)
        }
    }

    private func draw(_ change: WatchCustomerResponse) {
        var screen = printer.screen
        screen.now = shell.now()
        let times = TimeText(language: screen.language)
        var news = [screen.text(Catalogue.CLILabel.watching, times.second(printer.screen.now))]
        if change.newInteractions > 0 {
            let delay = times.duration(screen.now - change.view.newestRecordedAtUs)
            news.append(screen.text(Catalogue.CLILabel.visibleAfter, delay))
        }
        // Clear and go home, so that the view stands still and only what changed is seen to change.
        if shell.isOutputTerminal { shell.output.write("\u{1B}[2J\u{1B}[H") }
        let marker = StyledText("  ◉ ", change.newInteractions > 0 ? .strongGood : .accent)
        let footer = marker + StyledText(news.joined(separator: " · "), change.newInteractions > 0 ? .good : .faint)
        printer.lines(Customer360View(screen: screen).lines(change.view) + [footer])
    }
}
