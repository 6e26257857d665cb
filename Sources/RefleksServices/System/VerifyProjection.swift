public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC
import SwiftProtobuf

extension SystemService {
    /// Microseconds between two messages that only tell how far it is.
    static let verificationPause: Int64 = 250_000

    /// Verifies the projection beside the running engine; the last message tells what was found. The verification ends with
    /// the call, however that ends.
    public func verifyProjection(
        _ request: Judged<VerifyProjectionRequest>, _ responses: ResponseWriter<VerifyProjectionResponse>,
        _ context: CallContext
    ) async throws -> StreamEnd {
        let request = try request.accepted()
        try await environment.reading(request.access, context) { ((), .nobody) }
        // Who reads slowly hears of the newest step only.
        let (steps, feed) = AsyncStream.makeStream(
            of: VerificationProgress.self, bufferingPolicy: .bufferingNewest(1))
        async let verified = verify(telling: feed)
        var told: (stage: VerificationStage, at: Int64)?
        for await step in steps {
            let now = environment.clock.now().microseconds
            let response = VerifyProjectionResponse(step)
            if let told, told.stage == response.stage, now - told.at < Self.verificationPause { continue }
            try await responses.write(response)
            told = (response.stage, now)
        }
        try await responses.write(VerifyProjectionResponse(try await verified))
        return StreamEnd()
    }

    private func verify(
        telling feed: AsyncStream<VerificationProgress>.Continuation
    ) async throws(RPCError) -> RebuildReport {
        defer { feed.finish() }
        return try await answering { () async throws(EngineRefusal) in
            try await environment.engine.verifyProjection { feed.yield($0) }
        }
    }
}

extension VerifyProjectionResponse {
    /// How far it is.
    init(_ step: VerificationProgress) {
        self.init()
        stage = step.table == nil ? .folding : .comparing
        foldedSeq = step.foldedSeq
        appliedSeq = step.appliedSeq
        rowsEqual = step.rows
        table = step.table.map { "\($0)" } ?? ""
    }

    /// What was found.
    init(_ report: RebuildReport) {
        self.init()
        stage = .done
        foldedSeq = report.seq
        appliedSeq = report.seq
        rowsEqual = report.rows
        rowsDifferent = report.differing
        differences = report.differences.map { found in
            .with {
                $0.kind = ProjectionDifferenceKind(found.kind)
                $0.table = found.table
                $0.key = found.place
            }
        }
    }
}

extension ProjectionDifferenceKind {
    /// A finding in the contract's terms.
    init(_ kind: RefleksEngine.ProjectionDifference.Kind) {
        self =
            switch kind {
            case .changed: .changed
            case .missing: .missing
            case .surplus: .surplus
            }
    }
}
