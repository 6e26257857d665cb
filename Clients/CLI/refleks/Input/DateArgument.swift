import RefleksDomain
import RefleksMessages

/// `2026-12-31`: a day of the calendar as the contract writes it.
enum DateArgument {
    /// The day as it was written.
    ///
    /// - Throws: for what is no day, naming the option: several may be wrong at once.
    static func text(_ text: String, _ option: String) throws(CommandError) -> String {
        do throws(FieldRefusal) {
            return try CalendarDate(text).description
        } catch {
            throw .usage(Catalogue.CLIUsage.badDay, option)
        }
    }

    /// The same of an option that may be left out.
    static func optional(_ text: String, _ option: String) throws(CommandError) -> String {
        text.isEmpty ? "" : try Self.text(text, option)
    }
}
