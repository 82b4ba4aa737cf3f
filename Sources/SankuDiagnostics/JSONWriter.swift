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
    endKey()
  }

  /// Writes a name that needs no escape; for what is written a thousand times a second.
  package mutating func key(plain name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  private mutating func endKey() {
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
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var place: UInt = 1
    while rest / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
    needsComma = true
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

  /// Writes a name that needs no escape and a string, or nothing for nil.
  package mutating func member(plain name: StaticString, _ value: String?) {
    guard let value else { return }
    key(plain: name)
    string(value)
  }

  /// Writes a name that needs no escape and a whole number.
  package mutating func member(plain name: StaticString, _ value: Int) {
    key(plain: name)
    number(value)
  }

  /// Writes names and strings that were prepared.
  package mutating func members(_ numbers: Range<Int>, of members: JSONMembers) {
    guard !numbers.isEmpty else { return }
    guard indents else {
      separate()
      let end = members.parts[numbers.upperBound - 1].value.upperBound
      append(members, members.parts[numbers.lowerBound].name.lowerBound..<end)
      needsComma = true
      return
    }
    for (name, value) in members.parts[numbers] {
      separate()
      append(members, name)
      bytes.append(UInt8(ascii: " "))
      append(members, value)
      needsComma = true
    }
  }

  private mutating func append(_ members: JSONMembers, _ range: Range<Int>) {
    members.bytes.withUnsafeBufferPointer {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
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
    var value = value
    value.withUTF8 { text in
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      while let index = JSONEscape.next(in: text, from: start) {
        let (escape, length) = JSONEscape.of(text, at: index)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes.append(contentsOf: escape)
        start = index + length
      }
      bytes.append(
        contentsOf: start == 0 ? text : UnsafeBufferPointer(rebasing: text[start...]))
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
