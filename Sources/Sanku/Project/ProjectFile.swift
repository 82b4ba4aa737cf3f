public import SankuDiagnostics
import SankuRegistry
public import SankuReview

/// What a folder says about its goals (项目文件 `sanku.yaml`): library, guidance, rules, baseline.
///
/// Options of the command line go before it. Faults are findings of the family `project`, and what
/// could be read counts.
public struct ProjectFile: Sendable {
  /// The name under which it is looked for.
  public static let fileName = "sanku.yaml"

  /// The file itself.
  public var path: String
  /// Library roots, relative ones from the file's folder; `builtin` stands as it is.
  public var library: [String] = []
  /// What to check where nothing is named, from the file's folder.
  public var paths: [String] = []
  /// Guidances; the first is the usual one.
  public var guidances: [String] = []
  /// From which severity on the exit code tells of findings.
  public var failOn: Severity?
  /// The baseline, from the file's folder.
  public var baseline: String?
  /// Rules that are off or taken otherwise, each with a reason.
  public var rules: [RuleSetting] = []
  /// Fewest and most rows.
  public var fewestRows: Int?
  /// More filled rows than this are reported.
  public var mostRows: Int?
  /// Keys that signed packs are trusted by.
  public var trustedKeys: [TrustedKey] = []

  /// How one rule is taken (规则设置).
  public struct RuleSetting: Hashable, Sendable {
    /// The rule's name.
    public var rule: String
    /// How grave its findings are taken to be; nil as the rule says.
    public var severity: Severity?
    /// Whether it is not run at all.
    public var isOff: Bool
    /// Why.
    public var reason: String
    /// Where the rule's name stands.
    public var place: SourcePlace
  }

  /// A public key with the name of its owner (可信公钥).
  public struct TrustedKey: Hashable, Sendable {
    /// Whose key it is.
    public var name: String
    /// The key as text.
    public var key: String
  }

  /// An empty file, for programs that have none.
  public init(path: String) {
    self.path = path
  }

  /// The options for a reviewer.
  public var options: ReviewOptions {
    var options = ReviewOptions()
    for setting in rules where !setting.reason.isEmpty {
      if setting.isOff {
        options.disabledRules.insert(setting.rule)
      } else if let severity = setting.severity {
        options.severities[setting.rule] = severity
      }
    }
    if let fewestRows { options.fewestRows = fewestRows }
    if let mostRows { options.mostRows = mostRows }
    return options
  }
}
