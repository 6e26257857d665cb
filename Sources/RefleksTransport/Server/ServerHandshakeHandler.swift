import Logging
import NIOCore
import RefleksRPC
import RefleksWire

/// Waits for the TLS handshake, counts the connection and its caller, and makes way for a `ServerConnectionHandler`.
final class ServerHandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let environment: ServerEnvironment
    private let address: String
    private let stillStands: (PeerIdentity) -> Bool
    private var registered: (connection: ServerConnection, principal: Principal)?

    /// For a socket from `address` that the registry has counted; it is given back when the socket closes. `stillStands`:
    /// whether a peer that was verified at its handshake's beginning would pass now.
    init(
        _ environment: ServerEnvironment, address: String, channel: any Channel,
        stillStands: @escaping (PeerIdentity) -> Bool
    ) {
        self.environment = environment
        self.address = address
        self.stillStands = stillStands
        let bound = NIOLoopBound(self, eventLoop: channel.eventLoop)
        channel.closeFuture.whenComplete { _ in bound.value.left() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let handshake = event as? TLSHandshakeCompleted else {
            return context.fireUserInboundEventTriggered(event)
        }
        environment.metrics.handshakeCompleted(isResumed: handshake.isResumed)
        guard let principal = handshake.peer.principal else { return context.close(promise: nil) }
        let handler = ServerConnectionHandler(
            environment, principal: principal, handshake: handshake, channel: context.channel)
        let connection = ServerConnection(handler, peer: handshake.peer, channel: context.channel)
        do {
            try context.pipeline.syncOperations.addHandler(handler, position: .after(self))
        } catch {
            return context.close(promise: nil)
        }
        switch environment.registry.register(connection, as: principal) {
        case .success(let isDraining):
            registered = (connection, principal)
            if isDraining {
                handler.close(.shutdown)
            } else if !stillStands(handshake.peer) {
                handler.close(.unauthenticated)
            }
        case .failure(let refused):
            environment.metrics.connectionRefused(refused.refusal)
            environment.logger.notice(
                "connection refused", metadata: ["principal": "\(principal.uri)", "limit": "\(refused.refusal.label)"])
            handler.close(.overloaded)
        }
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let label = (error as? TLSFailure)?.label ?? "input_output"
        environment.metrics.handshakeFailed(label)
        environment.logger.info("TLS handshake failed", metadata: ["address": "\(address)", "reason": "\(label)"])
        context.close(promise: nil)
    }

    private func left() {
        environment.registry.leave(from: address, registered: registered)
        environment.metrics.connectionClosed()
    }
}
