internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

extension RecordReader {
  /// Reads a scalar of a shape; nil where it does not fit.
  mutating func scalar(
    _ node: Node, _ shape: ValueShape, key keyRange: SourceRange?
  ) -> RecordValue? {
    guard node.kind == .scalar else {
      reportWrongType(node, wanted: shape)
      return nil
    }
    let text = Located(node.trimmedText, at: node.range, key: keyRange)
    switch shape {
    case .number where !Self.isDecimal(text.value):
      reportNoNumber(text, wanted: shape)
      return nil
    case .integer where !Self.isInteger(text.value):
      reportNoNumber(text, wanted: shape)
      return nil
    case .date where !Self.isDate(text.value):
      reportBadDate(text)
    case .flag where text.value != "true" && text.value != "false":
      reportUnknownWord(text, words: ["true", "false"])
      return nil
    case .word(let words) where !words.contains(text.value):
      reportUnknownWord(text, words: words)
      return nil
    default: break
    }
    return .text(text)
  }

  static func isInteger(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 18 && text.utf8.allSatisfy(isDigit)
  }

  static func isDecimal(_ text: String) -> Bool {
    let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }
      .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard text.utf8.count - parts.reduce(parts.count - 1, { $0 + $1.count }) <= 1 else {
      return false
    }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  /// Whether a text is `2021`, `2021-08` or `2021-08-18`.
  static func isDate(_ text: String) -> Bool {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return false }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return false }
    return numbers.count < 3 || (1...31).contains(numbers[2])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
