import ArgumentParser

/// The settings as command-line flags, shared by `serve` and `config`.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("JSON file with settings; flags and environment win over it.", valueName: "file"))
    var config: String?

    @Flag(help: "Make a CA and certificates of every role under DIR/dev and listen on loopback only.")
    var dev = false

    @Option(help: ArgumentHelp("Data directory; created when missing.", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("Address of the RPC port (default 127.0.0.1:7360).", valueName: "host:port"))
    var listen: String?

    @Option(
        help: ArgumentHelp(
            "Address of health and metrics, plain HTTP (default 127.0.0.1:7361).", valueName: "host:port"))
    var ops: String?

    @Option(help: ArgumentHelp("Server certificate, PEM (default DIR/tls/server.pem).", valueName: "file"))
    var certificate: String?

    @Option(
        help: ArgumentHelp(
            "Its private key, PEM, readable by its owner alone (default DIR/tls/server.key).", valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp("CA that signs client certificates, PEM (default DIR/tls/ca.pem).", valueName: "file"))
    var ca: String?

    @Option(
        help: ArgumentHelp("Revocation list, PEM (default DIR/tls/crl.pem, as soon as it exists).", valueName: "file"))
    var crl: String?

    @Option(
        help: ArgumentHelp(
            "Source systems that certificates may write for besides their own name: system/erp=pos,web-shop;branch/34-001=kiosk.",
            valueName: "list"))
    var sources: String?

    @Option(help: ArgumentHelp("Least TLS version, 1.3 or 1.2 (default 1.3).", valueName: "version"))
    var tlsMin: String?

    @Option(
        help: ArgumentHelp("trace, debug, info, notice, warning, error or critical (default info).", valueName: "level")
    )
    var logLevel: String?

    @Option(help: ArgumentHelp("Threads that serve connections (default: one per core).", valueName: "n"))
    var eventLoops: String?

    @Option(help: ArgumentHelp("Threads that read the store (default 2).", valueName: "n"))
    var readerThreads: String?

    @Option(help: ArgumentHelp("Open RPC connections (default 10000).", valueName: "n"))
    var maxConnections: String?

    @Option(
        help: ArgumentHelp(
            "Of them from one address, which a branch behind one router shares (default 1000).", valueName: "n"))
    var maxConnectionsPerAddress: String?

    @Option(help: ArgumentHelp("Of them of one certificate's name (default 64).", valueName: "n"))
    var maxConnectionsPerCaller: String?

    @Option(help: ArgumentHelp("Messages in transit of all connections, MiB (default 256).", valueName: "n"))
    var memoryBudgetMib: String?

    @Option(help: ArgumentHelp("Time that open calls get at shutdown (default 30).", valueName: "seconds"))
    var drainSeconds: String?

    /// What was given on the command line.
    var values: [Setting: String] {
        var result: [Setting: String] = [:]
        let given: [(Setting, String?)] = [
            (.data, data), (.listen, listen), (.ops, ops), (.certificate, certificate), (.key, key), (.ca, ca),
            (.crl, crl), (.sources, sources), (.tlsMin, tlsMin), (.logLevel, logLevel), (.eventLoops, eventLoops),
            (.readerThreads, readerThreads), (.maxConnections, maxConnections),
            (.maxConnectionsPerAddress, maxConnectionsPerAddress), (.maxConnectionsPerCaller, maxConnectionsPerCaller),
            (.memoryBudgetMiB, memoryBudgetMib), (.drainSeconds, drainSeconds),
        ]
        for (setting, value) in given { result[setting] = value }
        return result
    }
}
