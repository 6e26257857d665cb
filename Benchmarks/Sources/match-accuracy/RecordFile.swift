import RefleksSampleData

/// Records as CSV, with the person as the truth.
enum RecordFile {
    static func text(_ population: SamplePopulation) -> String {
        var lines = ["id,person,given_name,family_name,birth_date,phone,email,address"]
        for (id, record) in population.records.enumerated() {
            let fields = [
                String(id), String(record.person), record.givenName, record.familyName,
                record.birthDate?.description ?? "", record.phone ?? "", record.email ?? "", record.address,
            ]
            lines.append(fields.map(quoted).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { $0 == "," || $0 == "\"" }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
