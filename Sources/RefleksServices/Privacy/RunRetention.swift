public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import RefleksWire

extension CustomerService {
    /// Erases those who asked for it and whose data no law keeps any longer, each in a commit of his own.
    ///
    /// A call that ends early has done what it has done; the next one goes on with whoever is left.
    public func runRetention(
        _ request: Judged<RunRetentionRequest>, _ context: CallContext
    ) async throws -> Reply<RunRetentionResponse> {
        let (request, token) = try request.accepted { request, validator in
            .some(PageToken.read(request.pageToken, .retention, question: "", &validator))
        }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let (page, results) = try await environment.reading(request.access, context) { () async throws(RPCError) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.releasedCustomers(after: token?.numbers.first ?? 0, limit: limit)
            }
            var results: [RetentionResult] = []
            for item in page.customers {
                if let result = try await erase(item, request.dryRun, context) { results.append(result) }
            }
            let codes = page.customers.map(\.code)
            return ((page, results), codes.isEmpty ? .nobody : .many(codes))
        }
        var response = RunRetentionResponse()
        response.results = results
        if let next = page.next {
            response.nextPageToken = PageToken([next, 0], question: "").text(.retention)
        }
        let commit = results.map(\.commitSeq).max() ?? page.asOf
        return Reply(response, commitSeq: commit, outcome: request.dryRun || results.isEmpty ? .noEffect : .committed)
    }

    /// Nil for somebody who is no longer there.
    private func erase(
        _ item: ReleasedPage.Item, _ isDryRun: Bool, _ context: CallContext
    ) async throws(RPCError) -> RetentionResult? {
        let erasure = ErasureRequest(
            code: item.code, retentionClasses: [item.retention], reason: "", isDryRun: isDryRun,
            principal: context.principal.name)
        let answer: ErasureAnswer
        do throws(EngineRefusal) {
            answer = try await environment.engine.eraseSubject(erasure)
        } catch .customerErased {
            return nil
        } catch {
            throw RPCError(error)
        }
        var result = RetentionResult()
        result.customerCode = item.code.description
        result.retention = RefleksContract.RetentionClass(rawValue: Int(item.retention.rawValue)) ?? .unspecified
        result.outcome = answer.retention == nil ? .erased : .restricted
        result.keptUntil = answer.retention?.keptUntil?.description ?? ""
        result.commitSeq = answer.commitSeq
        return result
    }
}
