public import SankuDiagnostics
internal import SankuRegistry
public import SankuReview
internal import SankuYAML

/// Judges packs beyond what loading them tells (包检查).
public enum PackLinter {
  /// What came of it.
  public struct Result: Sendable {
    /// Findings of the loader and of the rules, in reading order.
    public var findings: [Finding]
    /// The files that findings stand in, by name.
    public var sources: [String: SourceText]
    /// Counts of what the packs hold.
    public var summary: PackSummary
  }

  /// What every rule says about itself, in the order of the checks.
  public static var ruleDocumentation: [RuleDocumentation] { rules.map(\.documentation) }

  /// The rules in order.
  package static let rules: [PackRule] =
    PackRule.manifestRules + PackRule.sourceRules + PackRule.definitionRules + PackRule.unitRules
    + PackRule.directionRules + PackRule.exampleRules + PackRule.duplicateRules
    + PackRule.lifeCycleRules + PackRule.nameRules + PackRule.textRules + PackRule.privacyRules
    + PackRule.templateRules + PackRule.caseRules

  /// Judges the packs in some folders, with the library that they refer to.
  ///
  /// - Parameters:
  ///   - folders: packs, or folders of packs.
  ///   - library: library roots around them; packs that stand in both count once.
  public static func lint(
    _ folders: [String], library: [String]
  ) throws(PackToolError) -> Result {
    let parts = try PackFiles.read(folders)
    let loaded = PackContext.load(parts, library: library)
    return lint(parts, loaded: loaded)
  }

  /// Judges packs in memory, named as files would be.
  package static func lint(sources: [SourceText]) -> Result {
    lint(PackFiles.read(sources: sources), loaded: RegistryLoader.load(sources: sources))
  }

  private static func lint(_ parts: [PackFiles], loaded: LoadedRegistry) -> Result {
    let scope = LintScope(parts: parts, registry: loaded.registry)
    var findings = LoaderFindings.of(loaded, in: parts)
    for rule in rules {
      var report = RuleReport(rule)
      rule.check(scope, &report)
      findings += report.findings
    }
    findings.sort(by: Finding.inReadingOrder)
    return Result(findings: findings, sources: scope.sources, summary: PackSummary(scope))
  }
}

/// What the loader says of the packs in question (载入问题), under the names the caller gave.
enum LoaderFindings {
  static func of(_ loaded: LoadedRegistry, in parts: [PackFiles]) -> [Finding] {
    var names: [String: String] = [:]
    for part in parts {
      names[DiskFolder.realPath(part.folder)] = part.folder
      for stream in part.streams {
        names[DiskFolder.realPath(stream.source.name)] = stream.source.name
      }
    }
    var resolved: [String: String?] = [:]
    return loaded.findings.compactMap { finding in
      let file = finding.place.file
      let name = resolved[file] ?? names[DiskFolder.realPath(file)]
      resolved[file] = name
      guard let name else { return nil }
      var finding = finding
      finding.place.file = name
      return finding
    }
  }
}
