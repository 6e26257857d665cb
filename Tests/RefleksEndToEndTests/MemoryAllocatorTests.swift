import Foundation
import Testing

/// The server starts itself again to set the system's allocator.
struct MemoryAllocatorTests {
    @Test func `the server sets the allocator and keeps its name and its process`() async throws {
        let server = try await ServerProcess.start()
        let environment = try String(contentsOfFile: "/proc/\(server.processID)/environ", encoding: .utf8)
        // glibc ends each setting where it stands, in the process's own environment.
        let found = environment.split { $0 == "\0" || $0 == ":" }
        #expect(found.contains("GLIBC_TUNABLES=glibc.malloc.tcache_count=256"))
        #expect(found.contains("glibc.malloc.mmap_threshold=262144"))
        #expect(found.contains("glibc.malloc.trim_threshold=1048576"))
        let name = try String(contentsOfFile: "/proc/\(server.processID)/comm", encoding: .utf8)
        #expect(name == "refleksd\n")
        #expect(await server.end(SIGTERM) == 0)
    }

    @Test func `who sets the allocator himself is obeyed`() async throws {
        let own = "glibc.malloc.tcache_count=7"
        let server = try await ServerProcess.start(environment: ["GLIBC_TUNABLES": own])
        let environment = try String(contentsOfFile: "/proc/\(server.processID)/environ", encoding: .utf8)
        #expect(
            environment.split(separator: "\0").filter { $0.hasPrefix("GLIBC_TUNABLES") } == ["GLIBC_TUNABLES=\(own)"])
        #expect(await server.end(SIGTERM) == 0)
    }
}
