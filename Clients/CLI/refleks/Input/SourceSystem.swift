import RefleksContract

/// The source system that a certificate may write without further registration: its own name.
enum SourceSystem {
    /// `erp` for `refleks://system/erp`.
    static func own(_ call: CallSettings) async throws -> String {
        let info = try await call.system.getServerInfo(GetServerInfoRequest(), call.options).message
        return info.caller.split(separator: "/").last.map(String.init) ?? ""
    }
}
