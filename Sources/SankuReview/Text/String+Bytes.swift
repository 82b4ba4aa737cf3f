extension String {
  /// Whether two texts are the same byte for byte. Comparing Chinese texts with `==` is slow, since
  /// they are brought to a normal form first.
  func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { own.hasBytes(of: $0) }
    }
    return isSame.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether a text begins with another one byte for byte.
  func beginsWithBytes(of other: String) -> Bool {
    guard utf8.count >= other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable {
        UnsafeBufferPointer(rebasing: own[..<$0.count]).hasBytes(of: $0)
      }
    }
    return isSame.flatMap(\.self) ?? utf8.starts(with: other.utf8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether another buffer of the same length holds the same, eight bytes looked at in one go.
  @inline(__always)
  fileprivate func hasBytes(of other: UnsafeBufferPointer<UInt8>) -> Bool {
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var index = 0
    while index &+ 8 <= count {
      let eight = left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if eight != right.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index &+= 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }
}
