import Glibc
import Testing

@testable import RefleksOps

struct ProcessMetricsTests {
    @Test func `the running process is described under Prometheus's names`() throws {
        let registry = PrometheusRegistry()
        let process = ProcessMetrics()
        registry.onScrape { process.collect(into: &$0) }
        let samples = Dictionary(
            registry.exposition().split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
                let parts = line.split(separator: " ")
                return parts.count == 2 ? (String(parts[0]), Double(parts[1]) ?? .nan) : nil
            }, uniquingKeysWith: { $1 })

        let resident = try #require(samples["process_resident_memory_bytes"])
        #expect(resident > 1_000_000)
        #expect(try #require(samples["process_resident_anonymous_memory_bytes"]) <= resident)
        #expect(try #require(samples["process_virtual_memory_bytes"]) >= resident)
        #expect(try #require(samples["process_cpu_seconds_total"]) > 0)
        #expect(try #require(samples["process_threads"]) >= 1)
        let open = try #require(samples["process_open_fds"])
        #expect(open >= 3)
        #expect(try #require(samples["process_max_fds"]) >= open)
        let started = try #require(samples["process_start_time_seconds"])
        #expect((0...86_400).contains(Double(time(nil)) - started + 1))
    }

    @Test func `status lines give numbers by name`() {
        let fields = ProcessMetrics.fields(ofStatus: "Name:\trefleksd\nVmRSS:\t   1234 kB\nThreads:\t7\nbroken\n")
        #expect(fields == ["VmRSS": 1234, "Threads": 7])
    }

    @Test func `what cannot be read is left out`() {
        var samples = ScrapeSamples()
        ProcessMetrics(root: "/nowhere").collect(into: &samples)
        #expect(samples.values["process_resident_memory_bytes"] == nil)
        #expect(samples.values["process_start_time_seconds"] == nil)
        #expect(samples.values["process_cpu_seconds_total"] != nil)
    }
}
