public import NIOCore
public import NIOPosix
public import RefleksCrypto
import Synchronization

/// What came of a reload.
public enum TLSReload: Sendable {
    /// The files hold what is already in use.
    case unchanged
    /// New connections use the new context. With `isTrustChanged` the authorities or revocation lists are others, and
    /// live connections must be asked for again with `TLSContext.refusal(of:)`.
    case replaced(TLSContext, isTrustChanged: Bool)
    /// The files do not work together; the last good context stays in use.
    case refused(CertificateError)
}

/// The current TLS context of one end, made anew when its files change.
///
/// It is reloaded on demand (SIGHUP) and, while watching, when the files' contents change; it also replaces the context
/// every `ticketLifetime`, because a context's ticket keys live as long as it. Threads may share it.
public final class TLSContextSource: Sendable {
    /// Called after every reload that is not `unchanged`, on the reloading thread, one at a time and in order.
    public typealias Observer = @Sendable (TLSReload) -> Void

    private struct State {
        var current: TLSContext
        var madeAt: Int64
        var observers: [Observer] = []
        /// The digests last refused, so that a broken file is reported once and not at every look.
        var refused: [UInt8]?
    }

    private let role: TLSContext.Role
    private let configuration: TLSConfiguration
    private let clock: @Sendable () -> Int64
    private let ticketLifetime: Int64
    private let state: Mutex<State>
    /// Serialises reloads, so that observers see them in order; `state` is never held while files are read.
    private let reloading = Mutex(())

    /// Reads the files; throws when they do not work. `clock` gives Unix seconds, `ticketLifetime` is in seconds.
    public init(
        _ role: TLSContext.Role, _ configuration: TLSConfiguration, ticketLifetime: Int64 = 12 * 3_600,
        clock: @escaping @Sendable () -> Int64
    ) throws(CertificateError) {
        self.role = role
        self.configuration = configuration
        self.ticketLifetime = ticketLifetime
        self.clock = clock
        state = Mutex(State(current: try TLSContext(role, configuration, clock: clock), madeAt: clock()))
    }

    /// What is read next: a revocation list that once held does not go away again because its file did.
    private var expected: TLSConfiguration {
        var expected = configuration
        if current.revocationListExpiry != nil { expected.awaitsRevocationList = false }
        return expected
    }

    /// The context for the next connection.
    public var current: TLSContext {
        state.withLock { $0.current }
    }

    /// Adds an observer for the life of this source.
    public func observe(_ observer: @escaping Observer) {
        state.withLock { $0.observers.append(observer) }
    }

    /// Reads the files again, changed or not; blocks for the reading. Its answer has gone to the observers too.
    @discardableResult
    public func reload() -> TLSReload {
        reloading.withLock { _ in
            state.withLock { $0.refused = nil }
            return replace()
        }
    }

    /// Replaces the context if the files' contents have changed or its ticket keys are old; blocks for the reading.
    @discardableResult
    public func reloadIfNeeded() -> TLSReload {
        reloading.withLock { _ in
            let (current, madeAt, refused) = state.withLock { ($0.current, $0.madeAt, $0.refused) }
            do throws(CertificateError) {
                let digests = try TLSCredentials.digests(expected)
                let isSame =
                    digests.identity == current.credentials.identityDigest
                    && digests.trust == current.credentials.trustDigest
                if isSame {
                    return clock() - madeAt >= ticketLifetime ? replace() : .unchanged
                }
                return refused == digests.identity + digests.trust ? .unchanged : replace()
            } catch {
                return refuse(error, digests: [])
            }
        }
    }

    /// Calls `reloadIfNeeded` on `threads` every `interval` until the task is cancelled.
    public func watch(
        every interval: TimeAmount = .seconds(10), on eventLoop: any EventLoop, threads: NIOThreadPool = .singleton
    ) -> RepeatedTask {
        eventLoop.scheduleRepeatedAsyncTask(initialDelay: interval, delay: interval) { _ in
            threads.runIfActive(eventLoop: eventLoop) { _ = self.reloadIfNeeded() }
        }
    }

    private func replace() -> TLSReload {
        do {
            let context = try TLSContext(role, expected, clock: clock)
            let previous = state.withLock { state in
                defer {
                    state.current = context
                    state.madeAt = clock()
                    state.refused = nil
                }
                return state.current
            }
            let isTrustChanged = previous.credentials.trustDigest != context.credentials.trustDigest
            return tell(.replaced(context, isTrustChanged: isTrustChanged))
        } catch {
            return refuse(error, digests: presentDigests())
        }
    }

    /// The digests of the files as they are; empty when one cannot be read.
    private func presentDigests() -> [UInt8] {
        do {
            let digests = try TLSCredentials.digests(expected)
            return digests.identity + digests.trust
        } catch {
            return []
        }
    }

    private func refuse(_ error: CertificateError, digests: [UInt8]) -> TLSReload {
        let isKnown = state.withLock { state in
            defer { state.refused = digests }
            return state.refused == digests
        }
        return isKnown ? .refused(error) : tell(.refused(error))
    }

    private func tell(_ reload: TLSReload) -> TLSReload {
        for observer in state.withLock({ $0.observers }) { observer(reload) }
        return reload
    }
}
