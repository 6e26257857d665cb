public import RefleksContract
public import RefleksRPC

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension SystemService {
    /// Returns the contract the server was built with.
    public func describeServices(
        _ request: Judged<DescribeServicesRequest>, _ context: CallContext
    ) async throws -> Reply<DescribeServicesResponse> {
        let request = try request.accepted()
        var response = DescribeServicesResponse()
        response.contractDigest = Contract.digest
        response.services = Contract.services
        if !request.summaryOnly { response.fileDescriptorSet = Data(Contract.fileDescriptorSet) }
        return Reply(response)
    }
}
