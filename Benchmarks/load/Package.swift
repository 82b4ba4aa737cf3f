// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Sources/{CLibYAML,Sanku…} are links to the project's own, as in `yaml`.
let package = Package(
  name: "LoadBenchmarks",
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "SankuDiagnostics", swiftSettings: settings),
    .target(name: "SankuQuantity", swiftSettings: settings),
    .target(
      name: "SankuYAML", dependencies: ["CLibYAML", "SankuDiagnostics"], swiftSettings: settings),
    .target(name: "SankuModel", dependencies: ["SankuDiagnostics"], swiftSettings: settings),
    .target(
      name: "SankuRegistry",
      dependencies: ["SankuYAML", "SankuModel", "SankuDiagnostics", "SankuQuantity"],
      swiftSettings: settings),
    .executableTarget(
      name: "LoadBenchmark",
      dependencies: ["CLibYAML", "SankuRegistry", "SankuYAML", "SankuDiagnostics"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
