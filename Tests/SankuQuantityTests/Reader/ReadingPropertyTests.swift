import SankuQuantity
import Testing

struct ReadingPropertyTests {
  private let reader = QuantityReader()

  @Test("Spans cut the cell where the reading stands", arguments: commonCells)
  func spansCutTheSource(cell: String) {
    let reading = reader.read(cell)
    let parts = reading.parts.isEmpty ? [reading] : reading.parts
    for part in parts {
      let bytes = Array(cell.utf8)
      #expect(part.range.upperBound <= bytes.count)
      let cut = String(decoding: bytes[part.range], as: UTF8.self)
      let again = reader.read(cut)
      #expect(again.kind == part.kind, "\(cut)")
      #expect(again.value == part.value, "\(cut)")
      #expect(again.unit == part.unit, "\(cut)")
      #expect(again.comparator == part.comparator, "\(cut)")
      #expect(again.date == part.date, "\(cut)")
    }
  }

  /// The cell in full-width characters.
  private func widened(_ cell: String) -> String {
    String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  @Test("Widths do not change the meaning", arguments: commonCells)
  func widths(cell: String) {
    let (plain, wide) = (reader.read(cell), reader.read(widened(cell)))
    #expect(wide.kind == plain.kind)
    #expect(wide.comparator == plain.comparator)
    #expect(wide.value == plain.value)
    #expect(wide.upper == plain.upper)
    #expect(wide.unit == plain.unit)
    #expect(wide.date == plain.date)
  }

  @Test("Spaces around signs and units do not change the meaning", arguments: commonCells)
  func spaces(cell: String) {
    var spaced = " "
    var wasDigit = false
    for scalar in cell.unicodeScalars {
      let isDigit = (0x2C...0x39).contains(scalar.value) || scalar.value == 0xFF0E
      if isDigit != wasDigit { spaced += "\u{3000}" }
      spaced.unicodeScalars.append(scalar)
      wasDigit = isDigit
    }
    #expect(reader.read(spaced + " ").value == reader.read(cell).value)
    #expect(reader.read(spaced + " ").unit == reader.read(cell).unit)
    #expect(reader.read(spaced + " ").date == reader.read(cell).date)
  }

  @Test("Thousands separators do not change the number")
  func separators() {
    for (cell, plain) in [
      ("1,234,567.80元", "1234567.80元"), ("≥12,000人次", "≥12000人次"), ("1，200万元", "1200万元"),
    ] {
      #expect(reader.read(cell).value == reader.read(plain).value)
      #expect(reader.read(cell).unit == reader.read(plain).unit)
    }
  }

  @Test("House style reads back as the same value")
  func roundTrip() {
    let signs = ["≥", "≤", ">", "<", "=", "约"]
    let numbers = ["0", "1", "7.50", "95", "1200", "1.5万", "320万", "50.14亿"]
    let units = ["%", "个", "元", "元/人·年", "平方米", "人次", "立方米/日", "次/季度", "百分点", ""]
    for sign in signs {
      for number in numbers {
        for unit in units {
          let reading = reader.read(sign + number + unit)
          let again = reader.read(reading.houseStyle ?? "")
          #expect(again.summary == reading.summary, "\(sign)\(number)\(unit)")
        }
      }
    }
  }

  @Test("House style of ranges, dates and changes reads back", arguments: commonCells)
  func houseStyleOfCells(cell: String) {
    let reading = reader.read(cell)
    guard reading.parts.isEmpty, reading.written?.text == nil, let style = reading.houseStyle else {
      return
    }
    let again = reader.read(style)
    #expect(again.kind == reading.kind, "\(style)")
    #expect(again.value == reading.value, "\(style)")
    #expect(again.upper == reading.upper, "\(style)")
    #expect(again.unit == reading.unit, "\(style)")
    #expect(again.date == reading.date, "\(style)")
    #expect(again.start == reading.start, "\(style)")
    #expect(again.direction == reading.direction, "\(style)")
    #expect(again.baseline == reading.baseline, "\(style)")
  }

  @Test("Any row of fragments is read without harm")
  func fragments() {
    let pieces = [
      "≥", "不低于", "以上", "百分之", "九十五", "十几", "万", "0", "95", "1,000", ".", "-", "至", "%", "元/人", "年",
      "月", "2026", "(", ")", "，", "*", "XX", "O", "每季度", "前", "第三", "成", "半", "\u{FFFD}", "😀", "",
    ]
    var state: UInt64 = 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    for _ in 0..<3000 {
      let cell = (0..<(1 + next() % 8)).map { _ in pieces[next() % pieces.count] }.joined()
      let reading = reader.read(cell)
      for range in [reading.range] + reading.notes.map(\.range) {
        #expect(range.upperBound <= cell.utf8.count, "\(cell)")
      }
    }
  }
}
