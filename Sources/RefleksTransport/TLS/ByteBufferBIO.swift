import COpenSSL

/// The OpenSSL BIO through which a `TLSConnection` reads and writes its own byte buffers: no socket, no second copy.
enum ByteBufferBIO {
    /// Made once; nil only if the process ran out of memory or BIO types at its start.
    private static let method: Method? = Method()

    private struct Method: @unchecked Sendable {
        // Sendable: complete after `init` and never freed.
        let pointer: OpaquePointer

        init?() {
            guard let pointer = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "ByteBuffer") else {
                return nil
            }
            BIO_meth_set_read(pointer, ByteBufferBIO.read)
            BIO_meth_set_write(pointer, ByteBufferBIO.write)
            BIO_meth_set_ctrl(pointer, ByteBufferBIO.control)
            BIO_meth_set_create(pointer, ByteBufferBIO.create)
            self.pointer = pointer
        }
    }

    /// A BIO on `connection`, which must outlive it.
    static func make(for connection: TLSConnection) -> OpaquePointer? {
        guard let method, let bio = BIO_new(method.pointer) else { return nil }
        BIO_set_data(bio, Unmanaged.passUnretained(connection).toOpaque())
        return bio
    }

    private static func connection(_ bio: OpaquePointer?) -> Unmanaged<TLSConnection>? {
        guard let data = BIO_get_data(bio) else { return nil }
        return Unmanaged<TLSConnection>.fromOpaque(data)
    }

    private static let create: @convention(c) (OpaquePointer?) -> Int32 = { bio in
        BIO_set_init(bio, 1)
        BIO_set_shutdown(bio, 1)
        return 1
    }

    private static let read: @convention(c) (OpaquePointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
        bio, target, size in
        guard let bio, let target, size > 0, let connection = connection(bio) else { return 0 }
        refleks_bio_clear_retry(bio)
        let buffer = UnsafeMutableRawBufferPointer(start: target, count: Int(size))
        let count = connection._withUnsafeGuaranteedRef { $0.takeCiphertext(into: buffer) }
        if let count { return Int32(truncatingIfNeeded: count) }
        refleks_bio_retry_read(bio)
        return -1
    }

    private static let write: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?, Int32) -> Int32 = {
        bio, source, size in
        guard let bio, let source, size > 0, let connection = connection(bio) else { return 0 }
        refleks_bio_clear_retry(bio)
        let bytes = UnsafeRawBufferPointer(start: source, count: Int(size))
        connection._withUnsafeGuaranteedRef { $0.appendCiphertext(bytes) }
        return size
    }

    private static let control: @convention(c) (OpaquePointer?, Int32, Int, UnsafeMutableRawPointer?) -> Int = {
        _, command, _, _ in
        // Everything written is at once in the buffer, so a flush has succeeded; nothing else applies.
        command == BIO_CTRL_FLUSH ? 1 : 0
    }
}
