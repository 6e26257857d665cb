import RefleksContract
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Follows one customer: repaints what changed of the view on a terminal, writes one whole view per change into a pipe. A
/// stream that the server ends because the connection grew old is opened again.
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
        var frame = TerminalFrame(rows: shell.rows)
        while true {
            do {
                let stream = try await call.customers.watchCustomer(request, call.streamOptions)
                for try await change in stream
                where !(change.snapshot && change.position.commitSeq == shown && shown > 0) {
                    shown = change.position.commitSeq
                    try show(masking.apply(to: change), &frame)
                    try shell.output.check()
                }
                return
            } catch let error as RPCError where error.code == .unavailable && shown > 0 && !Task.isCancelled {
                // The next turn of the loop connects again, with the client's own backoff.
                continue
            }
        }
    }

    private func show(_ change: WatchCustomerResponse, _ frame: inout TerminalFrame) throws {
        switch printer.format {
        case .table: draw(change, &frame)
        case .json: shell.output.write(PrettyJSON.format(try JSONText.of(change)) + "\n")
        case .ndjson: shell.output.write(try JSONText.of(change) + "\n")
        case .csv: shell.output.write(InteractionsView.csv(change.view.lastInteractions).text)
        }
    }

    private func draw(_ change: WatchCustomerResponse, _ frame: inout TerminalFrame) {
        var screen = printer.screen
        screen.now = shell.now()
        let times = TimeText(language: screen.language)
        var news = [screen.text(Catalogue.CLILabel.watching, times.second(printer.screen.now))]
        if change.newInteractions > 0 {
            let delay = times.duration(from: change.view.newestRecordedAtUs, to: screen.now)
            news.append(screen.text(Catalogue.CLILabel.visibleAfter, delay))
        }
        let marker = StyledText("  ◉ ", change.newInteractions > 0 ? .strongGood : .accent)
        let footer = marker + StyledText(news.joined(separator: " · "), change.newInteractions > 0 ? .good : .faint)
        let lines = Customer360View(screen: screen).lines(change.view) + [footer]
        guard shell.isOutputTerminal else { return printer.lines(lines) }
        shell.output.write(frame.paint(lines.map { $0.rendered(colour: screen.isColoured) }))
    }
}
