import SankuDiagnostics

/// Looks for slips near the place where YAML could not be read on (可能原因).
///
/// A full-width colon is no fault to YAML: it makes a text of the line, and the trouble shows a
/// line later. So the lines above are looked at, from where the trouble can have begun.
struct LikelyCauses {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let tree: Tree

  /// The slips between the context, or a few lines above, and the place of the stop.
  func findings(stop: SourcePosition, context: SourcePosition?) -> [Finding] {
    var line = source.lineRange(around: stop.offset)
    var lines = [line]
    while lines.count < 8, line.lowerBound > source.byteOrderMarkLength {
      line = source.lineRange(around: line.lowerBound - 1)
      if !isBlankOrComment(line) { lines.append(line) }
      // The plain text that swallowed the lines cannot have begun above a line that was read.
      if line.lowerBound <= lastRead(before: stop.offset) { break }
    }
    if let context {
      let line = source.lineRange(around: context.offset)
      if !lines.contains(line) { lines.append(line) }
    }
    let found = lines.filter { !isInsideText($0) }.compactMap(slip)
      .sorted { $0.place.range.start < $1.place.range.start }
    guard let first = found.first else { return [] }
    return found + followers(of: first, behind: source.lineRange(around: stop.offset))
  }

  /// The start of the last node that was read in full.
  private func lastRead(before offset: Int) -> Int {
    guard let last = tree.records.last(where: { $0.kind == .scalar && Int($0.end) <= offset })
    else { return 0 }
    return Int(last.start)
  }

  /// What is wrong with a line, if anything shows.
  private func slip(_ line: Range<Int>) -> Finding? {
    if let shape = KeyShape(bytes, from: line.lowerBound, to: line.upperBound) {
      if shape.isWrong || shape.separator == .tight, !isRead(shape.colon.lowerBound) {
        let key = String(decoding: source.bytes[shape.key], as: UTF8.self)
        return .wrongColon(
          key, separator: shape.separator, isCertain: true, colon: place(shape.colon),
          hasValue: shape.hasValue)
      }
    }
    let first = KeyShape.skipIndentation(bytes, from: line.lowerBound, to: line.upperBound)
    let code = LookAlike.code(bytes, at: first)
    if LookAlike.dashes.contains(code) {
      return .fullWidthDash(at: place(first..<first + 3), isCertain: true)
    }
    if first + 1 < line.upperBound, bytes[first] == UInt8(ascii: "-"), bytes[first + 1] >= 0x80 {
      return .tightDash(at: place(first..<first + 1), isCertain: true)
    }
    if code == LookAlike.number { return .fullWidthNumberSign(at: place(first..<first + 3)) }
    return quoteSlip(line) ?? commaSlip(line)
  }

  /// `名称: “甲: 乙”`: a value that was to be protected by quotes.
  private func quoteSlip(_ line: Range<Int>) -> Finding? {
    guard let shape = KeyShape(bytes, from: line.lowerBound, to: line.upperBound),
      shape.separator == .proper
    else { return nil }
    let start = KeyShape.skipIndentation(bytes, from: shape.colon.upperBound, to: line.upperBound)
    guard LookAlike.openingQuotes.contains(LookAlike.code(bytes, at: start)) else { return nil }
    let inner = start + 3..<max(start + 3, line.upperBound)
    guard
      inner.contains(where: { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: "#") })
    else { return nil }
    let text = String(decoding: source.bytes[start..<line.upperBound], as: UTF8.self)
    return .fullWidthQuote(text, at: place(start..<line.upperBound), isKey: true)
  }

  /// `{名称: 甲，年度: 2026}`: a comma that does not separate.
  private func commaSlip(_ line: Range<Int>) -> Finding? {
    var depth = 0
    for offset in line {
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case 0xEF where depth > 0 && LookAlike.code(bytes, at: offset) == LookAlike.comma:
        return .fullWidthSeparator(at: place(offset..<offset + 3))
      default: break
      }
    }
    return nil
  }

  /// The lines right behind the stop with the same wrong colon and indentation, so that all of a
  /// form that was typed that way is named at once.
  private func followers(of first: Finding, behind stop: Range<Int>) -> [Finding] {
    guard first.rule == "form/full-width-colon" else { return [] }
    let column = indentation(source.lineRange(around: first.place.range.start.offset))
    var found: [Finding] = []
    var next = stop.upperBound
    while found.count < 100, next < bytes.count {
      next += max(1, source.lineBreakLength(at: next))
      guard next < bytes.count else { break }
      let line = source.lineRange(around: next)
      next = line.upperBound
      guard !isBlankOrComment(line), indentation(line) >= column else { break }
      if indentation(line) == column, let slip = slip(line), slip.rule == first.rule {
        found.append(slip)
      }
    }
    return found
  }
}

extension LikelyCauses {
  private func indentation(_ line: Range<Int>) -> Int {
    KeyShape.skipIndentation(bytes, from: line.lowerBound, to: line.upperBound) - line.lowerBound
  }

  private func isBlankOrComment(_ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { bytes[$0] != 0x20 && bytes[$0] != 0x09 }) else {
      return true
    }
    return bytes[first] == UInt8(ascii: "#")
  }

  /// Whether an offset lies in a text that was read in full and so did not stop the reading.
  ///
  /// The very last text may have, if it goes on over several lines: it swallowed the next key.
  private func isRead(_ offset: Int) -> Bool {
    let near = tree.records.suffix(64)
    guard
      let index = near.lastIndex(where: { record in
        record.kind == .scalar && record.start <= offset && record.end > offset
      })
    else { return false }
    let record = near[index]
    let isLast = near[(index + 1)...].allSatisfy { $0.kind != .scalar }
    return !isLast || source.lines(in: Int(record.start)..<Int(record.end)).count == 1
  }

  /// Whether a line lies in a text with quotes or in a block, where any sign may stand.
  private func isInsideText(_ line: Range<Int>) -> Bool {
    tree.records.suffix(64).contains { record in
      record.kind == .scalar && record.style != .plain && record.start < line.lowerBound
        && record.end >= line.upperBound
    }
  }

  private func place(_ range: Range<Int>) -> SourcePlace {
    let line = source.lineRange(around: range.lowerBound)
    // Lines are counted from the last record before, which is near.
    let known = tree.records.last { Int($0.start) <= line.lowerBound }
    let from =
      known.map {
        SourcePosition(offset: Int($0.start), line: Int($0.line), column: Int($0.column))
      }
      ?? SourcePosition(offset: source.byteOrderMarkLength, line: 1, column: 1)
    let start = source.position(from: from, to: range.lowerBound)
    return SourcePlace(
      file: source.name,
      range: SourceRange(start, source.position(from: start, to: range.upperBound)))
  }
}

extension Finding {
  static func fullWidthNumberSign(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/full-width-comment", severity: .error,
      message: LocalizedText(
        zh: "行首的“＃”是全角的，没有被当作注释。",
        en: "The “＃” at the start is a full-width one and begins no comment."),
      place: place,
      advice: LocalizedText(zh: "请改成英文“# ”。", en: "Write “# ”."),
      fixes: [
        Fix(
          kind: .safe, title: LocalizedText(zh: "改成“#”", en: "Use “#”"), range: place.range,
          replacement: "#")
      ])
  }

  static func fullWidthSeparator(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/full-width-comma", severity: .error,
      message: LocalizedText(
        zh: "括号里用了全角逗号，没有把内容隔开。",
        en: "A full-width comma in brackets does not separate anything."),
      place: place,
      advice: LocalizedText(zh: "请改成英文逗号加空格“, ”。", en: "Write “, ” instead."),
      fixes: [
        Fix(
          kind: .unsafe, title: LocalizedText(zh: "改成英文逗号", en: "Use an ASCII comma"),
          range: place.range, replacement: ", ")
      ])
  }
}
