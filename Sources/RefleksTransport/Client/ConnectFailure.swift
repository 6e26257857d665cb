import Glibc
import NIOCore
import NIOPosix
import RefleksMessages
import RefleksRPC
import RefleksWire

/// What went wrong while connecting, as an error that says cause and mend.
enum ConnectFailure {
    /// Translates what NIO, the system or TLS threw.
    static func error(
        _ cause: any Error, _ endpoint: ServerEndpoint, _ configuration: ClientConnectionConfiguration
    ) -> any Error {
        switch cause {
        case let failure as TLSFailure:
            return RPCError(failure, at: endpoint)
        case let failure as NIOConnectionError:
            return translate(failure, endpoint, configuration)
        case ChannelError.connectTimeout:
            return timeout(endpoint, configuration)
        case let failure as IOError:
            return failed(failure, endpoint)
        case is CancellationError, is RPCError:
            return cause
        default:
            return unavailable(Catalogue.Client.connectFailed, [endpoint.description, "\(type(of: cause))"])
        }
    }

    private static func translate(
        _ failure: NIOConnectionError, _ endpoint: ServerEndpoint, _ configuration: ClientConnectionConfiguration
    ) -> RPCError {
        guard let first = failure.connectionErrors.first else {
            return unavailable(Catalogue.Client.hostUnknown, [endpoint.host])
        }
        switch first.error {
        case ChannelError.connectTimeout: return timeout(endpoint, configuration)
        case let error as IOError: return failed(error, endpoint)
        default: return unavailable(Catalogue.Client.connectFailed, [endpoint.description, "\(type(of: first.error))"])
        }
    }

    private static func failed(_ error: IOError, _ endpoint: ServerEndpoint) -> RPCError {
        guard error.errnoCode == ECONNREFUSED else {
            return unavailable(Catalogue.Client.connectFailed, [endpoint.description, error.description])
        }
        return unavailable(Catalogue.Client.connectionRefused, [endpoint.description])
    }

    private static func timeout(
        _ endpoint: ServerEndpoint, _ configuration: ClientConnectionConfiguration
    ) -> RPCError {
        unavailable(
            Catalogue.Client.connectTimeout, [endpoint.description, String(configuration.connectTimeoutMilliseconds)])
    }

    private static func unavailable(_ template: MessageTemplate, _ arguments: [String]) -> RPCError {
        RPCError(.unavailable, template, arguments, outcome: .notStarted)
    }
}
