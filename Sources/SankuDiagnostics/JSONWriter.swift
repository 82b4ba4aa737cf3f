/// Writes JSON text (JSON 输出) in the order of the calls, without building a tree.
///
/// Output is compact or indented, ASCII controls escaped, everything else as UTF-8. The caller keeps
/// braces balanced: `object { … }` and `array { … }` do so by themselves.
public struct JSONWriter: Sendable {
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let indents: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Creates a writer.
  public init(indents: Bool = false) {
    self.indents = indents
  }

  /// The text so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds bytes as they are, such as a line break between two values.
  public mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes an object whose members the closure writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array whose elements the closure writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes a member's name; its value must follow.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if indents { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    literal(String(value))
  }

  /// Writes a number with at most `digits` decimals; what is no number becomes null.
  public mutating func number(_ value: Double, digits: Int = 6) {
    guard value.isFinite, abs(value) < 1e15 else {
      literal("null")
      return
    }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    literal(rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)")
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    literal("null")
  }

  /// Writes a name and a string, or nothing for nil.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a name and a whole number, or nothing for nil.
  public mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a name and a list of strings.
  public mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { writer in
      for value in values { writer.string(value) }
    }
  }

  private mutating func literal(_ value: String) {
    separate()
    bytes.append(contentsOf: value.utf8)
    needsComma = true
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    depth += 1
    needsComma = false
    let start = bytes.count
    content(&self)
    depth -= 1
    if indents && bytes.count > start { newLine() }
    bytes.append(close)
    needsComma = true
  }

  /// What stands between the last thing written and the next.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if indents && depth > 0 { newLine() }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies stretches between bytes that need an escape.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where Self.mayNeedEscape(text[index]) {
      guard let (escape, length) = Self.escape(text, at: index) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(contentsOf: escape)
      start = index + length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  /// The escape for what begins at an index, with the number of bytes that it stands for.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (String.UTF8View, Int)? {
    switch text[index] {
    case UInt8(ascii: "\""): return ("\\\"".utf8, 1)
    case UInt8(ascii: "\\"): return ("\\\\".utf8, 1)
    case UInt8(ascii: "\n"): return ("\\n".utf8, 1)
    case UInt8(ascii: "\r"): return ("\\r".utf8, 1)
    case UInt8(ascii: "\t"): return ("\\t".utf8, 1)
    case 0xC2, 0xE2, 0xEF: return invisible(text, at: index)
    case let byte:
      return (("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8, 1)
    }
  }

  /// Marks that take no room or change the direction would do mischief where JSON is looked at; line
  /// breaks of JavaScript are among them. Escaped, they say the same.
  private static func invisible(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (String.UTF8View, Int)? {
    let next = index + 1 < text.count ? text[index + 1] : 0
    if text[index] == 0xC2 {
      return next < 0xA0 && next >= 0x80 ? (hexadecimal(UInt32(next)), 2) : nil
    }
    guard index + 2 < text.count, next == 0x80 || next == 0x81 || next == 0xBB else { return nil }
    let value =
      UInt32(text[index] & 0x0F) << 12 | UInt32(next & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
    switch value {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: return (hexadecimal(value), 3)
    default: return nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String.UTF8View {
    let digits = String(value, radix: 16)
    return ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
  }
}
