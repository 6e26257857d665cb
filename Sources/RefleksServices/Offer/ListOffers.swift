public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension ScoringService {
    /// Lists offers by id.
    public func listOffers(
        _ request: Judged<ListOffersRequest>, _ context: CallContext
    ) async throws -> Reply<ListOffersResponse> {
        let (request, after) = try request.accepted { request, validator in
            NamePage.read(request.pageToken, .offers, question: request.product, &validator)
        }
        let (directory, asOf) = try directory(context)
        var response = ListOffersResponse()
        response.asOfCommitSeq = asOf
        guard request.product.isEmpty else {
            response.offers = directory.offers(of: request.product).prefix(Self.maximumOffersOfProduct)
                .compactMap { directory.newest(Reference.Name(.offer, $0.id)) }
                .compactMap { RefleksContract.Offer($0) }
            return Reply(response, commitSeq: asOf)
        }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        // One more than asked for tells whether there is a next page.
        let found = directory.list(.offer, after: after, limit: limit + 1)
        response.offers = found.prefix(limit).compactMap { RefleksContract.Offer($0) }
        if found.count > limit {
            response.nextPageToken = NamePage.text(.offers, after: found[limit - 1].value.name.text, question: "")
        }
        return Reply(response, commitSeq: asOf)
    }

    private static let maximumOffersOfProduct = 200
}
