import NIOCore
import SwiftProtobuf

/// What a GOAWAY says, read leniently: the peer is leaving in any case.
enum PeerGoAway {
    static func message(_ payload: ByteBuffer) -> WireGoAway {
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = 8
        do {
            return try WireGoAway(serializedBytes: Array(payload.readableBytesView), options: options)
        } catch {
            return WireGoAway()
        }
    }

    static func read(_ payload: ByteBuffer) -> (WireGoAwayCode, String) {
        let goAway = message(payload)
        return (goAway.code, goAway.text.prefix(utf8: 1_024))
    }
}
