import RefleksContract
import RefleksRPC

/// 360 views with the 20 newest interactions of random customers, 64 in flight on one connection.
struct ViewLoad {
    let target: Target
    let codes: [String]

    /// Reads for `seconds`.
    func run(seconds: Int) async throws -> Report {
        let connection = try await target.connect(as: "branch")
        let service = CustomerServiceClient(invoker: connection)
        let cpu = try target.cpuSeconds()
        let begin = ContinuousClock.now
        let end = begin.advanced(by: .seconds(seconds))
        let count = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for _ in 0..<64 {
                tasks.addTask {
                    var count = 0
                    while ContinuousClock.now < end {
                        var request = GetCustomer360Request()
                        request.access.purpose = .service
                        request.access.actor = "load"
                        request.customer.code = codes.randomElement() ?? ""
                        _ = try await service.getCustomer360(request)
                        count += 1
                    }
                    return count
                }
            }
            return try await tasks.reduce(0, +)
        }
        let used = try target.cpuSeconds() - cpu
        let elapsed = ContinuousClock.now - begin
        await connection.close()
        return Report(
            name: "view", count: count, seconds: elapsed / .seconds(1), cpuSeconds: used,
            memory: try target.anonymousMemory())
    }
}
