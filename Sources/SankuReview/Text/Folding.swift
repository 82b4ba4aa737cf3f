/// Folds text and turns code points into bytes (折叠与编码).
enum Folding {
  /// Folds a string into a buffer that holds at least as many code points as the string has bytes;
  /// gives their number.
  static func fold(_ string: String, into buffer: UnsafeMutableBufferPointer<UInt32>) -> Int {
    if let count = string.utf8.withContiguousStorageIfAvailable({ fold($0, into: buffer) }) {
      return count
    }
    var copy = string
    return copy.withUTF8 { fold($0, into: buffer) }
  }

  /// Folds valid UTF-8.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return 0 }
    precondition(buffer.count >= bytes.count)
    var count = 0
    var index = 0
    let size = bytes.count
    while index < size {
      let lead = source[index]
      // Ideographs and visible ASCII characters stay as they are.
      if lead &- 0xE4 < 6 {
        // The marks of the three bytes are taken off together.
        target[count] =
          UInt32(lead) &<< 12 &+ UInt32(source[index &+ 1]) &<< 6 &+ UInt32(source[index &+ 2])
          &- 0xE_2080
        count &+= 1
        index &+= 3
        continue
      }
      if lead &- 0x21 < 0x5F {
        target[count] = UInt32(lead)
        count &+= 1
        index &+= 1
        continue
      }
      let value: UInt32
      switch lead {
      case 0..<0x80:
        value = UInt32(lead)
        index &+= 1
      case 0..<0xE0:
        value = UInt32(lead & 0x1F) << 6 | UInt32(source[index &+ 1] & 0x3F)
        index &+= 2
      case 0..<0xF0:
        value =
          UInt32(lead & 0x0F) << 12 | UInt32(source[index &+ 1] & 0x3F) << 6
          | UInt32(source[index &+ 2] & 0x3F)
        index &+= 3
      default:
        value =
          UInt32(lead & 0x07) << 18 | UInt32(source[index &+ 1] & 0x3F) << 12
          | UInt32(source[index &+ 2] & 0x3F) << 6 | UInt32(source[index &+ 3] & 0x3F)
        index &+= 4
      }
      let folded = fold(value)
      guard folded != 0 else { continue }
      target[count] = folded
      count &+= 1
    }
    return count
  }

  /// The folded code point; 0 for one that is dropped.
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x200B, 0x3000, 0xFEFF: 0
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x2550: 0x3D  // ═
    case 0x2267, 0x2A7E: 0x2265  // ≧ ⩾
    case 0x2266, 0x2A7D: 0x2264  // ≦ ⩽
    case 0x201C, 0x201D: 0x22  // “ ”
    default: value
    }
  }

  /// How many bytes a code point takes as UTF-8.
  static func length(_ value: UInt32) -> Int {
    value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
  }

  /// Writes a code point as UTF-8; gives the number of bytes that are then in the buffer.
  static func encode(
    _ value: UInt32, into bytes: UnsafeMutableBufferPointer<UInt8>, at count: Int
  ) -> Int {
    let tail: (UInt32) -> UInt8 = { UInt8(truncatingIfNeeded: 0x80 | value >> $0 & 0x3F) }
    switch value {
    case 0..<0x80:
      bytes[count] = UInt8(truncatingIfNeeded: value)
      return count + 1
    case 0x80..<0x800:
      bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
      bytes[count + 1] = tail(0)
      return count + 2
    case 0x800..<0x1_0000:
      bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
      bytes[count + 1] = tail(6)
      bytes[count + 2] = tail(0)
      return count + 3
    default:
      bytes[count] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
      bytes[count + 1] = tail(12)
      bytes[count + 2] = tail(6)
      bytes[count + 3] = tail(0)
      return count + 4
    }
  }
}
