import RefleksContract
import RefleksDomain
import RefleksEngine

/// What both lists of cases ask alike.
struct CaseQueue {
    let query: CaseQuery
    let position: CaseListPosition?
    let limit: Int
    private let list: PageToken.List

    /// A list's request in the engine's terms; what is no state, severity or token is reported.
    init(
        branch: String, owner: String, state: RefleksContract.CaseState = .unspecified,
        severity: RefleksContract.CaseSeverity, isOverdue: Bool, awaitsApproval: Bool = false,
        _ page: (size: UInt32, token: String),
        _ list: PageToken.List, _ validator: inout Validator
    ) {
        var (wantedState, wantedSeverity): (RefleksDomain.CaseState?, RefleksDomain.CaseSeverity?)
        if state != .unspecified {
            wantedState = validator.known(
                "state", RefleksDomain.CaseState(rawValue: UInt8(clamping: state.rawValue)))
        }
        if severity != .unspecified {
            wantedSeverity = validator.known(
                "severity", RefleksDomain.CaseSeverity(rawValue: UInt8(clamping: severity.rawValue)))
        }
        query = CaseQuery(
            branch: branch, owner: owner, state: wantedState, severity: wantedSeverity, isOverdue: isOverdue,
            awaitsApproval: awaitsApproval)
        limit = page.size == 0 ? 20 : Int(page.size)
        self.list = list
        position = PageToken.read(page.token, list, question: Self.question(query), &validator).map {
            CaseListPosition(due: Int64(bitPattern: $0.numbers[0]), id: $0.numbers[1])
        }
    }

    private static func question(_ query: CaseQuery) -> String {
        let (state, severity) = (query.state?.rawValue ?? 0, query.severity?.rawValue ?? 0)
        return "\(query.branch);\(query.owner);\(state);\(severity);\(query.isOverdue);\(query.awaitsApproval)"
    }

    /// The next page's token; empty on the last one.
    func token(_ next: CaseListPosition?) -> String {
        guard let next else { return "" }
        return PageToken([UInt64(bitPattern: next.due), next.id], question: Self.question(query)).text(list)
    }
}
