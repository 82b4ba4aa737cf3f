import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports debris of scanning and typing: Latin capitals inside Chinese words, a sign read as a
/// Chinese character, well-known slips.
struct GarbledTextRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/garbled-text",
    title: .init("文字错乱", "Garbled text"),
    summary: .init(
      "名称或指标值里有扫描识别错误、乱码或常见错别字。",
      "A name or value holds debris of scanning, broken characters or a common slip."),
    rationale: .init(
      "错乱的符号会改变数值的含义，也说明填报后没有校对。",
      "A broken sign changes the value, and shows that nobody read the form again."),
    advice: .init("对照原件改正。", "Correct it from the original."),
    severity: .warning, defects: ["D35"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: ⟦'图书QRJ,I架补充数量'⟧, 指标值: ≥20个}"),
      .rows("- {二级指标: 质量指标, 三级指标: ⟦图书.架合格率⟧, 指标值: ≥98%}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书架合格率, 指标值: ⟦二98%⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: ⟦新书上架比列⟧, 指标值: ≥98%}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ⟦》20个⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: PM2.5监测仪校准合格率, 指标值: ≥98%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    var findings: [Finding] = []
    for row in context.rows(with: .suspect) {
      if let debris = Garble.first(in: row.name.folded) ?? Garble.stop(in: row.name.folded) {
        findings.append(finding(.garbled(debris), at: row, .name, in: context))
      }
      let value = row.value.text
      if let debris = Garble.signAsNumeral(value) ?? Garble.letterAsDigit(value)
        ?? Garble.first(in: value)
      {
        findings.append(
          finding(.garbled(debris), at: row, .value, in: context, fixes: row.repairFix(.unsafe)))
      } else if row.value.reading.has(.signRepaired) {
        let raw = row.source[.value]?.value ?? value.string
        findings.append(
          finding(
            .init("“\(raw)”的符号写错了", "the sign of “\(raw)” is mistyped"), at: row, .value,
            in: context, severity: .info, defects: ["D35", "D18"], fixes: row.repairFix(.unsafe)))
      }
    }
    for row in context.rows(with: .named) {
      guard let slip = Garble.nameSlips.first(in: row.name.core) else { continue }
      findings.append(finding(.slip(slip), at: row, .name, in: context))
    }
    return findings + slips(context)
  }

  private func slips(_ context: ReviewContext) -> [Finding] {
    guard let slip = Garble.slips.first(in: context.objective) else { return [] }
    return [
      finding(
        .slip(slip), at: .annualObjective,
        in: context, severity: .info, fixes: Garble.correction(of: slip, in: context))
    ]
  }
}

extension LocalizedText {
  fileprivate static func slip(_ word: String) -> LocalizedText {
    .init("“\(word)”可能是错别字", "“\(word)” looks like a slip")
  }

  fileprivate static func garbled(_ text: String) -> LocalizedText {
    .init("“\(text)”像是识别错误或乱码", "“\(text)” looks like scanning debris")
  }
}

/// What scanning and typing leave behind (识别残渣).
private enum Garble {
  /// Words that are nearly always slips for another.
  static let slips: WordList = [
    "基础实施", "配套实施", "公共实施", "消防实施", "截止目前", "按排", "布署", "既使",
    "人民群从", "绩效目标目标", "交安实施", "维护结构施工",
  ]
  /// Slips in the words that names end in.
  static let nameSlips: WordList = [
    "比列", "对像", "满义度", "满意渡", "满意意度", "复盖率", "覆盖律", "合格律", "完成律", "及时律", "达标律", "率率", "度度", "数量数量",
    "时效姓", "基础实施", "配套实施", "消防实施",
  ]
  /// What was meant; slips with more than one reading are not here.
  private static let corrections = [
    "基础实施": "基础设施", "配套实施": "配套设施", "公共实施": "公共设施", "消防实施": "消防设施",
    "截止目前": "截至目前", "按排": "安排", "布署": "部署", "既使": "即使", "人民群从": "人民群众",
    "绩效目标目标": "绩效目标", "交安实施": "交安设施", "维护结构施工": "围护结构施工",
  ]

  static func correction(of slip: String, in context: ReviewContext) -> [Finding.Fix] {
    guard let cell = context.goal.filled(.annualObjective), let word = corrections[slip] else {
      return []
    }
    let parts = cell.value.split(separator: slip, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return [] }
    return [
      Finding.Fix(
        kind: .unsafe, title: .init("“\(slip)”改为“\(word)”", "write “\(word)” for “\(slip)”"),
        range: nil, replacement: word, edits: [.text(cell.range, parts.joined(separator: word))])
    ]
  }
  /// Abbreviations that stand inside Chinese names by right.
  private static let abbreviations: WordList = [
    "GDP", "PM", "PPP", "CT", "DNA", "GPS", "GIS", "LED", "APP", "App", "VOC", "COD", "BOD", "IPTV",
    "AED", "HPV", "WiFi", "WIFI", "IT", "OA", "ERP", "KPI", "EPC", "PPT", "MRI", "PET", "ICU",
    "POCT",
    "PCR", "HIV", "AIDS", "STEM", "SCI", "EI", "CNAS", "CMA", "ISO", "BIM", "VR", "AR", "AI", "IP",
    "TOD", "BRT", "ETC", "UPS", "DCS", "PLC", "PVC", "PE", "RFID", "NFC", "USB", "TV", "KTV", "CPI",
    "PPI", "VIP", "ID", "SQL", "API", "HTTP", "VPN", "PC", "CCTV", "RCEP", "CBD", "ABC", "NGO",
    "TSP",
  ]

  /// A run of capitals with a comma or bracket inside, or beside Chinese and no abbreviation.
  static func first(in text: FoldedText) -> String? {
    if let bad = text.scalars.first(where: { $0 == 0xFFFD || ($0 >= 0xE000 && $0 <= 0xF8FF) }) {
      return FoldedText(scalars: [bad]).string
    }
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      guard scalars[index] >= 0x41, scalars[index] <= 0x5A else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end].isASCIILetter { end += 1 }
      let run = FoldedText(scalars: scalars[index..<end])
      let isFollowedByComma = end < scalars.count && (scalars[end] == 0x2C || scalars[end] == 0x3B)
      let isPlaceholder = run.scalars.allSatisfy { $0 == 0x58 }
      if run.count >= 2, isFollowedByComma, !isPlaceholder, !abbreviations.opens(run) {
        return FoldedText.string(scalars[index...min(end, scalars.count - 1)])
      }
      index = end
    }
    return nil
  }

  /// `重.要设备`: a speck read as a full stop inside a name; 一.验收 is numbering.
  static func stop(in text: FoldedText) -> String? {
    let scalars = text.scalars
    guard
      let stop = scalars.indices.dropFirst().dropLast().first(where: { index in
        scalars[index] == 0x2E && scalars[index - 1].isHan && scalars[index + 1].isHan
          && !scalars[index - 1].isChineseNumeral
      })
    else { return nil }
    return FoldedText.string(scalars[(stop - 1)...(stop + 1)])
  }

  /// `3O个`, `1O%`, `9S%`, `lO公里`: a letter read where a digit stands.
  static func letterAsDigit(_ text: FoldedText) -> String? {
    let scalars = text.scalars
    for index in scalars.indices {
      let before = index > 0 ? scalars[index - 1] : 0
      let behind = index + 1 < scalars.count ? scalars[index + 1] : 0
      let isGarbled =
        switch scalars[index] {
        case 0x4F, 0x6F:  // O beside a digit or an l; CO2 and O3 are gases.
          before.isASCIIDigit && !behind.isASCIILetter
            || (behind.isASCIIDigit && index > 0 && !before.isASCIILetter)
            || before == 0x6C || before == 0x49
        case 0x53, 0x6C, 0x49:  // S, l and I between digits or before %.
          before.isASCIIDigit && (behind.isASCIIDigit || behind == 0x25)
            || (scalars[index] != 0x53 && behind.isASCIIDigit && isSign(before))
        default: false
        }
      if isGarbled {
        return FoldedText.string(scalars[max(0, index - 1)..<min(index + 2, scalars.count)])
      }
    }
    return nil
  }

  /// ≥, ≤, =, < or >.
  private static func isSign(_ scalar: UInt32) -> Bool {
    [0x2265, 0x2264, 0x3D, 0x3C, 0x3E].contains(scalar)
  }

  /// `二100%`, `工5%`: the sign = or ≥ read as a character; also 2 for ≥ cannot be told and is left alone.
  static func signAsNumeral(_ text: FoldedText) -> String? {
    guard text.count >= 2, [0x4E8C, 0x4E09, 0x5DE5].contains(text.scalars[0]),
      text.scalars[1].isASCIIDigit
    else { return nil }
    return text.string
  }
}
