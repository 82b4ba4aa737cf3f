internal import SankuDiagnostics
internal import SankuModel
internal import SankuQuantity

extension RegistryAssembler {
  /// The rules that packs declare; a faulty one is told and left out.
  mutating func decodedRules(_ entries: [PackEntry]) -> [PackRule] {
    guard !entries.isEmpty else { return [] }
    return entries.compactMap { entry in
      var check = RuleCheck(entry: entry)
      check.run(pack: parts[entry.part].id)
      findings += check.findings
      let isSound = check.findings.allSatisfy { $0.severity != .error }
      return isSound ? entry.record.packRule(id: entry.id, file: entry.file) : nil
    }
  }
}

/// Finds what is wrong with a rule beyond its form (规则自查).
private struct RuleCheck {
  let entry: PackEntry
  private(set) var findings: [Finding] = []

  init(entry: PackEntry) {
    self.entry = entry
  }

  private static let families: Set<String> = [
    "form", "completeness", "quantification", "relevance", "adequacy", "feasibility", "consistency",
    "pack", "suppression",
  ]

  mutating func run(pack: String) {
    if Self.families.contains(pack) {
      report(
        entry.record.located("id")?.range ?? entry.record.range,
        LocalizedText(
          zh: "包的编号 \(pack) 和内置规则的家族同名，其中的规则会混淆",
          en: "the pack's id \(pack) is also the name of a family of built-in rules"),
        LocalizedText(zh: "把规则放到另一个包", en: "put the rules into another pack"))
    }
    checkDemand()
    checkSlots()
    if let amount = entry.record.record("when")?.record("amount") {
      checkMoney(amount.located("min"))
      checkMoney(amount.located("max"))
    }
  }

  private mutating func checkDemand() {
    let record = entry.record
    let keys = record.demandKeys
    guard keys.count == 1, let demand = record.record(keys[0]) else {
      let list = "require, forbid, require_words, value, rows, weight"
      report(
        keys.count > 1
          ? record.keyRange(keys[1]) ?? record.range
          : record.located("id")?.range ?? record.range,
        LocalizedText(
          zh: keys.isEmpty ? "规则没有写要求" : "一条规则只能有一个要求，这里有 \(keys.count) 个",
          en: keys.isEmpty
            ? "the rule asks for nothing" : "a rule asks for one thing, not \(keys.count)"
        ),
        LocalizedText(
          zh: keys.isEmpty ? "写其中一个：\(list)" : "分成几条规则",
          en: keys.isEmpty ? "write one of \(list)" : "make several rules of it"))
      return
    }
    switch keys[0] {
    case "require": checkRequirement(demand)
    case "forbid": checkWords(demand, ["words"])
    case "require_words":
      checkWords(demand, ["any", "all"])
    case "value": checkValue(demand)
    default: checkBounds(demand, needsOne: true)
    }
  }

  private mutating func checkRequirement(_ demand: Record) {
    let keys = ["indicator", "dimension", "attachment", "field", "all"]
    let hasAll = keys.contains { demand.value($0) != nil }
    let hasAny = !demand.records("any").isEmpty
    if hasAll == hasAny {
      report(
        demand.range,
        LocalizedText(
          zh: hasAny ? "`any` 不能和别的要求写在一起" : "`require` 里没有写要什么",
          en: hasAny ? "`any` stands alone" : "`require` names nothing"),
        LocalizedText(
          zh: "写 indicator、dimension、attachment、field，或 any、all 其中一个列表",
          en: "write indicator, dimension, attachment or field, or a list under `any` or `all`"))
    }
  }

  private mutating func checkWords(_ demand: Record, _ keys: [String]) {
    let filled = keys.filter { !demand.texts($0).isEmpty }
    guard filled.count == 1 else {
      report(
        demand.range,
        LocalizedText(
          zh: filled.isEmpty ? "没有写要找的词" : "`any` 和 `all` 只写一个",
          en: filled.isEmpty ? "there are no words to look for" : "write `any` or `all`, not both"),
        LocalizedText(
          zh: "在 \(keys.joined(separator: " 或 ")) 里列出词",
          en: "list the words under \(keys.joined(separator: " or "))"))
      return
    }
    for word in demand.locatedTexts(filled[0]) where word.isBlank {
      report(
        word.range, LocalizedText(zh: "这里有一个空的词", en: "there is an empty word here"),
        LocalizedText(zh: "删去它", en: "remove it"))
    }
  }

  private mutating func checkValue(_ demand: Record) {
    let keys = ["min", "max", "unit", "sign", "quantified"]
    guard keys.contains(where: { demand.value($0) != nil }) else {
      report(
        demand.range,
        LocalizedText(zh: "`value` 里没有写要求", en: "`value` asks for nothing"),
        LocalizedText(
          zh: "写 min、max、unit、sign 或 quantified: true",
          en: "write min, max, unit, sign or `quantified: true`"))
      return
    }
    checkBounds(demand, needsOne: false)
  }

  private mutating func checkBounds(_ demand: Record, needsOne: Bool) {
    let (low, high) = (demand.located("min"), demand.located("max"))
    if needsOne, low == nil, high == nil {
      report(
        demand.range, LocalizedText(zh: "没有写 min 或 max", en: "neither min nor max is written"),
        LocalizedText(zh: "至少写一个", en: "write at least one of them"))
    }
    if let low = low.flatMap({ ExactDecimal($0.value) }), let bound = high,
      let high = ExactDecimal(bound.value), high < low
    {
      report(
        bound.range, LocalizedText(zh: "max 小于 min", en: "max is less than min"),
        LocalizedText(zh: "核对两个数", en: "check the two numbers"))
    }
  }

  private mutating func checkMoney(_ amount: Located<String>?) {
    guard let amount else { return }
    let reading = QuantityReader().read(amount.value)
    if reading.value != nil, reading.unit?.dimension == .money { return }
    let word = quoted(amount.value)
    report(
      amount.range, LocalizedText(zh: "\(word.zh)不是金额", en: "\(word.en) is no amount of money"),
      LocalizedText(zh: "写成 50万元 这样，要有单位", en: "write it with a unit, such as 50万元"))
  }

  /// Braces in messages hold one of a few names.
  private mutating func checkSlots() {
    guard let value = entry.record.value("message") else { return }
    var texts: [Located<String>] = []
    if let text = value.text { texts.append(text) }
    if let record = value.record {
      texts += [record.located("zh"), record.located("en")].compactMap(\.self)
    }
    for text in texts {
      for name in MessageSlots.names(in: text.value) where !PackRule.slots.contains(name) {
        let word = quoted("{\(name)}")
        let meant = EditDistance.nearest(to: name, among: PackRule.slots)
        let list = PackRule.slots.map { "{\($0)}" }.joined(separator: " ")
        report(
          text.range,
          LocalizedText(zh: "提示里的\(word.zh)不知道填什么", en: "nothing is known to fill \(word.en)"),
          LocalizedText(
            zh: (meant.map { "是不是 {\($0)}？" } ?? "") + "可用：\(list)",
            en: (meant.map { "did you mean {\($0)}? " } ?? "") + "known: \(list)"))
      }
    }
  }

  private mutating func report(
    _ range: SourceRange, _ message: LocalizedText, _ advice: LocalizedText
  ) {
    findings.append(
      Finding(
        rule: "pack/bad-rule", severity: .error, message: message,
        place: SourcePlace(file: entry.file, range: range), advice: advice))
  }
}

/// The names between braces in a message (提示中的待填项).
package enum MessageSlots {
  /// The names in order.
  package static func names(in text: String) -> [String] {
    pieces(of: text).compactMap { $0.isSlot ? $0.text : nil }
  }

  /// The text with every slot filled; a name without a value leaves nothing.
  package static func filled(_ text: String, _ value: (String) -> String) -> String {
    pieces(of: text).map { $0.isSlot ? value($0.text) : $0.text }.joined()
  }

  private static func pieces(of text: String) -> [(text: String, isSlot: Bool)] {
    var pieces: [(text: String, isSlot: Bool)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      pieces.append((String(rest[..<open]), false))
      pieces.append((String(rest[rest.index(after: open)..<close]), true))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append((String(rest), false))
    return pieces
  }
}
