// swift-tools-version: 6.2
import PackageDescription

/// A target imports from lower lines only (docs/ARCHITECTURE.md); the build checks it with
/// `--explicit-target-dependency-import-check error`.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Sanku",
  products: [
    .library(name: "Sanku", targets: ["Sanku"]),
    .executable(name: "sanku", targets: ["SankuCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
  ],
  targets: [
    // Line 0
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CMemory"),
    .target(name: "SankuDiagnostics", swiftSettings: settings),
    .target(name: "SankuQuantity", swiftSettings: settings),
    .target(name: "SankuSearch", swiftSettings: settings),
    // Line 1
    .target(
      name: "SankuYAML", dependencies: ["CLibYAML", "SankuDiagnostics"], swiftSettings: settings),
    .target(
      name: "SankuModel", dependencies: ["SankuDiagnostics"],
      swiftSettings: settings),
    // Line 2
    .target(
      name: "SankuRegistry",
      dependencies: ["SankuYAML", "SankuModel", "SankuDiagnostics", "SankuQuantity"],
      swiftSettings: settings),
    // Line 3
    .target(
      name: "SankuReview",
      dependencies: ["SankuRegistry", "SankuModel", "SankuDiagnostics", "SankuQuantity"],
      swiftSettings: settings),
    // Line 4
    .target(
      name: "Sanku",
      dependencies: [
        "SankuReview", "SankuRegistry", "SankuModel", "SankuSearch", "SankuDiagnostics",
        "SankuQuantity", "SankuYAML",
      ],
      swiftSettings: settings),
    .target(
      name: "SankuPacks",
      dependencies: [
        "SankuReview", "SankuRegistry", "SankuModel", "SankuSearch", "SankuDiagnostics",
        "SankuQuantity", "SankuYAML", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    // Line 5
    .executableTarget(
      name: "SankuCLI", dependencies: ["Sanku", "SankuPacks", "CMemory", argumentParser],
      swiftSettings: settings),

    .testTarget(
      name: "SankuDiagnosticsTests", dependencies: ["SankuDiagnostics"], swiftSettings: settings),
    .testTarget(
      name: "SankuQuantityTests", dependencies: ["SankuQuantity"], swiftSettings: settings),
    .testTarget(name: "SankuSearchTests", dependencies: ["SankuSearch"], swiftSettings: settings),
    .testTarget(
      name: "SankuYAMLTests", dependencies: ["SankuYAML", "SankuDiagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "SankuModelTests", dependencies: ["SankuModel", "SankuDiagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "SankuRegistryTests",
      dependencies: ["SankuRegistry", "SankuYAML", "SankuModel", "SankuDiagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "SankuReviewTests",
      dependencies: [
        "SankuReview", "SankuRegistry", "SankuModel", "SankuDiagnostics", "SankuQuantity",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SankuPacksTests",
      dependencies: [
        "SankuPacks", "SankuReview", "SankuRegistry", "SankuModel", "SankuDiagnostics",
        "SankuYAML", "SankuCLI", "Sanku",
      ],
      exclude: ["Fixtures", "Scenarios"], swiftSettings: settings),
    .testTarget(
      name: "SankuTests",
      dependencies: ["Sanku"], exclude: ["Reports/Golden"], swiftSettings: settings),
    .testTarget(
      name: "SankuCLITests", dependencies: ["SankuCLI", "Sanku"],
      exclude: ["Fixtures", "Scenarios"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
