/// What a string field accepts; the generator writes it from the field's options.
public struct TextRule: Sendable {
    let isRequired: Bool
    /// Unicode scalars; 0 = no limit.
    let minimumLength: Int
    /// Unicode scalars; 0 = no limit.
    let maximumLength: Int
    /// UTF-8 bytes; 0 = no limit.
    let maximumBytes: Int
    let format: Format

    /// Lengths in Unicode scalars, 0 = no limit.
    public init(
        required: Bool = false, minimum: Int = 0, maximum: Int = 0, maximumBytes: Int = 0,
        format: Format = .unspecified
    ) {
        isRequired = required
        minimumLength = minimum
        maximumLength = maximum
        self.maximumBytes = maximumBytes
        self.format = format
    }
}
