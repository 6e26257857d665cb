public import RefleksRPC

extension Contract {
    /// An encoded `google.protobuf.FileDescriptorSet` of all files of the contract with their comments. The one file
    /// they import from elsewhere, `google/protobuf/descriptor.proto`, comes with every protobuf runtime.
    public static let fileDescriptorSet: [UInt8] = Base64.decode(encodedFileDescriptorSet)

    /// The digest as the 32 bytes that HELLO carries.
    public static let digestBytes: [UInt8] = {
        let digits = digest.utf8.map { $0 < 0x3A ? $0 &- 0x30 : $0 &- 0x57 }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }()

    /// The method with this full name, `refleks.v1.CustomerService/GetCustomer`.
    public static func method(named fullName: String) -> MethodDescriptor? {
        methods.first { $0.fullName == fullName }
    }

    /// What DescribeServices tells about a method.
    static func describe(
        _ method: MethodDescriptor, request: String, response: String, comment: String
    ) -> MethodDescription {
        var description = MethodDescription()
        description.fullName = method.fullName
        description.id = method.id
        description.shape = method.shape.rawValue
        description.roles = Role.allCases.filter(method.roles.contains).map(CallerRole.init)
        description.retry = RetryRule(method.retry)
        description.defaultDeadlineMs = method.defaultDeadlineMilliseconds
        description.maximumDeadlineMs = method.maximumDeadlineMilliseconds
        description.requestType = request
        description.responseType = response
        description.comment = comment
        return description
    }

    /// What DescribeServices tells about a service.
    static func describe(_ fullName: String, _ methods: [MethodDescription]) -> ServiceDescription {
        var description = ServiceDescription()
        description.fullName = fullName
        description.methods = methods
        return description
    }
}

extension CallerRole {
    init(_ role: Role) {
        self =
            switch role {
            case .branch: .branch
            case .agent: .agent
            case .system: .system
            case .analyst: .analyst
            case .admin: .admin
            case .monitor: .monitor
            }
    }
}

extension RetryRule {
    init(_ retry: RetryClass) {
        self =
            switch retry {
            case .read: .read
            case .keyed: .keyed
            case .unsafe: .unsafe
            }
    }
}
