/// Reads values from the words of one stretch of a snapshot (读字段).
///
/// Never reads outside of it: what is not there reads as zero and empty, and ``hasFailed`` tells.
struct FieldReader: FieldCoder {
  static let reads = true

  private let words: UnsafeRawBufferPointer
  private let texts: UnsafeRawBufferPointer
  private let files: [String]
  private var place = 0
  /// How many bytes of text may still be read. Texts are shared, so that a forged snapshot could ask
  /// for a long one at every word.
  private var budget: Int
  /// Whether something was read that no writer wrote.
  private(set) var hasFailed = false

  /// - Parameters:
  ///   - words: the stretch, in words of four bytes.
  ///   - texts: the arena of the snapshot.
  ///   - files: the files that places name.
  init(words: UnsafeRawBufferPointer, texts: UnsafeRawBufferPointer, files: [String]) {
    self.words = words
    self.texts = texts
    self.files = files
    budget = texts.count + 64 * words.count
  }

  /// Whether all was read, and all was sound.
  var isWhole: Bool { !hasFailed && place == words.count }

  mutating func word(_ value: inout UInt32) { value = next() }

  private mutating func next() -> UInt32 {
    guard words.count - place >= 4 else {
      hasFailed = true
      return 0
    }
    defer { place += 4 }
    return words.loadUnaligned(fromByteOffset: place, as: UInt32.self)
  }

  mutating func text(_ value: inout String) { value = text(at: next()) }

  mutating func text(_ value: inout String?) {
    let place = next()
    value = place == TextArena.none ? nil : text(at: place)
  }

  private mutating func text(at place: UInt32) -> String {
    // Bytes that are no UTF-8 are mended here, so that every text is a sound one.
    String(decoding: content(at: place), as: UTF8.self)
  }

  private mutating func content(at place: UInt32) -> UnsafeBufferPointer<UInt8> {
    guard let content = Self.content(of: texts, at: place), content.count <= budget else {
      hasFailed = true
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    budget -= content.count
    return content
  }

  /// The bytes of a text; nil where none can stand.
  static func content(
    of texts: UnsafeRawBufferPointer, at place: UInt32
  ) -> UnsafeBufferPointer<UInt8>? {
    let start = Int(place) + 4
    guard start <= texts.count else { return nil }
    let count = Int(texts.loadUnaligned(fromByteOffset: Int(place), as: UInt32.self))
    guard count <= texts.count - start else { return nil }
    return UnsafeRawBufferPointer(rebasing: texts[start..<start + count])
      .assumingMemoryBound(to: UInt8.self)
  }

  mutating func file(_ name: inout String) {
    let number = Int(next())
    if number < files.count { name = files[number] } else { hasFailed = true }
  }

  mutating func bytes(_ value: inout [UInt8]) { value = Array(content(at: next())) }

  mutating func count(_ count: Int) -> Int {
    let length = Int(next())
    // Every element takes a word or more, so that no list is longer than what is left.
    guard length <= (words.count - place) / 4 else {
      hasFailed = true
      return 0
    }
    return length
  }

  mutating func fail() { hasFailed = true }
}
