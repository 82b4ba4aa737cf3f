import SankuDiagnostics
import SankuModel
import SankuQuantity
import SankuRegistry
import SankuReview

extension Library {
  /// A draft goal from a template (起草绩效目标), with the level names of a guidance.
  public func draft(
    _ template: GoalTemplate, _ options: DraftOptions = DraftOptions()
  ) throws(DraftFault) -> GoalDraft {
    let guidance =
      options.guidance ?? template.guidance.flatMap(registry.guidance) ?? registry.defaultGuidance
    guard let guidance else { throw DraftFault(kind: .noGuidance) }
    var writer = DraftWriter(
      template: template, registry: registry, guidance: guidance, options: options)
    return try writer.draft()
  }
}

/// Puts a draft together.
struct DraftWriter {
  let template: GoalTemplate
  let registry: Registry
  let guidance: Guidance
  let options: DraftOptions
  private var settings: DraftSettings
  private let dates: DraftDates

  init(
    template: GoalTemplate, registry: Registry, guidance: Guidance, options: DraftOptions
  ) {
    self.template = template
    self.registry = registry
    self.guidance = guidance
    self.options = options
    settings = DraftSettings(options.settings)
    dates = DraftDates(template: template, year: options.year ?? settings.year)
  }

  mutating func draft() throws(DraftFault) -> GoalDraft {
    var draft = GoalDraft(template: template)
    fillRows(&draft)
    fillHead(&draft, objective: objective(for: draft.rows))
    draft.attachments = template.attachments
    if let (name, nearest) = settings.unused(known: knownNames) {
      throw DraftFault(kind: .unknownSetting(name, nearest: nearest))
    }
    return draft
  }

  private var isBlank: Bool { options.values == .blank }
}

// MARK: - Rows

extension DraftWriter {
  private mutating func fillRows(_ draft: inout GoalDraft) {
    for use in template.indicators {
      guard let indicator = registry.indicator(use.indicator) else { continue }
      guard let names = guidance.levelNames(of: indicator.dimension) else {
        draft.leftOut.append(indicator.name)
        continue
      }
      let given =
        settings.take(indicator.name) ?? settings.take(indicator.id)
        ?? settings.take(indicator.slug)
      let sample = dates.moved(use.value ?? indicator.goodExamples.first ?? "")
      let value = given ?? (isBlank || sample.isEmpty ? blank(sample, indicator) : sample)
      draft.rows.append(
        GoalDraft.Row(
          indicator: indicator, level1: names.level1, level2: names.level2, value: value,
          isSample: given == nil && !value.contains(GoalDraft.blank), weight: use.weight,
          remarks: remarks(on: indicator, use)))
    }
  }

  /// The sample with a blank for its number.
  private func blank(_ sample: String, _ indicator: Indicator) -> String {
    if indicator.unit == "日期" { return BlankValue.text(for: indicator, year: dates.year) }
    let scalars = Array(sample.unicodeScalars)
    let isDigit: (Unicode.Scalar) -> Bool = { (0x30...0x39).contains($0.value) || $0 == "." }
    guard let first = scalars.firstIndex(where: isDigit) else {
      return BlankValue.text(for: indicator, year: dates.year)
    }
    let end = scalars[first...].firstIndex { !isDigit($0) } ?? scalars.count
    guard !scalars[end...].contains(where: isDigit) else {
      return BlankValue.text(for: indicator, year: dates.year)
    }
    return String(String.UnicodeScalarView(scalars[..<first])) + GoalDraft.blank
      + String(String.UnicodeScalarView(scalars[end...]))
  }

  private func remarks(on indicator: Indicator, _ use: GoalTemplate.Use) -> [String] {
    var remarks = ["指标解释：\(indicator.definition)"]
    if let formula = indicator.formula { remarks.append("计算公式：\(formula)") }
    if !indicator.evidence.isEmpty {
      remarks.append("佐证材料：" + indicator.evidence.joined(separator: "、"))
    }
    if let usual = registry.usualValues(of: indicator.id) {
      remarks.append("参考：\(usual.summary.zh)")
    }
    if let note = use.note { remarks.append("要点：\(note)") }
    if !use.required { remarks.append("可选：没有这项内容的可以删去，分值并入同类指标") }
    return remarks
  }
}

// MARK: - Objective

extension DraftWriter {
  /// The template's objective with the rows' values and the slots filled in.
  private mutating func objective(for rows: [GoalDraft.Row]) -> String {
    guard let pattern = template.objective else { return "" }
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      text += rest[..<open.lowerBound]
      let name = String(rest[open.upperBound..<close.lowerBound])
      rest = rest[close.upperBound...]
      var piece = words(for: name, rows: rows)
      if piece.hasSuffix("前"), rest.first == "前" { piece.removeLast() }
      text += piece
    }
    text += rest
    return DraftWords.joined(text)
  }

  private mutating func words(for name: String, rows: [GoalDraft.Row]) -> String {
    if let given = settings.take(name) { return given }
    if let row = rows.first(where: { $0.indicator.slug == name || $0.indicator.id == name }) {
      return DraftWords.prose(row.value)
    }
    if isBlank { return GoalDraft.blank }
    guard let slot = template.slots.first(where: { $0.name == name }) else {
      return GoalDraft.blank
    }
    return slot.kind == "date" ? dates.completion(rows) : DraftWords.sample(for: slot)
  }
}

// MARK: - Head

extension DraftWriter {
  private mutating func fillHead(_ draft: inout GoalDraft, objective: String) {
    add(.name, sample: DraftWords.projectName(of: template), to: &draft)
    add(.year, fixed: String(dates.year), to: &draft)
    add(.department, to: &draft)
    add(.unit, to: &draft)
    for field in [GoalField.manager, .phone, .code, .nature] {
      add(field, optional: true, to: &draft)
    }
    let sector = template.applies.sectors.first.map {
      registry.sector(code: $0)?.code ?? $0
    }
    add(.sector, fixed: sector, optional: sector == nil, to: &draft)
    let category = template.applies.categories.first
    add(.category, fixed: category, optional: category == nil, to: &draft)
    add(.period, sample: "\(dates.year)-01-01 至 \(dates.year)-12-31", to: &draft)
    fillBudget(&draft)
    for field in [GoalField.basis, .description, .necessity, .feasibility] {
      add(field, optional: !isBlank, to: &draft)
    }
    add(.annualObjective, sample: objective, hint: slotHints, to: &draft)
    for field in [GoalField.longTermObjective, .management, .organization] {
      add(field, optional: true, to: &draft)
    }
    add(.template, fixed: template.id, to: &draft)
    add(.guidance, fixed: guidance.id, to: &draft)
  }

  private mutating func fillBudget(_ draft: inout GoalDraft) {
    let names = [("总额", "total"), ("财政拨款", "fiscal"), ("其他资金", "other"), ("年度", "annual")]
    for (chinese, key) in names {
      // 年度 is the year of the head.
      let given = settings.take("资金." + chinese) ?? (key == "annual" ? nil : settings.take(chinese))
      guard let text = given ?? (isBlank ? GoalDraft.blank + "万元" : nil) else { continue }
      draft.budget.append(
        GoalDraft.Field(chinese: chinese, key: key, text: text, isSample: false, hint: nil))
    }
  }

  /// A field with what was set, else what is fixed, a sample, or a blank.
  private mutating func add(
    _ field: GoalField, fixed: String? = nil, sample: String? = nil, hint: String? = nil,
    optional: Bool = false, to draft: inout GoalDraft
  ) {
    let given = settings.take(field.chineseName) ?? settings.take(field.rawValue)
    if given == nil, optional { return }
    let usesSample = given == nil && fixed == nil && (!isBlank || field == .annualObjective)
    let text = given ?? fixed ?? (usesSample ? sample : nil) ?? GoalDraft.blank
    draft.fields.append(
      GoalDraft.Field(
        chinese: field.chineseName, key: field.rawValue, text: text,
        isSample: usesSample && sample != nil && !isBlank, hint: hint))
  }

  /// What belongs into the objective's slots.
  private var slotHints: String? {
    let hints = template.slots.map { slot in
      slot.name + (slot.hint.map { "（\($0)）" } ?? "")
    }
    return hints.isEmpty ? nil : hints.joined(separator: "；")
  }

  /// Names that a setting may use.
  private var knownNames: [String] {
    template.slots.map(\.name) + GoalField.allCases.map(\.chineseName)
      + ["总额", "财政拨款", "其他资金", "资金.年度"]
      + template.indicators.compactMap { registry.indicator($0.indicator)?.name }
  }
}

extension Indicator {
  /// The id without its pack.
  var slug: String { id.split(separator: "/").last.map(String.init) ?? id }
}

extension Substring {
  /// Where a text occurs first.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
