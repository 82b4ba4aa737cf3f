#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension TreeBuilder {
  /// The bytes of a scalar, or of the scalar that an alias stands for; nil for collections.
  @inline(__always)
  func text(of index: Int, in input: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    var record = records[index]
    if record.kind == .alias { record = records[Int(record.first)] }
    guard record.kind == .scalar else { return nil }
    let base = record.flags.contains(.inArena) ? UnsafePointer(arena) : input.baseAddress
    return UnsafeBufferPointer(
      start: base.map { $0 + Int(record.first) }, count: Int(record.second))
  }

  /// Notes the repeated and the odd keys of a mapping that has just ended (键检查).
  ///
  /// Two keys are the same if their texts are, however they are quoted: nothing here has a type.
  func checkKeys(
    of node: Int, in input: UnsafeBufferPointer<UInt8>, into suspects: inout Suspects
  ) {
    let end = node &+ Int(records[node].second)
    let isFlow = records[node].flags.contains(.flow)
    let isLarge = Int(records[node].first) > 64
    if isLarge { noteRepeatedKeys(from: node, to: end, in: input, into: &suspects) }
    var seen: UInt64 = 0
    var key = node &+ 1
    while key < end {
      let value = key &+ records[key].extent
      if let text = text(of: key, in: input) {
        // One bit a key: only keys whose bits meet are compared.
        let bit = UInt64(1) << (KeyWords(text).mixed(length: text.count) >> 58)
        if !isLarge, seen & bit != 0,
          let first = earlierKey(text, from: node &+ 1, to: key, in: input)
        {
          suspects.note(.repeatedKey, key, other: first)
        }
        seen |= bit
        // A mapping that broke off may end in a key.
        if value < end {
          noteOddities(of: key, text: text, value: value, isFlow: isFlow, into: &suspects)
        }
      }
      key = nextKey(after: value, before: end)
    }
  }

  private func earlierKey(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, to end: Int,
    in input: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var key = first
    while key < end {
      if let other = self.text(of: key, in: input), other.hasSameBytes(as: text) { return key }
      key = nextKey(after: key &+ records[key].extent, before: end)
    }
    return nil
  }

  @inline(__always)
  private func nextKey(after value: Int, before end: Int) -> Int {
    value < end ? value &+ records[value].extent : end
  }

  /// The same for mappings where comparing each with each would take too long.
  private func noteRepeatedKeys(
    from node: Int, to end: Int, in input: UnsafeBufferPointer<UInt8>,
    into suspects: inout Suspects
  ) {
    var firsts: [KeyText: Int] = [:]
    firsts.reserveCapacity(Int(records[node].first))
    var key = node + 1
    while key < end {
      if let text = text(of: key, in: input) {
        if let first = firsts[KeyText(bytes: text)] {
          suspects.note(.repeatedKey, key, other: first)
        } else {
          firsts[KeyText(bytes: text)] = key
        }
      }
      key = nextKey(after: key + records[key].extent, before: end)
    }
  }

  /// Notes what the words of a key, or of a value in relation to its key, may mean.
  @inline(__always)
  private func noteOddities(
    of key: Int, text: UnsafeBufferPointer<UInt8>, value: Int, isFlow: Bool,
    into suspects: inout Suspects
  ) {
    let record = records[key]
    guard record.style == .plain, !text.isEmpty else { return }
    if text.count == 2, text[0] == UInt8(ascii: "<"), text[1] == UInt8(ascii: "<") {
      suspects.note(.mergeKey, key)
    }
    let last = text[text.count &- 1]
    if LookAlike.mayBegin(text[0]) || last == 0x80 || last == 0xA0,
      LookAlike.begins(text) || LookAlike.endsWithBlank(text)
    {
      suspects.note(.oddKey, key)
    }
    let held = records[value]
    guard held.kind == .scalar, held.style == .plain else { return }
    if held.second == 0 {
      if isFlow { suspects.note(.bareKey, key) }
    } else if held.line != record.line {
      suspects.note(.belowKey, value, other: key)
    }
  }
}

/// A key's text as a key of a dictionary.
private struct KeyText: Hashable {
  let bytes: UnsafeBufferPointer<UInt8>

  static func == (left: KeyText, right: KeyText) -> Bool {
    left.bytes.hasSameBytes(as: right.bytes)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether two texts are the same, byte by byte.
  @inline(__always)
  func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let left = baseAddress, let right = other.baseAddress else {
      return count == other.count
    }
    return memcmp(left, right, count) == 0
  }
}
