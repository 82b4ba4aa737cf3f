#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension TreeBuilder {
  /// Notes the texts of a list that has just ended which may be no plain texts (列表项检查).
  ///
  /// Looked at are items in brackets with a full-width comma, and texts among mappings: these may
  /// be mappings with a wrong colon. A list of nothing but texts is left alone.
  func checkItems(
    of node: Int, kinds: UInt8, in input: UnsafeBufferPointer<UInt8>,
    into suspects: inout Suspects
  ) {
    let isFlow = records[node].flags.contains(.flow)
    let isMixed = kinds & Record.Kind.mapping.bit != 0
    guard isFlow || isMixed else { return }
    let end = node &+ Int(records[node].second)
    let mapping = isMixed ? firstMapping(from: node &+ 1, to: end) : nil
    var item = node &+ 1
    while item < end {
      let record = records[item]
      if record.kind == .scalar, record.style == .plain, let text = text(of: item, in: input) {
        if let mapping { suspects.note(.mixedItem, item, other: mapping) }
        if isFlow, Self.hasComma(text) { suspects.note(.commaItem, item) }
      }
      item = item &+ record.extent
    }
  }

  private func firstMapping(from first: Int, to end: Int) -> Int? {
    var item = first
    while item < end {
      let record = records[item]
      let isAlias = record.kind == .alias
      if (isAlias ? records[Int(record.first)] : record).kind == .mapping { return item }
      item += record.extent
    }
    return nil
  }

  /// Whether a text holds a full-width comma.
  private static func hasComma(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var offset = 0
    while offset < text.count, let found = memchr(base + offset, 0xEF, text.count - offset) {
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if LookAlike.code(text, at: offset) == LookAlike.comma { return true }
      offset += 1
    }
    return false
  }
}
