import SankuDiagnostics

// Look-alikes of YAML's signs at the start of a text.
extension SuspectFindings {
  /// Lines that begin with full-width dashes, or with dashes that lack their space: a list, if there
  /// are several.
  mutating func judgeDashes(_ node: Node) {
    let record = tree.records[node.place]
    var dashes: [Int] = []
    tree.source.bytes.withUnsafeBufferPointer { bytes in
      for line in tree.source.lines(in: Int(record.start)..<Int(record.end)) {
        let first = KeyShape.skipIndentation(bytes, from: line.lowerBound, to: line.upperBound)
        let isTight = first + 1 < line.upperBound && bytes[first] == UInt8(ascii: "-")
        if isTight || LookAlike.dashes.contains(LookAlike.code(bytes, at: first)) {
          dashes.append(first)
        }
      }
    }
    guard dashes.count >= 2 else { return }
    reportDashes(dashes, in: node, isCertain: true)
  }

  private mutating func reportDashes(_ offsets: [Int], in node: Node, isCertain: Bool) {
    done.insert(node.place)
    var known = position(node)
    for offset in offsets.prefix(FindingList.mostOfOneRule) {
      let isASCII = tree.source.bytes[offset] < 0x80
      let place = place(offset..<offset + (isASCII ? 1 : 3), from: known)
      known = place.range.end
      findings.append(
        isASCII
          ? .tightDash(at: place, isCertain: isCertain)
          : .fullWidthDash(at: place, isCertain: isCertain))
    }
  }

  /// A key: it should begin and end with a letter, so that it is found.
  mutating func judgeKey(_ node: Node) {
    let (code, hasBlank, afterDash) = node.withUTF8 { text in
      (
        LookAlike.code(text, at: 0),
        LookAlike.beginsWithBlank(text) || LookAlike.endsWithBlank(text),
        text.count > 3 ? text[3] : 0
      )
    }
    if hasBlank {
      findings.append(.fullWidthSpace(Self.trimmed(node.text), at: node.sourcePlace))
    } else if LookAlike.openingQuotes.contains(code) {
      findings.append(.fullWidthQuote(excerpt(node.text), at: node.sourcePlace, isKey: true))
    } else if LookAlike.dashes.contains(code), afterDash == 0x20 || afterDash == 0xE3 {
      reportDashes([Int(node.record.start)], in: node, isCertain: true)
    }
  }

  /// A value or an item; Chinese text in Chinese quotes is just that.
  mutating func judgeValue(_ node: Node) {
    guard !done.contains(node.place) else { return }
    let (code, last, inner, next) = node.withUTF8 { text in
      (
        LookAlike.code(text, at: 0), LookAlike.code(text, at: text.count - 3),
        text.count > 6 ? text[3..<text.count - 3].allSatisfy { $0 < 0x80 } : false,
        text.count > 3 ? text[3] : 0
      )
    }
    // ” ’ ＂ ＇ 」
    let closesQuote = [0xE2809D, 0xE28099, 0xEFBC82, 0xEFBC87, 0xE3808D].contains(last)
    let closesBracket = last == 0xEFBCBD || last == 0xEFBD9D  // ］ ｝
    if LookAlike.openingQuotes.contains(code), closesQuote, inner {
      findings.append(.fullWidthQuote(excerpt(node.text), at: node.sourcePlace, isKey: false))
    } else if LookAlike.dashes.contains(code), next == 0x20 || next == 0xE3 {
      reportDashes([Int(node.record.first)], in: node, isCertain: false)
    } else if code == 0xEFBCBB || code == 0xEFBD9B, closesBracket {
      findings.append(.fullWidthBracket(excerpt(node.text), at: node.sourcePlace))
    }
  }

  /// A text without blanks of any width at its edges.
  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    let blanks: [Unicode.Scalar] = ["\u{3000}", "\u{A0}", " "]
    while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
