import RefleksContract
import Testing

@testable import refleks

@Suite struct ImportShiftTests {
    private static let day: Int64 = 86_400_000_000

    @Test func `events, due dates, validities and answers move on by whole days, and nothing else`() throws {
        let shift = ImportShift(days: 3)
        var event = RecordInteractionRequest()
        (event.interaction.sourceEventID, event.interaction.occurredAtUs) = ("e", 1_000)
        guard case .record(let moved) = shift.moved(.record(event)) else { throw ShiftTestError.otherKind }
        // What is due at no time stays so.
        #expect(moved.interaction.occurredAtUs == 1_000 + 3 * Self.day && moved.interaction.dueAtUs == 0)
        event.interaction.dueAtUs = 2_000
        guard case .record(let due) = shift.moved(.record(event)) else { throw ShiftTestError.otherKind }
        #expect(due.interaction.dueAtUs == 2_000 + 3 * Self.day && due.interaction.sourceEventID == "e")

        var known = FactImport(customer: CustomerSelector(), fact: FactInput())
        (known.fact.validFromUs, known.fact.validToUs) = (10, 20)
        guard case .fact(let fact) = shift.moved(.fact(known)) else { throw ShiftTestError.otherKind }
        #expect(fact.fact.validFromUs == 10 + 3 * Self.day && fact.fact.validToUs == 20 + 3 * Self.day)

        var told = FeedbackImport(customer: CreateCustomerRequest(), feedback: SubmitFeedbackRequest())
        (told.feedback.atUs, told.customer.customer.birthDate) = (30, "1990-01-01")
        guard case .feedback(let answer) = shift.moved(.feedback(told)) else { throw ShiftTestError.otherKind }
        #expect(answer.feedback.atUs == 30 + 3 * Self.day && answer.customer.customer.birthDate == "1990-01-01")
    }

    @Test func `without days nothing moves, and a time beyond the range stays at its end`() throws {
        var event = RecordInteractionRequest()
        event.interaction.occurredAtUs = .max - 1
        guard case .record(let same) = ImportShift(days: 0).moved(.record(event)),
            case .record(let last) = ImportShift(days: 36_500).moved(.record(event))
        else { throw ShiftTestError.otherKind }
        #expect(same == event && last.interaction.occurredAtUs == .max)
    }

    private enum ShiftTestError: Error { case otherKind }
}
