import Glibc

/// The system calls that keep a spool's items: the process's own, or a test's that fail as a full disk does.
struct SpoolDisk: Sendable {
    /// write(2).
    var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
    /// fdatasync(2).
    var synchronise: @Sendable (Int32) -> Int32
    /// ftruncate(2).
    var truncate: @Sendable (Int32, Int) -> Int32

    static let system = SpoolDisk(
        write: { Glibc.write($0, $1.baseAddress, $1.count) }, synchronise: { fdatasync($0) },
        truncate: { ftruncate($0, off_t($1)) })
}
