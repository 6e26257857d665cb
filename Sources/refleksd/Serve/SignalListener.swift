import Dispatch
import Glibc

/// The process's signals as a stream: SIGTERM and SIGINT ask to stop, SIGHUP asks to reload.
///
/// SIGPIPE is ignored: a closed socket or terminal is an error of its write and not the end of the process.
final class SignalListener {
    enum Request: Sendable, Hashable {
        case stop, reload
    }

    /// The requests in the order of their arrival; at most 16 wait, further ones are dropped (a signal says nothing new).
    let requests: AsyncStream<Request>
    private let sources: [any DispatchSourceSignal]

    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Request.self, bufferingPolicy: .bufferingOldest(16))
        requests = stream
        signal(SIGPIPE, SIG_IGN)
        let meanings: [(Int32, Request)] = [(SIGTERM, .stop), (SIGINT, .stop), (SIGHUP, .reload)]
        let queue = DispatchQueue(label: "signals")
        sources = meanings.map { number, request in
            // The default action must not end the process before the source sees the signal.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { continuation.yield(request) }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }
}
