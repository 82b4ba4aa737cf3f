/// Small tables of texts in a section of their own (文本表), for the caller of the engine.
package enum TextRecords {
  /// Records as bytes.
  package static func bytes(_ records: [[String]]) -> FlatBytes {
    var builder = FlatStringsBuilder()
    builder.appendNumber(records.count)
    for record in records {
      builder.appendNumber(record.count)
      for text in record { builder.appendCounted(text) }
    }
    return builder.finish().bytes
  }

  /// The records of a section.
  package static func read(_ section: FlatBytes) throws(SnapshotError) -> [[String]] {
    try section.verify(0..<section.count)
    return section.withUnsafeBytes { raw in
      var reader = CountedTexts(raw.assumingMemoryBound(to: UInt8.self))
      let count = min(reader.number(), section.count)
      return (0..<count).map { _ in reader.texts() }
    }
  }
}
