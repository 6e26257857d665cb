import RefleksDomain

/// The stored form of what serving was charged.
enum ChargeCodec {
    static func write(_ charge: Charge, to writer: inout ByteWriter) {
        writer.byte(charge.channel.rawValue)
        writer.number(UInt64(charge.tariffVersion))
        writer.signed(charge.seconds)
        writer.money(charge.cost)
    }

    static func read(_ reader: inout ByteReader) throws(MalformedBytes) -> Charge {
        let channel = try reader.value(Channel.self)
        let version = try readVersion(&reader)
        let seconds = try reader.signed()
        return Charge(channel: channel, tariffVersion: version, seconds: seconds, cost: try reader.money())
    }

    static func write(_ charges: ChannelCharges, to writer: inout ByteWriter) {
        writer.list(charges.lines) { writer, line in
            writer.byte(line.channel.rawValue)
            writer.number(UInt64(line.tariffVersion))
            writer.number(line.count)
            writer.signed(line.seconds)
            writer.money(line.cost)
        }
    }

    static func readCharges(_ reader: inout ByteReader) throws(MalformedBytes) -> ChannelCharges {
        ChannelCharges(
            stored: try reader.list { reader throws(MalformedBytes) in
                let channel = try reader.value(Channel.self)
                let version = try readVersion(&reader)
                let count = try reader.number()
                let seconds = try reader.signed()
                return ChannelCharges.Line(
                    channel: channel, tariffVersion: version, count: count, seconds: seconds,
                    cost: try reader.money())
            })
    }

    private static func readVersion(_ reader: inout ByteReader) throws(MalformedBytes) -> UInt32 {
        guard let version = UInt32(exactly: try reader.number()) else { throw MalformedBytes() }
        return version
    }
}
