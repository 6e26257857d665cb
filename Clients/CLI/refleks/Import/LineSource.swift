import RefleksMessages

/// The lines of a file or stream, read in blocks. A line longer than `maximumBytes` is skipped and reported, never held.
struct LineSource {
    /// The longest line taken.
    static let maximumBytes = 1 << 20

    enum Line: Equatable {
        case text(String)
        case refused(ImportReject)
    }

    private let source: any ByteSource
    private var encoding: TextEncoding
    /// A line had letters of UTF-8 beyond ASCII: what is none of UTF-8 then is damage, not another encoding.
    private var hasSeenUTF8 = false
    /// The line at which the file was taken for Windows-1254; nil while it was not.
    private(set) var guessedAt: Int?
    private var block: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    /// Lines returned so far.
    private(set) var number = 0
    /// Bytes of the lines returned so far.
    private(set) var bytes = 0

    init(_ source: any ByteSource, encoding: TextEncoding = .utf8) {
        self.source = source
        self.encoding = encoding
    }

    /// The next line without its line end; nil at the end.
    mutating func next() throws -> Line? {
        var line: [UInt8] = []
        var length = 0
        while true {
            if position == block.count {
                try refill()
                if isAtEnd { return length == 0 ? nil : finish(line, length) }
            }
            let rest = block[position...]
            let end = rest.firstIndex(of: 0x0A)
            let part = rest[..<(end ?? block.endIndex)]
            length += part.count + (end == nil ? 0 : 1)
            if line.count + part.count <= Self.maximumBytes { line += part }
            position = end.map { $0 + 1 } ?? block.count
            if end != nil { return finish(line, length) }
        }
    }

    private mutating func refill() throws {
        block = try source.read(atMost: 256 << 10)
        position = 0
        isAtEnd = block.isEmpty
    }

    private mutating func finish(_ line: [UInt8], _ length: Int) -> Line {
        number += 1
        bytes += length
        // A line whose bytes were not all kept was too long.
        guard length - line.count <= 1 else {
            return .refused(ImportReject(Catalogue.CLIImport.lineTooLong, String(Self.maximumBytes)))
        }
        guard let string = text(line.last == 0x0D ? line.dropLast() : line[...]) else {
            return .refused(ImportReject(Catalogue.CLIImport.lineNotText))
        }
        // A byte order mark at the beginning is an editor's, not the data's.
        let bare = number == 1 && string.unicodeScalars.first == "\u{FEFF}"
        return .text(bare ? String(string.unicodeScalars.dropFirst()) : string)
    }

    /// The line's letters; nil when its bytes are none in the file's encoding.
    private mutating func text(_ line: ArraySlice<UInt8>) -> String? {
        if encoding == .windows1254 { return TextEncoding.windows1254Text(line) }
        if let string = String(validating: line, as: UTF8.self) {
            if encoding == .auto, !hasSeenUTF8 { hasSeenUTF8 = line.contains { $0 >= 0x80 } }
            return string
        }
        guard encoding == .auto, !hasSeenUTF8, let string = TextEncoding.windows1254Text(line) else { return nil }
        encoding = .windows1254
        guessedAt = number
        return string
    }
}
