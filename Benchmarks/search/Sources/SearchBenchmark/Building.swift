internal import BenchmarkText
internal import SankuSearch

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// From lines of sector, tab, text to a snapshot file (建索引测速).
enum Building {
  static func run(text path: String, output: String) throws {
    let text = mapped(path)
    var records: [(sector: Int, text: Range<Int>)] = []
    var start = 0
    for place in text.indices where text[place] == 0x0A {
      // A sector has three digits.
      let digits = text[start..<start + 3].reduce(0) { 10 * $0 + Int($1 - 0x30) }
      records.append((digits, start + 4..<place))
      start = place + 1
    }
    let before = peakMegabytes()
    let clock = ContinuousClock()
    let started = clock.now
    let sectors = Set(records.map(\.sector)).sorted()
    var builder = PostingIndexBuilder(
      fields: [.init(weight: 1, lengthShare: 0.75)], saturation: 1.2)
    let keys = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: 1 << 16)
    defer { keys.deallocate() }
    for (group, sector) in sectors.enumerated() {
      for record in records where record.sector == sector {
        let line = UnsafeBufferPointer(rebasing: text[record.text])
        let count = Bigrams.append(line, to: keys)
        builder.addField(UnsafeBufferPointer(rebasing: keys[..<count]), length: count)
        builder.endDocument(group: group)
      }
    }
    let read = clock.now
    let index = builder.finish()
    let built = clock.now
    var writer = SnapshotWriter(key: [UInt8](repeating: 7, count: 32))
    writer.add(sectorSection, sectors.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    index.add(to: &writer)
    try writer.write(to: output)
    let done = clock.now
    print(
      """
      {"build_s": \(seconds(done - started)), "read_s": \(seconds(read - started)), \
      "invert_s": \(seconds(built - read)), "write_s": \(seconds(done - built)), \
      "rss_before_mb": \(before), "peak_rss_mb": \(peakMegabytes()), \
      "documents": \(index.documentCount), "terms": \(index.termCount)}
      """)
  }

  static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }

  private static func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(.init(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
