import NIOCore
import RefleksRPC
import RefleksWire

/// A registered connection as the rest of the server holds it: safe to use from any thread.
final class ServerConnection: Sendable {
    let peer: PeerIdentity
    /// Completed when the socket is closed.
    let closed: EventLoopFuture<Void>
    private let eventLoop: any EventLoop
    private let handler: NIOLoopBound<ServerConnectionHandler>

    /// Of `handler`, on its event loop.
    init(_ handler: ServerConnectionHandler, peer: PeerIdentity, channel: any Channel) {
        self.peer = peer
        self.closed = channel.closeFuture
        self.eventLoop = channel.eventLoop
        self.handler = NIOLoopBound(handler, eventLoop: channel.eventLoop)
    }

    /// What it is doing; nil when it has ended meanwhile.
    func summary() async -> ConnectionSummary? {
        do {
            return try await eventLoop.submit { self.handler.value.summary() }.get()
        } catch {
            // The event loop has shut down, and the connection with it.
            return nil
        }
    }

    /// Begins its two-phase drain.
    func drain(_ code: WireGoAwayCode, within nanoseconds: UInt64) {
        eventLoop.execute { self.handler.value.drain(code, within: nanoseconds) }
    }

    /// Ends it with a GOAWAY now.
    func close(_ code: WireGoAwayCode) {
        eventLoop.execute { self.handler.value.close(code) }
    }
}
