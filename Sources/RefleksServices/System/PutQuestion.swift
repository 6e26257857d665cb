public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension SystemService {
    /// Records a question that the house wants answered of every customer, or that one is not asked any more.
    public func putQuestion(
        _ request: Judged<PutQuestionRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, reference) = try request.accepted { request, validator in
            validator.within("question") { request.question.reference(&$0) }
        }
        return answer(try await put(reference, try context.idempotency(of: request), context))
    }
}

extension RefleksContract.Question {
    /// The question in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func reference(_ validator: inout Validator) -> Reference? {
        let category = validator.known(
            "category", RefleksDomain.FactCategory(rawValue: UInt8(clamping: category.rawValue)))
        let key = validator.checked("key") { () throws(FieldRefusal) in try FactKey(self.key) }
        guard let category, let key else { return nil }
        let days = freshForDays == 0 ? nil : Int(freshForDays)
        return .question(
            RefleksDomain.Question(category: category, key: key, freshForDays: days), isAsked: !retired)
    }
}
