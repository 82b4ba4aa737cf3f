extension Reading {
  /// The reading as one line of JSON as `sanku quantify` prints it, without the line's end.
  ///
  /// Numbers are strings in plain decimal notation. `english` chooses the language of notes.
  public func jsonLine(text: String, english: Bool = false) -> String {
    var json = JSONBuilder()
    json.open()
    json.string("text", text)
    write(to: &json, english: english, isPart: false)
    json.close()
    return json.text
  }

  private func write(to json: inout JSONBuilder, english: Bool, isPart: Bool) {
    json.string("kind", kind.rawValue)
    writeValue(to: &json)
    writeTime(to: &json)
    if let direction { json.string("direction", direction.rawValue) }
    if kind == .change || baseline != nil { writeAmount(to: &json) }
    if let baseline { json.string("baseline", baseline) }
    if let written {
      json.key("written")
      json.open()
      if let text = written.text {
        json.string("value", text)
      } else {
        json.string("value", written.value.description)
        if let upper = written.upper { json.string("upper", upper.description) }
      }
      if !written.unit.isEmpty { json.string("unit", written.unit) }
      json.close()
    }
    if let assumedUnit { json.string("assumedUnit", assumedUnit.text) }
    if let wordEntry { json.string("word", wordEntry.word) }
    if !parts.isEmpty {
      json.key("parts")
      json.openList()
      for part in parts {
        json.open()
        part.write(to: &json, english: english, isPart: true)
        json.close()
      }
      json.closeList()
    }
    writeNotes(to: &json, english: english)
  }

  private func writeValue(to json: inout JSONBuilder) {
    // A range says so by its kind; only periods carry the word.
    if let comparator, !(kind == .range && comparator == .between) {
      json.string("comparator", comparator.rawValue)
    }
    if kind == .change || baseline != nil { return }
    writeAmount(to: &json)
  }

  private func writeAmount(to json: inout JSONBuilder) {
    if let value { json.string("value", value.description) }
    if let upper { json.string("upper", upper.description) }
    if excludesLower { json.flag("excludesLower") }
    if excludesUpper { json.flag("excludesUpper") }
    if let unit { json.string("unit", unit.text) }
  }

  private func writeTime(to json: inout JSONBuilder) {
    if let start { json.string("start", start.description) }
    if let date { json.string("date", date.description) }
    if let precision { json.string("precision", precision.rawValue) }
    if let recurrence { json.string("recurrence", recurrence) }
  }

  private func writeNotes(to json: inout JSONBuilder, english: Bool) {
    if notes.isEmpty { return }
    json.key("notes")
    json.openList()
    for note in notes {
      json.open()
      json.string("kind", note.kind.rawValue)
      json.string("message", english ? note.en : note.zh)
      json.close()
    }
    json.closeList()
  }
}

/// Writes JSON bytes in order; no tree is built.
struct JSONBuilder {
  private var bytes: [UInt8] = []
  private var needsComma = false

  init() { bytes.reserveCapacity(160) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func open() {
    comma()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  mutating func close() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func openList() {
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  mutating func closeList() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func key(_ name: String) {
    comma()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ name: String, _ value: String) {
    key(name)
    quote(value)
    needsComma = true
  }

  mutating func flag(_ name: String) {
    key(name)
    bytes.append(contentsOf: "true".utf8)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
