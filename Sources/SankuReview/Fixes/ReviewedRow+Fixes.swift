import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Changes of single cells that rules propose (单元格改法).
extension ReviewedRow {
  /// A cell with another text; nothing where the row has no such cell or it says so already.
  func fix(
    _ field: RowField, _ text: String, _ kind: Finding.Fix.Kind, title: LocalizedText? = nil
  ) -> [Finding.Fix] {
    guard let cell = source[field], !cell.value.hasBytes(of: text), !text.isEmpty else { return [] }
    return [.text(kind, title ?? .init("改为“\(text)”", "write “\(text)”"), at: cell.range, text)]
  }

  /// The value with another sign, in the sign column where that is filled in.
  func signFix(_ sign: String, _ kind: Finding.Fix.Kind) -> [Finding.Fix] {
    if source.isFilled(.comparator) {
      guard !folded(.comparator).begins(with: "定") else { return [] }
      return fix(
        .comparator, sign, kind, title: .init("计算符号改为“\(sign)”", "write the sign “\(sign)”"))
    }
    if let column = source[.comparator], value.comparator == nil {
      return [
        .text(
          kind, .init("计算符号填“\(sign)”", "write the sign “\(sign)”"), at: column.range, sign)
      ]
    }
    guard let text = SignedText(source[.value]?.value ?? "") else { return [] }
    return fix(.value, text.with(sign: sign), kind)
  }

  /// The sign that suits what the row measures.
  var properSign: String {
    if let direction = indicator?.direction {
      switch direction {
      case .higher: return "≥"
      case .lower: return "≤"
      case .exact: return "="
      }
    }
    if let direction = IndicatorDirection.of(self) { return direction == .lower ? "≤" : "≥" }
    return dimension?.isCost == true ? "≤" : "≥"
  }

  /// The unit that suits what the row measures; nil where it cannot be told.
  var properUnit: String? {
    if let unit = indicator?.unit { return unit == "日期" ? nil : unit }
    if let unit = value.unit?.text ?? bracketUnit?.text { return unit }
    if name.kind?.isRate == true { return "%" }
    switch name.kind {
    case .people: return name.core.ends(with: "人次") ? "人次" : "人"
    case .households: return "户"
    default: return nil
    }
  }

  /// Whether the row is removed with all that it says.
  func removal(_ title: LocalizedText) -> [Finding.Fix] {
    [
      Finding.Fix(
        kind: .unsafe, title: title, range: source.range, replacement: "",
        edits: [.removeRecord(source.range)])
    ]
  }
}

/// Texts of cells without parts that do not belong there (去除多余文字).
enum CellText {
  /// Without the last code points that are punctuation or white space.
  static func withoutStop(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, last.properties.isWhitespace || stops.contains(last) {
      scalars.removeLast()
    }
    return String(scalars)
  }

  private static let stops = Set("。；;｡，,、".unicodeScalars)

  /// Without a piece of the folded text, wherever it stands in the text as written; nil where it
  /// does not stand there once.
  static func dropping(_ part: String, from text: String) -> String? {
    let folded = FoldedText(text)
    let piece = FoldedText(part)
    guard let start = folded.firstIndex(of: piece), !piece.isEmpty else { return nil }
    var kept = String.UnicodeScalarView()
    var index = 0
    for scalar in text.unicodeScalars {
      let count = FoldedText(String(scalar)).count
      if count == 0 || index < start || index >= start + piece.count { kept.append(scalar) }
      index += count
    }
    return String(kept)
  }
}

extension CellText {
  /// With a piece replaced that stands there just once; nil otherwise.
  static func replacing(_ piece: String, with other: String, in text: String) -> String? {
    let (bytes, wanted) = (Array(text.utf8), Array(piece.utf8))
    var places: [Int] = []
    var index = 0
    while index + wanted.count <= bytes.count {
      let isThere = bytes[index..<(index + wanted.count)].elementsEqual(wanted)
      if isThere { places.append(index) }
      index += isThere ? wanted.count : 1
    }
    guard places.count == 1 else { return nil }
    let tail = bytes[(places[0] + wanted.count)...]
    return String(decoding: bytes[..<places[0]] + Array(other.utf8) + tail, as: UTF8.self)
  }

  /// Without white space at the ends.
  static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    return String(scalars)
  }
}
