/// The program's version, the same as the server's of one release.
enum CommandVersion {
    static let text = "0.1.0"
}
