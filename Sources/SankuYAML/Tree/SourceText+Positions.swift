import SankuDiagnostics

extension SourceText {
  /// The position of a later byte, counted from a known one; costs the bytes between. From inside
  /// a code point it goes to its end.
  func position(
    from known: SourcePosition, to offset: Int, countsLines: Bool = true
  ) -> SourcePosition {
    var position = known
    let end = min(offset, bytes.count)
    while position.offset < end {
      let byte = bytes[position.offset]
      let length = countsLines ? lineBreakLength(at: position.offset) : 0
      if length > 0 {
        position.offset += length
        position.line += 1
        position.column = 1
      } else {
        position.offset += 1
        if byte & 0xC0 != 0x80 { position.column += 1 }
        while position.offset < bytes.count, bytes[position.offset] & 0xC0 == 0x80 {
          position.offset += 1
        }
      }
    }
    return position
  }

  /// The position of a byte, counted from the start of the file (behind a byte order mark).
  func position(at offset: Int) -> SourcePosition {
    let start = byteOrderMarkLength
    return position(from: SourcePosition(offset: start, line: 1, column: 1), to: offset)
  }

  /// 3 where the bytes begin with the UTF-8 byte order mark, which is no part of the text.
  var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
