import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks info`: what the server is, and who it takes the caller for.
struct InfoCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Show the server's version, position and limits, and who you are to it.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
        try printer(call, shell).print(
            info, csv: csv(info), table: { lines($0, info, call.settings.address) })
    }

    private func lines(_ screen: Screen, _ info: GetServerInfoResponse, _ address: String) -> [StyledText] {
        let numbers = NumberText(language: screen.language)
        let times = TimeText(language: screen.language)
        let isSame = info.contractDigest == Contract.digest
        let contract =
            StyledText(String(info.contractDigest.prefix(16)) + "… ")
            + (isSame
                ? StyledText("✓ " + screen.text(Catalogue.CLILabel.sameContract), .good)
                : StyledText("! " + screen.text(Catalogue.CLI.contractDiffers), .warning))
        var table = TextTable([.init(), .init(isFlexible: true)])
        func add(_ label: MessageTemplate, _ value: StyledText) {
            table.append([StyledText(screen.text(label), .faint), value])
        }
        add(Catalogue.CLILabel.caller, StyledText(info.caller, .strong))
        add(Catalogue.CLILabel.server, StyledText("refleksd \(info.version) · \(address) · \(info.serverID)"))
        add(Catalogue.CLILabel.protocolName, StyledText(info.protocol))
        add(Catalogue.CLILabel.contract, contract)
        let position = screen.text(
            Catalogue.CLILabel.ledgerPosition, numbers.count(info.commitSeq), String(info.epoch))
        add(Catalogue.CLILabel.ledger, StyledText(position))
        add(Catalogue.CLILabel.uptime, StyledText(times.duration(from: info.startedAtUs, to: info.serverTimeUs)))
        if info.certificateNotAfterUs > 0 {
            add(Catalogue.CLILabel.certificateExpires, StyledText(times.minute(info.certificateNotAfterUs)))
        }
        return table.lines(width: screen.width) + limits(screen, info)
    }

    private func limits(_ screen: Screen, _ info: GetServerInfoResponse) -> [StyledText] {
        guard !info.limits.isEmpty else { return [] }
        var table = TextTable([.init(), .init(alignment: .trailing)])
        for (name, value) in info.limits.sorted(by: { $0.key < $1.key }) {
            table.append([
                StyledText(name, .faint), StyledText(NumberText(language: screen.language).count(value)),
            ])
        }
        return [StyledText(), screen.heading(Catalogue.CLILabel.limits)] + table.lines(width: screen.width)
    }

    private func csv(_ info: GetServerInfoResponse) -> CSVText {
        var csv = CSVText(["caller", "version", "protocol", "contract_digest", "epoch", "commit_seq"])
        csv.append([
            info.caller, info.version, info.protocol, info.contractDigest, String(info.epoch), String(info.commitSeq),
        ])
        return csv
    }
}
