public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Records a version of a metric.
    public func putMetricDefinition(
        _ request: Judged<PutMetricDefinitionRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, metric) = try request.accepted { request, validator in
            validator.within("metric") { request.metric.definition(&$0) }
        }
        return try await put(.metric(metric), try context.idempotency(of: request), context)
    }
}

extension RefleksContract.MetricDefinition {
    fileprivate func definition(_ validator: inout Validator) -> RefleksDomain.MetricDefinition? {
        let measure = validator.known(
            "measure", RefleksDomain.GovernanceMeasure(rawValue: UInt8(clamping: measure.rawValue)))
        guard let measure, !validator.isSettled("sign_offs") else { return nil }
        return validator.checked("sign_offs") { () throws(FieldRefusal) in
            try RefleksDomain.MetricDefinition(
                id: metricID, english: nameEn, turkish: nameTr, measure: measure, owner: owner, signOffs: signOffs,
                isActive: !retired)
        }
    }

    /// A version of a metric; nil for anything else.
    init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .governance(.metric(let metric)) = version.value else { return nil }
        self.init()
        metricID = metric.id
        nameEn = metric.englishName
        nameTr = metric.turkishName
        measure = RefleksContract.GovernanceMeasure(rawValue: Int(metric.measure.rawValue)) ?? .unspecified
        owner = metric.owner
        signOffs = metric.signOffs
        retired = !metric.isActive
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
