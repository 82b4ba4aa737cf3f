/// Writes JSON text (JSON 输出) in the order of the calls, without building a tree.
///
/// Output is compact or indented, ASCII controls escaped, everything else as UTF-8. The caller keeps
/// braces balanced: `object { … }` and `array { … }` do so by themselves.
public struct JSONWriter: Sendable {
  /// The text so far.
  public private(set) var text = ""
  private let indents: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Creates a writer.
  public init(indents: Bool = false) {
    self.indents = indents
  }

  /// Writes an object whose members the closure writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest("{", "}", members)
  }

  /// Writes an array whose elements the closure writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest("[", "]", elements)
  }

  /// Writes a member's name; its value must follow.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    text += indents ? ": " : ":"
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
    text += value
    needsComma = true
  }

  private mutating func nest(
    _ open: String, _ close: String, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    text += open
    depth += 1
    needsComma = false
    let start = text.utf8.count
    content(&self)
    depth -= 1
    if indents && text.utf8.count > start { newLine() }
    text += close
    needsComma = true
  }

  /// What stands between the last thing written and the next.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { text += "," }
    if indents && depth > 0 { newLine() }
  }

  private mutating func newLine() {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{2028}": text += "\\u2028"
      case "\u{2029}": text += "\\u2029"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          text += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
