// swift-tools-version: 6.2

// Measurements, kept out of the product's package so that nothing here is built with it.

import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "refleks", path: ".."),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    ],
    targets: [
        .executableTarget(
            name: "call-cost",
            dependencies: [
                .product(name: "RefleksServer", package: "refleks"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
            ]),
        .executableTarget(
            name: "match-accuracy", dependencies: [.product(name: "RefleksSampleData", package: "refleks")]),
        .executableTarget(
            name: "model-fit", dependencies: [.product(name: "RefleksAnalytics", package: "refleks")]),
        .executableTarget(
            name: "recommend-accuracy", dependencies: [.product(name: "RefleksSampleData", package: "refleks")]),
    ],
    swiftLanguageModes: [.v6]
)
