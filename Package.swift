// swift-tools-version: 6.2

// The targets and who may import whom. The layers import downward only; Tests/RefleksRepositoryTests
// compares every import line of the sources with this manifest.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// What runs for every call: an async function stays on its caller's executor, so that a call which does not wait never
/// looks for another one.
let callPath: [SwiftSetting] = [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]

func nio(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-nio") }
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let metrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")

func library(
    _ name: String, _ dependencies: [Target.Dependency], path: String? = nil, settings: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict + settings)
}

func program(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["RefleksTestSupport"], swiftSettings: strict)
}

let package = Package(
    name: "refleks",
    products: [
        .library(name: "RefleksClient", targets: ["RefleksClient"]),
        .library(
            name: "RefleksServer", targets: ["RefleksContract", "RefleksCrypto", "RefleksRPC", "RefleksTransport"]),
        .library(name: "RefleksAnalytics", targets: ["RefleksAnalytics"]),
        .library(name: "RefleksSampleData", targets: ["RefleksDomain", "RefleksSampleData"]),
        .executable(name: "refleksd", targets: ["refleksd"]),
        .executable(name: "refleks", targets: ["refleks"]),
        .executable(name: "protoc-gen-refleks-swift", targets: ["protoc-gen-refleks-swift"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    ],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

        library("RefleksMessages", []),
        library("RefleksAnalytics", []),
        library("RefleksCommandLine", ["RefleksMessages", arguments]),
        library("RefleksDomain", ["RefleksAnalytics", "RefleksMessages"]),
        library("RefleksSampleData", ["RefleksDomain"]),
        library("RefleksCrypto", ["COpenSSL"]),
        library("RefleksWire", ["RefleksMessages", nio("NIOCore"), protobuf]),
        library("RefleksRPC", ["RefleksMessages", "RefleksWire", nio("NIOCore")], settings: callPath),
        library(
            "RefleksContract",
            ["RefleksDomain", "RefleksMessages", "RefleksRPC", "RefleksWire", nio("NIOCore"), protobuf],
            settings: callPath),
        library(
            "RefleksTransport",
            [
                "COpenSSL", "RefleksCrypto", "RefleksMessages", "RefleksRPC", "RefleksWire",
                nio("NIOCore"), nio("NIOPosix"), deque, logging, metrics, protobuf,
            ], settings: callPath),
        library("RefleksStore", ["CSQLite", "RefleksCrypto", "RefleksDomain", protobuf]),
        library(
            "RefleksEngine",
            [
                "RefleksAnalytics", "RefleksCrypto", "RefleksDomain", "RefleksMessages", "RefleksStore", protobuf,
                deque,
                logging, metrics,
            ], settings: callPath),
        library(
            "RefleksServices",
            [
                "RefleksContract", "RefleksDomain", "RefleksEngine", "RefleksMessages", "RefleksRPC", "RefleksStore",
                "RefleksWire", protobuf, deque,
            ], settings: callPath),
        library(
            "RefleksOps",
            ["RefleksRPC", "RefleksWire", nio("NIOCore"), nio("NIOPosix"), nio("NIOHTTP1"), logging, metrics]),
        program(
            "refleksd",
            [
                "RefleksCommandLine", "RefleksContract", "RefleksCrypto", "RefleksDomain", "RefleksEngine",
                "RefleksMessages", "RefleksOps", "RefleksRPC", "RefleksServices", "RefleksStore", "RefleksTransport",
                "RefleksWire", arguments, logging, metrics, nio("NIOCore"), nio("NIOPosix"),
            ]),
        program(
            "protoc-gen-refleks-swift",
            [protobuf, .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf")]),

        library(
            "RefleksClient",
            [
                "RefleksContract", "RefleksMessages", "RefleksRPC", "RefleksTransport", "RefleksWire",
                nio("NIOCore"), nio("NIOPosix"), deque, protobuf, logging,
            ],
            path: "Clients/Swift/RefleksClient"),
        program(
            "refleks",
            [
                "RefleksClient", "RefleksCommandLine", "RefleksContract", "RefleksDomain", "RefleksMessages",
                "RefleksRPC", "RefleksWire", arguments, nio("NIOCore"), protobuf,
            ],
            path: "Clients/CLI/refleks"),

        library(
            "RefleksTestSupport",
            ["CFaultVFS", "RefleksCrypto", "RefleksDomain", "RefleksRPC", "RefleksStore", "RefleksTransport"],
            path: "Tests/RefleksTestSupport"),
        .target(name: "CFaultVFS", dependencies: ["CSQLite"], path: "Tests/CFaultVFS"),
        tests("RefleksMessagesTests", ["RefleksMessages"]),
        tests("RefleksAnalyticsTests", ["RefleksAnalytics"]),
        tests("RefleksDomainTests", ["RefleksAnalytics", "RefleksDomain", "RefleksMessages", "RefleksSampleData"]),
        tests("RefleksCryptoTests", ["RefleksCrypto"]),
        tests("RefleksWireTests", ["RefleksMessages", "RefleksWire", nio("NIOCore"), nio("NIOTestUtils"), protobuf]),
        tests("RefleksRPCTests", ["RefleksMessages", "RefleksRPC", "RefleksWire", nio("NIOCore")]),
        tests("RefleksContractTests", ["RefleksContract", "RefleksRPC", "RefleksWire", nio("NIOCore"), protobuf]),
        // protoc-gen-swift is named so that it is built: the test for stale generated code runs it.
        tests(
            "RefleksGeneratorTests",
            ["protoc-gen-refleks-swift", .product(name: "protoc-gen-swift", package: "swift-protobuf")]),
        tests(
            "RefleksTransportTests",
            [
                "COpenSSL", "RefleksCrypto", "RefleksMessages", "RefleksRPC", "RefleksTransport", "RefleksWire",
                logging, metrics,
                nio("NIOCore"), nio("NIOEmbedded"), nio("NIOPosix"), nio("NIOTestUtils"), protobuf,
            ]),
        tests("RefleksStoreTests", ["RefleksStore", "RefleksCrypto", "CSQLite"]),
        tests(
            "RefleksEngineTests",
            [
                "RefleksAnalytics", "RefleksCrypto", "RefleksDomain", "RefleksEngine", "RefleksMessages",
                "RefleksStore", logging,
                metrics,
            ]),
        tests(
            "RefleksServicesTests",
            [
                "RefleksContract", "RefleksCrypto", "RefleksDomain", "RefleksEngine", "RefleksMessages", "RefleksRPC",
                "RefleksServices", "RefleksStore", "RefleksWire", logging, metrics, protobuf, nio("NIOCore"),
            ]),
        tests(
            "RefleksOpsTests",
            [
                "RefleksOps", "RefleksRPC", "RefleksWire", nio("NIOCore"), nio("NIOPosix"), nio("NIOHTTP1"),
                nio("NIOEmbedded"), logging, metrics,
            ]),
        tests(
            "RefleksClientTests",
            [
                "RefleksClient", "RefleksContract", "RefleksMessages", "RefleksRPC", "RefleksTransport", "RefleksWire",
                logging, metrics, nio("NIOCore"), nio("NIOPosix"),
            ]),
        tests(
            "RefleksCLITests",
            [
                "refleks", "RefleksCommandLine", "RefleksContract", "RefleksDomain", "RefleksMessages", "RefleksRPC",
                "RefleksWire", arguments,
                nio("NIOCore"), protobuf,
            ]),
        tests(
            "RefleksServerProgramTests",
            [
                "refleksd", "RefleksCommandLine", "RefleksCrypto", "RefleksMessages", "RefleksOps", "RefleksRPC",
                "RefleksTransport", arguments, logging,
            ]),
        tests(
            "RefleksEndToEndTests",
            [
                "refleksd", "refleks", "RefleksClient", "RefleksContract", "RefleksCrypto", "RefleksDomain",
                "RefleksEngine", "RefleksMessages", "RefleksRPC", "RefleksServices", "RefleksStore", "RefleksTransport",
                "RefleksWire", logging, metrics, nio("NIOCore"), protobuf,
            ]),
        tests("RefleksRepositoryTests", []),
    ],
    swiftLanguageModes: [.v6]
)
