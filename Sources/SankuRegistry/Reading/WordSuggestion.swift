internal import SankuDiagnostics
internal import SankuModel

/// Which of some words a wrong one was meant to be (选词建议): other letters, Chinese names, slips.
enum WordSuggestion {
  /// The word that was meant, if one is likely.
  static func meant(by word: String, among words: [String]) -> String? {
    let folded = KeyText.folded(word)
    if let same = words.first(where: { KeyText.folded($0) == folded }) { return same }
    if let named = chinese[folded], words.contains(named) { return named }
    guard word.unicodeScalars.count <= 64 else { return nil }
    return EditDistance.nearest(to: word, among: words)
  }

  private static let chinese: [String: String] = {
    var names = [
      "草稿": "draft", "正式": "stable", "已停用": "deprecated", "停用": "deprecated",
      "正向": "higher", "反向": "lower", "定值": "exact", "项目": "project", "部门": "department",
      "政策": "policy", "购买服务": "purchase", "公开": "published", "构造": "illustrative",
      "国家": "national", "中央": "national", "省": "province", "市": "city", "县": "county",
      "是": "true", "否": "false", "yes": "true", "no": "false", "on": "true", "off": "false",
      "错误": "error", "警告": "warning", "提示": "info", "文本": "text", "数字": "number",
      "金额": "money", "日期": "date", "成本": "economic-cost", "成本指标": "economic-cost",
      "满意度": "satisfaction", "满意度指标": "satisfaction",
    ]
    for dimension in Dimension.allCases {
      names[dimension.chineseName] = dimension.rawValue
      names[dimension.chineseName + "指标"] = dimension.rawValue
    }
    for nature in IndicatorNature.allCases { names[nature.chineseName] = nature.rawValue }
    for field in GoalField.allCases {
      for name in field.chineseNames { names[name] = field.rawValue }
    }
    return names
  }()
}
