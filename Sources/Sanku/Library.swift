public import SankuDiagnostics
public import SankuRegistry
import SankuSearch

/// The public door (三库): load the packs, search them, review goals against them.
///
/// A library is immutable; loading is the only step that reads packs from disk.
///
///     let library = Library.load(roots: ["."])
///     let found = library.search(SearchRequest("校舍"))
///     let (goals, faults) = library.readGoals(file: "goal.yaml")
public struct Library: Sendable {
  /// The version of the program and the library.
  public static let version = RegistryLoader.programVersion

  /// Everything that the packs hold.
  public let registry: Registry
  /// What is wrong with the packs; entries in error are left out of the registry.
  public let findings: [Finding]
  /// The files that ``findings`` stand in, by name.
  public let sources: [String: SourceText]

  /// Puts a library together from a registry, for tests and tools.
  public init(
    registry: Registry, findings: [Finding] = [], sources: [String: SourceText] = [:]
  ) {
    self.registry = registry
    self.findings = findings
    self.sources = sources
  }

  /// Loads every pack below the roots, on all cores. Faults of packs are findings, not errors.
  public static func load(roots: [String]) -> Library {
    let loaded = RegistryLoader.load(roots: roots)
    return Library(registry: loaded.registry, findings: loaded.findings, sources: loaded.sources)
  }
}
