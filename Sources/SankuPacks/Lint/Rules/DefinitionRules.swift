internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// Rules on what is counted and how (指标解释).
extension PackRule {
  static let definitionRules = [
    shortDefinition, definitionRepeatsName, definitionWithoutScope, missingFormula, missingEvidence,
  ]

  static let shortDefinition = PackRule(
    "short-definition", .warning, LocalizedText("解释太短", "definition too short"),
    summary: LocalizedText("报告不足10个字的指标解释。", "Reports a definition of less than ten characters."),
    why: LocalizedText(
      "几个字说不清计什么、什么时候计、哪些不计。", "A few characters cannot say what is counted, when, and what is not."
    ),
    advice: LocalizedText(
      "写明计量的对象、时间点和不计的情形，如“年度内竣工验收的…，…不计”。",
      "Say what is counted, at which moment, and what is left out."),
    bad: .indicator("definition: ⟦管道长度⟧"),
    good: .indicator("definition: 年度内更换并通水验收合格的供水管道长度。")
  ) { scope, report in
    for entry in scope.indicators {
      guard let text = entry.text("definition"), text.unicodeScalars.count < 10 else { continue }
      report.add(
        entry, "definition", "“\(entry.title)”的解释只有\(text.unicodeScalars.count)个字，没有说怎么计",
        "the definition of “\(entry.title)” is too short to say how to measure it")
    }
  }

  static let definitionRepeatsName = PackRule(
    "definition-repeats-name", .warning,
    LocalizedText("解释只是重复名称", "definition repeats the name"),
    summary: LocalizedText(
      "报告去掉指标名称后几乎不剩内容的解释。", "Reports a definition that says hardly more than the name."),
    why: LocalizedText(
      "“校舍面积：指校舍的面积”没有告诉填报人任何事。", "It tells the clerk nothing."),
    advice: LocalizedText(
      "不用名称里的词，说明分子分母、时间点、怎样算一次。",
      "Say it in other words: numerator and denominator, the moment, what counts once."),
    bad: .indicator("definition: ⟦反映供水管网改造长度的实际情况⟧"),
    good: .indicator("definition: 年度内更换并通水验收合格的供水管道长度。")
  ) { scope, report in
    for entry in scope.indicators {
      guard let text = entry.text("definition"), let name = entry.text("name"), name.hanCount > 2,
        text.unicodeScalars.count >= 10,
        DefinitionWords.rest(of: text, without: name) < 5
      else { continue }
      report.add(
        entry, "definition", "“\(name)”的解释只是重复名称", "the definition of “\(name)” repeats the name")
    }
  }

  static let definitionWithoutScope = PackRule(
    "definition-without-scope", .info,
    LocalizedText("解释没有说怎么计", "definition without scope"),
    summary: LocalizedText(
      "报告没有任何时间、条件、范围或比较用词的解释。",
      "Reports a definition without a word on time, condition, scope or comparison."),
    why: LocalizedText(
      "没有口径，同一件事两个单位会报出两个数。", "Without scope two offices report two numbers for the same thing."),
    advice: LocalizedText(
      "写上“年度内”“验收合格的”“不含…”“占…的比例”等口径。",
      "Add the scope: within the year, accepted, without …, share of …."),
    bad: .indicator("definition: ⟦农村供水主管道和支管道长度总和⟧"),
    good: .indicator("definition: 年度内验收合格的农村供水主管道和支管道长度。")
  ) { scope, report in
    for entry in scope.indicators {
      guard let text = entry.text("definition"), text.unicodeScalars.count >= 10,
        !text.holdsAny(DefinitionWords.scope), entry["formula"] == nil
      else { continue }
      report.add(
        entry, "definition", "“\(entry.title)”的解释没有说明时间、条件或范围",
        "the definition of “\(entry.title)” gives neither time nor condition nor scope")
    }
  }

  static let missingFormula = PackRule(
    "missing-formula", .warning, LocalizedText("比率没有计算公式", "ratio without formula"),
    summary: LocalizedText(
      "报告没有计算公式的比率、平均数和单位成本；解释里写明了分子分母的除外。",
      "Reports ratios, averages and unit costs without formula, unless the definition states both terms."
    ),
    why: LocalizedText(
      "分母不同，结果差得很远；验收率可以按个数，也可以按金额。", "Another denominator gives another result."),
    advice: LocalizedText(
      "加上 formula，如“合格样品数÷检测样品数×100%”。", "Add formula: numerator ÷ denominator × 100%."),
    bad: .indicator(
      "id: ⟦pipe-network-length⟧\nname: 管网更新率\nunit: \"%\"\nexamples: ~\ndefinition: 年度内管网更新的情况，按验收结果计。"
    ),
    good: .indicator("name: 管网更新率\nunit: \"%\"\nexamples: ~\nformula: 更新长度÷总长度×100%")
  ) { scope, report in
    for entry in scope.indicators where entry["formula"] == nil {
      guard let unit = entry.text("unit"), MeasureWords.isRatio(unit: unit, name: entry.title),
        !(entry.text("definition") ?? "").holdsAny(DefinitionWords.shares)
      else { continue }
      report.add(
        entry, nil, "“\(entry.title)”是比率或平均数，没有写计算公式",
        "“\(entry.title)” is a ratio or an average without formula")
    }
  }

  static let missingEvidence = PackRule(
    "missing-evidence", .info, LocalizedText("没有佐证材料", "no evidence"),
    summary: LocalizedText("报告没有写佐证材料的指标。", "Reports an indicator that names no evidence."),
    why: LocalizedText(
      "自评和复核时要靠材料认定完成值。", "What was reached is judged by documents."),
    advice: LocalizedText(
      "加上 evidence，如 [竣工验收单, 决算审计报告]。", "Add evidence, such as acceptance or audit reports."),
    bad: .indicator("id: ⟦pipe-network-length⟧\nevidence: ~"), good: .indicator("evidence: [验收单]")
  ) { scope, report in
    for entry in scope.indicators where entry.list("evidence").isEmpty {
      report.add(
        entry, nil, "“\(entry.title)”没有写佐证材料", "“\(entry.title)” names no evidence")
    }
  }
}

/// Words that say how something is measured (口径用词).
enum DefinitionWords {
  static let scope = [
    "年", "月", "日", "期", "实际", "完成", "验收", "合格", "按", "占", "比", "经", "不含", "不计", "不包括", "包括", "含",
    "计", "平均", "每", "与", "之", "率", "内", "以", "后", "前", "达到", "通过", "已", "由", "在", "的", "时",
  ]

  static let shares = ["占", "之比", "比例", "除以", "÷", "与…之比", "比值", "/", "百分比", "比率", "平均", "折合", "每"]

  private static let empty = [
    "反映", "指", "是", "的", "情况", "实际", "本", "项目", "该", "指标", "考核", "用于", "衡量", "体现", "评价", "程度", "，",
    "。",
    "：", "、", "和", "对", "了",
  ]

  /// How many characters remain without the name and words that say nothing.
  static func rest(of text: String, without name: String) -> Int {
    var rest = text.removing(name)
    if rest == text { return rest.unicodeScalars.count }
    for word in empty { rest = rest.removing(word) }
    return rest.unicodeScalars.count
  }
}

/// What a name and a unit promise (量类).
enum MeasureWords {
  static func isRatio(unit: String, name: String) -> Bool {
    if ["%", "‰", "％", "倍"].contains(unit) { return !name.hasSuffix("满意度") }
    return unit.utf8.contains(UInt8(ascii: "/")) || name.holdsAny(["人均", "户均", "平均", "均价"])
  }
}
