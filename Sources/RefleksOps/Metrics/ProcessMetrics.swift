import Glibc

/// What Linux's /proc says of this process, under the names that Prometheus's own clients use.
public struct ProcessMetrics: Sendable {
    private let startTime: Double?
    private let root: String

    /// - Parameter root: where /proc is; tests point it elsewhere.
    public init(root: String = "/proc") {
        self.root = root
        self.startTime = Self.startTime(root)
    }

    /// Adds the `process_*` samples; what cannot be read is left out.
    public func collect(into samples: inout ScrapeSamples) {
        let status = Self.fields(ofStatus: SmallFile.text("\(root)/self/status") ?? "")
        samples.gauge("process_resident_memory_bytes", status["VmRSS"].map { $0 * 1_024 })
        samples.gauge("process_resident_anonymous_memory_bytes", status["RssAnon"].map { $0 * 1_024 })
        samples.gauge("process_virtual_memory_bytes", status["VmSize"].map { $0 * 1_024 })
        samples.gauge("process_threads", status["Threads"])
        samples.gauge("process_open_fds", SmallFile.entryCount("\(root)/self/fd").map(Double.init))
        samples.gauge("process_start_time_seconds", startTime)

        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            samples.gauge("process_max_fds", Double(limit.rlim_cur))
        }
        var usage = rusage()
        if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
            samples.counter("process_cpu_seconds_total", Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime))
        }
    }

    /// The numbers of `/proc/self/status`, in the file's units (kB, counts).
    static func fields(ofStatus text: String) -> [String: Double] {
        var result: [String: Double] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(whereSeparator: { $0 == ":" || $0 == "\t" || $0 == " " })
            guard words.count >= 2, let value = Double(words[1]) else { continue }
            result[String(words[0])] = value
        }
        return result
    }

    /// Boot time plus the 22nd field of `/proc/self/stat`; the command name before it may hold blanks and brackets.
    static func startTime(_ root: String) -> Double? {
        guard let stat = SmallFile.text("\(root)/self/stat"), let close = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[stat.index(after: close)...].split(separator: " ")
        let ticksPerSecond = Double(sysconf(Int32(_SC_CLK_TCK)))
        guard fields.count > 19, let ticks = Double(fields[19]), ticksPerSecond > 0 else { return nil }
        // Not from /proc/stat, which a hardened unit hides (ProcSubset=pid).
        return seconds(of: CLOCK_REALTIME) - seconds(of: CLOCK_BOOTTIME) + ticks / ticksPerSecond
    }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}

/// Reading of the kernel's small files.
enum SmallFile {
    /// The file's text, at most 64 KiB; nil when it cannot be read.
    static func text(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while bytes.count < 65_536 {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many entries a directory has; nil when it cannot be read.
    static func entryCount(_ path: String) -> Int? {
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        return max(0, count - 2)  // "." and ".."
    }
}
