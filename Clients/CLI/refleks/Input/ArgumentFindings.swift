/// Reads arguments one after another and keeps what is wrong with them, so that people hear of all their mistakes at once.
struct ArgumentFindings {
    private var found: [CommandError] = []

    /// What `read` returns; nil when the argument is wrong, which `finish` will say.
    ///
    /// - Throws: what is not a mistake in the argument: input that cannot be read.
    @discardableResult
    mutating func read<Value>(_ read: () throws -> Value) throws -> Value? {
        do {
            return try read()
        } catch let error as CommandError where error.status == .usage {
            found.append(error)
            return nil
        }
    }

    /// - Throws: everything that was wrong, as one error.
    func finish() throws(CommandError) {
        guard var error = found.first else { return }
        error.others = Array(found.dropFirst())
        throw error
    }
}
