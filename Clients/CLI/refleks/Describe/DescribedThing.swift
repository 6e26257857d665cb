import RefleksContract

/// What `describe` can explain.
enum DescribedThing {
    case service(ServiceDescription)
    case method(MethodDescription)
    case message(DescriptorIndex.MessageEntry)
    case enumeration(DescriptorIndex.EnumEntry)
}
