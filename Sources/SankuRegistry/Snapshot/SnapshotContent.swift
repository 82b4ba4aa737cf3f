/// The bytes of a registry's snapshot, cut into parts (快照内容).
///
/// Nothing is read outside of its part: what is not there reads as zero.
final class SnapshotContent: Sendable {
  /// A stretch of the bytes.
  typealias Part = Range<Int>

  /// The parts in their order.
  enum Section: Int, CaseIterable {
    case head, files, texts
    case indicators, indicatorStarts, indicatorNumbers
    case templates, templateStarts, templateNumbers
    case cases, caseStarts, caseNumbers
  }

  /// Changes with the layout of any part.
  private static let version: UInt64 = 0x5352_0000_0000_0001
  private static let headerLength = 8 + 16 * Section.allCases.count

  /// Unsafe, since pointers are never `Sendable`: the bytes do not change, and ``owner`` holds them.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
  private let owner: any Sendable
  private let parts: [Part]
  private let texts: Part
  /// The files that places name.
  private let files: [String]

  /// Opens bytes that live as long as their owner; nil where they are no snapshot.
  init?(_ bytes: UnsafeRawBufferPointer, keeping owner: any Sendable) {
    func number(_ place: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    guard bytes.count >= Self.headerLength, number(0) == Self.version else { return nil }
    var parts: [Part] = []
    for section in Section.allCases {
      let place = 8 + 16 * section.rawValue
      guard let start = Int(exactly: number(place)), let count = Int(exactly: number(place + 8)),
        start >= Self.headerLength, start <= bytes.count, count <= bytes.count - start
      else { return nil }
      parts.append(start..<start + count)
    }
    self.bytes = bytes
    self.owner = owner
    self.parts = parts
    texts = parts[Section.texts.rawValue]
    var reader = FieldReader(
      words: UnsafeRawBufferPointer(rebasing: bytes[parts[Section.files.rawValue]]),
      texts: UnsafeRawBufferPointer(rebasing: bytes[texts]), files: [])
    var files: [String] = []
    reader.texts(&files)
    guard reader.isWhole else { return nil }
    self.files = files
  }

  subscript(section: Section) -> Part { parts[section.rawValue] }

  /// A word of a part.
  subscript(part: Part, number: Int) -> UInt32 {
    guard number >= 0, number < part.count / 4 else { return 0 }
    return bytes.loadUnaligned(fromByteOffset: part.lowerBound + 4 * number, as: UInt32.self)
  }

  /// Some bytes of a part, which must lie in it.
  subscript(part: Part, range: Range<Int>) -> UnsafeRawBufferPointer {
    let start = part.lowerBound
    return UnsafeRawBufferPointer(
      rebasing: bytes[start + range.lowerBound..<start + range.upperBound])
  }

  /// What reads some words.
  func reader(_ words: UnsafeRawBufferPointer) -> FieldReader {
    FieldReader(words: words, texts: UnsafeRawBufferPointer(rebasing: bytes[texts]), files: files)
  }

  /// The bytes of the text that a word of a part names.
  func text(_ part: Part, _ number: Int) -> UnsafeBufferPointer<UInt8>? {
    FieldReader.content(
      of: UnsafeRawBufferPointer(rebasing: bytes[texts]), at: self[part, number])
  }

  /// Puts parts together.
  static func bytes(_ words: [Section: [UInt32]], texts: [UInt8]) -> [UInt8] {
    var header: [UInt64] = [version]
    var body: [UInt8] = []
    for section in Section.allCases {
      header.append(UInt64(headerLength + body.count))
      let start = body.count
      if section == .texts {
        body += texts
      } else {
        words[section, default: []].withUnsafeBytes { body.append(contentsOf: $0) }
      }
      header.append(UInt64(body.count - start))
      body += [UInt8](repeating: 0, count: -body.count & 7)
    }
    return header.withUnsafeBytes { Array($0) } + body
  }
}
