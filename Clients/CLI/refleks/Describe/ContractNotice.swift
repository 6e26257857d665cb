import RefleksContract
import RefleksMessages

/// Warns on standard error when program and server were built with different contracts.
struct ContractNotice {
    let shell: Shell
    let screen: Screen

    func compare(_ digest: String) {
        guard digest != Contract.digest, !digest.isEmpty else { return }
        let line = StyledText("! " + screen.text(Catalogue.CLI.contractDiffers), .warning)
        shell.errors.write(line.rendered(colour: shell.isErrorTerminal && screen.isColoured) + "\n")
    }
}
