import RefleksDomain
import RefleksStore

/// One thing that is remembered for the reflex, as it was decided.
enum ReflexNote: Sendable, Hashable {
    /// Put in the place of the one of its event, or added.
    case signal(ReflexSignal)
    /// All that stand from now on.
    case expectations([DueExpectation])
    case passed(PassedDeadline)
    case warned(StandingWarning)
    /// His falling frequency was told, as of this day of his last purchase.
    case frequency(Int32)

    private enum Tag: UInt8 {
        case signal = 1
        case expectations = 2
        case passed = 3
        case warned = 4
        case frequency = 5
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .signal(let signal):
            writer.byte(Tag.signal.rawValue)
            signal.write(to: &writer)
        case .expectations(let all):
            writer.byte(Tag.expectations.rawValue)
            writer.list(all) { $1.write(to: &$0) }
        case .passed(let deadline):
            writer.byte(Tag.passed.rawValue)
            deadline.write(to: &writer)
        case .warned(let warning):
            writer.byte(Tag.warned.rawValue)
            warning.write(to: &writer)
        case .frequency(let day):
            writer.byte(Tag.frequency.rawValue)
            writer.signed(Int64(day))
        }
    }

    init(_ reader: inout ByteReader) throws(MalformedBytes) {
        switch try reader.value(Tag.self) {
        case .signal: self = .signal(try ReflexSignal(&reader))
        case .expectations:
            self = .expectations(
                try reader.list { reader throws(MalformedBytes) in try DueExpectation(&reader) })
        case .passed: self = .passed(try PassedDeadline(&reader))
        case .warned: self = .warned(try StandingWarning(&reader))
        case .frequency: self = .frequency(try reader.dayNumber())
        }
    }
}

extension EngineState {
    /// A customer remembers what the reflex noticed; whoever is merged meanwhile remembers by himself.
    func remember(_ notes: [ReflexNote], of number: UInt64, at place: ChangePlace) throws(ApplyFailure) {
        let customer = try existing(number, at: place)
        let care = (customer.care ?? CareState()).taking(notes)
        try setCustomer(number, customer.with(care: care, scoring: customer.scoring, at: place.seq), at: place.seq)
    }
}
