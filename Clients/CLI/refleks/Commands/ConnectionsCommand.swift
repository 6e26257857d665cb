import ArgumentParser
import RefleksContract
import RefleksMessages

/// `refleks connections`: who is connected; for admins.
struct ConnectionsCommand: ServerCommand {
    static let configuration = CommandConfiguration(
        commandName: "connections", abstract: "List the server's open connections (role admin).")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var outputOptions: OutputOptions

    func execute(with call: CallSettings, in shell: Shell) async throws {
        var request = ListConnectionsRequest()
        request.pageSize = 200
        var reply = try await call.system.listConnections(request, call.options).message
        while !reply.nextPageToken.isEmpty {
            request.pageToken = reply.nextPageToken
            let page = try await call.system.listConnections(request, call.options).message
            reply.connections += page.connections
            reply.nextPageToken = page.nextPageToken
        }
        try printer(call, shell).print(
            reply, items: reply.connections, csv: csv(reply.connections), table: { lines($0, reply.connections) })
    }

    private func lines(_ screen: Screen, _ connections: [ConnectionInfo]) -> [StyledText] {
        guard !connections.isEmpty else { return [StyledText(screen.text(Catalogue.CLILabel.noConnections), .faint)] }
        let numbers = NumberText(language: screen.language)
        let times = TimeText(language: screen.language)
        var table = TextTable([
            .init(title: screen.text(Catalogue.CLILabel.principal), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.address), isFlexible: true),
            .init(title: screen.text(Catalogue.CLILabel.age), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLILabel.idle), alignment: .trailing),
            .init(title: screen.text(Catalogue.CLILabel.calls), alignment: .trailing), .init(isFlexible: true),
        ])
        for connection in connections {
            let (age, idle) = (connection.ageMs.clampedMicroseconds, connection.idleMs.clampedMicroseconds)
            let calls = "\(numbers.count(connection.callsStarted)) (\(connection.callsInFlight))"
            table.append([
                StyledText(connection.principal, connection.draining ? .faint : .strong),
                StyledText(connection.peerAddress), StyledText(times.duration(age)), StyledText(times.duration(idle)),
                StyledText(calls), StyledText("\(connection.serverID)/\(connection.clientID)", .faint),
            ])
        }
        return table.lines(width: screen.width)
    }

    private func csv(_ connections: [ConnectionInfo]) -> CSVText {
        var csv = CSVText([
            "server_id", "client_id", "principal", "peer_address", "certificate_serial", "age_ms", "idle_ms",
            "calls_started", "calls_in_flight", "draining",
        ])
        for connection in connections {
            csv.append([
                connection.serverID, connection.clientID, connection.principal, connection.peerAddress,
                connection.certificateSerial, String(connection.ageMs), String(connection.idleMs),
                String(connection.callsStarted), String(connection.callsInFlight), String(connection.draining),
            ])
        }
        return csv
    }
}

extension UInt64 {
    /// Milliseconds as microseconds, held at the end of Int64.
    fileprivate var clampedMicroseconds: Int64 { Int64(clamping: self) > .max / 1_000 ? .max : Int64(self) * 1_000 }
}
