import RefleksDomain

/// The stored content of what the house records about itself: everything in one order, so that equal ones have equal bytes.
enum GovernanceCodec {
    static func write(_ record: GovernanceRecord, to writer: inout ByteWriter) {
        switch record {
        case .metric(let metric):
            writer.text(metric.id)
            writer.text(metric.englishName)
            writer.text(metric.turkishName)
            writer.byte(metric.measure.rawValue)
            writer.text(metric.owner)
            writer.list(metric.signOffs) { $0.text($1) }
            writer.flag(metric.isActive)
        case .roadmapItem(let item): write(item, to: &writer)
        case .readiness(let given):
            writer.text(given.respondent)
            ReferenceCodec.write(given.date, to: &writer)
            writer.number(UInt64(given.answers.yes))
        case .programmeScope(let scope):
            writer.text(scope.segment)
            writer.text(scope.note)
        case .retentionBudget(let budget):
            writer.number(UInt64(UInt32(bitPattern: budget.month.ordinal)))
            writer.money(budget.amount)
            writer.list(budget.campaigns) { $0.text($1) }
        case .recognition(let recognition):
            writer.text(recognition.id)
            writer.list(recognition.people) { $0.text($1) }
            writer.number(recognition.customer)
            writer.byte(recognition.outcome.rawValue)
            writer.number(recognition.interaction)
            ReferenceCodec.write(recognition.date, to: &writer)
        case .teamArea(let team):
            writer.text(team.area)
            writer.text(team.person)
            writer.signed(Int64(team.pledged))
            writer.signed(Int64(team.given ?? -1))
        case .prompt(let prompt): PromptCodec.write(prompt, to: &writer)
        }
    }

    static func read(_ reader: inout ByteReader, _ kind: Reference.Kind) throws(MalformedBytes) -> GovernanceRecord {
        switch kind {
        case .metric: return .metric(try readMetric(&reader))
        case .roadmapItem: return .roadmapItem(try readItem(&reader))
        case .readiness:
            let respondent = try reader.text()
            let date = try reader.date()
            guard let answers = ReadinessAnswers(stored: try reader.number()) else { throw MalformedBytes() }
            return .readiness(ReadinessAssessment(respondent: respondent, date: date, answers: answers))
        case .programmeScope:
            let segment = try reader.text()
            return .programmeScope(ProgrammeScope(segment: segment, note: try reader.text()))
        case .retentionBudget: return .retentionBudget(try readBudget(&reader))
        case .recognition: return .recognition(try readRecognition(&reader))
        case .teamArea: return .teamArea(try readTeam(&reader))
        case .prompt: return .prompt(try PromptCodec.read(&reader))
        default: throw MalformedBytes()
        }
    }

    private static func readMetric(_ reader: inout ByteReader) throws(MalformedBytes) -> MetricDefinition {
        let id = try reader.text()
        let english = try reader.text()
        let turkish = try reader.text()
        let measure = try reader.value(GovernanceMeasure.self)
        let owner = try reader.text()
        let signOffs = try reader.list { reader throws(MalformedBytes) in try reader.text() }
        let isActive = try reader.flag()
        do throws(FieldRefusal) {
            return try MetricDefinition(
                id: id, english: english, turkish: turkish, measure: measure, owner: owner, signOffs: signOffs,
                isActive: isActive)
        } catch { throw MalformedBytes() }
    }

    private static func write(_ item: RoadmapItem, to writer: inout ByteWriter) {
        writer.text(item.id)
        writer.byte(item.kind.rawValue)
        writer.text(item.title)
        writer.text(item.owner)
        writer.flag(item.due != nil)
        if let due = item.due { ReferenceCodec.write(due, to: &writer) }
        writer.text(item.metric)
        writer.text(item.parent)
        writer.byte(item.state.rawValue)
    }

    private static func readItem(_ reader: inout ByteReader) throws(MalformedBytes) -> RoadmapItem {
        let id = try reader.text()
        let kind = try reader.value(RoadmapItem.Kind.self)
        let title = try reader.text()
        let owner = try reader.text()
        let due = try reader.flag() ? try reader.date() : nil
        let metric = try reader.text()
        let parent = try reader.text()
        let state = try reader.value(RoadmapItem.State.self)
        do throws(FieldRefusal) {
            return try RoadmapItem(
                id: id, kind: kind, title: title, owner: owner, due: due, metric: metric, parent: parent, state: state)
        } catch { throw MalformedBytes() }
    }

    private static func readBudget(_ reader: inout ByteReader) throws(MalformedBytes) -> RetentionBudget {
        guard let ordinal = Int32(exactly: try reader.number()), let month = Month(ordinal: ordinal) else {
            throw MalformedBytes()
        }
        let amount = try reader.money()
        let campaigns = try reader.list { reader throws(MalformedBytes) in try reader.text() }
        do throws(FieldRefusal) {
            return try RetentionBudget(month: month, amount: amount, campaigns: campaigns)
        } catch { throw MalformedBytes() }
    }

    private static func readRecognition(_ reader: inout ByteReader) throws(MalformedBytes) -> Recognition {
        let id = try reader.text()
        let people = try reader.list { reader throws(MalformedBytes) in try reader.text() }
        let customer = try reader.number()
        let outcome = try reader.value(CustomerOutcome.self)
        let interaction = try reader.number()
        let date = try reader.date()
        do throws(FieldRefusal) {
            return try Recognition(
                id: id, people: people, customer: customer, outcome: outcome, interaction: interaction, date: date)
        } catch { throw MalformedBytes() }
    }

    private static func readTeam(_ reader: inout ByteReader) throws(MalformedBytes) -> TeamArea {
        let area = try reader.text()
        let person = try reader.text()
        let pledged = Int(truncatingIfNeeded: try reader.signed())
        let given = Int(truncatingIfNeeded: try reader.signed())
        do throws(FieldRefusal) {
            return try TeamArea(area: area, person: person, pledged: pledged, given: given < 0 ? nil : given)
        } catch { throw MalformedBytes() }
    }
}
