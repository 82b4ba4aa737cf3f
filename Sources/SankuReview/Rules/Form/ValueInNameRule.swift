import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a name that carries a sign, a number with its unit, or a percent sign.
///
/// A unit alone in brackets is only noted. Placeholders in names are left to ``PlaceholderRule``.
struct ValueInNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/value-in-name",
    title: .init("名称里带有符号、数值或单位", "Sign, number or unit in the name"),
    summary: .init(
      "三级指标名称里写了≥、数字加单位或%，这些应写在指标值栏。",
      "A level-3 name carries a sign, a number with unit or a percent sign."),
    rationale: .init(
      "名称只说明考核什么；带了数值就会和指标值重复或矛盾，也无法跨项目比较。",
      "The name says what is measured; a value in it repeats or contradicts the target."),
    advice: .init(
      "名称只留名词短语，数值和单位移到指标值栏。", "Keep a noun phrase; move number and unit to the value."),
    basis: Basis.values, severity: .warning, defects: ["D27"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: ⟦城关社区新设图书室1个⟧, 指标值: ≥60平方米}"),
      .rows("- {二级指标: 时效指标, 三级指标: ⟦图书上架及时率%⟧, 指标值: ≥95%}"),
      .rows("- {二级指标: 数量指标, 三级指标: ⟦社区图书室新设数量(2个)⟧, 指标值: 2个}"),
      .rows("- {二级指标: 数量指标, 三级指标: ⟦'88'⟧, 指标值: 100个}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: ⟦图书采购价不高于市场价⟧, 指标值: ≤20元/册}"),
      .rows("- {二级指标: 时效指标, 三级指标: ⟦图书到馆后15天内上架⟧, 指标值: ≥95%}"),
    ],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 80岁以上老人上门借阅次数, 指标值: ≥60次}"),
      .rows("- {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 到馆后15天内上架率, 指标值: ≥95%}"),
      .rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 志愿者6个月内留任率, 指标值: ≥70%}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    compared(context)
      + context.rows(with: .named, without: .plainName).compactMap { row in
        guard Placeholder.first(in: row.name.folded) == nil else { return nil }
        if !row.name.folded.scalars.contains(where: { $0.isHan || $0.isASCIILetter }) {
          return finding(
            .init("名称“\(row.name.raw)”里没有文字", "the name “\(row.name.raw)” holds no word"), at: row,
            .name, in: context, defects: ["D27", "D04"])
        }
        if let part = ValueInName.first(in: row.name.core)
          ?? (row.name.endsInMeasure ? nil : ValueInName.term(in: row.name.core))
          ?? row.name.brackets.lazy.compactMap({ ValueInName.sign(in: $0) ?? ValueInName.whole($0) }
          )
          .first
        {
          return finding(
            .init("名称里带有“\(part)”", "the name carries “\(part)”"), at: row, .name, in: context,
            fixes: part == "%" ? row.unitFix("%") : [])
        }
        if let unit = row.bracketUnit {
          return finding(
            .init("名称里带有单位“\(unit.text)”", "the name carries the unit “\(unit.text)”"), at: row,
            .name,
            in: context, severity: .info, fixes: row.bracketFix(unit))
        }
        return nil
      }
  }
}

extension ValueInNameRule {
  private static let comparisons: WordList = [
    "不高于", "不低于", "不超过", "不少于", "不大于", "不小于", "不得高于", "不得低于",
  ]

  /// 采购价格不高于市场价: the comparison belongs to the value, unless it only bounds what is counted.
  private func compared(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named).compactMap { row in
      guard !row.name.endsInMeasure, let word = Self.comparisons.first(in: row.name.core),
        ValueInName.first(in: row.name.core) == nil, Placeholder.first(in: row.name.folded) == nil
      else { return nil }
      return finding(
        .init("名称里带有“\(word)”", "the name carries “\(word)”"), at: row, .name, in: context)
    }
  }
}

/// Values inside names (名称中的数值).
private enum ValueInName {
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2265, 0x2264, 0x3E, 0x3C, 0x3D: true
    default: false
    }
  }

  private static let units: WordList = [
    "个", "条", "座", "户", "亩", "公里", "千米", "平方米", "平米", "米", "次", "场", "套", "台", "辆", "项", "批", "万元",
    "元", "吨", "人次", "人", "名", "万人", "万亩", "处", "所", "栋", "间", "期", "篇", "份", "册", "块", "盏", "株",
    "km", "cm", "mm", "厘米", "毫米", "㎡", "m2", "头", "只", "艘", "架", "件", "立方米", "公顷", "口", "眼", "%",
  ]
  /// 6人以上, 5个一批: part of what is counted.
  private static let conditionsBehind: WordList = [
    "以上", "以下", "以内", "及以上", "及以下", "以外", "制", "组", "级", "一", "版", "工程", "行动", "计划", "体系",
    "月内", "月以上", "月后", "工作日",
  ]
  private static let conditionsBefore: WordList = ["每", "第", "前", "满", "近", "超", "达"]

  /// A sign.
  static func sign(in text: FoldedText) -> String? {
    text.scalars.first(where: isSign).map { FoldedText(scalars: [$0]).string }
  }

  /// A bracket that is nothing but a number with its unit: 节点(8个).
  static func whole(_ text: FoldedText) -> String? {
    let digits = text.scalars.prefix { $0.isASCIIDigit || $0 == 0x2E }.count
    guard digits > 0, let part = value(text, from: 0, to: digits), part == text.string else {
      return nil
    }
    return part
  }

  static func first(in text: FoldedText) -> String? {
    if let sign = sign(in: text) { return sign }
    if let percent = text.scalars.firstIndex(of: 0x25) {
      var start = percent
      while start > 0, text.scalars[start - 1].isASCIIDigit || text.scalars[start - 1] == 0x2E {
        start -= 1
      }
      return FoldedText.string(text.scalars[start...percent])
    }
    var index = 0
    while index < text.count {
      guard text.scalars[index].isASCIIDigit else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, text.scalars[end].isASCIIDigit || text.scalars[end] == 0x2E {
        end += 1
      }
      if let part = value(text, from: index, to: end) { return part }
      index = end
    }
    return nil
  }

  private static let terms: WordList = ["天内", "日内", "小时内", "分钟内", "个工作日", "工作日", "个月内"]

  /// 收到资金后15天内兑现: a time limit.
  static func term(in text: FoldedText) -> String? {
    for index in text.scalars.indices.dropFirst() where text.scalars[index - 1].isASCIIDigit {
      guard let term = terms.word(in: text, at: index) else { continue }
      var start = index - 1
      while start > 0, text.scalars[start - 1].isASCIIDigit { start -= 1 }
      return FoldedText.string(text.scalars[start..<(index + term.count)])
    }
    return nil
  }

  private static let dates: WordList = ["月底", "月末", "月前", "月上旬", "月中旬", "月下旬", "日前"]

  /// 12月底: a deadline belongs to the value.
  private static func date(_ text: FoldedText, from start: Int, to end: Int) -> String? {
    guard end < text.count, let date = dates.word(in: text, at: end) else { return nil }
    return FoldedText.string(text.scalars[start..<(end + date.count)])
  }

  private static func value(_ text: FoldedText, from start: Int, to end: Int) -> String? {
    if let date = date(text, from: start, to: end) { return date }
    guard end < text.count, let unit = units.word(in: text, at: end) else { return nil }
    let behind = end + unit.count
    if behind < text.count, conditionsBehind.word(in: text, at: behind) != nil { return nil }
    if start > 0 {
      let before = text.scalars[start - 1]
      if before.isASCIILetter || before == 0x2B { return nil }
      if conditionsBefore.word(in: text, at: start - 1) != nil { return nil }
    }
    return FoldedText.string(text.scalars[start..<behind])
  }
}
