import RefleksContract
import RefleksRPC

/// Customers to put load on.
struct Population {
    let target: Target

    /// Creates `count` customers and returns their codes.
    func make(_ count: Int) async throws -> [String] {
        let connection = try await target.connect(as: "branch")
        let service = CustomerServiceClient(invoker: connection)
        let run = UInt64.random(in: 0..<1 << 40)
        var codes: [String] = []
        for start in stride(from: 0, to: count, by: 50) {
            codes += try await withThrowingTaskGroup(of: String.self) { tasks in
                for number in start..<min(start + 50, count) {
                    tasks.addTask {
                        var request = CreateCustomerRequest()
                        request.customer.givenName = "Müşteri"
                        request.customer.familyName = "Ölçüm"
                        request.identifiers = [
                            .with { claim in
                                claim.kind = .loyalty
                                claim.value = "\(run)-\(number)"
                            }
                        ]
                        var options = CallOptions()
                        options.idempotencyKey = "\(run)-\(number)"
                        return try await service.createCustomer(request, options).message.code
                    }
                }
                return try await tasks.reduce(into: []) { $0.append($1) }
            }
        }
        await connection.close()
        return codes
    }
}
