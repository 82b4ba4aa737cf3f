import SankuDiagnostics
import SankuReview

/// A short name for whatever a finding stands for (问题名称), also where no rule has a page of its own.
enum RuleTitle {
  /// The rule's title; its id where nothing better is known.
  static func of(_ rule: String, _ language: Language) -> String {
    if let documentation = Library.documentation(of: rule) {
      let title = documentation.title[language]
      return title.hasSuffix("。") || title.hasSuffix(".") ? String(title.dropLast()) : title
    }
    return readers[rule]?[language] ?? rule
  }

  /// What the readers of goal files report besides slips of YAML and JSON.
  private static let readers: [String: LocalizedText] = [
    "form/unknown-key": LocalizedText(zh: "不认识的栏目", en: "unknown field"),
    "form/duplicate-field": LocalizedText(zh: "同一栏目写了两次", en: "field written twice"),
    "form/wrong-type": LocalizedText(zh: "内容的写法不合栏目", en: "content of the wrong kind"),
    "form/missing-key": LocalizedText(zh: "缺少栏目", en: "missing field"),
    "form/unknown-word": LocalizedText(zh: "不可用的词", en: "unknown word"),
    "form/bad-date": LocalizedText(zh: "日期写法不对", en: "malformed date"),
    "form/not-a-goal": LocalizedText(zh: "不是绩效目标", en: "not a goal"),
  ]
}
