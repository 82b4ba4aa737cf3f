/// Gathers the facet values of documents while an index is built (收集筛选值).
struct FacetBuilder: ~Copyable {
  private struct Column {
    var values: [UInt32] = []
    var ends: [UInt32] = []
    var start = 0
  }

  private var columns: [Column]

  init(count: Int) {
    columns = Array(repeating: Column(), count: max(0, count))
  }

  /// Adds a value of the document, once.
  mutating func add(_ value: Int, facet: Int) {
    guard columns.indices.contains(facet), let number = UInt32(exactly: value) else { return }
    if !columns[facet].values[columns[facet].start...].contains(number) {
      columns[facet].values.append(number)
    }
  }

  mutating func endDocument() {
    for facet in columns.indices {
      columns[facet].ends.append(UInt32(columns[facet].values.count))
      columns[facet].start = columns[facet].values.count
    }
  }

  consuming func finish(_ layout: DocumentLayout) -> FacetIndex {
    var shape = FlatBuffer()
    var columnBytes = FlatBuffer()
    var lists = FlatBuffer()
    shape.append(UInt64(columns.count))
    for column in columns {
      let valueCount = Int(column.values.max().map { $0 + 1 } ?? 0)
      shape.append(UInt64(valueCount))
      shape.append(UInt64(columnBytes.count))
      columnBytes.append(UInt32(0))
      for end in column.ends { columnBytes.append(end) }
      for value in column.values { columnBytes.append(value) }
      Self.appendLists(column.ends, column.values, valueCount, layout, &shape, &lists)
    }
    lists.appendZeros(PostingFormat.slack)
    return FacetIndex(shape: shape.finish(), columns: columnBytes.finish(), lists: lists.finish())
  }

  /// Appends the slots that each value has: a bitmap where they are many, numbers else.
  private static func appendLists(
    _ ends: [UInt32], _ values: [UInt32], _ valueCount: Int, _ layout: DocumentLayout,
    _ shape: inout FlatBuffer, _ lists: inout FlatBuffer
  ) {
    var counts = [Int](repeating: 0, count: valueCount)
    for value in values { counts[Int(value)] += 1 }
    var places: [Int] = []
    let format = PostingFormat(layout)
    for count in counts {
      lists.align(to: 8)
      places.append(lists.count)
      shape.append(UInt64(lists.count))
      shape.append(UInt64(count))
      lists.appendZeros(format.isBitmap(count) ? 8 * format.wordCount : 4 * count)
    }
    let walk = SlotWalk(layout)
    var start = 0
    for (document, end) in ends.enumerated() {
      let slot = walk.slot(of: document)
      for value in values[start..<Int(end)] {
        let place = lists.base + places[Int(value)]
        if format.isBitmap(counts[Int(value)]) {
          let word = place.assumingMemoryBound(to: UInt64.self) + slot / 64
          word.pointee |= 1 << UInt64(slot % 64)
        } else {
          place.storeBytes(of: UInt32(slot), as: UInt32.self)
          places[Int(value)] += 4
        }
      }
      start = Int(end)
    }
  }
}
