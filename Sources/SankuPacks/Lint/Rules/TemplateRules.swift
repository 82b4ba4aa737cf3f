internal import SankuDiagnostics
internal import SankuModel
internal import SankuQuantity
internal import SankuRegistry
internal import SankuYAML

/// Rules on goal templates (模板).
extension PackRule {
  static let templateRules = [
    templateWeights, requiredWithoutValue, unusedSlot, objectiveWithoutFigure, noAttachment,
    templateValue,
  ]

  static let templateWeights = PackRule(
    "template-weights", .warning, LocalizedText("模板分值合计不对", "weights do not add up"),
    summary: LocalizedText(
      "报告指标分值（含继承的）合计不是指引所认可的数的模板；没有指引时按100或90。",
      "Reports a template whose weights, inherited ones included, do not sum to what its guidance accepts."
    ),
    why: LocalizedText("照着填的目标一提交就被退回。", "Every goal by the template is sent back."),
    advice: LocalizedText(
      "调整 weight，使合计为100（或留10分给预算执行率，合计90）。",
      "Let the weights sum to 100, or 90 with 10 for execution."),
    bad: .template(
      "id: ⟦pipe-renewal⟧\nindicators:\n  - {use: pipe-network-length, value: ≥12公里, weight: 50}\n  - {use: tap-water-pass-rate, value: \"≥95%\", weight: 30}"
    ),
    good: .template(
      "indicators:\n  - {use: pipe-network-length, value: ≥12公里, weight: 60}\n  - {use: tap-water-pass-rate, value: \"≥95%\", weight: 40}"
    )
  ) { scope, report in
    for entry in scope.templates {
      guard let template = scope.registry.template(entry.id) else { continue }
      let weights = template.indicators.map { $0.weight.flatMap { ExactDecimal($0) } }
      let known = weights.compactMap(\.self)
      guard !known.isEmpty else { continue }
      if known.count < weights.count {
        let missing = template.indicators.filter { $0.weight == nil }.count
        report.add(
          entry, "id", "\(weights.count)条指标里有\(missing)条没有分值",
          "\(missing) of \(weights.count) lines have no weight")
        continue
      }
      let sum = known.reduce(ExactDecimal.zero) { $0 + $1 }
      let guidance = template.guidance.flatMap(scope.registry.guidance)
      let totals = (guidance?.weightTotals ?? []).compactMap { ExactDecimal($0) }
      let accepted = totals.isEmpty ? [ExactDecimal(100), ExactDecimal(90)] : totals
      guard !accepted.contains(sum) else { continue }
      let wanted = accepted.map(\.description).joined(separator: "、")
      report.add(
        entry, "id", "分值合计\(sum)，应为\(wanted)", "the weights sum to \(sum), not \(wanted)")
    }
  }

  static let requiredWithoutValue = PackRule(
    "required-without-value", .info, LocalizedText("必选指标没有建议值", "required line without value"),
    summary: LocalizedText(
      "报告必选却没有建议值的模板指标。", "Reports a required line without a suggested value."),
    why: LocalizedText("填报人不知道符号、单位和大致的数。", "The clerk learns neither sign nor unit nor size."),
    advice: LocalizedText("加上 value，如 ≥12公里。", "Add value, such as ≥12公里."),
    bad: .template(
      "indicators:\n  - ⟦{use: pipe-network-length, required: true, weight: 50}⟧\n  - {use: tap-water-pass-rate, value: \"≥95%\", weight: 50}"
    ),
    good: .template(
      "indicators:\n  - {use: pipe-network-length, required: true, value: ≥12公里, weight: 50}\n  - {use: tap-water-pass-rate, value: \"≥95%\", weight: 50}"
    )
  ) { scope, report in
    for entry in scope.templates {
      for line in entry["indicators"]?.elements.filter({ $0.kind == .mapping }) ?? [] {
        guard line["required"]?.text == "true", line["value"].map({ $0.isNull }) ?? true else {
          continue
        }
        let use = line["use"]?.text ?? ""
        report.add(
          line, in: entry.file, "必选指标“\(use)”没有建议值", "the required line “\(use)” has no value",
          field: "indicators")
      }
    }
  }

  static let unusedSlot = PackRule(
    "unused-slot", .info, LocalizedText("待填项没有用到", "unused slot"),
    summary: LocalizedText(
      "报告目标正文里没有出现的待填项。", "Reports a slot that the objective does not mention."),
    why: LocalizedText("填报时会问到它，填了却不出现在目标里。", "Clerks are asked for it, and it goes nowhere."),
    advice: LocalizedText(
      "在 objective 里写 {{名称}}，或删去。", "Write {{name}} into the objective, or remove it."),
    bad: .template("slots: {工程范围: {kind: text}, ⟦竣工日期⟧: {kind: date}}"),
    good: .template("slots: {工程范围: {kind: text}}")
  ) { scope, report in
    for entry in scope.templates {
      guard let slots = entry["slots"], slots.kind == .mapping,
        let objective = scope.registry.template(entry.id)?.objective
      else { continue }
      for (key, _) in slots.entries where key.kind == .scalar {
        guard !objective.holds("{{\(key.text)}}"), !objective.holds("{{ \(key.text) }}") else {
          continue
        }
        report.add(
          key, in: entry.file, "待填项“\(key.text)”没有用到", "the slot “\(key.text)” is not used",
          field: "slots")
      }
    }
  }

  static let objectiveWithoutFigure = PackRule(
    "objective-without-figure", .warning, LocalizedText("目标正文没有数字", "objective without figures"),
    summary: LocalizedText(
      "报告既没有数字，也没有指标或数量待填项的目标正文。", "Reports an objective with neither figures nor slots for them."),
    why: LocalizedText(
      "按它填出来的目标无法量化，也对不上指标。", "Goals by it cannot be measured or matched with the indicators."),
    advice: LocalizedText("在正文里写 {{指标编号}}，填报时会换成指标值。", "Write {{indicator}} into the objective."),
    bad: .template("objective: ⟦改造{{工程范围}}供水管网，让群众喝上放心水。⟧"),
    good: .template("objective: 改造{{工程范围}}供水管网{{pipe-network-length}}。")
  ) { scope, report in
    for entry in scope.templates {
      guard let node = entry["objective"], node.kind == .scalar,
        let template = scope.registry.template(entry.id), !node.text.hasDigit
      else { continue }
      let pack = scope.parts[entry.part].id
      let hasFigure = Slots.names(in: node.text).contains { name in
        let kind = template.slots.first { $0.name == name }?.kind
        return kind.map { $0 != "text" }
          ?? (scope.registry.indicator(name.holds("/") ? name : pack + "/" + name) != nil)
      }
      guard !hasFigure else { continue }
      report.add(
        entry, "objective", "目标正文没有数字，也没有指标待填项", "the objective has no figure and no slot for one")
    }
  }

  static let noAttachment = PackRule(
    "no-attachment", .info, LocalizedText("没有写应附材料", "no attachments"),
    summary: LocalizedText(
      "报告没有附件清单（含继承的）的项目模板。",
      "Reports a project template without attachments, inherited ones included."),
    why: LocalizedText(
      "审核时要核对立项、测算依据，模板应提醒附上。", "Reviewers ask for the papers; a template should remind of them."),
    advice: LocalizedText("加上 attachments，如 [实施方案, 预算测算表]。", "Add attachments."),
    bad: .template("id: ⟦pipe-renewal⟧\nattachments: ~"), good: .template("attachments: [实施方案]")
  ) { scope, report in
    for entry in scope.templates {
      guard let template = scope.registry.template(entry.id), template.kind == "project",
        template.attachments.isEmpty
      else { continue }
      report.add(entry, "id", "模板“\(entry.title)”没有写应附材料", "“\(entry.title)” names no attachments")
    }
  }

  static let templateValue = PackRule(
    "template-value", .warning, LocalizedText("模板建议值不合指标", "value against its indicator"),
    summary: LocalizedText(
      "报告读不出来，或与指标的单位、方向、范围不符的建议值。",
      "Reports a suggested value that cannot be read, or is against its indicator's unit, direction or range."
    ),
    why: LocalizedText("填报人照抄，目标就不合格。", "Clerks copy it, and the goal fails."),
    advice: LocalizedText("照指标的正例写。", "Write it as the indicator's good examples are."),
    bad: .template(
      "indicators:\n  - {use: pipe-network-length, value: ⟦≤12公里⟧, weight: 50}\n  - {use: tap-water-pass-rate, value: \"≥95%\", weight: 50}"
    ),
    good: .template(
      "indicators:\n  - {use: pipe-network-length, value: ≥12公里, weight: 50}\n  - {use: tap-water-pass-rate, value: \"≥95%\", weight: 50}"
    )
  ) { scope, report in
    for entry in scope.templates {
      let pack = scope.parts[entry.part].id
      for line in entry["indicators"]?.elements.filter({ $0.kind == .mapping }) ?? [] {
        guard let use = line["use"]?.text, let value = line["value"], value.kind == .scalar,
          !value.isNull,
          let indicator = scope.registry.indicator(use.holds("/") ? use : pack + "/" + use),
          let fault = TemplateValues.fault(value.text, indicator, scope)
        else { continue }
        report.add(
          value, in: entry.file, "“\(indicator.name)”的建议值“\(value.text)”\(fault.zh)",
          "the value “\(value.text)” of “\(indicator.name)” \(fault.en)", field: "indicators")
      }
    }
  }
}

/// The names between `{{` and `}}` (待填项).
enum Slots {
  static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = Substring(text)
    while let open = rest.range(of: "{{") {
      rest = rest[open.upperBound...]
      guard let close = rest.range(of: "}}") else { break }
      var name = rest[..<close.lowerBound]
      while name.first == " " { name = name.dropFirst() }
      while name.last == " " { name = name.dropLast() }
      names.append(String(name))
      rest = rest[close.upperBound...]
    }
    return names
  }
}

extension Substring {
  /// The first place of a short ASCII piece.
  fileprivate func range(of piece: StaticString) -> Range<Index>? {
    let wanted = UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if utf8[index...].starts(with: wanted),
        let end = utf8.index(
          index, offsetBy: wanted.count, limitedBy: utf8.endIndex)
      {
        return index..<end
      }
      index = utf8.index(after: index)
    }
    return nil
  }
}

/// A template's value against its indicator (建议值).
enum TemplateValues {
  static func fault(_ text: String, _ indicator: Indicator, _ scope: LintScope) -> LocalizedText? {
    guard indicator.nature == .quantitative, let unit = indicator.unit else { return nil }
    // A value with blanks is for the clerk to complete.
    if text.holds("{{") || text.holds("××") { return nil }
    let reading = scope.reader.read(text, indicator: indicator.name, year: 2026)
    guard reading.isMeasurable else { return LocalizedText("读不出可以衡量的值", "has no measurable value") }
    if unit != "日期", reading.kind == .quantity, let own = reading.unit,
      let wanted = scope.reader.unit(unit)?.unit, wanted.isKnown, !own.isComparable(with: wanted),
      !UnitKin.areNear(own.text, wanted.text)
    {
      return LocalizedText("的单位不是“\(unit)”", "is not in “\(unit)”")
    }
    guard reading.kind == .quantity, let sign = reading.comparator, !reading.has(.signMissing)
    else {
      return nil
    }
    if indicator.direction == .higher, sign == .atMost || sign == .below {
      return LocalizedText("用了≤，而指标越高越好", "says ≤, though higher is better")
    }
    if indicator.direction == .lower, sign == .atLeast || sign == .above {
      return LocalizedText("用了≥，而指标越低越好", "says ≥, though lower is better")
    }
    return nil
  }
}
