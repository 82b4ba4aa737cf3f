/// Writes JSON text (JSON 输出) in the order of the calls, without building a tree.
///
/// Output is compact or indented, ASCII controls escaped, everything else as UTF-8. The caller keeps
/// braces balanced: `object { … }` and `array { … }` do so by themselves.
public struct JSONWriter: Sendable {
  private var buffer: ByteBuffer
  let indents: Bool
  private(set) var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// Creates a writer.
  public init(indents: Bool = false) {
    self.init(indents: indents, room: 256)
  }

  /// Creates a writer for a text of about so many bytes.
  package init(indents: Bool = false, room: Int) {
    self.indents = indents
    buffer = ByteBuffer(room: room)
  }

  /// The text so far, in UTF-8.
  public var bytes: [UInt8] { buffer.bytes }

  /// The text so far.
  public var text: String { buffer.text }

  /// Gives away the text.
  package consuming func finish() -> [UInt8] { buffer.finish() }

  /// Adds bytes as they are, such as a line break between two values.
  public mutating func raw(_ text: StaticString) {
    buffer.write(atMost: text.utf8CodeUnitCount) { $0.write(text) }
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
    string(name)
    raw(indents ? ": " : ":")
    followsKey = true
  }

  /// Writes a name that needs no escape; for what is written a thousand times a second.
  package mutating func key(plain name: StaticString) {
    let indents = indents
    next(atMost: name.utf8CodeUnitCount + 4) { $0.write(name: name, withSpace: indents) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    value.withBytes { string($0) }
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    if let place = JSONEscape.next(in: text, from: 0) { return escaped(text, firstAt: place) }
    next(atMost: text.count + 2) { $0.write(quoted: text) }
  }

  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>, firstAt first: Int) {
    next(atMost: 1) { $0.write(UInt8(ascii: "\"")) }
    var start = 0
    var index: Int? = first
    while let place = index {
      let (escape, length) = JSONEscape.of(text, at: place)
      buffer.write(atMost: place - start + escape.utf8.count) { pen in
        pen.write(UnsafeBufferPointer(rebasing: text[start..<place]))
        pen.write(escape)
      }
      start = place + length
      index = JSONEscape.next(in: text, from: start)
    }
    buffer.write(atMost: text.count - start + 1) { pen in
      pen.write(UnsafeBufferPointer(rebasing: text[start...]))
      pen.write(UInt8(ascii: "\""))
    }
  }

  /// Writes a name that needs no escape and a string, or nothing for nil.
  package mutating func member(plain name: StaticString, _ value: String?) {
    guard let value else { return }
    value.withBytes { text in
      if JSONEscape.next(in: text, from: 0) != nil {
        key(plain: name)
        return string(text)
      }
      let indents = indents
      next(atMost: name.utf8CodeUnitCount + text.count + 6) { pen in
        pen.write(name: name, withSpace: indents)
        pen.write(quoted: text)
      }
    }
  }

  /// Writes a name that needs no escape and a whole number.
  package mutating func member(plain name: StaticString, _ value: Int) {
    let indents = indents
    next(atMost: name.utf8CodeUnitCount + 24) { pen in
      pen.write(name: name, withSpace: indents)
      pen.write(decimal: value)
    }
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    next(atMost: 20) { $0.write(decimal: value) }
  }

  /// Writes a number with at most `digits` decimals; what is no number becomes null.
  public mutating func number(_ value: Double, digits: Int = 6) {
    guard value.isFinite, abs(value) < 1e15 else { return null() }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    if rounded == rounded.rounded() { return number(Int(rounded)) }
    let text = "\(rounded)"
    next(atMost: text.utf8.count) { $0.write(text) }
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    next(atMost: 5) { $0.write(value ? "true" : "false") }
  }

  /// Writes null.
  public mutating func null() {
    next(atMost: 4) { $0.write("null") }
  }

  /// Writes names and strings that were prepared.
  package mutating func members(_ numbers: Range<Int>, of members: JSONMembers) {
    guard !numbers.isEmpty else { return }
    guard indents else {
      let end = members.parts[numbers.upperBound - 1].value.upperBound
      return add(members, members.parts[numbers.lowerBound].name.lowerBound..<end)
    }
    for (name, value) in members.parts[numbers] {
      add(members, name)
      raw(" ")
      followsKey = true
      add(members, value)
    }
  }

  private mutating func add(_ members: JSONMembers, _ range: Range<Int>) {
    members.bytes.withUnsafeBufferPointer { bytes in
      next(atMost: range.count) { $0.write(UnsafeBufferPointer(rebasing: bytes[range])) }
    }
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    next(atMost: 1) { $0.write(open) }
    depth += 1
    needsComma = false
    let start = buffer.count
    content(&self)
    depth -= 1
    let breaksLine = indents && buffer.count > start
    let depth = depth
    buffer.write(atMost: 2 * depth + 2) { pen in
      if breaksLine { pen.breakLine(depth) }
      pen.write(close)
    }
    needsComma = true
  }

  /// Writes the next thing, and what stands between the last one and it.
  @inline(__always)
  mutating func next(atMost most: Int, _ body: (inout ByteBuffer.Pen) -> Void) {
    let hasComma = needsComma && !followsKey
    let breaksLine = indents && depth > 0 && !followsKey
    let depth = depth
    followsKey = false
    needsComma = true
    buffer.write(atMost: most + 2 + 2 * depth) { pen in
      if hasComma { pen.write(UInt8(ascii: ",")) }
      if breaksLine { pen.breakLine(depth) }
      body(&pen)
    }
  }
}
