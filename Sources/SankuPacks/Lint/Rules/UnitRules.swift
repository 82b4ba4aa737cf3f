internal import SankuDiagnostics
internal import SankuModel
internal import SankuQuantity
internal import SankuRegistry
internal import SankuYAML

/// Rules on units of measurement (计量单位).
extension PackRule {
  static let unitRules = [unitAgainstDimension, unknownUnit, unitSpelling, inconsistentUnits]

  static let unitAgainstDimension = PackRule(
    "unit-against-dimension", .warning, LocalizedText("单位与维度不符", "unit against dimension"),
    summary: LocalizedText(
      "报告满意度不用百分比或分、经济成本不用金额、数量用百分比、时效既不是日期也不是时长的指标。",
      "Reports satisfaction without percent or marks, cost without money, quantity in percent, timeliness that is neither date nor duration."
    ),
    why: LocalizedText(
      "单位放错，多半是指标归错了类，或把两件事写成了一条。",
      "A wrong unit mostly means a wrong dimension, or two things in one."),
    advice: LocalizedText(
      "改单位，或改 dimension：比率通常是质量或效益，金额是成本。",
      "Change the unit, or the dimension: a rate is quality or benefit, money is cost."),
    bad: .indicator("unit: ⟦\"%\"⟧\nexamples: ~\nformula: 更新长度÷总长度×100%"),
    good: .indicator("unit: 公里")
  ) { scope, report in
    for entry in scope.indicators {
      guard let node = entry["unit"], let unit = entry.text("unit"),
        let dimension = entry.text("dimension").flatMap(Dimension.init(rawValue:)),
        let fault = UnitFit.fault(unit, of: dimension, name: entry.title, scope)
      else { continue }
      report.add(
        node, in: entry.file, "“\(entry.title)”属于\(dimension.chineseName)，单位“\(unit)”\(fault.zh)",
        "“\(entry.title)” is of dimension \(dimension.rawValue), but “\(unit)” \(fault.en)",
        field: "unit")
    }
  }

  static let unknownUnit = PackRule(
    "unknown-unit", .info, LocalizedText("不认识的单位", "unknown unit"),
    summary: LocalizedText(
      "报告内置单位表和各包都没有的单位。", "Reports a unit that is neither built in nor added by a pack."),
    why: LocalizedText(
      "不认识的单位无法换算，审核时也无法与目标的单位比较。", "It can be neither converted nor compared."),
    advice: LocalizedText(
      "改用通用单位；确需新单位时，在内容文件里写 units: 增加它。",
      "Use a common unit, or add it below units: in a content file."),
    bad: .indicator("unit: ⟦佰㎞㎞⟧\nexamples: ~"), good: .indicator("unit: 公里")
  ) { scope, report in
    for entry in scope.indicators {
      guard let unit = entry.text("unit"), unit != "日期", !unit.isEmpty,
        !UnitFit.isPure(unit), let node = entry["unit"]
      else { continue }
      if let read = scope.reader.unit(unit), read.unit.isKnown { continue }
      report.add(
        node, in: entry.file, "不认识单位“\(unit)”", "the unit “\(unit)” is not known", field: "unit")
    }
  }

  static let unitSpelling = PackRule(
    "unit-spelling", .info, LocalizedText("单位写法不统一", "unit not in its usual form"),
    summary: LocalizedText(
      "报告不是通用写法的单位，如平米、KM、个百分点。", "Reports a unit that is not written in its usual form."),
    why: LocalizedText(
      "同一个单位几种写法，汇总和比对都要另外处理。",
      "Several spellings of a unit get in the way of sums and comparisons."),
    advice: LocalizedText("改成提示的写法。", "Write it as proposed."),
    bad: .indicator("unit: ⟦km⟧"), good: .indicator("unit: 公里")
  ) { scope, report in
    for entry in scope.indicators {
      guard let node = entry["unit"], let unit = entry.text("unit"), unit != "日期",
        let read = scope.reader.unit(unit), read.unit.isKnown, read.power == 0,
        read.unit.text != unit, UnitFit.isOddSpelling(unit)
      else { continue }
      let usual = read.unit.text
      let quoted = usual == "%" ? "\"%\"" : usual
      report.add(
        node, in: entry.file, "单位“\(unit)”通常写作“\(usual)”",
        "the unit “\(unit)” is usually written “\(usual)”", field: "unit",
        fixes: [
          Finding.Fix(
            kind: .safe, title: LocalizedText("改为 \(usual)", "write \(usual)"), range: node.range,
            replacement: quoted)
        ])
    }
  }

  static let inconsistentUnits = PackRule(
    "inconsistent-units", .warning,
    LocalizedText("同名指标单位不一", "same name, other unit"),
    summary: LocalizedText(
      "报告同一个名称（去掉新建、改造等动词）在一个包里用了不可换算的单位，或同一量用了几种单位。",
      "Reports one noun (verbs such as 新建 left off) that a pack measures in several units."),
    why: LocalizedText(
      "新建道路用公里、维修道路用米，汇总时要逐条换算。",
      "New roads in km and repaired ones in m must be converted one by one."),
    advice: LocalizedText("在包内统一单位。", "Use one unit within the pack."),
    bad: .indicators(
      "- {id: renewed-pipe-length, name: 更新供水管网长度, dimension: quantity, unit: 公里, definition: 年度内更新的长度，验收合格的计入。}\n- {id: repaired-pipe-length, name: 维修供水管网长度, dimension: quantity, unit: ⟦米⟧, definition: 年度内维修的长度，验收合格的计入。}"
    ),
    good: .indicators(
      "- {id: repaired-pipe-length, name: 维修供水管网长度, dimension: quantity, unit: 公里, definition: 年度内维修的长度，验收合格的计入。}"
    )
  ) { scope, report in
    for number in scope.parts.indices {
      var first: [String: PackEntryNode] = [:]
      for entry in scope.indicators where entry.part == number {
        guard let node = entry["unit"], let unit = entry.text("unit"), unit != "日期" else {
          continue
        }
        let noun = UnitFit.noun(of: entry.title)
        guard let other = first[noun] else {
          first[noun] = entry
          continue
        }
        guard let before = other.text("unit"), UnitFit.differ(unit, before, scope) else { continue }
        report.add(
          node, in: entry.file, "“\(entry.title)”用“\(unit)”，“\(other.title)”却用“\(before)”",
          "“\(entry.title)” is in “\(unit)”, “\(other.title)” in “\(before)”", field: "unit",
          notes: [
            Finding.Note(
              message: LocalizedText("“\(other.title)”在这里", "“\(other.title)” is here"),
              place: other.head.sourcePlace)
          ])
      }
    }
  }
}

/// Whether units fit what is measured (单位是否合适).
enum UnitFit {
  static func fault(
    _ unit: String, of dimension: Dimension, name: String, _ scope: LintScope
  ) -> LocalizedText? {
    let read = unit == "日期" ? nil : scope.reader.unit(unit)?.unit
    if read?.isKnown == false { return nil }
    let measured = read?.dimension
    let isShare = measured == .ratio && read?.perUnits.isEmpty != false
    switch dimension {
    case .satisfaction:
      if isShare || measured == .score { return nil }
      if name.holdsAny(["投诉", "信访", "举报"]) { return nil }
      return LocalizedText("既不是百分比也不是分", "is neither percent nor marks")
    case .economicCost:
      if measured == .money || isShare { return nil }
      return name.holdsAny(["成本", "费", "价", "投资", "补助", "补贴", "标准", "支出"])
        ? LocalizedText("不是金额", "is no money") : nil
    case .quantity:
      guard isShare, !name.holdsAny(["覆盖", "比", "倍", "率", "率差"]) else { return nil }
      return LocalizedText("不是数量", "is no amount")
    case .timeliness:
      if unit == "日期" || measured == .time || isShare || unit == "工作日" { return nil }
      return name.holdsAny(["次", "频", "进度", "项", "逾期", "超期", "延误", "拖欠", "期数"])
        ? nil : LocalizedText("既不是日期也不是时长或比率", "is neither date nor duration nor rate")
    default: return nil
    }
  }

  /// Whether a value of the unit is a pure number.
  static func isPure(_ unit: String) -> Bool { ["系数", "指数", "比值", "无量纲"].contains(unit) }

  /// Whether a unit is written in a way that a house style would change.
  static func isOddSpelling(_ unit: String) -> Bool {
    if unit.unicodeScalars.contains(where: \.isASCIILetter) { return true }
    return unit.holdsAny(["平米", "平方公尺", "立方", "％", "個", "个百分点", "公分", "元整", "块"])
      && unit != "立方米" && !unit.holds("立方米") && !unit.hasSuffix("块")
  }

  private static let verbs = [
    "新建", "改建", "扩建", "改造", "维修", "修复", "更新", "新增", "建设", "完成", "治理", "整治", "实际", "年度", "全年", "购置",
    "采购", "农村", "城镇",
  ]

  /// The name without what is done to the thing.
  static func noun(of name: String) -> String {
    var noun = name
    for verb in verbs where noun.hasPrefix(verb) && noun.hanCount > verb.hanCount + 3 {
      noun = String(noun.dropFirst(verb.count))
    }
    return noun
  }

  static func differ(_ unit: String, _ other: String, _ scope: LintScope) -> Bool {
    guard unit != other else { return false }
    guard let left = scope.reader.unit(unit), let right = scope.reader.unit(other) else {
      return true
    }
    return left.unit != right.unit || left.power != right.power
  }
}
