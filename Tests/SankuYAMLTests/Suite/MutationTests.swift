import SankuDiagnostics
import SankuYAML
import Testing

/// Whatever bytes come: no crash, marks inside the file, and texts that match their marks.
struct MutationTests {
  private static let seeds: [String] = [
    "名称: 甲\n年度: 2026\n资金: {总额: 100, 财政: 50}\n附件: [立项批复, '可研', \"a\\tb\"]\n",
    "绩效指标:\n  - 一级指标: 产出\n    值: ≥95%\n  - &a {x: 1}\n  - *a\n内容: |\n  甲：乙\n\n  丙\n说明: >-\n  一\n  二\n",
    "%TAG !e! tag:x,\n---\n- !e!a b\n- ? [k]\n  : v\n...\n---\n名称：甲\n年度：乙\n",
    "- &a {名称: 甲, a: 1}\n- *a\n- 名称：乙\n- [*a, 名称：丙, {<<: *a}]\n- 附件\n  年度：1\n- “2026”\n- - －  甲\n  - 　x: y\n",
    "a: b\r\n甲: 乙\r丙: 丁\u{85}戊: 己\u{2028}庚: 辛\n  壬\n",
    "{\"名称\": \"甲\\u4e2d\\ud83d\\ude00\", \"值\": [1, 2.5e3, true, null], \"空\": {}}\n",
  ]

  #if DEBUG
    private static let rounds = 400
  #else
    private static let rounds = 40_000
  #endif

  @Test(arguments: seeds.indices)
  func mutatedTexts(_ seed: Int) {
    var mutations = Mutations(numbers: Numbers(seed: UInt64(seed + 1)))
    let text = Array(Self.seeds[seed].utf8)
    for round in 0..<Self.rounds {
      let bytes = mutations.mutate(text)
      for name in ["a.yaml", "a.json"] {
        let stream = YAMLStream.read(SourceText(name: name, bytes: bytes))
        let fault = Invariants.fault(in: stream)
        #expect(
          fault == nil,
          "seed \(seed), round \(round), \(name): \(bytes.map { $0 < 0x7F && $0 >= 0x20 ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16) }.joined())"
        )
        if fault != nil { return }
      }
    }
  }
}

/// What holds of every stream.
enum Invariants {
  /// The first thing that is not as it should be.
  static func fault(in stream: YAMLStream) -> String? {
    let marks = Marks(stream.source)
    for finding in stream.findings {
      let ranges =
        [finding.place.range] + finding.notes.compactMap { $0.place?.range }
        + finding.fixes.compactMap { $0.range }
      // Columns mean little where the bytes are no text.
      let isText = finding.rule != "form/broken-utf8"
      if let wrong = ranges.first(where: { isText && !marks.holds($0) }) {
        return "\(finding.rule) \(wrong)"
      }
    }
    if stream.findings.isEmpty, !stream.isComplete { return "stopped without a word" }
    for document in stream.documents {
      if let fault = fault(in: document, marks: marks) { return fault }
    }
    return nil
  }

  private static func fault(in node: Node, marks: Marks) -> String? {
    guard marks.holds(node.range) else { return "\(node.outline) \(node.range)" }
    let isVerbatim = node.kind == .scalar && node.style == .plain && node.tag == nil
    if isVerbatim, !node.isAlias, node.anchor == nil,
      node.range.start.line == node.range.end.line, marks.text(node.range) != node.text
    {
      return "\(node.text) is not \(marks.text(node.range))"
    }
    for element in node.elements {
      if let fault = fault(in: element, marks: marks) { return fault }
    }
    for (key, value) in node.entries {
      if let fault = fault(in: key, marks: marks) ?? fault(in: value, marks: marks) { return fault }
    }
    return nil
  }
}

/// Every position of a text, counted the slow and plain way.
private struct Marks {
  private let source: SourceText
  private var positions: [Int: SourcePosition] = [:]

  init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes
    var position = SourcePosition.start
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position.offset = 3 }
    positions[0] = .start
    while position.offset < bytes.count {
      positions[position.offset] = position
      let byte = bytes[position.offset]
      let rest = bytes[position.offset...]
      let breaks: [[UInt8]] = [
        [0x0D, 0x0A], [0x0A], [0x0D], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9],
      ]
      if let lineBreak = breaks.first(where: { rest.starts(with: $0) }) {
        // libyaml can put a mark between CR and LF of a broken file.
        if lineBreak.count == 2, lineBreak[0] == 0x0D {
          positions[position.offset + 1] = SourcePosition(
            offset: position.offset + 1, line: position.line, column: position.column + 1)
        }
        position.offset += lineBreak.count
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
    positions[bytes.count] = position
  }

  /// Whether both ends are positions of the text, in order.
  func holds(_ range: SourceRange) -> Bool {
    range.start.offset <= range.end.offset && positions[range.start.offset] == range.start
      && positions[range.end.offset] == range.end
  }

  func text(_ range: SourceRange) -> String {
    String(decoding: source.bytes[range.start.offset..<range.end.offset], as: UTF8.self)
  }
}
