import NIOCore
import NIOHTTP1

/// Serves one HTTP/1.1 connection of the ops listener: GET and HEAD, no request bodies, keep-alive.
///
/// A connection has `requestTimeout` for its first request head and `idleTimeout` from each answer to the next request
/// head, so neither a slow writer nor a stalled reader holds it longer.
final class OpsConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let routes: OpsRoutes
    private let configuration: OpsServer.Configuration
    private var timeout: Scheduled<Void>?
    private var request: HTTPRequestHead?

    init(routes: OpsRoutes, configuration: OpsServer.Configuration) {
        self.routes = routes
        self.configuration = configuration
    }

    func channelActive(context: ChannelHandlerContext) {
        closeAfter(configuration.requestTimeout, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timeout?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): request = head
        case .body: refuseBody(context)
        case .end: answer(context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func answer(_ context: ChannelHandlerContext) {
        guard let head = request else { return }
        request = nil
        let page: OpsPage
        var headers = HTTPHeaders()
        if head.method == .GET || head.method == .HEAD {
            page = routes.page(head.uri)
        } else {
            page = .text(405, "only GET and HEAD\n")
            headers.add(name: "allow", value: "GET, HEAD")
        }
        write(page, headers, to: head, keepAlive: head.isKeepAlive, context)
    }

    private func refuseBody(_ context: ChannelHandlerContext) {
        guard let head = request else { return }
        request = nil
        write(.text(413, "requests carry no body here\n"), HTTPHeaders(), to: head, keepAlive: false, context)
    }

    private func write(
        _ page: OpsPage, _ extraHeaders: HTTPHeaders, to request: HTTPRequestHead, keepAlive: Bool,
        _ context: ChannelHandlerContext
    ) {
        var headers = extraHeaders
        headers.add(name: "content-type", value: page.contentType)
        headers.add(name: "content-length", value: String(page.body.utf8.count))
        headers.add(name: "cache-control", value: "no-store")
        headers.add(name: "x-content-type-options", value: "nosniff")
        headers.add(name: "connection", value: keepAlive ? "keep-alive" : "close")
        let head = HTTPResponseHead(
            version: request.version, status: .init(statusCode: page.status), headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if request.method != .HEAD {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: page.body)))), promise: nil)
        }
        let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        guard keepAlive else {
            let channel = context.channel
            written.whenComplete { _ in channel.close(promise: nil) }
            return
        }
        closeAfter(configuration.idleTimeout, context)
    }

    private func closeAfter(_ amount: TimeAmount, _ context: ChannelHandlerContext) {
        timeout?.cancel()
        let channel = context.channel
        timeout = context.eventLoop.scheduleTask(in: amount) { channel.close(promise: nil) }
    }
}
