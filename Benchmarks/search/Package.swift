// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Sources/SankuSearch is a link to the project's own; see README.md.
let package = Package(
  name: "SearchBenchmarks",
  targets: [
    .target(name: "SankuSearch", swiftSettings: settings),
    .target(name: "BenchmarkText", dependencies: ["SankuSearch"], swiftSettings: settings),
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["SankuSearch", "BenchmarkText"],
      swiftSettings: settings),
    .executableTarget(
      name: "EngineBenchmark", dependencies: ["SankuSearch"], swiftSettings: settings),
    .executableTarget(
      name: "AnswerOnce", dependencies: ["SankuSearch", "BenchmarkText"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
