import SankuDiagnostics
public import SankuReview
import SankuYAML

extension Library {
  /// What the readers of YAML and JSON report (填报形式), in the shape of the reviewer's rules.
  public static let formRules: [RuleDocumentation] = FormRule.all.map { rule in
    RuleDocumentation(
      id: rule.id, title: rule.summary, summary: rule.summary, rationale: reason, advice: advice,
      severity: rule.severity, defects: [], bad: example(rule.bad), good: example(rule.good))
  }

  private static func example(_ text: String?) -> [RuleExample] {
    text.map { [RuleExample.goal($0)] } ?? []
  }

  private static let reason = LocalizedText(
    zh: "文件的写法有错，程序读出来的就不是填报人的意思，后面的审核也没有根据。",
    en: "A slip in the file makes the program read something else than was meant.")

  private static let advice = LocalizedText(
    zh: "按提示的行、列和改法改正后再审核。", en: "Mend it at the line and column given, then check again.")
}
