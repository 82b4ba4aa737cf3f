import SankuDiagnostics

extension JSONReader {
  /// Reads a number or a word such as `true`; it stays text.
  mutating func word() {
    let start = offset
    while offset < input.count, Self.isWordByte(input[offset]) { offset += 1 }
    let text = UnsafeBufferPointer(rebasing: input[start..<offset])
    let first = text.first ?? 0
    if first &- 0x30 < 10 || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      || first == UInt8(ascii: ".")
    {
      if !Self.isNumber(text) {
        report(start, count: text.count) {
          .wrongNumber(String(decoding: text, as: UTF8.self), at: $0)
        }
      }
    } else if !Self.isKnownWord(text) {
      report(start, count: text.count) { .wrongWord(String(decoding: text, as: UTF8.self), at: $0) }
    }
    addPlain(from: start)
  }

  /// Reads a key without quotes.
  mutating func bareKey() {
    let start = offset
    while offset < input.count,
      Self.isWordByte(input[offset]) || (0xE4...0xE9).contains(input[offset])
    {
      offset += TextFaults.decode(input, at: offset).length
    }
    let text = String(decoding: input[start..<offset], as: UTF8.self)
    report(start, count: offset - start) { .unquotedKey(text, at: $0) }
    addPlain(from: start)
  }

  private mutating func addPlain(from start: Int) {
    countChild()
    var record = record(at: start, kind: .scalar, style: .plain)
    record.first = UInt32(truncatingIfNeeded: start)
    record.second = UInt32(truncatingIfNeeded: offset - start)
    record.end = UInt32(truncatingIfNeeded: offset)
    lastEnd = offset
    _ = builder.append(record)
  }

  private static func isKnownWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.count {
    case 4: text.elementsEqual("true".utf8) || text.elementsEqual("null".utf8)
    case 5: text.elementsEqual("false".utf8)
    default: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether a text is a number as JSON writes it: no `+`, no leading 0, digits on both sides of
  /// the point.
  static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    func digits() -> Int {
      let start = offset
      while offset < text.count, text[offset] &- 0x30 < 10 { offset += 1 }
      return offset - start
    }
    if offset < text.count, text[offset] == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    let whole = digits()
    guard whole == 1 || (whole > 1 && text[first] != 0x30) else { return false }
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      guard digits() > 0 else { return false }
    }
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < text.count, text[offset] == UInt8(ascii: "+") || text[offset] == UInt8(ascii: "-")
      {
        offset += 1
      }
      guard digits() > 0 else { return false }
    }
    return offset == text.count
  }
}
