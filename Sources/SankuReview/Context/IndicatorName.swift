/// A level-3 name taken apart (指标名称): numbering, brackets, and what it measures.
package struct IndicatorName: Sendable {
  /// The cell as written.
  package let raw: String
  /// The cell folded, stars and numbering included.
  package let folded: FoldedText
  /// Without stars, numbering such as 指标1. and brackets.
  package let core: FoldedText
  /// The texts in brackets.
  package let brackets: [FoldedText]
  /// Numbering of the form that is left in front, such as `指标1.`
  package let numbering: String?
  /// Whether the name is Chinese characters throughout.
  let isPlain: Bool
  /// What the core's ending measures.
  package let kind: MeasureKind?

  package init(_ raw: String) {
    self.init(raw, folded: FoldedText(raw))
  }

  /// - Parameter folded: The name, folded.
  init(_ raw: String, folded: FoldedText) {
    self.raw = raw
    self.folded = folded
    isPlain = folded.isHan
    // Most names are Chinese characters throughout: nothing to take off.
    if isPlain, !folded.begins(with: "指标") {
      core = folded
      brackets = []
      numbering = nil
      kind = MeasureKind.of(folded)
      return
    }
    let (start, end, isFormNumber) = Self.markerLength(folded)
    numbering = isFormNumber ? FoldedText.string(folded.scalars[start..<end]) : nil
    let rest = folded.dropping(prefix: end)
    let (inner, brackets) = Self.split(rest)
    // A name that stands in brackets as a whole keeps its text.
    let core = inner.isEmpty ? rest : inner
    self.core = core
    self.brackets = brackets
    // 完成及时率%
    kind = MeasureKind.of(core.ends(with: "%") ? core.dropping(suffix: 1) : core)
  }

  /// Whether the name is a noun phrase that ends in something measurable.
  package var endsInMeasure: Bool {
    guard let kind else { return false }
    return kind != .degree
  }

  private static func isStar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2605, 0x2606, 0x25CF, 0x25A0, 0x2A, 0x25B2, 0x203B: true
    default: false
    }
  }

  private static func markerLength(_ text: FoldedText) -> (start: Int, end: Int, isFormNumber: Bool)
  {
    var index = 0
    let scalars = text.scalars
    while index < scalars.count, isStar(scalars[index]) { index += 1 }
    let start = index
    var isFormNumber = false
    if index + 2 < scalars.count, scalars[index] == 0x6307, scalars[index + 1] == 0x6807,
      scalars[index + 2].isASCIIDigit || scalars[index + 2].isChineseNumeral
    {
      isFormNumber = true
      index += 2
    }
    var digits = index
    while digits < scalars.count, scalars[digits].isASCIIDigit { digits += 1 }
    if digits == index, isFormNumber { digits += 1 }
    guard digits > index, digits < scalars.count else { return (start, start, false) }
    // 1. 1、 1) 1: but not 1.5 or 10套.
    if [0x2E, 0x3001, 0x29, 0x3A].contains(scalars[digits]) {
      let next = digits + 1
      if next < scalars.count, scalars[next].isASCIIDigit { return (start, start, false) }
      return (start, next, isFormNumber)
    }
    return isFormNumber ? (start, digits, true) : (start, start, false)
  }

  private static func isBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x29, 0x3010, 0x3011, 0x5B, 0x5D: true
    default: false
    }
  }

  private static func split(_ text: FoldedText) -> (FoldedText, [FoldedText]) {
    guard text.scalars.contains(where: isBracket) else { return (text, []) }
    var core: [UInt32] = []
    var brackets: [FoldedText] = []
    var inner: [UInt32] = []
    var depth = 0
    for scalar in text.scalars {
      switch scalar {
      case 0x28, 0x3010, 0x5B:
        if depth > 0 { inner.append(scalar) }
        depth += 1
      case 0x29, 0x3011, 0x5D:
        guard depth > 0 else { continue }
        depth -= 1
        if depth == 0 {
          brackets.append(FoldedText(scalars: inner))
          inner = []
        } else {
          inner.append(scalar)
        }
      default:
        if depth > 0 { inner.append(scalar) } else { core.append(scalar) }
      }
    }
    if !inner.isEmpty { brackets.append(FoldedText(scalars: inner)) }
    return (FoldedText(scalars: core), brackets)
  }
}
