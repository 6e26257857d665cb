import FoundationEssentials
import Glibc
import RefleksMessages

/// How far an import came: everything up to a line of a certain file has been answered by a certain ledger.
///
/// It only saves time. An import that begins again without it sends everything again, and the server answers `replayed`.
struct ImportCheckpoint: Codable, Equatable {
    /// Of the file: size and time of change tell that it is still the same.
    var fileBytes: Int64
    var fileModifiedAt: Int64
    var format: String
    var source: String
    /// By how many days times were moved on: an event of another day is another one.
    var shiftDays: Int
    /// Of the server: a ledger that was restored or made anew has another epoch.
    var address: String
    var epoch: UInt64
    /// Everything up to this line has been answered.
    var line: Int

    /// nil when there is none, or none that can be read.
    static func read(_ path: String) -> ImportCheckpoint? {
        do {
            return try JSONDecoder().decode(ImportCheckpoint.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            return nil
        }
    }

    /// Replaces the file in one step.
    func write(_ path: String) throws(CommandError) {
        let new = path + ".new"
        do throws(CommandError) {
            let sink = try DescriptorSink(path: new, flags: O_TRUNC)
            sink.write(text)
            try sink.check()
            guard rename(new, path) == 0 else { throw .cannotWrite(path, String(cString: strerror(errno))) }
        } catch {
            unlink(new)
            var error = error
            error.mend = Catalogue.CLIImport.mendCheckpoint
            throw error
        }
    }

    private var text: String {
        do {
            return String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
        } catch {
            // Numbers and texts cannot fail to be written; without them the next import would begin anew.
            return ""
        }
    }

    static func remove(_ path: String) {
        // A checkpoint that is not there is as good as removed, and one that stays is found stale by its line.
        do { try FileManager.default.removeItem(atPath: path) } catch {}
    }

    /// Whether both are about the same file, format and ledger.
    func continues(_ other: ImportCheckpoint) -> Bool {
        var same = self
        same.line = other.line
        return same == other
    }
}
