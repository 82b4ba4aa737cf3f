/// Names with strings as JSON, made once to be written many times (预制成员).
package struct JSONMembers: Sendable {
  /// The quoted names, each with its colon, and the quoted strings, with commas between.
  private(set) var bytes: [UInt8] = []
  /// Where the name and the string of a member stand.
  private(set) var parts: [(name: Range<Int>, value: Range<Int>)] = []

  /// Quotes all.
  package init(_ members: some Sequence<(name: String, value: String)>) {
    for member in members {
      var writer = JSONWriter()
      writer.string(member.name)
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
      let start = bytes.count
      bytes += writer.bytes + [UInt8(ascii: ":")]
      let middle = bytes.count
      writer = JSONWriter()
      writer.string(member.value)
      bytes += writer.bytes
      parts.append((start..<middle, middle..<bytes.count))
    }
  }
}
