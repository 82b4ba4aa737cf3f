/// The names of a record's fields by their bytes (键名表), with open addressing.
///
/// Every key of every record is looked up here, straight from the bytes of the file; no string is
/// made of a key unless there is something to say about it.
struct KeyTable: Sendable {
  /// A name that a file may write.
  private struct Name {
    /// How it begins and ends, which is all there is of most names.
    var words: KeyWords
    /// Where its bytes stand in ``bytes``.
    var start: UInt32
    /// 0 for an empty place; no name is empty.
    var length: UInt16
    /// The number of the field.
    var field: UInt16
    /// Whether it is the key itself, rather than a name on the form.
    var isKey: Bool
  }

  private var places: [Name]
  private var bytes: [UInt8] = []

  /// Lists the keys of fields and their names on the form; of equal ones the first counts, keys
  /// before names.
  init(_ fields: [FieldSpec]) {
    let count = fields.reduce(0) { $0 + 1 + $1.chinese.count }
    var size = 4
    while size < count * 2 { size *= 2 }
    let free = Name(words: KeyWords(), start: 0, length: 0, field: 0, isKey: false)
    places = [Name](repeating: free, count: size)
    for (index, field) in fields.enumerated() { add(field.key, index, isKey: true) }
    for (index, field) in fields.enumerated() {
      for name in field.chinese { add(name, index, isKey: false) }
    }
  }

  private mutating func add(_ name: String, _ field: Int, isKey: Bool) {
    var name = name
    name.withUTF8 { key in
      let place = place(of: key)
      guard places[place].length == 0 else { return }
      places[place] = Name(
        words: KeyWords(key), start: UInt32(bytes.count), length: UInt16(key.count),
        field: UInt16(field), isKey: isKey)
      bytes += key
    }
  }

  /// The number of the field with a key.
  func field(key: UnsafeBufferPointer<UInt8>) -> Int? {
    let name = places[place(of: key)]
    return name.length > 0 && name.isKey ? Int(name.field) : nil
  }

  /// The number of the field with a key or a name on the form.
  func field(named key: UnsafeBufferPointer<UInt8>) -> Int? {
    let name = places[place(of: key)]
    return name.length > 0 ? Int(name.field) : nil
  }

  /// The number of the field with a key or a name on the form.
  func field(named key: String) -> Int? {
    var key = key
    return key.withUTF8 { field(named: $0) }
  }

  /// Where a name stands, or would.
  private func place(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let words = KeyWords(key)
    return places.withUnsafeBufferPointer { places in
      let mask = places.count - 1
      var place = words.hash(length: key.count) & mask
      // An empty name is never listed, so that an empty key ends at the first free place.
      while places[place].length > 0 {
        let name = places[place]
        if name.words == words, Int(name.length) == key.count,
          key.count <= KeyWords.length || hasMiddle(of: key, name)
        {
          return place
        }
        place = (place + 1) & mask
      }
      return place
    }
  }

  /// Whether a name is the same as a key also between its two words.
  private func hasMiddle(of key: UnsafeBufferPointer<UInt8>, _ name: Name) -> Bool {
    bytes[Int(name.start)..<Int(name.start) + key.count].elementsEqual(key)
  }
}

/// The first and the last eight bytes of a key (键首尾): two words that tell nearly all keys apart, and
/// with the length all of up to ``length`` bytes.
private struct KeyWords: Equatable {
  private var first: UInt64 = 0
  private var last: UInt64 = 0

  /// How many bytes two words hold.
  static let length = 16

  /// The words of an empty key.
  init() {}

  @inline(__always)
  init(_ key: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(key)
    let count = bytes.count
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self)
      last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      for byte in bytes { first = first << 8 | UInt64(byte) }
    }
  }

  @inline(__always)
  func hash(length: Int) -> Int {
    let mixed = (first ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15 ^ last
    return Int(truncatingIfNeeded: mixed &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}
