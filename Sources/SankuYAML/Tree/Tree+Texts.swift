import SankuDiagnostics

extension Tree {
  /// The record that holds the content of one: itself, or what an alias stands for.
  @inline(__always)
  func content(at index: Int) -> Record {
    let record = nodes[index]
    return record.kind == .alias ? nodes[Int(record.first)] : record
  }

  /// The bytes of a scalar's text, as long as the tree lives; none for a collection.
  @inline(__always)
  func textBytes(of record: Record) -> UnsafeBufferPointer<UInt8> {
    guard record.kind == .scalar, record.second > 0 else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return bytes(of: record)
  }

  /// The text of a scalar without the line breaks that end a block.
  @inline(__always)
  func trimmedText(of record: Record) -> String {
    var bytes = textBytes(of: record)
    if record.style == .literal || record.style == .folded {
      while bytes.last == UInt8(ascii: "\n") {
        bytes = UnsafeBufferPointer(rebasing: bytes.dropLast())
      }
    }
    return text(of: bytes)
  }

  /// A string of bytes that stand in the tree.
  @inline(__always)
  func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    isUTF8 ? String(valid: bytes) : String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a record is a scalar in which nothing is written: empty and without quotes, `~` or `null`.
  @inline(__always)
  func isNull(_ record: Record) -> Bool {
    guard record.kind == .scalar, record.style == .plain, record.second <= 4 else { return false }
    let bytes = textBytes(of: record)
    switch bytes.count {
    case 0: return true
    case 1: return bytes[0] == UInt8(ascii: "~")
    case 4:
      return bytes.elementsEqual("null".utf8) || bytes.elementsEqual("Null".utf8)
        || bytes.elementsEqual("NULL".utf8)
    default: return false
    }
  }
}

extension Record {
  /// What a record is to those who read the tree, which meet no aliases.
  @inline(__always)
  var nodeKind: Node.Kind {
    switch kind {
    case .scalar, .alias: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }
}
