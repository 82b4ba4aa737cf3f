/// Bytes written one behind the other (字节缓冲), with room ahead of them, so that many small pieces
/// cost little more than their bytes.
package struct ByteBuffer: Sendable {
  /// What was written, and behind it room.
  private var storage: [UInt8]
  /// How many bytes were written.
  private(set) var count = 0

  /// - Parameter room: how many bytes to expect.
  package init(room: Int) {
    storage = [UInt8](repeating: 0, count: room)
  }

  /// What was written: whole texts, so that it is UTF-8.
  package var text: String {
    storage.withUnsafeBufferPointer { bytes in
      String(valid: UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }

  /// Writes the bytes of a text.
  package mutating func write(_ text: String) {
    text.withBytes { bytes in
      write(atMost: bytes.count) { $0.write(bytes) }
    }
  }

  /// What was written.
  var bytes: [UInt8] { Array(storage[..<count]) }

  /// Gives away what was written.
  consuming func finish() -> [UInt8] {
    storage.removeLast(storage.count - count)
    return storage
  }

  /// Lets a pen write at most so many bytes.
  @inline(__always)
  mutating func write(atMost most: Int, _ body: (inout Pen) -> Void) {
    if storage.count - count < most { grow(by: most) }
    let start = count
    count = storage.withUnsafeMutableBufferPointer { room in
      var pen = Pen(room: room, place: start)
      body(&pen)
      return pen.place
    }
  }

  private mutating func grow(by most: Int) {
    let size = max(2 * storage.count, count + most, 64)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }

  /// Writes into the room of a buffer, and stops the program where there is none.
  struct Pen {
    fileprivate let room: UnsafeMutableBufferPointer<UInt8>
    fileprivate var place: Int

    @inline(__always)
    mutating func write(_ byte: UInt8) {
      precondition(place < room.count)
      room[place] = byte
      place += 1
    }

    @inline(__always)
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
      precondition(bytes.count <= room.count - place)
      guard let source = bytes.baseAddress, let target = room.baseAddress else { return }
      (target + place).update(from: source, count: bytes.count)
      place += bytes.count
    }

    @inline(__always)
    mutating func write(_ text: StaticString) {
      write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(_ text: String) {
      for byte in text.utf8 { write(byte) }
    }

    /// Writes a whole number, of 20 bytes at most.
    mutating func write(decimal value: Int) {
      if value < 0 { write(UInt8(ascii: "-")) }
      var rest = value.magnitude
      var digits = 1
      var bound: UInt = 10
      while digits < 20, rest >= bound {
        digits += 1
        bound &*= 10
      }
      precondition(digits <= room.count - place)
      place += digits
      for index in 1...digits {
        room[place - index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
  }
}
