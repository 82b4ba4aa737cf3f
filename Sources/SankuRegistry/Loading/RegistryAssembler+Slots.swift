internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Checks that every `{{…}}` of a template's objective names one of its slots or an indicator.
  mutating func checkSlots(of template: GoalTemplate, _ entry: PackEntry) {
    guard let objective = entry.record.located("objective"),
      objective.value.utf8.contains(UInt8(ascii: "{"))
    else { return }
    let pack = parts[entry.part].id
    let file = entry.file(of: objective.range)
    let names = Set(template.slots.map(\.name))
    let faults = SlotScanner.slots(in: objective.value).filter { slot in
      guard let name = slot.name else { return true }
      if names.contains(name) { return false }
      return resolver.entries[EntryID.full(name, in: pack)]?.key != .indicators
    }
    // A text of nothing but braces is told often enough.
    for slot in faults.prefix(20) {
      let place = SourcePlace(file: file, range: slot.range(in: objective))
      if let name = slot.name {
        reportUnknownSlot(name, template, at: place, in: pack)
      } else {
        reportUnclosedSlot(at: place)
      }
    }
  }

  private mutating func reportUnclosedSlot(at place: SourcePlace) {
    findings.append(
      Finding(
        rule: "pack/bad-slot", severity: .error,
        message: LocalizedText(zh: "`{{` 没有对应的 `}}`", en: "`{{` is not closed by `}}`"),
        place: place,
        advice: LocalizedText(
          zh: "写成 {{名称}}，名称里不能有大括号", en: "write {{name}} without braces in the name")))
  }

  private mutating func reportUnknownSlot(
    _ name: String, _ template: GoalTemplate, at place: SourcePlace, in pack: String
  ) {
    let word = quoted(name)
    let meant =
      EditDistance.nearest(to: name, among: template.slots.map(\.name))
      ?? resolver.suggestion(for: EntryID.full(name, in: pack), .indicator, in: pack)
    findings.append(
      Finding(
        rule: "pack/unknown-slot", severity: .error,
        message: LocalizedText(
          zh: "\(word.zh)既不是 slots 里的待填项，也不是指标编号",
          en: "\(word.en) is neither one of the slots nor the id of an indicator"),
        place: place,
        advice: LocalizedText(
          zh: meant.map { "是不是 `\($0)`？" } ?? "在 slots 里补上它，写明填什么",
          en: meant.map { "did you mean `\($0)`?" } ?? "add it to slots and say what belongs there")
      ))
  }
}

/// Finds `{{…}}` in a text (待填项扫描).
enum SlotScanner {
  struct Slot: Equatable {
    /// The name between the braces; nil where they are not closed.
    var name: String?
    /// Where it stands, counted in bytes of the text.
    var bytes: Range<Int>
  }

  static func slots(in text: String) -> [Slot] {
    var text = text
    return text.withUTF8(slots)
  }

  private static func slots(in bytes: UnsafeBufferPointer<UInt8>) -> [Slot] {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var slots: [Slot] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == open, bytes[index + 1] == open else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, bytes[end] != close, bytes[end] != open { end += 1 }
      let isClosed = end + 1 < bytes.count && bytes[end] == close && bytes[end + 1] == close
      let slot = index..<(isClosed ? end + 2 : index + 2)
      let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
      slots.append(Slot(name: isClosed ? trimmed(name) : nil, bytes: slot))
      index = slot.upperBound
    }
    return slots
  }

  private static func trimmed(_ name: String) -> String {
    var view = name.unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}

extension SlotScanner.Slot {
  /// The place in the file, where the text stands on one line as it is; else the whole text.
  func range(in text: Located<String>) -> SourceRange {
    let (start, end) = (text.range.start, text.range.end)
    let written = end.column - start.column
    // Quotes take one code point on each side; a text with escapes is longer and stays whole.
    let quotes = written - text.value.unicodeScalars.count
    guard start.line == end.line, quotes == 0 || quotes == 2 else { return text.range }
    func position(_ byte: Int) -> SourcePosition {
      let scalars = text.value.utf8.prefix(byte).count { $0 & 0xC0 != 0x80 }
      return SourcePosition(
        offset: start.offset + quotes / 2 + byte, line: start.line,
        column: start.column + quotes / 2 + scalars)
    }
    return SourceRange(position(bytes.lowerBound), position(bytes.upperBound))
  }
}
