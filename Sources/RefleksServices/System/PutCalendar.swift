public import RefleksContract
import RefleksDomain
import RefleksEngine
import RefleksMessages
public import RefleksRPC

extension SystemService {
    /// Records when a branch works, or when customers may be contacted.
    public func putCalendar(
        _ request: Judged<PutCalendarRequest>, _ context: CallContext
    ) async throws -> Reply<PutReferenceResponse> {
        let (request, reference) = try request.accepted { request, validator in
            validator.within("calendar") { request.calendar.reference(&$0) }
        }
        return answer(try await put(reference, try context.idempotency(of: request), context))
    }
}

extension RefleksContract.Calendar {
    /// The calendar in the domain's terms; nil, and reported, when a rule refuses it.
    fileprivate func reference(_ validator: inout Validator) -> Reference? {
        var week: [RefleksDomain.Weekday: [OpeningHours]] = [:]
        validator.elements("week", self.week) { _, day, validator in
            let weekday = RefleksDomain.Weekday(rawValue: UInt8(clamping: day.weekday.rawValue))
            guard let weekday = validator.known("weekday", weekday) else { return }
            if week[weekday] != nil { validator.report("weekday", Catalogue.Reference.twice) }
            week[weekday] = day.spans.hours(&validator)
        }
        var exceptions: [CalendarDate: [OpeningHours]] = [:]
        validator.elements("days", days) { _, day, validator in
            let date = validator.checked("date") { () throws(FieldRefusal) in try CalendarDate(day.date) }
            let hours = day.spans.hours(&validator)
            guard let date else { return }
            if exceptions.updateValue(hours, forKey: date) != nil {
                validator.report("date", Catalogue.Reference.twice)
            }
        }
        var holidays = Set(RefleksDomain.PublicHoliday.allCases)
        if !validator.isSettled("works_on") {
            for (index, holiday) in worksOn.enumerated() {
                guard let known = RefleksDomain.PublicHoliday(rawValue: UInt8(clamping: holiday.rawValue)) else {
                    validator.report("works_on", index: index, Catalogue.Text.unknownValue)
                    continue
                }
                holidays.remove(known)
            }
        }
        let calendar = validator.checked("week") { () throws(FieldRefusal) in
            try BusinessCalendar(week: week, holidays: holidays, exceptions: exceptions)
        }
        return calendar.map { .calendar(calendarID, $0) }
    }
}

extension [OpeningSpan] {
    /// The hours of a day; what is no span, or does not follow the one before, is reported and left out.
    fileprivate func hours(_ validator: inout Validator) -> [OpeningHours] {
        var hours: [OpeningHours] = []
        validator.elements("spans", self) { _, span, validator in
            let known = validator.checked("closes_minute") { () throws(FieldRefusal) in
                try OpeningHours(opens: Int(span.opensMinute), closes: Int(span.closesMinute))
            }
            guard let known else { return }
            guard hours.last.map({ $0.closes <= known.opens }) ?? true else {
                let maximum = String(BusinessCalendar.maximumSpans)
                return validator.report("opens_minute", Catalogue.Calendar.badOpeningHours, [maximum])
            }
            hours.append(known)
        }
        return hours
    }
}
