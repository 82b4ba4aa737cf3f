import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a value that is a wish, a direction or a bare adjective: `效果明显`, `提升`, `长远`.
///
/// Time rows are left to ``TimelinessWithoutDateRule``, satisfaction to
/// ``UnmeasuredSatisfactionRule``, orders to ``InstructionAsValueRule``, grades of a stated scale pass.
struct VagueValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/vague-value",
    title: .init("指标值含糊，无法衡量", "Vague value"),
    summary: .init(
      "指标值是“有效提升”“效果明显”一类的定性用语，又没有写明分级标准。",
      "The value is a wish, a direction or an adjective without a grading standard."),
    rationale: .init(
      "没有数值也没有标准，到年底谁都可以说达到了，指标等于没有约束。",
      "Without number or standard anyone may claim that it was reached."),
    advice: .init(
      "改成能数、能量、能比的数值并写单位；确实只能定性的，写明优、良、中、差各档的标准。",
      "Give a number with unit; if only a grade is possible, state what each grade means."),
    basis: Basis.values, severity: .warning, defects: ["D11"],
    bad: [
      .rows("- {二级指标: 社会效益指标, 三级指标: 阅读氛围, 指标值: ⟦明显改善⟧}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: 公共文化服务能力, 指标值: ⟦提升⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书馆服务等级, 指标值: ⟦达到较高等级⟧}"),
    ],
    good: [
      .rows(
        """
        - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书室服务评级, 指标值: 优, 评分标准: 评级分优、良、中、差，优得满分，良得8分，中得6分}
        """),
      .rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书馆评估定级等级, 指标值: 三级及以上}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .judgeable, without: [.ofTime, .ofSatisfaction]).compactMap { row in
      guard !Vagueness.isInstruction(row), Vagueness.isVague(row) else { return nil }
      let advice = row.value.reading.wordEntry.map { LocalizedText(zh: $0.zh, en: $0.en) }
      return finding(
        .init(
          "\(row.label)的指标值“\(row.value.text.string)”无法衡量",
          "“\(row.value.text.string)” cannot be measured"),
        at: row, .value, in: context, defects: defects(of: row), advice: advice,
        fixes: row.wordFix() + row.blankFix(context))
    }
  }

  private func defects(of row: ReviewedRow) -> [String] {
    var codes = ["D11"]
    if row.value.word == .direction || Vagueness.directions.occurs(in: row.value.text) {
      codes.append("D17")
    }
    if row.dimension?.isCost == true { codes.append("D21") }
    return codes
  }
}

/// What makes a value unmeasurable, shared by the rules on wording (含糊用语的判断).
enum Vagueness {
  static let directions: WordList = [
    "提升", "提高", "增强", "增加", "增长", "改善", "促进", "推动", "加强", "减少", "降低", "下降", "缓解", "扩大", "好转", "增多",
    "上升",
    "减轻", "缩小", "增进",
  ]
  static let intensifiers: WordList = [
    "不断", "有效", "显著", "明显", "进一步", "逐步", "稳步", "大幅", "极大", "切实", "持续", "全面",
  ]
  static let options: WordList = [
    "高中低", "优良中差", "优良差", "好中差", "高、中、低", "优、良、中、差", "高/中/低", "优/良/中/差", "优良中低差",
    "优/良/差", "好/中/差", "高低", "强中弱", "大中小", "达标/不达标", "合格/不合格", "是/否", "有/无", "高,中,低",
    "优,良,中,差", "好坏",
  ]
  private static let orders: WordList = [
    "按", "严格", "严控", "全面", "通过", "参照", "符合", "不超", "促进", "确保", "保证", "保障", "加强", "做好", "落实",
    "根据", "依据", "遵守", "执行", "贯彻", "组织", "开展", "围绕", "推动", "控制", "满足", "遵循", "结合", "认真",
    "积极", "依法", "依规", "据实", "切实", "进一步", "充分", "以实际", "以合同", "维护", "推进", "加快", "为", "对",
    "使", "让", "建立", "健全", "完善", "不高于", "不低于", "不大于", "不小于", "不突破", "不得", "力争", "争取", "努力", "视",
    "坚决", "杜绝", "防止", "避免", "采取", "依照", "遵照", "比照", "尽量", "尽可能", "原则上", "另行", "以批复", "以签订",
    "以审定", "以财政", "以最终", "专款专用",
  ]

  /// 达到设计要求
  private static let compliance: WordList = [
    "要求", "规定", "规范", "国家标准", "行业标准", "相关标准", "有关标准", "质量标准", "设计标准", "验收标准", "标准", "制度",
  ]

  /// No number, no date, no grade of a stated scale.
  static func isVague(_ row: ReviewedRow) -> Bool {
    if isSomeBatch(row) { return true }
    guard row.value.kind == .qualitative || row.value.kind == .graded || isBareChange(row) else {
      return false
    }
    switch row.value.word {
    case .numeric: return isWholeOfUnknown(row)
    case .notApplicable, .completion: return false
    // 有参考价值 is no plain 有.
    case .yesNo where row.value.isBareWord: return false
    default: break
    }
    if isUnchangedOnly(row) { return !GradeScale.isStated(in: row) }
    if row.value.isMeasured || row.value.has(.placeholder) { return false }
    if Placeholder.first(in: row.value.text) != nil { return false }
    if options.isWhole(row.value.text) || isNamedClass(row) { return false }
    return !GradeScale.isStated(in: row)
  }

  /// 保持稳定 says neither of what nor since when.
  private static func isUnchangedOnly(_ row: ReviewedRow) -> Bool {
    row.value.kind == .change && row.value.number == nil && row.value.text.ends(with: "稳定")
      && row.source.filled(.previous) == nil
  }

  private static let classNames: WordList = ["等级", "级别", "评级", "定级", "星级", "档次"]
  private static let classes: WordList = ["级", "星", "等", "档", "类", "及以上", "级以上"]
  private static let wishes: WordList = ["较", "更", "高等", "高级", "高档", "优等", "一定", "相应"]

  /// 等级测评等级: 三级, 期刊级别: 核心期刊及以上. A class of a scale that others keep, not a wish for a better one.
  private static func isNamedClass(_ row: ReviewedRow) -> Bool {
    classNames.closes(row.name.core)
      && classes.closes(row.value.text)
      && [wishes, directions, intensifiers].allSatisfy { !$0.occurs(in: row.value.text) }
  }

  /// 应补尽补, 全员: all of a number that nobody states, where the name counts people or money.
  private static func isWholeOfUnknown(_ row: ReviewedRow) -> Bool {
    guard row.value.kind == .qualitative, row.value.reading.wordEntry?.equivalent == "=100%" else {
      return false
    }
    return row.name.kind?.isAmount == true || row.name.kind == .money
  }

  private static let batch: FoldedText = "一批"

  /// 一批, 一批设备: no number, although 一 is one.
  private static func isSomeBatch(_ row: ReviewedRow) -> Bool {
    guard let index = row.value.text.firstIndex(of: batch), !row.name.folded.contains(scalar: "批")
    else { return false }
    return index + 2 == row.value.text.count || row.value.text.scalars[index + 2].isHan
  }

  private static func isBareChange(_ row: ReviewedRow) -> Bool {
    row.value.kind == .change && row.value.number == nil
  }

  /// 应发尽发 where the name is neither a rate nor an amount.
  static func isSlogan(_ row: ReviewedRow) -> Bool {
    guard row.value.word == .numeric, row.value.text.begins(with: "应"), row.value.isBareWord else {
      return false
    }
    return row.name.kind.map { $0 == .degree } ?? true
  }

  /// Whether a text begins like an order.
  static func isOrder(_ text: FoldedText) -> Bool { orders.prefix(of: text) != nil }

  /// An order to somebody or a sentence rather than a word of praise.
  static func isInstruction(_ row: ReviewedRow) -> Bool {
    let text = row.value.text
    if row.value.word == .instruction, text.count >= 3 { return true }
    // 不高于同期基准利率 reads as a change without a number.
    let isBound = text.begins(with: "不") && isBareChange(row)
    guard row.value.kind == .qualitative || row.value.kind == .graded || isBound, text.count >= 5
    else { return false }
    return orders.opens(text) || compliance.closes(text) || text.count >= 14
  }
}
