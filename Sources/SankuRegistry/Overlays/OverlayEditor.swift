internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Works out the new value of a field (补丁取值) and notes why there is none.
struct OverlayEditor {
  enum Outcome {
    /// The new value; nil to take the old one away.
    case write(RecordValue?)
    /// Something is wrong, and told.
    case refuse
  }

  private(set) var findings: [Finding] = []
  private let overlay: Overlay
  /// The target's pack.
  private let pack: String
  private let resolver: Resolver

  init(_ overlay: Overlay, _ pack: String, _ resolver: Resolver) {
    self.overlay = overlay
    self.pack = pack
    self.resolver = resolver
  }

  mutating func newValue(
    of field: FieldLookup.Field, _ change: Record, _ key: Located<String>
  ) -> Outcome {
    let sets = change.keyRange("set") != nil
    let adds = change.keyRange("add") != nil || change.keyRange("remove") != nil
    guard sets != adds else {
      report(
        "overlay-change", key.range,
        LocalizedText(
          zh: sets ? "`set` 和 `add`、`remove` 不能写在一起" : "没有写改成什么",
          en: sets ? "`set` does not go with `add` or `remove`" : "nothing says what to change"),
        LocalizedText(
          zh: "改一个值写 expect 和 set；改列表写 add 或 remove",
          en: "for a value write `expect` and `set`; for a list `add` or `remove`"))
      return .refuse
    }
    if change.keyRange("expect") != nil {
      guard isAsExpected(field, change) else { return .refuse }
    } else if sets, let value = field.value {
      reportNoExpectation(value, key)
    }
    return sets ? settled(field, change, key) : listed(field, change, key)
  }

  /// The full id of an entry that an overlay names: of its own pack, else of the target's.
  func fullID(_ text: String) -> String {
    let own = EntryID.full(text, in: overlay.pack)
    if resolver.entries[own] != nil { return own }
    let other = EntryID.full(text, in: pack)
    return resolver.entries[other] != nil ? other : own
  }

  private mutating func isAsExpected(_ field: FieldLookup.Field, _ change: Record) -> Bool {
    let current = field.value.map { normalised($0, field.shape, base: pack) }
    guard let node = change.value("expect")?.node else {
      if current == nil { return true }
      reportMoved(field, change)
      return false
    }
    guard let wanted = read(node, field.shape, key: change.keyRange("expect")) else {
      return false
    }
    if let current, current.says(normalised(wanted, field.shape, base: nil)) { return true }
    reportMoved(field, change)
    return false
  }

  private mutating func settled(
    _ field: FieldLookup.Field, _ change: Record, _ key: Located<String>
  ) -> Outcome {
    guard let node = change.value("set")?.node else {
      guard field.isRequired else { return .write(nil) }
      report(
        "overlay-change", change.keyRange("set") ?? key.range,
        LocalizedText(
          zh: "`\(field.path.text)` 是必填的，不能删去",
          en: "`\(field.path.text)` is required and cannot be taken away"),
        LocalizedText(zh: "写出新的值", en: "write the new value"))
      return .refuse
    }
    guard let value = read(node, field.shape, key: change.keyRange("set")) else { return .refuse }
    let full = normalised(value, field.shape, base: nil)
    return isSound(full, field.shape) ? .write(full) : .refuse
  }

  private mutating func listed(
    _ field: FieldLookup.Field, _ change: Record, _ key: Located<String>
  ) -> Outcome {
    var shape = field.shape
    if case .either(_, let collection) = shape { shape = collection }
    guard case .list(let element) = shape else {
      report(
        "overlay-change", key.range,
        LocalizedText(
          zh: "`\(field.path.text)` 不是列表，不能 add 或 remove",
          en: "`\(field.path.text)` is no list; nothing can be added or removed"),
        LocalizedText(zh: "改用 expect 和 set", en: "use `expect` and `set`"))
      return .refuse
    }
    let before = field.value.map { normalised($0, shape, base: pack) } ?? .list([], key.range)
    var elements = before.elements
    if let node = change.value("remove")?.node { remove(node, element, from: &elements) }
    if let node = change.value("add")?.node { add(node, element, to: &elements) }
    let after = RecordValue.list(elements, key.range)
    return after.says(before) ? .refuse : .write(after)
  }

  private mutating func add(
    _ node: Node, _ element: ValueShape, to elements: inout [RecordValue]
  ) {
    let shape = ValueShape.list(element)
    // A single record counts as a list of one.
    let items: [RecordValue]
    if node.kind == .mapping {
      items = read(node, element, key: nil).map { [$0] } ?? []
    } else {
      items = read(node, shape, key: nil)?.elements ?? []
    }
    for item in items {
      let item = normalised(item, element, base: nil)
      guard isSound(item, element) else { continue }
      let isThere = elements.contains { other in
        other.says(item) || (item.name.map { $0 == other.name } ?? false)
      }
      if isThere {
        reportItem(
          item, LocalizedText(zh: "列表里已有", en: "the list already has"), .warning)
      } else {
        elements.append(item)
      }
    }
  }

  private mutating func remove(
    _ node: Node, _ element: ValueShape, from elements: inout [RecordValue]
  ) {
    guard let names = read(node, .list(.text), key: nil)?.elements else { return }
    for name in names {
      guard let text = name.text?.value else { continue }
      let index = elements.firstIndex { item in
        guard let own = item.name ?? item.text?.value else { return false }
        return own == text || own == fullID(text) || own == EntryID.full(text, in: pack)
      }
      if let index {
        elements.remove(at: index)
      } else {
        reportItem(
          name, LocalizedText(zh: "列表里没有", en: "the list does not have"), .error)
      }
    }
  }

  /// Whether all that a new value names is there; a faulty overlay must not cost the entry.
  private mutating func isSound(_ value: RecordValue, _ shape: ValueShape) -> Bool {
    var trial = resolver
    trial.findings = []
    _ = trial.resolve(value, shape, in: pack, file: overlay.file)
    let faults = trial.findings.filter { $0.severity == .error }
    findings += faults
    return faults.isEmpty
  }

  /// Reads a value by the shape of its field; nil where it does not fit.
  private mutating func read(
    _ node: Node, _ shape: ValueShape, key: SourceRange?
  ) -> RecordValue? {
    var reader = RecordReader(.pack, file: overlay.file)
    let value = reader.value(node, shape, key: key)
    findings += reader.findings
    return reader.findings.contains { $0.severity == .error } ? nil : value
  }

  /// The value with full ids; `base` is the pack for texts of the target itself.
  private func normalised(_ value: RecordValue, _ shape: ValueShape, base: String?) -> RecordValue {
    value.naming(shape) { reference($0, $1, base: base) }
  }

  private func reference(_ text: String, _ kind: ReferenceKind, base: String?) -> String {
    switch kind {
    case .indicator, .template, .entry: base.map { EntryID.full(text, in: $0) } ?? fullID(text)
    case .source:
      base == nil && overlay.pack != pack && resolver.hasSource(text, of: overlay.pack)
        ? "\(overlay.pack)/\(text)" : text
    case .guidance, .sector, .category: text
    }
  }
}

extension OverlayEditor {
  mutating func report(
    _ rule: String, _ range: SourceRange, _ message: LocalizedText, _ advice: LocalizedText,
    severity: Severity = .error, notes: [Finding.Note] = [], fixes: [Finding.Fix] = []
  ) {
    findings.append(
      Finding(
        rule: "pack/\(rule)", severity: severity, message: message,
        place: SourcePlace(file: overlay.file, range: range), advice: advice, notes: notes,
        fixes: fixes))
  }

  private mutating func reportMoved(_ field: FieldLookup.Field, _ change: Record) {
    let wanted = change.value("expect")
    let range = wanted?.range ?? change.keyRange("expect") ?? change.range
    let now = field.value.map { quoted($0.display) }
    let then = wanted?.node.map { $0.kind == .scalar ? quoted($0.text).zh : "" } ?? ""
    let path = field.path.text
    var fixes: [Finding.Fix] = []
    if let text = field.value?.text, wanted?.node?.kind == .scalar {
      fixes.append(
        Finding.Fix(
          kind: .unsafe, title: LocalizedText(zh: "改成 \(text.value)", en: "write \(text.value)"),
          range: range, replacement: YAMLText.scalar(text.value)))
    }
    report(
      "overlay-moved", range,
      LocalizedText(
        zh: "`\(path)` 已不是写补丁时的\(then.isEmpty ? "样子" : then)："
          + (now.map { "现在是\($0.zh)" } ?? "现在没有写"),
        en: "`\(path)` is not what this overlay expects: "
          + (now.map { "it is \($0.en) now" } ?? "nothing is written there now")),
      LocalizedText(
        zh: "这一处没有修改。核对新的基础值：仍要修改就更新 expect，不再需要就删去这一项",
        en:
          "nothing was changed. Look at the new base: update `expect` if the change still holds, else remove it"
      ), fixes: fixes)
  }

  private mutating func reportNoExpectation(_ value: RecordValue, _ key: Located<String>) {
    let now = quoted(value.display)
    report(
      "overlay-expect", key.range,
      LocalizedText(
        zh: "没有写 expect，原值\(now.zh)以后变了也不会提醒",
        en: "without `expect` nobody is told when the base value \(now.en) moves"),
      LocalizedText(
        zh: "补上 expect：现在的原值", en: "add `expect` with the present value"),
      severity: .warning)
  }

  private mutating func reportItem(
    _ item: RecordValue, _ message: LocalizedText, _ severity: Severity
  ) {
    let word = quoted(item.name ?? item.display)
    report(
      "overlay-moved", item.range,
      LocalizedText(zh: message.zh + word.zh, en: "\(message.en) \(word.en)"),
      LocalizedText(zh: "核对后删去这一项", en: "check, then remove this item"), severity: severity)
  }
}

extension RecordValue {
  /// The node of a value that has not been read.
  var node: Node? {
    guard case .node(let node) = self else { return nil }
    return node
  }

  /// What an item of a list is called by.
  fileprivate var name: String? { record?.itemName }
}

/// Writes texts as YAML scalars (写标量).
enum YAMLText {
  /// The text, in quotes where it would be read as something else.
  static func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x7F || (scalar.value >= 0x30 && scalar.value <= 0x39)
        || (scalar.value >= 0x41 && scalar.value <= 0x5A)
        || (scalar.value >= 0x61 && scalar.value <= 0x7A) || scalar == "." || scalar == "/"
        || scalar == "-"
    }
    if isPlain, let first = text.unicodeScalars.first, first != "-" { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.unicodeScalars.append("\\")
        quoted.unicodeScalars.append(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
