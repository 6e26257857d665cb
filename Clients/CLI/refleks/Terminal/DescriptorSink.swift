import Glibc
import RefleksMessages
import Synchronization

/// A file descriptor for text. The first error is kept for who asks whether all of it arrived, and what follows it is not written: a
/// hole in the middle would be worse. That a reader has closed his end is no error, he has read enough.
final class DescriptorSink: TextSink {
    private let descriptor: Int32
    /// The file; nil for what the process was given, which has no name and stays open.
    private let path: String?
    private let failure = Mutex<Int32?>(nil)

    init(descriptor: Int32) {
        self.descriptor = descriptor
        path = nil
    }

    /// A file of the sink's own, closed with it.
    ///
    /// - Throws: when it cannot be made or opened.
    init(path: String, flags: Int32, mode: mode_t = 0o600) throws(CommandError) {
        let descriptor = open(path, flags | O_WRONLY | O_CREAT | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .cannotWrite(path, String(cString: strerror(errno))) }
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        if path != nil { close(descriptor) }
    }

    func write(_ text: String) {
        failure.withLock { failure in
            guard failure == nil else { return }
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR || (errno == EAGAIN && waitForRoom()) { continue }
                guard written > 0 else {
                    failure = written < 0 ? errno : EIO
                    return
                }
                rest = rest.dropFirst(written)
            }
        }
    }

    func check() throws(CommandError) {
        guard let error = failure.withLock({ $0 }), error != EPIPE else { return }
        let reason = String(cString: strerror(error))
        if let path { throw .cannotWrite(path, reason) }
        throw CommandError(status: .cannotCreate, cause: Catalogue.CLI.outputNotWhole, arguments: [reason])
    }

    /// A terminal or pipe that somebody else has told not to wait.
    private func waitForRoom() -> Bool {
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&room, 1, -1) >= 0 || errno == EINTR
    }
}
