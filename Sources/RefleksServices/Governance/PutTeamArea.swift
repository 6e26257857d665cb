public import RefleksContract
import RefleksDomain
import RefleksEngine
public import RefleksRPC

extension GovernanceService {
    /// Records who works for the programme in an area of the house.
    public func putTeamArea(
        _ request: Judged<PutTeamAreaRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, team) = try request.accepted { request, validator in
            validator.within("team") { validator -> RefleksDomain.TeamArea? in
                let team = request.team
                guard !validator.isSettled("pledged_bp"), !validator.isSettled("given_bp") else { return nil }
                return validator.checked("person") { () throws(FieldRefusal) in
                    try RefleksDomain.TeamArea(
                        area: team.area, person: team.person, pledged: Int(team.pledgedBp),
                        given: team.hasGivenBp ? Int(team.givenBp) : nil)
                }
            }
        }
        return try await put(.teamArea(team), try context.idempotency(of: request), context)
    }

    /// Lists the areas by name.
    public func listTeamAreas(
        _ request: Judged<ListTeamAreasRequest>, _ context: CallContext
    ) async throws -> Reply<ListTeamAreasResponse> {
        let request = try request.accepted()
        let (directory, asOf) = try directory(context)
        let all = directory.list(.teamArea, limit: Reference.Kind.teamArea.maximum)
            .compactMap { RefleksContract.TeamArea($0) }
        var response = ListTeamAreasResponse()
        response.asOfCommitSeq = asOf
        response.teams = all.filter { !request.unfilledOnly || $0.person.isEmpty }
        response.unfilled = UInt32(clamping: all.count { $0.person.isEmpty })
        let told = all.filter(\.hasGivenBp)
        let pledged = told.reduce(0) { $0 + Int($1.pledgedBp) }
        if pledged > 0 {
            response.keptBp = UInt32(clamping: told.reduce(0) { $0 + Int($1.givenBp) } * 10_000 / pledged)
        }
        return Reply(response, commitSeq: asOf)
    }
}

extension RefleksContract.TeamArea {
    fileprivate init?(_ version: RefleksEngine.ReferenceVersion) {
        guard case .governance(.teamArea(let team)) = version.value else { return nil }
        self.init()
        area = team.area
        person = team.person
        pledgedBp = UInt32(clamping: team.pledged)
        if let given = team.given { givenBp = UInt32(clamping: given) }
        self.version = version.version
        source = version.source
        recordedAtUs = version.recordedAt.microseconds
        commitSeq = version.commitSeq
    }
}
