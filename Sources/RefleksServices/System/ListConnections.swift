public import RefleksContract
public import RefleksRPC

extension SystemService {
    /// Lists the open connections, oldest first.
    ///
    /// A page begins where the page before ended by count: connections that close between two pages may hide one that
    /// has moved up; those that open come last.
    public func listConnections(
        _ request: Judged<ListConnectionsRequest>, _ context: CallContext
    ) async throws -> Reply<ListConnectionsResponse> {
        let (request, start) = try request.accepted { request, validator in
            let token = PageToken.read(request.pageToken, .connections, question: "", &validator)
            return Int(clamping: token?.numbers[0] ?? 0)
        }
        let limit = request.pageSize == 0 ? 50 : Int(request.pageSize)
        let all = await connections.connections().sorted {
            ($0.ageMilliseconds, $1.id) > ($1.ageMilliseconds, $0.id)
        }
        var response = ListConnectionsResponse()
        response.connections = all.dropFirst(start).prefix(limit).map { ConnectionInfo($0) }
        let end = start + response.connections.count
        if end < all.count, !response.connections.isEmpty {
            response.nextPageToken = PageToken([UInt64(end), 0], question: "").text(.connections)
        }
        return Reply(response)
    }
}

extension ConnectionInfo {
    /// A connection as the contract tells it.
    init(_ summary: ConnectionSummary) {
        self.init()
        let ids = summary.id.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        serverID = ids.first.map(String.init) ?? ""
        clientID = ids.count > 1 ? String(ids[1]) : ""
        principal = summary.principal.uri
        peerAddress = summary.peerAddress
        certificateSerial = summary.security.certificateSerial
        certificateNotAfterUs = summary.security.certificateNotAfterMicroseconds
        tlsVersion = summary.security.tlsVersion
        tlsResumed = summary.security.isResumed
        ageMs = summary.ageMilliseconds
        idleMs = summary.traffic.idleMilliseconds
        callsStarted = summary.traffic.callsStarted
        callsInFlight = UInt32(clamping: summary.traffic.callsInFlight)
        bytesReceived = summary.traffic.bytesReceived
        bytesSent = summary.traffic.bytesSent
        draining = summary.state == .draining
    }
}
