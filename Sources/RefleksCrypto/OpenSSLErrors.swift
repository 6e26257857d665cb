import COpenSSL

/// The calling thread's queue of OpenSSL errors.
enum OpenSSLErrors {
    /// Empties the queue; OpenSSL calls that report through it must start from an empty one.
    static func clear() {
        ERR_clear_error()
    }

    /// The oldest error's reason ("no start line"), after which the queue is empty.
    static func takeReason() -> String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0, let reason = ERR_reason_error_string(code) else { return "no reason given" }
        return String(cString: reason)
    }

    /// Whether reading PEM blocks ended because no further one begins, not because one is broken; empties the queue.
    static func isAtEndOfPEM() -> Bool {
        defer { ERR_clear_error() }
        return refleks_error_is_no_start_line(ERR_peek_last_error()) == 1
    }
}
