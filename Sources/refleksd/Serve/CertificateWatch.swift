import CoreMetrics
import Logging
import NIOCore
import NIOPosix
import RefleksOps
import RefleksTransport

/// Keeps the certificates fresh: looks at their files every ten seconds, and ends connections that no longer stand, at
/// once after a change of trust and otherwise within a minute of the end of a revocation list or an authority. (A
/// connection whose own certificate ends needs no watch: it ends itself.)
final class CertificateWatch: Sendable {
    private let tasks: [RepeatedTask]

    init(_ tls: TLSContextSource, _ server: Server, _ metrics: any MetricsFactory, _ logger: Logger) {
        let reloaded = Counter(label: "refleks_tls_reloads_total", dimensions: [("result", "ok")], factory: metrics)
        let refused = Counter(label: "refleks_tls_reloads_total", dimensions: [("result", "refused")], factory: metrics)
        tls.observe { [weak server] reload in
            switch reload {
            case .unchanged: return
            case .replaced(let context, let isTrustChanged):
                reloaded.increment()
                let closed = isTrustChanged ? server?.closeConnections(refusedBy: context) ?? 0 : 0
                logger.notice(
                    "certificates reloaded",
                    metadata: ["trust_changed": "\(isTrustChanged)", "closed_connections": "\(closed)"])
            case .refused(let error):
                refused.increment()
                logger.error("certificates not reloaded; the last good ones stay", error: error)
            }
        }
        if tls.current.revocationListExpiry == nil {
            logger.warning("there is no revocation list: revoked certificates are accepted until there is one")
        }
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let expiry = loop.scheduleRepeatedTask(initialDelay: .minutes(1), delay: .minutes(1)) { [weak server] _ in
            let closed = server?.closeConnections(refusedBy: tls.current) ?? 0
            guard closed > 0 else { return }
            logger.notice("connections closed whose trust ended", metadata: ["count": "\(closed)"])
        }
        tasks = [tls.watch(on: loop), expiry]
    }

    func stop() {
        for task in tasks { task.cancel() }
    }
}
