package import SankuReview

/// The pages of the rules (规则页), written from each rule's own record into `docs/rules`.
package enum RulePage {
  /// File name and Markdown of every page, the list of all rules first.
  package static func all(_ rules: [RuleDocumentation] = Library.documentedRules) -> [(
    file: String, text: String
  )] {
    [("README.md", overview(of: rules))] + rules.map { (file(of: $0), page(of: $0)) }
  }

  private static func file(of rule: RuleDocumentation) -> String {
    rule.id.split(separator: "/").joined(separator: ".") + ".md"
  }

  private static func overview(of rules: [RuleDocumentation]) -> String {
    var text = """
      # 审核规则 · Rules

      由规则自身的记录生成，请勿手改：`scripts/docs`。 Generated from the rules' own records by `scripts/docs`.

      “错误”只用于硬伤；“警告”是审核人会问到的；“提示”供参考。代码 D01–D35 是常见问题的编号。

      """
    for family in families(of: rules) {
      text +=
        "\n## \(title(of: family)) `\(family)`\n\n| 规则 | 级别 | 查什么 | 问题代码 |\n|---|---|---|---|\n"
      for rule in rules where rule.family == family {
        text +=
          "| [\(rule.id)](\(file(of: rule))) | \(severity(of: rule)) | \(rule.title.zh) | \(rule.defects.joined(separator: " ")) |\n"
      }
    }
    return text
  }

  private static func families(of rules: [RuleDocumentation]) -> [String] {
    var families: [String] = []
    for rule in rules where !families.contains(rule.family) { families.append(rule.family) }
    return families
  }

  private static func title(of family: String) -> String {
    switch family {
    case "form": "填报形式"
    case "completeness": "完整性"
    case "quantification": "量化"
    case "relevance": "相关性"
    case "adequacy": "适当性"
    case "feasibility": "可行性"
    case "consistency": "一致性"
    case "suppression": "忽略与基线"
    default: family
    }
  }

  private static func severity(of rule: RuleDocumentation) -> String {
    switch rule.severity {
    case .error: "错误"
    case .warning: "警告"
    case .info: "提示"
    }
  }

  private static func page(of rule: RuleDocumentation) -> String {
    var text = "# \(rule.title.zh) · \(rule.title.en)\n\n`\(rule.id)` · \(severity(of: rule))"
    if !rule.defects.isEmpty { text += " · \(rule.defects.joined(separator: " "))" }
    text += "\n\n\(rule.summary.zh)\n\n\(rule.summary.en)\n"
    text += "\n## 为什么 · Why\n\n\(rule.rationale.zh)\n\n\(rule.rationale.en)\n"
    if let basis = rule.basis { text += "\n依据 · Basis: \(basis)\n" }
    text += "\n## 怎么改 · What to do\n\n\(rule.advice.zh)\n\n\(rule.advice.en)\n"
    text += examples(rule.bad, "会报告 · Reported", "⟦ ⟧ 之间是报告的位置。\n\n")
    text += examples(rule.good, "不报告 · Not reported", "")
    return text
  }

  private static func examples(
    _ examples: [RuleExample], _ heading: String, _ remark: String
  ) -> String {
    guard !examples.isEmpty else { return "" }
    let blocks = examples.map { "```yaml\n\(trimmed($0.source))\n```\n" }
    return "\n## \(heading)\n\n" + remark + blocks.joined(separator: "\n")
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
