/// The keys that a mapping may have, by their bytes (键名表), with open addressing.
///
/// Every key of every record is looked up here, straight from the bytes of the file; no string is
/// made of a key unless there is something to say about it.
package final class KeyTable: Sendable {
  /// A name that a file may write.
  private struct Name {
    /// How it begins and ends, which is all there is of most names.
    var words: KeyWords
    /// Where its bytes stand in ``bytes``.
    var start: UInt32
    /// 0 for an empty place; no name is empty.
    var length: UInt16
    /// The number of the key.
    var index: UInt16
    /// Whether it is the key itself, rather than another name of it.
    var isKey: Bool
  }

  private let places: [Name]
  private let bytes: [UInt8]

  /// Lists keys with their other names; of equal ones the first counts, keys before names.
  package init(_ keys: [(key: String, names: [String])]) {
    let count = keys.reduce(0) { $0 + 1 + $1.names.count }
    var size = 4
    while size < count * 2 { size *= 2 }
    let free = Name(words: KeyWords(), start: 0, length: 0, index: 0, isKey: false)
    var places = [Name](repeating: free, count: size)
    var bytes: [UInt8] = []
    func add(_ name: String, _ index: Int, isKey: Bool) {
      let name = Array(name.utf8)
      name.withUnsafeBufferPointer { key in
        let place = Self.place(of: key, in: places, bytes)
        guard places[place].length == 0 else { return }
        places[place] = Name(
          words: KeyWords(key), start: UInt32(bytes.count), length: UInt16(key.count),
          index: UInt16(index), isKey: isKey)
        bytes += key
      }
    }
    for (index, key) in keys.enumerated() { add(key.key, index, isKey: true) }
    for (index, key) in keys.enumerated() {
      for name in key.names { add(name, index, isKey: false) }
    }
    self.places = places
    self.bytes = bytes
  }

  /// The number of a key; nil for a node that is no text.
  package func index(key: Node) -> Int? { key.withUTF8(index(key:)) }

  /// The number of the key that a node names, by itself or another name.
  package func index(named key: Node) -> Int? { key.withUTF8(index(named:)) }

  /// The number of a key.
  package func index(key: String) -> Int? {
    var key = key
    return key.withUTF8(index(key:))
  }

  /// The number of the key that has a name.
  package func index(named key: String) -> Int? {
    var key = key
    return key.withUTF8(index(named:))
  }

  private func index(key: UnsafeBufferPointer<UInt8>) -> Int? {
    let name = places[Self.place(of: key, in: places, bytes)]
    return name.length > 0 && name.isKey ? Int(name.index) : nil
  }

  func index(named key: UnsafeBufferPointer<UInt8>) -> Int? {
    let name = places[Self.place(of: key, in: places, bytes)]
    return name.length > 0 ? Int(name.index) : nil
  }

  /// Where a name stands, or would.
  @inline(__always)
  private static func place(
    of key: UnsafeBufferPointer<UInt8>, in places: [Name], _ bytes: [UInt8]
  ) -> Int {
    let words = KeyWords(key)
    return places.withUnsafeBufferPointer { places in
      let mask = places.count - 1
      var place = words.hash(length: key.count) & mask
      // An empty name is never listed, so that an empty key ends at the first free place.
      while places[place].length > 0 {
        let name = places[place]
        if name.words == words, Int(name.length) == key.count,
          key.count <= KeyWords.length
            || bytes[Int(name.start)..<Int(name.start) + key.count].elementsEqual(key)
        {
          return place
        }
        place = (place + 1) & mask
      }
      return place
    }
  }
}

/// The first and the last eight bytes of a key (键首尾): two words that tell nearly all keys apart, and
/// with the length all of up to ``length`` bytes.
struct KeyWords: Equatable {
  private var first: UInt64 = 0
  private var last: UInt64 = 0

  /// How many bytes two words hold.
  static let length = 16

  /// The words of an empty key.
  init() {}

  @inline(__always)
  init(_ key: UnsafeBufferPointer<UInt8>) {
    let count = key.count
    guard count > 0, let bytes = UnsafeRawPointer(key.baseAddress) else { return }
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self)
      last = bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64(bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    } else {
      for byte in key { first = first << 8 | UInt64(byte) }
    }
  }

  /// A number that differs for most different keys, in its upper half.
  @inline(__always)
  func mixed(length: Int) -> UInt64 {
    ((first ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15 ^ last)
      &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  func hash(length: Int) -> Int { Int(truncatingIfNeeded: mixed(length: length) >> 32) }
}
