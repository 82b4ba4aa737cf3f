import SankuQuantity

/// Reads random cells, checks what must always hold, and times long cells.
///
/// usage: Fuzz [COUNT] [SEED] [< STRINGS to start from]
@main
struct Fuzz {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let count = arguments.first ?? 1_000_000
    var random = SplitMix(state: UInt64(arguments.count > 1 ? arguments[1] : 1))
    var seeds: [String] = []
    while let line = readLine() { seeds.append(String(line.prefix { $0 != "\t" })) }
    let reader = QuantityReader()
    var failures = 0
    for _ in 0..<count {
      let cell = random.cell(seeds)
      let reading = reader.read(
        cell, unit: random.next(8) == 0 ? random.cell(seeds) : nil,
        indicator: random.next(4) == 0 ? random.cell(seeds) : nil)
      if !isSound(reading, cell) || reader.read(cell) != reader.readThoroughly(cell) {
        failures += 1
        print("unsound: \(cell.debugDescription)")
      }
    }
    print("\(count) cells, \(failures) failures")
    timeLongCells(reader)
  }

  /// Spans lie in the cell on whole characters; a measurable value has its number.
  static func isSound(_ reading: Reading, _ cell: String) -> Bool {
    let bytes = Array(cell.utf8)
    func isBoundary(_ index: Int) -> Bool {
      index == bytes.count || bytes[index] & 0xC0 != 0x80
    }
    for range in [reading.range] + reading.notes.map(\.range) {
      guard range.lowerBound >= 0, range.upperBound <= bytes.count, isBoundary(range.lowerBound),
        isBoundary(range.upperBound)
      else { return false }
    }
    if reading.kind == .range, let low = reading.value, let high = reading.upper, low > high {
      return false
    }
    if reading.kind == .quantity || reading.kind == .range, reading.value == nil { return false }
    return reading.parts.allSatisfy { isSound($0, cell) }
  }

  /// Twice the length must take about twice the time, for every fragment repeated.
  static func timeLongCells(_ reader: QuantityReader) {
    var worst = (ratio: 0.0, fragment: "")
    for fragment in SplitMix.fragments {
      let times = [20_000, 200_000].map { length in
        let cell = String(repeating: fragment, count: length / fragment.utf8.count + 1)
        return (0..<3).map { _ in ContinuousClock().measure { _ = reader.read(cell) } }.min()
          ?? .zero
      }
      let ratio = times[1] / times[0]
      if ratio > worst.ratio { worst = (ratio, fragment) }
    }
    print("ten times the length takes at most \(worst.ratio) times as long (\(worst.fragment))")
  }
}

/// A small generator, so that a seed names a run.
struct SplitMix {
  var state: UInt64

  static let fragments = [
    "≥", "≤", ">", "<", "=", "》", "不低于", "不超过", "以上", "以内", "左右", "约", "达到", "控制在", "较上年", "比",
    "2020年", "提高", "下降", "同比", "百分之", "千分之", "分之", "九十五", "一百二", "十几", "三五百", "万", "亿", "千",
    "0", "1", "95", "1.5", "1,000", "12,34", "..", ".", "-", "~", "至", "%", "‰", "百分点", "个", "元",
    "万元",
    "人·年", "/人", "/年", "每", "每季度", "季度", "年", "月", "日", "底前", "12月", "31日", "2026", "2026-12", "(",
    ")", "[", "]", "（含）", "、", "，", "。", "；", "*", "XX", "优", "有效", "及时", "零", "〇", "O", "l", "e5",
    "m³", "㎡",
    "台（套）", "年底前", "第三", "上半年", "成", "折", "倍", "翻一番", "半", "余", "多", "几", "数", "负", "两", "点", "角",
    "：", " ", "\t", "\n", "😀", "é", "千瓦", "±", "×10^", "号", "某", "\u{200B}", "《", "A级",
  ]

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// Fragments in a row, a seed with one of them put in, or plain characters.
  mutating func cell(_ seeds: [String]) -> String {
    switch next(seeds.isEmpty ? 2 : 4) {
    case 0, 1:
      return (0...next(9)).map { _ in SplitMix.fragments[next(SplitMix.fragments.count)] }.joined()
    case 2:
      var scalars = Array(seeds[next(seeds.count)].unicodeScalars)
      let place = next(scalars.count + 1)
      scalars.insert(
        contentsOf: SplitMix.fragments[next(SplitMix.fragments.count)].unicodeScalars, at: place)
      if !scalars.isEmpty { scalars.remove(at: next(scalars.count)) }
      return String(String.UnicodeScalarView(scalars))
    default:
      return (0...next(12)).map { _ in
        Unicode.Scalar(UInt32(next(0xFFFF))).map { String($0) } ?? "≥"
      }.joined()
    }
  }
}
