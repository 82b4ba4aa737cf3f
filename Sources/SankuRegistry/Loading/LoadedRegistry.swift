public import SankuDiagnostics

/// What loading gave (载入结果): the healthy entries, and everything that is wrong with the rest.
public struct LoadedRegistry: Sendable {
  /// The entries, resolved.
  public let registry: Registry
  /// What is wrong with the packs, in reading order.
  public let findings: [Finding]
  /// The files that findings stand in, by name, so that their lines can be shown.
  public let sources: [String: SourceText]

  init(registry: Registry, findings: [Finding], sources: [String: SourceText]) {
    self.registry = registry
    self.findings = findings
    self.sources = sources
  }
}
