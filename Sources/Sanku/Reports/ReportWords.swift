import SankuDiagnostics
import SankuReview

extension Language {
  /// The words of this language.
  func say(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    self == .zh ? zh() : en()
  }

  /// The word for a severity.
  func name(of severity: Severity) -> String {
    switch severity {
    case .error: say("错误", "error")
    case .warning: say("警告", "warning")
    case .info: say("提示", "info")
    }
  }

  /// How a fix may be taken.
  func name(of kind: Finding.Fix.Kind) -> String {
    switch kind {
    case .safe: say("可改为", "change to")
    case .unsafe: say("可考虑", "consider")
    case .placeholder: say("可补充", "add")
    }
  }

  /// A share as whole percent: `64%`.
  func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "–" }
    return "\(Int((share * 100).rounded()))%"
  }

  /// Counts of findings: `错误 2，警告 4，提示 3`.
  func counts(_ errors: Int, _ warnings: Int, _ infos: Int) -> String {
    say(
      "错误 \(errors)，警告 \(warnings)，提示 \(infos)",
      "\(errors) errors, \(warnings) warnings, \(infos) infos")
  }

  /// A field's path as people count rows: `绩效指标[2].指标值` is 绩效指标第3行 · 指标值.
  func field(_ path: String) -> String {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"), open < close,
      let row = Int(path[path.index(after: open)..<close])
    else { return path }
    let list = path[..<open]
    var rest = path[path.index(after: close)...]
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    let head = say("\(list)第\(row + 1)行", "\(list) row \(row + 1)")
    return rest.isEmpty ? head : "\(head) · \(rest)"
  }
}

extension Library {
  /// What a rule, of the reviewer or of the readers, says about itself.
  static func documentation(of rule: String) -> RuleDocumentation? {
    self.rule(rule) ?? formRule(rule)
  }

  private static func formRule(_ id: String) -> RuleDocumentation? { formRulesByName[id] }

  private static let formRulesByName = Dictionary(
    formRules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

/// A name that may be a whole page by mistake, harmless and of a length that can be shown.
enum ShortText {
  static func of(_ text: String, limit: Int = 80) -> String {
    guard text.utf8.count > limit else { return SafeText.visible(text) }
    let head = text.unicodeScalars.prefix(limit + 1)
    guard head.count > limit else { return SafeText.visible(text) }
    return SafeText.visible(String(String.UnicodeScalarView(head.dropLast()))) + "…"
  }
}

/// A number as people write it: no more digits than it needs.
enum PlainNumber {
  static func of(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let scale = abs(value) >= 100 ? 10.0 : 1000.0
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }
}
