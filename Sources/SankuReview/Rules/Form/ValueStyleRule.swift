import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes values that are read without doubt but written in full-width characters, with `>=` for ≥,
/// or with a date in figures: `≥９５％`, `>=95%`, `2026.12.31前`.
struct ValueStyleRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/value-style",
    title: .init("指标值写法不统一", "Value in an unusual form"),
    summary: .init(
      "指标值用了全角数字和符号、“>=”，或者日期写成了 2026.12.31。",
      "A value is written in full-width characters, with >=, or with a date in figures."),
    rationale: .init(
      "同样的值几种写法，汇总、比较和查找时会被当成不同的值。",
      "One value in several forms counts as several when goals are summed up or compared."),
    advice: .init(
      "数字和符号用半角，写≥、≤、=；日期写成2026年12月31日前。",
      "Use half-width figures and signs, ≥, ≤, =, and dates such as 2026年12月31日前."),
    severity: .info, defects: ["D35"],
    bad: [
      .rows("- {二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: ⟦≥９５％⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书编目正确率, 指标值: ⟦'>=95%'⟧}"),
      .rows("- {二级指标: 时效指标, 三级指标: 图书编目完成时间, 指标值: ⟦2026.10.31前⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目正确率, 指标值: ≥95%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .measured, .single]).compactMap { row in
      guard row.value.kind != .deadline || Self.hasDateInFigures(row.value.text),
        let cell = row.source[.value]
      else { return nil }
      let fixes = self.fixes(row, cell.value)
      guard let fix = fixes.first else { return nil }
      return finding(
        .init("“\(cell.value)”请写成“\(fix.replacement)”", "write “\(fix.replacement)”"), at: row,
        .value, in: context, fixes: fixes)
    }
  }

  private func fixes(_ row: ReviewedRow, _ text: String) -> [Finding.Fix] {
    if row.value.kind == .deadline { return row.repairFix(.safe) }
    guard Self.isOdd(text) else { return [] }
    return row.fix(.value, Self.halfWidth(text), .safe)
  }

  /// Full-width figures, letters and signs; full-width commas and brackets are proper Chinese.
  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0B, 0xFF0D...0xFF0F,
      0xFF1C...0xFF1E:
      true
    default: false
    }
  }

  private static func isOdd(_ text: String) -> Bool {
    guard text.utf8.withContiguousStorageIfAvailable(mayBeOdd) ?? true else { return false }
    if text.hasPrefix(">=") || text.hasPrefix("<=") { return true }
    return text.unicodeScalars.contains { isFullWidth($0) || $0 == "≧" || $0 == "≦" }
  }

  /// Whether the bytes of a text hold any of what an odd one must.
  private static func mayBeOdd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      // >= and <= in front.
      case 0x3D where last == 0x3E || last == 0x3C: return true
      // Full-width forms begin with EF; ≧ and ≦ end in A7 and A6.
      case 0xEF, 0xA7, 0xA6: return true
      default: last = byte
      }
    }
    return false
  }

  private static func halfWidth(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "≧": result.append("≥")
      case "≦": result.append("≤")
      case _ where isFullWidth(scalar):
        result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: result.append(scalar)
      }
    }
    let folded = String(result)
    if folded.hasPrefix(">=") { return "≥" + folded.dropFirst(2) }
    if folded.hasPrefix("<=") { return "≤" + folded.dropFirst(2) }
    return folded
  }

  /// `2026.12.31`, `2026-12-31`, `2026/12`: a year followed by a mark and a figure.
  private static func hasDateInFigures(_ text: FoldedText) -> Bool {
    let scalars = text.scalars
    for (index, scalar) in scalars.enumerated() where index >= 4 && index + 1 < scalars.count {
      guard scalar == 0x2E || scalar == 0x2D || scalar == 0x2F else { continue }
      if scalars[(index - 4)..<index].allSatisfy(\.isASCIIDigit), scalars[index + 1].isASCIIDigit {
        return true
      }
    }
    return false
  }
}
