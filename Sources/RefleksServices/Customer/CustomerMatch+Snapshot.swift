import RefleksContract
import RefleksDomain
import RefleksEngine

extension CustomerMatch {
    /// A hit of a search.
    init(_ snapshot: CustomerSnapshot, _ rank: SearchRank) {
        self.init()
        code = snapshot.code.description
        kind = RefleksContract.CustomerKind(rawValue: Int(snapshot.profile.kind.rawValue)) ?? .unspecified
        status = RefleksContract.CustomerStatus(rawValue: Int(snapshot.status.rawValue)) ?? .unspecified
        givenName = snapshot.profile.givenName
        familyName = snapshot.profile.familyName
        birthDate = snapshot.profile.birthDate?.description ?? ""
        homeBranch = snapshot.profile.homeBranch
        exact = rank == .exact
        similar = rank == .similar
    }
}
