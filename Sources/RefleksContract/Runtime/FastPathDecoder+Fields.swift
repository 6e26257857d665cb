import FoundationEssentials
import SwiftProtobuf

// What the generated `decodeMessage` asks of a decoder.
extension FastPathDecoder: SwiftProtobuf.Decoder {
    /// The last member of a oneof wins.
    mutating func handleConflictingOneOf() {}

    mutating func decodeSingularInt32Field(value: inout Int32) throws {
        value = Int32(truncatingIfNeeded: try number())
    }
    mutating func decodeSingularInt32Field(value: inout Int32?) throws {
        value = Int32(truncatingIfNeeded: try number())
    }
    mutating func decodeSingularInt64Field(value: inout Int64) throws { value = Int64(bitPattern: try number()) }
    mutating func decodeSingularInt64Field(value: inout Int64?) throws { value = Int64(bitPattern: try number()) }
    mutating func decodeSingularUInt32Field(value: inout UInt32) throws {
        value = UInt32(truncatingIfNeeded: try number())
    }
    mutating func decodeSingularUInt32Field(value: inout UInt32?) throws {
        value = UInt32(truncatingIfNeeded: try number())
    }
    mutating func decodeSingularUInt64Field(value: inout UInt64) throws { value = try number() }
    mutating func decodeSingularUInt64Field(value: inout UInt64?) throws { value = try number() }
    mutating func decodeSingularBoolField(value: inout Bool) throws { value = try number() != 0 }
    mutating func decodeSingularBoolField(value: inout Bool?) throws { value = try number() != 0 }
    mutating func decodeSingularStringField(value: inout String) throws { value = try string() }
    mutating func decodeSingularStringField(value: inout String?) throws { value = try string() }

    mutating func decodeRepeatedStringField(value: inout [String]) throws { value.append(try string()) }

    mutating func decodeSingularEnumField<E: Enum>(value: inout E) throws where E.RawValue == Int {
        value = try enumeration()
    }

    mutating func decodeSingularEnumField<E: Enum>(value: inout E?) throws where E.RawValue == Int {
        value = try enumeration()
    }

    mutating func decodeSingularMessageField<M: Message>(value: inout M?) throws {
        // Taken out meanwhile, so that a message which comes in two parts is not copied.
        var message = value.take() ?? M()
        try read(into: &message)
        value = message
    }

    mutating func decodeRepeatedMessageField<M: Message>(value: inout [M]) throws {
        var message = M()
        try read(into: &message)
        value.append(message)
    }

    mutating func decodeMapField<KeyType, ValueType: MapValueType>(
        fieldType: _ProtobufMap<KeyType, ValueType>.Type, value: inout _ProtobufMap<KeyType, ValueType>.BaseType
    ) throws {
        var (key, element): (KeyType.BaseType?, ValueType.BaseType?) = (nil, nil)
        try nested { decoder in
            while let number = try decoder.nextFieldNumber() {
                switch number {
                case 1: try KeyType.decodeSingular(value: &key, from: &decoder)
                case 2: try ValueType.decodeSingular(value: &element, from: &decoder)
                default: throw GivenUp()
                }
            }
        }
        // An entry without one of them means its default, which SwiftProtobuf knows.
        guard let key, let element else { throw GivenUp() }
        value[key] = element
    }
}

// What few requests hold, or none: SwiftProtobuf decodes those.
extension FastPathDecoder {
    mutating func decodeSingularFloatField(value: inout Float) throws { throw GivenUp() }
    mutating func decodeSingularFloatField(value: inout Float?) throws { throw GivenUp() }
    mutating func decodeRepeatedFloatField(value: inout [Float]) throws { throw GivenUp() }
    mutating func decodeSingularDoubleField(value: inout Double) throws { throw GivenUp() }
    mutating func decodeSingularDoubleField(value: inout Double?) throws { throw GivenUp() }
    mutating func decodeRepeatedDoubleField(value: inout [Double]) throws { throw GivenUp() }
    mutating func decodeSingularSInt32Field(value: inout Int32) throws { throw GivenUp() }
    mutating func decodeSingularSInt32Field(value: inout Int32?) throws { throw GivenUp() }
    mutating func decodeRepeatedSInt32Field(value: inout [Int32]) throws { throw GivenUp() }
    mutating func decodeSingularSInt64Field(value: inout Int64) throws { throw GivenUp() }
    mutating func decodeSingularSInt64Field(value: inout Int64?) throws { throw GivenUp() }
    mutating func decodeRepeatedSInt64Field(value: inout [Int64]) throws { throw GivenUp() }
    mutating func decodeSingularFixed32Field(value: inout UInt32) throws { throw GivenUp() }
    mutating func decodeSingularFixed32Field(value: inout UInt32?) throws { throw GivenUp() }
    mutating func decodeRepeatedFixed32Field(value: inout [UInt32]) throws { throw GivenUp() }
    mutating func decodeSingularFixed64Field(value: inout UInt64) throws { throw GivenUp() }
    mutating func decodeSingularFixed64Field(value: inout UInt64?) throws { throw GivenUp() }
    mutating func decodeRepeatedFixed64Field(value: inout [UInt64]) throws { throw GivenUp() }
    mutating func decodeSingularSFixed32Field(value: inout Int32) throws { throw GivenUp() }
    mutating func decodeSingularSFixed32Field(value: inout Int32?) throws { throw GivenUp() }
    mutating func decodeRepeatedSFixed32Field(value: inout [Int32]) throws { throw GivenUp() }
    mutating func decodeSingularSFixed64Field(value: inout Int64) throws { throw GivenUp() }
    mutating func decodeSingularSFixed64Field(value: inout Int64?) throws { throw GivenUp() }
    mutating func decodeRepeatedSFixed64Field(value: inout [Int64]) throws { throw GivenUp() }
    mutating func decodeSingularBytesField(value: inout Data) throws { throw GivenUp() }
    mutating func decodeSingularBytesField(value: inout Data?) throws { throw GivenUp() }
    mutating func decodeRepeatedBytesField(value: inout [Data]) throws { throw GivenUp() }
    mutating func decodeRepeatedInt32Field(value: inout [Int32]) throws { throw GivenUp() }
    mutating func decodeRepeatedInt64Field(value: inout [Int64]) throws { throw GivenUp() }
    mutating func decodeRepeatedUInt32Field(value: inout [UInt32]) throws { throw GivenUp() }
    mutating func decodeRepeatedUInt64Field(value: inout [UInt64]) throws { throw GivenUp() }
    mutating func decodeRepeatedBoolField(value: inout [Bool]) throws { throw GivenUp() }

    mutating func decodeRepeatedEnumField<E: Enum>(value: inout [E]) throws where E.RawValue == Int { throw GivenUp() }
    mutating func decodeSingularGroupField<G: Message>(value: inout G?) throws { throw GivenUp() }
    mutating func decodeRepeatedGroupField<G: Message>(value: inout [G]) throws { throw GivenUp() }

    mutating func decodeMapField<KeyType, ValueType>(
        fieldType: _ProtobufEnumMap<KeyType, ValueType>.Type,
        value: inout _ProtobufEnumMap<KeyType, ValueType>.BaseType
    ) throws where ValueType.RawValue == Int { throw GivenUp() }

    mutating func decodeMapField<KeyType, ValueType>(
        fieldType: _ProtobufMessageMap<KeyType, ValueType>.Type,
        value: inout _ProtobufMessageMap<KeyType, ValueType>.BaseType
    ) throws { throw GivenUp() }

    mutating func decodeExtensionField(
        values: inout ExtensionFieldValueSet, messageType: any Message.Type, fieldNumber: Int
    ) throws { throw GivenUp() }
}
