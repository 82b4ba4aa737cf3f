import SankuDiagnostics

/// Decides what is said about the suspects of a tree (疑点判断).
///
/// False alarms cost more than a slip that stays: Chinese prose is full of `：`. So a text is only
/// spoken of where its place or its neighbours say that a mapping was meant.
struct SuspectFindings {
  let tree: Tree
  var findings: [Finding] = []
  /// The records that have been spoken of.
  var done: Set<Int> = []

  init(_ tree: Tree) {
    self.tree = tree
  }

  /// All that is to be said, in the order of the suspects.
  static func of(_ suspects: Suspects, in tree: Tree) -> [Finding] {
    if suspects.all.isEmpty { return [] }
    var report = SuspectFindings(tree)
    for suspect in suspects.all where suspect.kind == .root { report.judge(suspect) }
    for suspect in suspects.all where suspect.kind != .root { report.judge(suspect) }
    return report.findings
  }

  private mutating func judge(_ suspect: Suspect) {
    let node = Node(tree: tree, at: suspect.record)
    switch suspect.kind {
    case .repeatedKey:
      let first = Node(tree: tree, at: suspect.other)
      findings.append(
        .repeatedKey(excerpt(node.text), at: node.sourcePlace, first: first.sourcePlace))
    case .mergeKey: findings.append(.mergeKey(at: node.sourcePlace))
    case .root: judgeRoot(node)
    case .manyLines: judgeLines(node, key: suspect.other)
    case .belowKey: judgeBelowKey(node)
    case .bareKey: judgeWhole(node, isCertain: true)
    case .mixedItem: judgeItem(node, sibling: Node(tree: tree, at: suspect.other))
    case .commaItem:
      findings.append(.fullWidthComma(excerpt(node.text), at: node.sourcePlace))
    case .oddKey: judgeKey(node)
    case .oddValue: judgeValue(node)
    }
  }

  /// A few words of a text, to be named in a message.
  func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = scalars.prefix(24)
    return shown.count < scalars.prefix(25).count ? String(shown) + "…" : text
  }
}

// MARK: - Texts that look like entries

extension SuspectFindings {
  /// A document that is one text: any line that looks like an entry tells that a mapping was meant.
  private mutating func judgeRoot(_ node: Node) {
    let wrong = lines(of: node).compactMap { $0 }.filter(\.isWrong)
    report(wrong, in: node, isCertain: true)
    if wrong.isEmpty { judgeDashes(node) }
  }

  /// A text over several lines: entries if most lines look so, or all those behind the first.
  private mutating func judgeLines(_ node: Node, key: Int) {
    guard !done.contains(node.place) else { return }
    let shapes = lines(of: node)
    let wrong = shapes.compactMap { $0 }.filter(\.isWrong)
    let beginsBelow = key < 0 || tree.records[key].line < node.record.line
    let firstIsWrong = shapes.first.flatMap { $0 }?.isWrong ?? false
    if beginsBelow, firstIsWrong, wrong.count >= 2, wrong.count * 2 >= shapes.count {
      report(wrong, in: node, isCertain: true)
    } else if !firstIsWrong, shapes.count > 1, wrong.count == shapes.count - 1 {
      report(wrong, in: node, isCertain: false)
    } else {
      judgeDashes(node)
    }
  }

  /// A text of one line below its key: an entry if its key is short.
  private mutating func judgeBelowKey(_ node: Node) {
    guard !done.contains(node.place), let shape = wholeLine(of: node), shape.isWrong,
      shape.keyLength <= 8
    else { return }
    report([shape], in: node, isCertain: false)
  }

  /// A key in braces that holds its value.
  private mutating func judgeWhole(_ node: Node, isCertain: Bool) {
    guard let shape = wholeLine(of: node), shape.isWrong else { return }
    report([shape], in: node, isCertain: isCertain)
  }

  /// A text among mappings: an entry for certain if these have the same key.
  private mutating func judgeItem(_ node: Node, sibling: Node) {
    guard !done.contains(node.place), let shape = wholeLine(of: node), shape.isWrong else {
      return
    }
    report([shape], in: node, isCertain: sibling[text(shape.key)] != nil)
  }

  /// Reports lines of one text; more than a hundred would not be listed anyway.
  private mutating func report(_ shapes: [KeyShape], in node: Node, isCertain: Bool) {
    done.insert(node.place)
    var known = position(node)
    for shape in shapes.prefix(FindingList.mostOfOneRule) {
      let place = place(shape.colon, from: known)
      known = place.range.end
      findings.append(
        .wrongColon(
          text(shape.key), separator: shape.separator, isCertain: isCertain, colon: place,
          hasValue: shape.hasValue))
    }
  }

  /// A stretch of the source behind a known position.
  func place(_ range: Range<Int>, from known: SourcePosition) -> SourcePlace {
    let start = tree.source.position(
      from: known, to: range.lowerBound, countsLines: tree.countsLines)
    let end = tree.source.position(
      from: start, to: range.upperBound, countsLines: tree.countsLines)
    return SourcePlace(file: tree.source.name, range: SourceRange(start, end))
  }

  func position(_ node: Node) -> SourcePosition { node.range.start }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: tree.source.bytes[range], as: UTF8.self)
  }

  /// The shape of each line that a node covers in the source; nil for one without.
  private func lines(of node: Node) -> [KeyShape?] {
    let record = tree.records[node.place]
    return tree.source.bytes.withUnsafeBufferPointer { bytes in
      tree.source.lines(in: Int(record.start)..<Int(record.end)).map { line in
        KeyShape(bytes, from: line.lowerBound, to: line.upperBound)
      }
    }
  }

  private func wholeLine(of node: Node) -> KeyShape? {
    let shapes = lines(of: node)
    return shapes.count == 1 ? shapes[0] : nil
  }
}
