// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Sources/{CLibYAML,SankuDiagnostics,SankuYAML} are links to the project's own; see README.md.
let package = Package(
  name: "YAMLBenchmarks",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "SankuDiagnostics", swiftSettings: settings),
    .target(
      name: "SankuYAML", dependencies: ["CLibYAML", "SankuDiagnostics"], swiftSettings: settings),
    .executableTarget(
      name: "ReadBenchmark", dependencies: ["CLibYAML", "SankuYAML", "SankuDiagnostics"],
      swiftSettings: settings),
    // Apart from the other, since Yams brings a libyaml of its own with the same symbols.
    .executableTarget(
      name: "YamsBenchmark", dependencies: [.product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
