import RefleksContract
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire
import SwiftProtobuf

/// Items that are decided each for itself and answered together, in their order.
struct PermissionItems {
    private(set) var results: [PermissionItemResult] = []
    /// The last commit that an item made.
    private(set) var commitSeq: UInt64 = 0
    private(set) var outcome = Outcome.noEffect
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// Adds the answer to the next item, of the field `field`.
    mutating func add(_ answer: Result<Committed, RPCError>, _ field: String) {
        var result = PermissionItemResult()
        switch answer {
        case .success(let committed):
            let effects = committed.effects
            result.taken = .with {
                ($0.commitSeq, $0.changed, $0.inForce) = (effects.commitSeq, effects.isChanged, effects.isInForce)
            }
            if effects.isChanged {
                commitSeq = max(commitSeq, effects.commitSeq)
                outcome = .committed
            }
        case .failure(let error):
            if error.outcome == .unknown, outcome == .noEffect { outcome = .unknown }
            result.refused = Refusal(error.below("\(field)[\(results.count)]"), language)
        }
        results.append(result)
    }
}

extension ServiceEnvironment {
    /// Submits what could be admitted, all before the first is answered, so that items share group commits.
    func submitEach(
        _ items: [Result<Command, RPCError>]
    ) async -> [Result<Committed, RPCError>] {
        await withTaskGroup(of: (Int, Result<Committed, RPCError>).self) { group in
            for (index, item) in items.enumerated() {
                group.addImmediateTask { (index, await self.submit(item)) }
            }
            var answers = [Result<Committed, RPCError>?](repeating: nil, count: items.count)
            for await (index, answer) in group { answers[index] = answer }
            return answers.compactMap(\.self)
        }
    }

    private func submit(_ item: Result<Command, RPCError>) async -> Result<Committed, RPCError> {
        do throws(RPCError) {
            let command = try item.get()
            return .success(
                try await answering { () async throws(EngineRefusal) in try await engine.submit(command) })
        } catch {
            return .failure(error)
        }
    }
}
