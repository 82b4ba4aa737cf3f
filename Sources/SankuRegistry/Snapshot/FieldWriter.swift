/// Writes values as words, and their texts into one arena (写字段).
struct FieldWriter: FieldCoder {
  static let reads = false

  private(set) var words: [UInt32] = []
  private(set) var texts = TextArena()
  /// The files that places name, in the order of their numbers.
  private(set) var files: [String] = []
  /// Whether something was too large to be written.
  private(set) var hasFailed = false
  private var fileNumbers: [TextArena.Key: UInt32] = [:]

  /// The words since the last call.
  mutating func takeWords() -> [UInt32] {
    defer { words = [] }
    return words
  }

  mutating func word(_ value: inout UInt32) { words.append(value) }

  mutating func text(_ value: inout String) { words.append(texts.place(of: value) ?? failed()) }

  mutating func text(_ value: inout String?) {
    guard let text = value else { return words.append(TextArena.none) }
    words.append(texts.place(of: text) ?? failed())
  }

  mutating func file(_ name: inout String) {
    let key = TextArena.Key(text: name)
    if let number = fileNumbers[key] { return words.append(number) }
    let number = UInt32(files.count)
    fileNumbers[key] = number
    files.append(name)
    words.append(number)
  }

  mutating func bytes(_ value: inout [UInt8]) { words.append(texts.add(value) ?? failed()) }

  mutating func count(_ count: Int) -> Int {
    words.append(UInt32(exactly: count) ?? failed())
    return count
  }

  mutating func fail() { hasFailed = true }

  private mutating func failed() -> UInt32 {
    hasFailed = true
    return 0
  }
}

/// Texts one after another, each behind its length (文本区); equal ones stand there once.
struct TextArena {
  /// What stands for no text.
  static let none = UInt32.max

  /// A text by its bytes: equal characters in other bytes are another text.
  struct Key: Hashable {
    var text: String

    static func == (left: Key, right: Key) -> Bool {
      left.text.utf8.count == right.text.utf8.count
        && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private(set) var bytes: [UInt8] = []
  private var places: [Key: UInt32] = [:]

  /// Makes an arena with the empty text in front, which is what 0 stands for.
  init() {
    _ = place(of: "")
  }

  /// Where a text stands; nil where there is no room for it.
  mutating func place(of text: String) -> UInt32? {
    let key = Key(text: text)
    if let place = places[key] { return place }
    let place = add(text.utf8)
    places[key] = place
    return place
  }

  mutating func add(_ content: some Collection<UInt8>) -> UInt32? {
    guard bytes.count + content.count + 8 < Int(Self.none) else { return nil }
    let place = UInt32(bytes.count)
    withUnsafeBytes(of: UInt32(content.count)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: content)
    return place
  }
}
