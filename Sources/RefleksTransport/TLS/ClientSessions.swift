import COpenSSL
import Synchronization

/// The session tickets that a client holds, the newest for each server name; each resumes once.
final class ClientSessions: Sendable {
    /// Servers remembered; a client talks to one or a few.
    private static let limit = 16

    private let saved = Mutex<[String: Session]>([:])

    private final class Session: @unchecked Sendable {
        // Sendable: never changed here, references counted atomically.
        let pointer: OpaquePointer

        init(owning pointer: OpaquePointer) {
            self.pointer = pointer
        }

        deinit {
            SSL_SESSION_free(pointer)
        }
    }

    /// Takes over one reference to `session`, replacing an older one.
    func save(_ session: OpaquePointer, for server: String) {
        let session = Session(owning: session)
        saved.withLock { sessions in
            if sessions.count >= ClientSessions.limit, sessions[server] == nil { sessions.removeAll() }
            sessions[server] = session
        }
    }

    /// Gives `ssl` the saved session of `server` to resume, if there is one.
    func resume(_ ssl: OpaquePointer, for server: String) {
        guard let session = saved.withLock({ $0.removeValue(forKey: server) }) else { return }
        SSL_set_session(ssl, session.pointer)
    }
}
