import SankuModel
import SankuRegistry

/// A document number in running text (文号): `财预〔2021〕101号`.
struct DocumentNumber: Hashable, Sendable {
  /// The office's short name: 财预.
  var office: FoldedText
  var year: Int
  var number: Int

  /// In the official brackets.
  var text: String { "\(office.string)〔\(year)〕\(number)号" }
}

/// A document number with what stands around it.
struct CitedNumber: Sendable {
  var number: DocumentNumber
  /// The number as written.
  var text: String
  /// The title in 《》 next in front of it, or next behind; empty where there is none.
  var title: FoldedText
}

extension CitedNumber {
  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3014, 0x5B, 0x28, 0x3010, 0x3008, 0x3C: true
    default: false
    }
  }

  private static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3015, 0x5D, 0x29, 0x3011, 0x3009, 0x3E: true
    default: false
    }
  }

  /// The document numbers of a text in order.
  static func all(in text: FoldedText) -> [CitedNumber] {
    let scalars = text.scalars
    guard scalars.count >= 9, text.contains(scalar: "号") else { return [] }
    var found: [CitedNumber] = []
    var index = 1
    while index + 6 < scalars.count {
      if isOpening(scalars[index]), let (number, end) = number(scalars, bracket: index) {
        found.append(
          CitedNumber(
            number: number,
            text: FoldedText.string(scalars[(index - number.office.count)..<end]),
            title: title(scalars, before: index - number.office.count, behind: end)))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func number(
    _ scalars: FoldedText.Scalars, bracket: Int
  ) -> (DocumentNumber, end: Int)? {
    guard isClosing(scalars[bracket + 5]),
      let year = digits(scalars[(bracket + 1)..<(bracket + 5)]), (1980...2100).contains(year)
    else { return nil }
    var end = bracket + 6
    if end < scalars.count, scalars[end] == 0x7B2C { end += 1 }
    let first = end
    while end < scalars.count, scalars[end].isASCIIDigit { end += 1 }
    guard end < scalars.count, scalars[end] == 0x53F7, (1...5).contains(end - first),
      let number = digits(scalars[first..<end])
    else { return nil }
    var start = bracket
    while start > 0, bracket - start < 8, scalars[start - 1].isHan { start -= 1 }
    guard bracket - start >= 2 else { return nil }
    return (
      DocumentNumber(
        office: FoldedText(scalars: scalars[start..<bracket]), year: year, number: number), end + 1
    )
  }

  private static func digits(_ scalars: Slice<FoldedText.Scalars>) -> Int? {
    scalars.allSatisfy(\.isASCIIDigit) ? Int(FoldedText.string(scalars)) : nil
  }

  /// 《…》 that touches the number but for a bracket, a comma or a space.
  private static func title(
    _ scalars: FoldedText.Scalars, before start: Int, behind end: Int
  ) -> FoldedText {
    var last = start - 1
    while last >= 0, start - last <= 3, scalars[last] != 0x300B { last -= 1 }
    if last >= 0, scalars[last] == 0x300B, let first = scalars[..<last].lastIndex(of: 0x300A) {
      return FoldedText(scalars: scalars[(first + 1)..<last])
    }
    var first = end
    while first < scalars.count, first - end < 3, scalars[first] != 0x300A { first += 1 }
    guard first < scalars.count, scalars[first] == 0x300A,
      let last = scalars[first...].firstIndex(of: 0x300B)
    else { return FoldedText(scalars: []) }
    return FoldedText(scalars: scalars[(first + 1)..<last])
  }
}

/// The documents whose numbers are known (已知文号): the sources of all manifests and the guidances.
struct DocumentNumbers: Sendable {
  struct Document: Sendable {
    var number: DocumentNumber
    var title: String
    var folded: FoldedText
  }

  private var byNumber: [DocumentNumber: Document] = [:]
  private var byTitle: [FoldedText: Document] = [:]

  init(registry: Registry) {
    for guidance in registry.guidances { add(guidance.number, guidance.name) }
    for source in registry.packs.flatMap(\.sources) { add(source.number, source.title) }
  }

  private mutating func add(_ text: String?, _ title: String) {
    guard let text, let number = CitedNumber.all(in: FoldedText(text)).first?.number else { return }
    let document = Document(number: number, title: title, folded: Self.plain(FoldedText(title)))
    guard byNumber[number] == nil else { return }
    byNumber[number] = document
    if byTitle[document.folded] == nil { byTitle[document.folded] = document }
  }

  /// A title without brackets such as （试行）.
  private static func plain(_ title: FoldedText) -> FoldedText {
    IndicatorName(title.string).core
  }

  var isEmpty: Bool { byNumber.isEmpty }

  /// The known document that a citation was probably meant to be, and whether its title says so.
  func meant(by cited: CitedNumber) -> (document: Document, isSure: Bool)? {
    // An office may stand behind another word: 依据财预〔2021〕101号.
    if byNumber.keys.contains(where: { fits($0, cited.number) }) { return nil }
    if !cited.title.isEmpty {
      guard let document = byTitle[Self.plain(cited.title)] else { return nil }
      return (document, true)
    }
    let near = byNumber.values.filter { document in
      guard cited.number.office.hasSuffix(document.number.office) else { return false }
      if document.number.year == cited.number.year {
        return Self.isSlip(document.number.number, cited.number.number)
      }
      return document.number.number == cited.number.number
        && abs(document.number.year - cited.number.year) == 1
    }
    return near.min { $0.number.text < $1.number.text }.map { ($0, false) }
  }

  private func fits(_ known: DocumentNumber, _ cited: DocumentNumber) -> Bool {
    known.year == cited.year && known.number == cited.number
      && cited.office.hasSuffix(known.office)
  }

  /// One digit wrong, or two neighbours exchanged.
  private static func isSlip(_ first: Int, _ second: Int) -> Bool {
    let left = Array(String(first).utf8)
    let right = Array(String(second).utf8)
    guard left.count == right.count, left.count >= 2 else { return false }
    let wrong = left.indices.filter { left[$0] != right[$0] }
    if wrong.count == 1 { return true }
    return wrong.count == 2 && wrong[1] == wrong[0] + 1 && left[wrong[0]] == right[wrong[1]]
      && left[wrong[1]] == right[wrong[0]]
  }
}
