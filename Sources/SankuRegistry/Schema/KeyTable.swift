/// The names of a record's fields by their bytes (键名表), with open addressing.
///
/// Every key of every record is looked up here, straight from the bytes of the file; no string is
/// made of a key unless there is something to say about it.
struct KeyTable: Sendable {
  /// A name that a file may write.
  private struct Name {
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
    places = [Name](
      repeating: Name(start: 0, length: 0, field: 0, isKey: false), count: size)
    for (index, field) in fields.enumerated() { add(field.key, index, isKey: true) }
    for (index, field) in fields.enumerated() {
      for name in field.chinese { add(name, index, isKey: false) }
    }
  }

  private mutating func add(_ name: String, _ field: Int, isKey: Bool) {
    let start = bytes.count
    bytes += name.utf8
    let place = bytes.withUnsafeBufferPointer {
      self.place(of: UnsafeBufferPointer(rebasing: $0[start...]))
    }
    guard places[place].length == 0 else { return bytes.removeSubrange(start...) }
    places[place] = Name(
      start: UInt32(start), length: UInt16(bytes.count - start), field: UInt16(field), isKey: isKey)
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
    let mask = places.count - 1
    return places.withUnsafeBufferPointer { places in
      bytes.withUnsafeBufferPointer { bytes in
        var place = Int(truncatingIfNeeded: Self.hash(key)) & mask
        // An empty name is never listed, so that an empty key ends at the first free place.
        while places[place].length > 0 {
          if Int(places[place].length) == key.count,
            Self.same(bytes, at: Int(places[place].start), key)
          {
            return place
          }
          place = (place + 1) & mask
        }
        return place
      }
    }
  }

  /// Mixes the length with the first and the last eight bytes, which tell nearly all names apart.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: key.count)
    if key.count >= 8 {
      let raw = UnsafeRawBufferPointer(key)
      hash ^= raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      hash = hash &* 0x9E37_79B9_7F4A_7C15
      hash ^= raw.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    } else {
      for byte in key { hash = hash << 8 | UInt64(byte) }
    }
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return hash >> 32
  }

  private static func same(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ key: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in key.indices where bytes[start + index] != key[index] { return false }
    return true
  }
}
