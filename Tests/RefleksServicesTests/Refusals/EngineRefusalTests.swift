import RefleksDomain
import RefleksEngine
import RefleksMessages
import RefleksRPC
import RefleksWire
import Testing

@testable import RefleksServices

struct EngineRefusalTests {
    static let answers: [(EngineRefusal, StatusCode, String)] = [
        (.customerNotFound, .notFound, "CUSTOMER_NOT_FOUND"), (.customerErased, .notFound, "SUBJECT_ERASED"),
        (.versionMismatch(expected: 1, current: 2), .aborted, "VERSION_CONFLICT"),
        (.identifierTaken(holder: 100_000_000), .alreadyExists, "IDENTIFIER_TAKEN"),
        (.identifierNotHeld, .notFound, "IDENTIFIER_NOT_FOUND"),
        (.tooManyIdentifiers(kind: .phone, maximum: 5), .failedPrecondition, "TOO_MANY_IDENTIFIERS"),
        (.notForKind([.givenName]), .invalidArgument, "REQUEST_INVALID"),
        (.identifierNotForKind, .invalidArgument, "REQUEST_INVALID"),
        (.subjectUnknown, .notFound, "SUBJECT_UNKNOWN"),
        (.subjectAmbiguous([100_000_000, 100_000_001]), .failedPrecondition, "SUBJECT_AMBIGUOUS"),
        (.subjectNotIdentifying, .failedPrecondition, "SUBJECT_NOT_IDENTIFYING"),
        (.tooManyFacts(maximum: 200), .failedPrecondition, "TOO_MANY_FACTS"),
        (.factNotFound, .notFound, "FACT_NOT_FOUND"),
        (.historyTooLong(maximum: 9), .failedPrecondition, "HISTORY_TOO_LONG"),
        (.redirectNotFound, .notFound, "REDIRECT_NOT_FOUND"),
        (.redirectStateForbids(.proposed), .failedPrecondition, "REDIRECT_WAITS"),
        (.redirectStateForbids(.refused), .failedPrecondition, "REDIRECT_ALREADY_REFUSED"),
        (.notLearning, .failedPrecondition, "NOT_LEARNING"),
        (
            .mergeForbidden([FieldRefusal(Catalogue.Matching.cycle)], survivor: 100_000_000), .failedPrecondition,
            "MERGE_CYCLE"
        ),
        (
            .mergeForbidden([FieldRefusal(Catalogue.Matching.setTooLarge, ["16"])], survivor: nil), .failedPrecondition,
            "MERGE_SET_TOO_LARGE"
        ), (.notMerged, .failedPrecondition, "NOT_MERGED"),
        (.permissionRefused([]), .failedPrecondition, "PERMISSION_NOT_FOUND"),
        (.tooManyPermissions(maximum: 64), .failedPrecondition, "TOO_MANY_PERMISSIONS"),
        (.permissionNotFound, .notFound, "PERMISSION_NOT_FOUND"),
        (.matchNotFound, .notFound, "MATCH_NOT_FOUND"),
        (.tariffNotNext(version: 2), .failedPrecondition, "TARIFF_NOT_NEXT"),
        (.tooManyReferences(maximum: 9), .failedPrecondition, "TOO_MUCH_REFERENCE_DATA"),
        (
            .governanceRefused(path: "item.parent_id", FieldRefusal(Catalogue.Governance.roadmapCycle)),
            .failedPrecondition, "ROADMAP_CYCLE"
        ), (.periodsNotTaken, .unavailable, "PERIOD_NOT_TAKEN"),
        (.statementRefused(FieldRefusal(Catalogue.Governance.periodAhead)), .failedPrecondition, "PERIOD_AHEAD"),
        (
            .modelRefused(FieldRefusal(Catalogue.Model.noRepeatPurchases)), .failedPrecondition,
            "MODEL_NO_REPEAT_PURCHASES"
        ), (.modelNotFound(number: 7), .notFound, "MODEL_NOT_FOUND"),
        (.modelBusy, .failedPrecondition, "MODEL_BUSY"),
        (
            .suppressed(FieldRefusal(Catalogue.Privacy.eventBeforeErasure)), .failedPrecondition,
            "EVENT_BEFORE_ERASURE"
        ),
        (
            .suppressed(FieldRefusal(Catalogue.Privacy.newRelationshipNeeded)), .failedPrecondition,
            "NEW_RELATIONSHIP_NEEDED"
        ),
        (.customerRestricted, .failedPrecondition, "CUSTOMER_RESTRICTED"),
        (.caseNotFound, .notFound, "CASE_NOT_FOUND"), (.remedyNotFound, .notFound, "REMEDY_NOT_FOUND"),
        (.tooManyCases(maximum: 32), .failedPrecondition, "TOO_MANY_CASES"),
        (
            .caseRefused(FieldRefusal(Catalogue.Cases.calendarWithoutTime), field: "branch"), .failedPrecondition,
            "CALENDAR_WITHOUT_WORKING_TIME"
        ),
        (.restrictionByLaw, .failedPrecondition, "RESTRICTION_BY_LAW"), (.subjectMoved, .aborted, "SUBJECT_MOVED"),
        (.tooManyRequests(maximum: 32), .failedPrecondition, "TOO_MANY_SUBJECT_REQUESTS"),
        (.requestNotFound, .notFound, "SUBJECT_REQUEST_NOT_FOUND"),
        (.erasureIncomplete, .unavailable, "ERASURE_INCOMPLETE"),
        (.interactionNotFound, .notFound, "INTERACTION_NOT_FOUND"),
        (.occurredInFuture(maximumMinutes: 5), .outOfRange, "OCCURRED_IN_FUTURE"),
        (.amountOverflow, .outOfRange, "AMOUNT_OVERFLOW"),
        (.idempotencyConflict(original: nil), .alreadyExists, "IDEMPOTENCY_CONFLICT"),
        (.batchItem(index: 3, .amountOverflow), .outOfRange, "BATCH_REFUSED"),
        (.notCorrectable, .failedPrecondition, "NOT_CORRECTABLE"),
        (.alreadyCorrected(by: 5), .failedPrecondition, "ALREADY_CORRECTED"),
        (.correctionOfOtherSubject, .invalidArgument, "CORRECTION_OF_OTHER_SUBJECT"),
        (.tooLarge(maximumBytes: 9), .resourceExhausted, "COMMAND_TOO_LARGE"),
        (.positionAhead(durable: 4), .outOfRange, "POSITION_AHEAD"),
        (.epochChanged(current: 5), .outOfRange, "EPOCH_CHANGED"),
        (.behind(applied: 6), .unavailable, "PROJECTION_BEHIND"),
        (.cancelled, .cancelled, "CANCELLED"),
        (.overloaded(retryAfterMilliseconds: 70), .resourceExhausted, "OVERLOADED"),
        (.storageFull, .resourceExhausted, "STORAGE_FULL"), (.notServing, .unavailable, "NOT_SERVING"),
        (.verificationRunning, .failedPrecondition, "VERIFICATION_RUNNING"),
        (.outcomeUnknown, .unavailable, "OUTCOME_UNKNOWN"), (.corrupt, .dataLoss, "STORAGE_CORRUPT"),
    ]

    @Test(arguments: answers.indices)
    func `every refusal of the engine has a code and a reason`(_ index: Int) {
        let (refusal, code, reason) = Self.answers[index]
        let error = RPCError(refusal)
        #expect(error.code == code && error.reason == reason)
        for text in [error.template.text(.english, error.arguments), error.template.text(.turkish, error.arguments)] {
            #expect(!text.contains("{"), "an argument is missing: \(text)")
        }
    }

    @Test func `only an unknown outcome is not without effect`() {
        for (refusal, _, _) in Self.answers {
            let error = RPCError(refusal)
            let expected: Outcome =
                ["OUTCOME_UNKNOWN", "ERASURE_INCOMPLETE"].contains(error.reason) ? .unknown : .noEffect
            #expect(error.outcome == expected)
        }
    }

    @Test func `a refusal says when to come back`() {
        #expect(RPCError(.overloaded(retryAfterMilliseconds: 70)).retryAfterMilliseconds == 70)
        #expect(RPCError(.storageFull).retryAfterMilliseconds > 0)
        #expect(RPCError(.notServing).retryAfterMilliseconds > 0)
        #expect(RPCError(.outcomeUnknown).retryAfterMilliseconds > 0)
        #expect(RPCError(.subjectUnknown).retryAfterMilliseconds == 0)
    }

    @Test func `an item's refusal has the item's path`() {
        let error = RPCError(.batchItem(index: 3, .occurredInFuture(maximumMinutes: 5)))
        #expect(error.violations.map(\.path) == ["items[3].interaction.occurred_at_us"])
        #expect(error.details == ["item": "3", "item_reason": "OCCURRED_IN_FUTURE"])
    }
}
