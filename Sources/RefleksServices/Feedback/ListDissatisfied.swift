public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension FeedbackService {
    /// Lists who waits, with what he told us last.
    public func listDissatisfied(
        _ request: Judged<ListDissatisfiedRequest>, _ context: CallContext
    ) async throws -> Reply<ListDissatisfiedResponse> {
        let (request, queue) = try request.accepted { request, validator in
            CaseQueue(
                branch: request.branch, owner: request.owner, severity: request.severity, isOverdue: request.overdue,
                (request.pageSize, request.pageToken), .dissatisfied, &validator)
        }
        let (page, shown) = try await environment.reading(request.access, context) {
            () async throws(RPCError) -> ((CasePage, [Shown]), ShownCustomers) in
            let page = try await answering { () async throws(EngineRefusal) in
                try await environment.engine.cases(
                    queue.query, after: queue.position, limit: queue.limit, atLeast: context.minimumCommitSeq)
            }
            let shown = try await self.shown(page, request.access)
            let codes = Set(shown.map(\.customer.code)).sorted()
            return ((page, shown), codes.isEmpty ? .nobody : .many(codes))
        }
        let now = environment.clock.now()
        var response = ListDissatisfiedResponse()
        response.asOfCommitSeq = page.asOf
        response.customers = shown.map { shown in
            .with {
                $0.case = Case(shown.listed.care, of: shown.customer.code.number, now: now)
                $0.givenName = shown.customer.profile.givenName
                $0.familyName = shown.customer.profile.familyName
                if let feedback = shown.customer.lastFeedback { $0.lastFeedback = Feedback(feedback) }
            }
        }
        response.nextPageToken = queue.token(page.next)
        return Reply(response, commitSeq: page.asOf)
    }

    private struct Shown {
        let listed: ListedCase
        let customer: CustomerSnapshot
    }

    /// Whoever was erased meanwhile waits no longer.
    private func shown(_ page: CasePage, _ access: AccessContext) async throws(RPCError) -> [Shown] {
        var shown: [Shown] = []
        for listed in page.cases {
            guard let code = CustomerCode(number: listed.survivor) else { continue }
            do throws(EngineRefusal) {
                let customer = try await environment.engine.customer(.code(code)).customer
                if !access.mayNotSee(customer) { shown.append(Shown(listed: listed, customer: customer)) }
            } catch .customerErased {
                continue
            } catch {
                throw RPCError(error)
            }
        }
        return shown
    }
}
