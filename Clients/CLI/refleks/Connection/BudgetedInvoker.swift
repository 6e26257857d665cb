import NIOCore
import RefleksMessages
import RefleksRPC
import RefleksWire

/// Gives each call with a deadline what is left of a budget. Streams stay open as long as they are wanted and take nothing of it.
struct BudgetedInvoker: CallInvoker {
    let invoker: any CallInvoker
    let budget: TimeBudget

    func unary(_ method: MethodDescriptor, _ request: ByteBuffer, _ options: CallOptions) async throws -> EncodedReply {
        guard options.deadlineMilliseconds > 0 else { return try await invoker.unary(method, request, options) }
        guard let left = budget.left else {
            throw RPCError(
                .deadlineExceeded, Catalogue.RPC.deadlineExceeded, [String(budget.milliseconds)], outcome: .notStarted)
        }
        var options = options
        options.deadlineMilliseconds = left
        return try await budget.spending { [options] in try await invoker.unary(method, request, options) }
    }

    func stream(_ method: MethodDescriptor, _ options: CallOptions) async throws -> any ClientStream {
        try await invoker.stream(method, options)
    }
}
