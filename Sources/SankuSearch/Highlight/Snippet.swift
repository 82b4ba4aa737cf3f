/// A piece of a long text around the densest hits (摘要), on one line.
package struct Snippet: Sendable, Equatable {
  /// The piece, with `…` where the text goes on; line breaks and tabs are spaces.
  package var text: String
  /// The hits inside ``text``.
  package var spans: [SearchHighlight.Span]

  /// Cuts a highlighted value to a number of display columns, the `…` included.
  ///
  /// Chinese characters take two columns. The earliest of equally dense places is shown, with
  /// what is around it on both sides.
  package init(_ highlight: SearchHighlight, columns: Int) {
    let cells = Cells(highlight.text, marked: highlight.spans.map(\.bytes))
    let window = cells.window(columns: columns)
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    if window.lowerBound > 0 { bytes += Array("…".utf8) }
    for cell in window {
      let start = bytes.count
      bytes += cells.bytes(of: cell)
      guard cells.isMarked[cell] else { continue }
      if let last = ranges.last, last.upperBound == start {
        ranges[ranges.count - 1] = last.lowerBound..<bytes.count
      } else {
        ranges.append(start..<bytes.count)
      }
    }
    if window.upperBound < cells.count, columns > 0 { bytes += Array("…".utf8) }
    text = String(decoding: bytes, as: UTF8.self)
    spans = ranges.spans(in: text)
  }
}

/// A text in pieces that are never cut: a character with the marks and joined parts behind it.
private struct Cells {
  private var texts: [UInt8] = []
  private var ends: [Int] = []
  private var widths: [Int] = []
  private(set) var isMarked: [Bool] = []

  var count: Int { widths.count }

  init(_ text: String, marked ranges: [Range<Int>]) {
    var range = ranges[...]
    var offset = 0
    var joins = false
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || scalar == "\u{2028}" || scalar == "\u{2029}"
      let width = isControl ? 1 : DisplayWidth.columns(of: scalar)
      texts += isControl ? [0x20] : Array(String(scalar).utf8)
      while let first = range.first, first.upperBound <= offset { range = range.dropFirst() }
      let marked = range.first.map { $0.contains(offset) } ?? false
      if (width == 0 || joins) && !ends.isEmpty {
        ends[ends.count - 1] = texts.count
        isMarked[isMarked.count - 1] = isMarked[isMarked.count - 1] || marked
      } else {
        ends.append(texts.count)
        widths.append(width)
        isMarked.append(marked)
      }
      joins = scalar == "\u{200D}"
      offset += UTF8.width(scalar)
    }
  }

  func bytes(of cell: Int) -> ArraySlice<UInt8> {
    texts[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// The cells to show in a number of columns, ellipses included.
  func window(columns: Int) -> Range<Int> {
    guard widths.reduce(0, +) > columns else { return 0..<count }
    // One column each for the ellipses.
    let room = max(0, columns - 2)
    let best = densest(room)
    var (start, end) = (best.lowerBound, best.upperBound)
    var free = room - widths[best].reduce(0, +)
    // What is left goes to both sides in turn, so that the hits have something around them.
    var isMoved = true
    while isMoved {
      isMoved = false
      if start > 0, widths[start - 1] <= free {
        start -= 1
        free -= widths[start]
        isMoved = true
      }
      if end < count, widths[end] <= free {
        free -= widths[end]
        end += 1
        isMoved = true
      }
    }
    return start..<end
  }

  /// The stretch from hit to hit that holds most marked columns in the room.
  private func densest(_ room: Int) -> Range<Int> {
    var best = 0..<0
    var bestMarked = 0
    var (end, used, marked) = (0, 0, 0)
    for start in widths.indices {
      while end < count, used + widths[end] <= room {
        used += widths[end]
        if isMarked[end] { marked += widths[end] }
        end += 1
      }
      if isMarked[start], marked > bestMarked {
        bestMarked = marked
        let last = isMarked[start..<end].lastIndex(of: true) ?? start
        best = start..<last + 1
      }
      guard end > start else {
        end = start + 1
        continue
      }
      used -= widths[start]
      if isMarked[start] { marked -= widths[start] }
    }
    return best
  }
}
