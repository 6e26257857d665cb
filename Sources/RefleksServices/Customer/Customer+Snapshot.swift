import RefleksContract
import RefleksDomain
import RefleksEngine

extension Customer {
    /// The customer as the contract tells him.
    init(_ snapshot: CustomerSnapshot) {
        self.init()
        code = snapshot.code.description
        kind = RefleksContract.CustomerKind(rawValue: Int(snapshot.profile.kind.rawValue)) ?? .unspecified
        status = RefleksContract.CustomerStatus(rawValue: Int(snapshot.status.rawValue)) ?? .unspecified
        givenName = snapshot.profile.givenName
        familyName = snapshot.profile.familyName
        birthDate = snapshot.profile.birthDate?.description ?? ""
        language = snapshot.profile.language
        homeBranch = snapshot.profile.homeBranch
        createdAtUs = snapshot.createdAt.microseconds
        version = snapshot.version
        identifiers = snapshot.identifiers.map(RefleksContract.Identifier.init)
        changedCommitSeq = snapshot.changedSeq
    }
}

extension RefleksContract.Identifier {
    /// An identifier as the contract tells it.
    init(_ held: HeldIdentifier) {
        self.init()
        kind = held.identifier.kind.contract
        namespace = held.identifier.namespace
        value = held.identifier.value
        verified = held.isVerified
        source = held.source
        firstSeenUs = held.firstSeen.microseconds
        lastSeenUs = held.lastSeen.microseconds
    }
}

extension CustomerMatch {
    /// A hit of a search.
    init(_ snapshot: CustomerSnapshot, isExact: Bool) {
        self.init()
        code = snapshot.code.description
        kind = RefleksContract.CustomerKind(rawValue: Int(snapshot.profile.kind.rawValue)) ?? .unspecified
        status = RefleksContract.CustomerStatus(rawValue: Int(snapshot.status.rawValue)) ?? .unspecified
        givenName = snapshot.profile.givenName
        familyName = snapshot.profile.familyName
        birthDate = snapshot.profile.birthDate?.description ?? ""
        homeBranch = snapshot.profile.homeBranch
        exact = isExact
    }
}
