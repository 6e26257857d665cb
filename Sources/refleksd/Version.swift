/// What is running.
enum Version {
    /// Semantic version of this build.
    static let text = "0.1.0"
}
