// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Sources/SankuQuantity is a link to the project's own; see README.md.
let package = Package(
  name: "QuantityBenchmarks",
  targets: [
    .target(name: "SankuQuantity", swiftSettings: settings),
    .executableTarget(
      name: "ReadBenchmark", dependencies: ["SankuQuantity"], swiftSettings: settings),
    .executableTarget(name: "Fuzz", dependencies: ["SankuQuantity"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
