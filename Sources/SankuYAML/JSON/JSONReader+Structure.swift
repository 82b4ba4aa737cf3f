import SankuDiagnostics

extension JSONReader {
  /// Reads whatever a value can begin with.
  mutating func value() -> Expectation? {
    switch input[offset] {
    case UInt8(ascii: "{"): return open(.mapping)
    case UInt8(ascii: "["): return open(.sequence)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string() ? afterValue() : nil
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), 0x30...0x39, 0x41...0x5A,
      0x61...0x7A:
      word()
      return afterValue()
    default:
      if isFullWidthQuote(offset) { return string() ? afterValue() : nil }
      return unexpected()
    }
  }

  /// Reads a key, whose quotes may be missing or wrong.
  mutating func key() -> Expectation? {
    switch input[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string() ? .colon : nil
    case UInt8(ascii: "_"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xE4...0xE9:
      bareKey()
      return .colon
    default:
      if isFullWidthQuote(offset) { return string() ? .colon : nil }
      return unexpected()
    }
  }

  mutating func colon() -> Expectation? {
    if input[offset] == UInt8(ascii: ":") {
      offset += 1
      return .value
    }
    if LookAlike.colons.contains(LookAlike.code(input, at: offset)) {
      report(offset, count: 3) { .fullWidthJSON("：", for: ":", at: $0) }
      offset += 3
      return .value
    }
    if input[offset] == UInt8(ascii: "=") {
      report(offset, count: 1) { .missingJSON(":", at: $0) }
      offset += 1
      return .value
    }
    report(offset, count: 0) { .missingJSON(":", at: $0) }
    return beginsValue ? .value : nil
  }

  mutating func commaOrEnd() -> Expectation? {
    guard let top else { return .nothing }
    let byte = input[offset]
    if byte == UInt8(ascii: ",") {
      lastComma = position(offset)
      offset += 1
      return top.isObject ? .key : .value
    }
    if byte == (top.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close() }
    let code = LookAlike.code(input, at: offset)
    if code == LookAlike.comma || code == 0xE38081 || code == 0xEFBC9B {
      let sign = String(decoding: input[offset..<offset + 3], as: UTF8.self)
      report(offset, count: 3) { .fullWidthJSON(sign, for: ",", at: $0) }
      lastComma = position(offset)
      offset += 3
      return top.isObject ? .key : .value
    }
    guard beginsValue else { return unexpected() }
    report(lastEnd, count: 0) { .missingJSON(",", at: $0) }
    return top.isObject ? .key : .value
  }

  /// Whether a value or a key stands here, so that only the sign before it is missing.
  private var beginsValue: Bool {
    switch input[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
      0x30...0x39, 0x61...0x7A:
      true
    default: isFullWidthQuote(offset)
    }
  }

  private mutating func open(_ kind: Record.Kind) -> Expectation? {
    guard frames.count < limits.maximumDepth else {
      let limit = limits.maximumDepth
      report(offset, count: 1) { .tooDeep(limit, at: $0) }
      return nil
    }
    countChild()
    var record = record(at: offset, kind: kind, style: .plain)
    record.flags = .flow
    let node = builder.append(record)
    frames.append(Frame(node: node, isObject: kind == .mapping))
    offset += 1
    return kind == .mapping ? .firstKey : .firstItem
  }

  mutating func close() -> Expectation? {
    guard let frame = frames.popLast() else { return nil }
    offset += 1
    lastEnd = offset
    builder.close(
      frame.node, children: frame.isObject ? frame.children / 2 : frame.children, end: offset)
    if frame.isObject { builder.checkKeys(of: frame.node, in: input, into: &suspects) }
    return afterValue()
  }

  func afterValue() -> Expectation { frames.isEmpty ? .nothing : .commaOrEnd }

  mutating func countChild() {
    if !frames.isEmpty { frames[frames.count - 1].children += 1 }
  }

  /// Reports a sign that cannot stand here and ends the reading.
  mutating func unexpected() -> Expectation? {
    if input[offset] < 0x20 {
      // UTF-16 without a mark shows here, as a NUL.
      findings += TextFaults(input).findings(in: source)
      return nil
    }
    let length = TextFaults.decode(input, at: offset).length
    let sign = String(decoding: input[offset..<offset + length], as: UTF8.self)
    report(offset, count: length) { .unexpectedJSON(sign, at: $0) }
    return nil
  }

  /// Skips blanks, and comments with a finding; false where a comment never ends.
  mutating func skipBlanks() -> Bool {
    while offset < input.count {
      switch input[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case UInt8(ascii: "/"), UInt8(ascii: "#"):
        guard let end = commentEnd() else {
          _ = unexpected()
          return false
        }
        report(offset, count: end - offset) { .commentInJSON(at: $0) }
        offset = end
      case 0xE3 where LookAlike.code(input, at: offset) == LookAlike.space:
        report(offset, count: 3) { .fullWidthJSON("　", for: " ", at: $0) }
        offset += 3
      default: return true
      }
    }
    return true
  }

  /// The end of a comment in the manner of JavaScript or YAML.
  private func commentEnd() -> Int? {
    var end = offset + 1
    if input[offset] == UInt8(ascii: "/") {
      guard end < input.count else { return nil }
      if input[end] == UInt8(ascii: "*") {
        end += 1
        while end + 1 < input.count {
          if input[end] == UInt8(ascii: "*"), input[end + 1] == UInt8(ascii: "/") { return end + 2 }
          end += 1
        }
        return nil
      }
      guard input[end] == UInt8(ascii: "/") else { return nil }
    }
    while end < input.count, input[end] != 0x0A, input[end] != 0x0D { end += 1 }
    return end
  }
}
