import RefleksMessages
import RefleksRPC
import RefleksWire

/// The program's exit codes: sysexits(3)'s numbers, as the server program uses them.
enum ExitStatus: Int32, Sendable {
    /// Wrong usage of the command line.
    case usage = 64
    /// The server refused the data, or an import rejected some of it.
    case data = 65
    /// A file that was named does not exist or cannot be read.
    case noInput = 66
    /// No such customer or interaction.
    case notFound = 67
    /// No connection, or the server does not serve.
    case unavailable = 69
    /// A bug, here or in the server.
    case software = 70
    /// A file cannot be written.
    case cannotCreate = 73
    /// Try again: somebody was faster, or the server is busy.
    case tryAgain = 75
    /// The certificate does not permit it.
    case notPermitted = 77
    /// The configuration is wrong, or its certificates cannot be used.
    case configuration = 78

    /// Reasons that the configuration is to blame for: its certificate files, its authority, its address.
    private static let configurationReasons: Set<String> = [
        Catalogue.Client.certificateFileUnusable.code, Catalogue.Client.serverAuthorityUnknown.code,
        Catalogue.Client.serverNameMismatch.code,
    ]

    /// Reasons that the data are to blame for, whatever the code: sent again they are as large.
    private static let dataReasons: Set<String> = [
        Catalogue.RPC.messageTooLarge.code, Catalogue.Client.requestTooLarge.code,
        Catalogue.System.commandTooLarge.code,
    ]

    /// The exit code of a call that failed.
    init(_ error: RPCError) {
        guard !Self.dataReasons.contains(error.reason) else {
            self = .data
            return
        }
        guard !Self.configurationReasons.contains(error.reason) else {
            self = .configuration
            return
        }
        self =
            switch error.code {
            case .invalidArgument, .failedPrecondition, .alreadyExists, .outOfRange: .data
            case .notFound: .notFound
            case .permissionDenied, .unauthenticated: .notPermitted
            case .unavailable: .unavailable
            case .aborted, .resourceExhausted, .deadlineExceeded, .cancelled: .tryAgain
            case .ok, .unknown, .unimplemented, .internal, .dataLoss: .software
            }
    }
}
