/// The members of a JSON object as they were written, to find the one that does not fit: the decoder of messages does not say
/// which it was.
enum JSONMembers {
    /// Each with its key, alone in an object of its own; empty for what is no object.
    static func alone(_ text: String) -> [(key: String, object: String)] {
        let bytes = Array(text.utf8)
        guard let begin = bytes.firstIndex(where: { !isSpace($0) }), bytes[begin] == 0x7B else { return [] }
        var members: [(key: String, object: String)] = []
        var depth = 0
        var isText = false
        var isEscaped = false
        var start = begin + 1
        for (place, byte) in bytes.enumerated().dropFirst(begin) {
            if isText {
                if isEscaped { isEscaped = false } else { (isEscaped, isText) = (byte == 0x5C, byte != 0x22) }
                continue
            }
            switch byte {
            case 0x22: isText = true
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            default: break
            }
            guard depth == 0 || (depth == 1 && byte == 0x2C) else { continue }
            if let member = member(bytes[start..<place]) { members.append(member) }
            start = place + 1
            if depth == 0 { break }
        }
        return members
    }

    private static func member(_ bytes: ArraySlice<UInt8>) -> (key: String, object: String)? {
        guard let opening = bytes.firstIndex(of: 0x22), let closing = bytes[(opening + 1)...].firstIndex(of: 0x22)
        else { return nil }
        return (
            String(decoding: bytes[(opening + 1)..<closing], as: UTF8.self),
            "{" + String(decoding: bytes, as: UTF8.self) + "}"
        )
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
