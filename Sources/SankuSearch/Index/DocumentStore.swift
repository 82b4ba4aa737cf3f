/// The documents as they were given (文档存储), to show and to mark.
struct DocumentStore: Sendable {
  private let strings: FlatStrings
  private let fieldCount: Int
  private let facetCount: Int

  init(_ strings: FlatStrings, fieldCount: Int, facetCount: Int) {
    self.strings = strings
    self.fieldCount = fieldCount
    self.facetCount = facetCount
  }

  var count: Int { strings.count }

  /// A document with all its texts.
  subscript(document: Int) -> SearchDocument {
    get throws(SnapshotError) {
      let (fieldCount, facetCount) = (self.fieldCount, self.facetCount)
      return try strings.withBytes(document) { bytes in
        var reader = CountedTexts(bytes)
        let id = reader.text()
        let stored = reader.texts()
        let facets = (0..<facetCount).map { _ in reader.texts() }
        let fields = (0..<fieldCount).map { _ in reader.texts() }
        return SearchDocument(id: id, fields: fields, facets: facets, stored: stored)
      }
    }
  }

  static func write(
    _ document: SearchDocument, to builder: inout FlatStringsBuilder,
    fieldCount: Int, facetCount: Int
  ) {
    builder.appendCounted(document.id)
    write(document.stored, to: &builder)
    for facet in 0..<facetCount {
      write(facet < document.facets.count ? document.facets[facet] : [], to: &builder)
    }
    for field in 0..<fieldCount {
      write(field < document.fields.count ? document.fields[field] : [], to: &builder)
    }
    builder.end()
  }

  private static func write(_ texts: [String], to builder: inout FlatStringsBuilder) {
    builder.appendNumber(texts.count)
    for text in texts { builder.appendCounted(text) }
  }
}

/// Reads texts that stand behind their lengths; what does not fit is cut.
struct CountedTexts {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func number() -> Int {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      result |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 || shift > 56 { break }
    }
    return Int(truncatingIfNeeded: result & 0x7FFF_FFFF_FFFF)
  }

  mutating func text() -> String {
    let length = min(number(), bytes.count - place)
    defer { place += length }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[place..<place + length]), as: UTF8.self)
  }

  mutating func texts() -> [String] {
    let count = min(number(), bytes.count - place)
    return (0..<count).map { _ in text() }
  }
}
