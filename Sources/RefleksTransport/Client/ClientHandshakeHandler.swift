import NIOCore

/// Waits for the client's TLS handshake and makes way for a `ClientConnectionHandler`.
final class ClientHandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    /// Makes the connection of a channel whose handshake has succeeded.
    typealias Make = (any Channel) -> (ClientConnectionHandler, ClientConnection)

    private let established: EventLoopPromise<ClientConnection>
    private let make: Make

    init(_ established: EventLoopPromise<ClientConnection>, make: @escaping Make) {
        self.established = established
        self.make = make
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is TLSHandshakeCompleted else { return context.fireUserInboundEventTriggered(event) }
        let (handler, connection) = make(context.channel)
        do {
            try context.pipeline.syncOperations.addHandler(handler, position: .after(self))
        } catch {
            established.fail(error)
            return context.close(promise: nil)
        }
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
        established.succeed(connection)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        established.fail(error)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        established.fail(TLSFailure.truncated)
        context.fireChannelInactive()
    }
}
