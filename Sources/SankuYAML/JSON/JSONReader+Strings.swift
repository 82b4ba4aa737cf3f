import SankuDiagnostics

extension JSONReader {
  /// Whether “ or another look-alike of a quote stands at an offset.
  func isFullWidthQuote(_ offset: Int) -> Bool {
    LookAlike.openingQuotes.contains(LookAlike.code(input, at: offset))
  }

  /// Reads a string in whatever quotes; false where it has no end.
  mutating func string() -> Bool {
    let record = record(at: offset, kind: .scalar, style: .doubleQuoted)
    let quote = input[offset]
    if quote == UInt8(ascii: "\"") {
      offset += 1
      let text = offset
      // Most strings have nothing to undo.
      while offset < input.count, input[offset] != quote, input[offset] != UInt8(ascii: "\\"),
        input[offset] >= 0x20
      {
        offset &+= 1
      }
      if offset < input.count, input[offset] == quote {
        offset += 1
        add(record, text: text, length: offset - 1 - text)
        return true
      }
      return escapedString(record, text: text, closing: [quote])
    }
    let width = quote == UInt8(ascii: "'") ? 1 : 3
    let sign = String(decoding: input[offset..<offset + width], as: UTF8.self)
    report(offset, count: width) { .fullWidthJSON(sign, for: "\"", at: $0) }
    let closing = closingQuote(sign)
    offset += width
    return escapedString(record, text: offset, closing: closing)
  }

  private func closingQuote(_ opening: String) -> [UInt8] {
    switch opening {
    case "“": Array("”".utf8)
    case "‘": Array("’".utf8)
    case "「": Array("」".utf8)
    default: Array(opening.utf8)
    }
  }

  private mutating func add(_ record: Record, text: Int, length: Int) {
    countChild()
    var record = record
    record.first = UInt32(truncatingIfNeeded: text)
    record.second = UInt32(truncatingIfNeeded: length)
    record.end = UInt32(truncatingIfNeeded: offset)
    lastEnd = offset
    _ = builder.append(record)
  }

  /// Reads on in a string with escapes; `offset` stands at the first byte that is not plain.
  private mutating func escapedString(
    _ record: Record, text: Int, closing: [UInt8]
  ) -> Bool {
    unescaped.removeAll(keepingCapacity: true)
    unescaped.append(contentsOf: input[text..<offset])
    while offset < input.count {
      let byte = input[offset]
      if byte == closing[0], input[offset...].starts(with: closing) {
        offset += closing.count
        addUnescaped(record)
        return true
      }
      if byte == UInt8(ascii: "\\") {
        escape()
      } else {
        if byte < 0x20 { reportControl(byte) }
        unescaped.append(byte)
        offset += 1
      }
    }
    // The end of the line is where a person would look for the missing quote.
    let start = SourcePosition(
      offset: Int(record.start), line: Int(record.line), column: Int(record.column))
    let line = source.lineRange(around: start.offset)
    report(start, count: max(1, line.upperBound - start.offset)) { .unclosedJSONString(at: $0) }
    return false
  }

  private mutating func reportControl(_ byte: UInt8) {
    switch byte {
    case 0x0A, 0x0D, 0x09: report(offset, count: 0) { .breakInJSONString(byte, at: $0) }
    default: report(offset, count: 1) { .controlCharacter(UInt32(byte), at: $0) }
    }
  }

  private mutating func addUnescaped(_ record: Record) {
    countChild()
    var record = record
    let count = unescaped.count
    let stored = unescaped.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { builder.store($0, count: count) } ?? 0
    }
    record.first = UInt32(truncatingIfNeeded: stored)
    record.second = UInt32(truncatingIfNeeded: count)
    record.end = UInt32(truncatingIfNeeded: offset)
    record.flags = .inArena
    lastEnd = offset
    _ = builder.append(record)
  }
}

// MARK: - Escapes

extension JSONReader {
  /// Reads what a backslash begins.
  private mutating func escape() {
    let start = offset
    offset += 1
    guard offset < input.count else { return }
    let byte = input[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): unicodeEscape(from: start)
    default:
      // What is written is kept, the backslash too: it may be a path.
      offset = start + 1
      unescaped.append(UInt8(ascii: "\\"))
      let length = TextFaults.decode(input, at: offset).length
      report(start, count: 1 + length) { .wrongJSONEscape(at: $0) }
    }
  }

  /// Reads `\u4E2D` or a pair of surrogates; half a pair becomes U+FFFD.
  private mutating func unicodeEscape(from start: Int) {
    guard let unit = hexadecimal() else {
      report(start, count: 2) { .wrongJSONEscape(at: $0) }
      unescaped.append(contentsOf: "\u{FFFD}".utf8)
      return
    }
    var code = unit
    if (0xD800..<0xDC00).contains(unit), offset + 1 < input.count,
      input[offset] == UInt8(ascii: "\\"), input[offset + 1] == UInt8(ascii: "u")
    {
      let second = offset
      offset += 2
      if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
        code = 0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      } else {
        offset = second
      }
    }
    guard let scalar = Unicode.Scalar(code) else {
      report(start, count: offset - start) { .loneSurrogate(at: $0) }
      unescaped.append(contentsOf: "\u{FFFD}".utf8)
      return
    }
    unescaped.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  /// Four hexadecimal digits, which are passed over only if they are there.
  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= input.count else { return nil }
    var code: UInt32 = 0
    for byte in input[offset..<offset + 4] {
      guard let digit = Self.hexadecimalDigit(byte) else { return nil }
      code = code << 4 | digit
    }
    offset += 4
    return code
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
