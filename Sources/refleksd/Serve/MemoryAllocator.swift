import Glibc

/// How the system's memory allocator is set for the server.
///
/// What an interaction takes is allocated on the event loop's thread and given back by the writer's and the projector's. glibc keeps seven freed
/// blocks of a size for each thread; the rest goes through lists under a lock, which takes an eighth of the server's time
/// during a burst. With more it is handed over less often.
enum MemoryAllocator {
    /// glibc's name for its settings (glibc manual, "Memory Allocation Tunables").
    private static let variable = "GLIBC_TUNABLES"
    /// As many blocks of a size as a connection may have calls under way, of 64 sizes up to 1,032 bytes: a thread keeps 8 MB if it
    /// has used all of them as much.
    ///
    /// What is larger than 256 KiB, such as the lists of a full overlay, comes from the system and goes back to it; left to itself, glibc soon
    /// takes up to 32 MB of it out of its arenas, and keeps the holes.
    private static let tunables =
        "glibc.malloc.tcache_count=256:glibc.malloc.mmap_threshold=262144:glibc.malloc.trim_threshold=1048576"

    /// Settles it. glibc reads the variable once, when a program starts: the program is started again within its process,
    /// unless the variable is set, by whomever. Where the system refuses, the server is slower, and that is all.
    static func settle() {
        guard getenv(variable) == nil, let program = program(), setenv(variable, tunables, 1) == 0 else { return }
        var arguments = CommandLine.arguments.map { strdup($0) }
        arguments.append(nil)
        execv(program, arguments)
        for argument in arguments { free(argument) }
    }

    /// The program's file: its name is the one that `ps` goes on showing.
    private static func program() -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { path in
            guard let start = path.baseAddress else { return nil }
            let count = readlink("/proc/self/exe", start, path.count)
            return count <= 0 || count == path.count ? nil : String(decoding: path[..<count], as: UTF8.self)
        }
    }
}
