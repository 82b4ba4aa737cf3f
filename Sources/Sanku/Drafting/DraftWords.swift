import SankuModel

/// Wordings of a draft (草稿用语).
enum DraftWords {
  /// A value as it reads in a sentence: `≥90%` is 90%以上, `≤5000元/台` is 不超过5000元/台.
  static func prose(_ value: String) -> String {
    if let rest = value.dropping(prefix: "≥") { return rest + "以上" }
    if let rest = value.dropping(prefix: "≤") { return "不超过" + rest }
    if let rest = value.dropping(prefix: "=") { return rest }
    return value
  }

  /// The example of a slot's hint (如…), else words that show that it is one.
  static func sample(for slot: GoalTemplate.Slot) -> String {
    guard let hint = slot.hint else { return "示例" + slot.name }
    for (index, character) in zip(hint.indices, hint) where character == "如" {
      let isLead = index == hint.startIndex || "，；、".contains(hint[hint.index(before: index)])
      guard isLead else { continue }
      var text = hint[hint.index(after: index)...]
      for mark in ["，写", "；写", "，按"] {
        if let cut = text.range(ofText: mark) { text = text[..<cut] }
      }
      return withoutAmounts(String(text))
    }
    return "示例" + slot.name
  }

  /// An example without numbers of things, which no row of the table would bear out: 14个乡镇 is
  /// 若干个乡镇.
  private static func withoutAmounts(_ text: String) -> String {
    var result = ""
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      result += !digits.isEmpty && measures.contains(character) ? "若干" : digits
      result.append(character)
      digits = ""
    }
    return result + digits
  }

  private static let measures = Set("个所处家条项栋座名人户村镇")

  /// A text on one line, without the spaces that folding left between Chinese characters.
  static func joined(_ text: String) -> String {
    var result = ""
    for part in text.split(whereSeparator: \.isWhitespace) {
      if let before = result.last, before.isASCII, part.first?.isASCII == true { result += " " }
      result += part
    }
    return result
  }

  /// The template's name as the name of a project.
  static func projectName(of template: GoalTemplate) -> String {
    var name = template.name
    for ending in ["绩效目标模板", "目标模板", "模板"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    return name.hasSuffix("项目") ? name : name + "项目"
  }
}

extension String {
  fileprivate func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension Substring {
  /// Where a text begins.
  fileprivate func range(ofText text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
