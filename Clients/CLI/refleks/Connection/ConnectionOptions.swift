import ArgumentParser

/// Where and as whom to connect; shared by every command that calls a server.
struct ConnectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("JSON file with the settings below.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("Server, host:port.", valueName: "host:port"))
    var address: String?

    @Option(help: ArgumentHelp("PEM file with the authority that signed the server's certificate.", valueName: "file"))
    var ca: String?

    @Option(help: ArgumentHelp("PEM file with the client's certificate.", valueName: "file"))
    var certificate: String?

    @Option(help: ArgumentHelp("PEM file with the client's private key.", valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp("Language of all texts: tr or en.", valueName: "tag"))
    var locale: String?

    @Option(help: ArgumentHelp("Person or job that reads; every read of a person says it.", valueName: "id"))
    var actor: String?

    @Option(
        help: ArgumentHelp(
            """
            Why personal data is read: service, sales, complaint, data-subject-request, fraud-prevention, analysis, \
            integration, audit.
            """, valueName: "purpose"))
    var purpose: String?

    @Option(
        help: ArgumentHelp(
            """
            Seconds for connecting and the calls of a command together; imports and exports: for each call. \
            0 = each method's own.
            """, valueName: "seconds"))
    var timeout: Double = 0
}
