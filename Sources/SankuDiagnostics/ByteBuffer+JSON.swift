extension ByteBuffer.Pen {
  /// Begins a line inside so many braces.
  mutating func breakLine(_ depth: Int) {
    write(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { write(UInt8(ascii: " ")) }
  }

  /// Writes a member's name.
  @inline(__always)
  mutating func write(name: StaticString, withSpace: Bool) {
    write(UInt8(ascii: "\""))
    write(name)
    write(UInt8(ascii: "\""))
    write(UInt8(ascii: ":"))
    if withSpace { write(UInt8(ascii: " ")) }
  }

  @inline(__always)
  mutating func write(quoted text: UnsafeBufferPointer<UInt8>) {
    write(UInt8(ascii: "\""))
    write(text)
    write(UInt8(ascii: "\""))
  }
}

extension String {
  /// Its bytes for the time of a call.
  @inline(__always)
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) != nil { return }
    var text = self
    text.withUTF8(body)
  }
}
