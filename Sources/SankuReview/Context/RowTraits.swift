import SankuModel
import SankuQuantity

/// What can be told of a row at a glance (行的特征), one bit each.
///
/// Most rules are about a combination that few rows have, such as a price without a sign. They ask
/// for it through ``ReviewContext/rows(with:without:)``, and the other rows cost them nothing.
package struct RowTraits: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }
}

extension RowTraits {
  /// There is a name and a value, and the row is meant.
  package static let judgeable = RowTraits(bit: 0)
  /// There is a level-3 name.
  package static let named = RowTraits(bit: 1)
  /// The row says that it does not apply.
  package static let notApplicable = RowTraits(bit: 2)
  /// The level names do not fit the guidance.
  package static let oddLevel = RowTraits(bit: 3)
  /// The library has the indicator.
  package static let known = RowTraits(bit: 4)
  /// 实际完成值 is filled in.
  package static let result = RowTraits(bit: 5)
  /// There is a value.
  package static let valued = RowTraits(bit: 6)
  /// The points can be read.
  package static let weighted = RowTraits(bit: 7)

  /// The name is Chinese characters throughout: no figure, sign, bracket or letter.
  package static let plainName = RowTraits(bit: 8)
  /// The name ends in something that tells what is measured, be it only a degree.
  package static let kindName = RowTraits(bit: 9)
  /// A measured value under a name that ends in something measurable.
  package static let figured = RowTraits(bit: 10)
  /// There is nothing but level names.
  package static let blank = RowTraits(bit: 11)
  /// Nothing is written in the value cell.
  package static let valueless = RowTraits(bit: 12)
  /// The form's numbering is left in front of the name.
  package static let numbered = RowTraits(bit: 13)
  /// The value ends in a full stop or a semicolon.
  package static let stopped = RowTraits(bit: 14)
  /// The name is not plain, or the value holds such characters as scanning may have left.
  package static let suspect = RowTraits(bit: 15)

  /// 数量
  package static let ofQuantity = RowTraits(bit: 16)
  /// 时效
  package static let ofTime = RowTraits(bit: 17)
  /// 产出
  package static let ofOutput = RowTraits(bit: 18)
  /// 经济成本
  package static let ofEconomicCost = RowTraits(bit: 19)
  /// 成本
  package static let ofCost = RowTraits(bit: 20)
  /// 效益
  package static let ofBenefit = RowTraits(bit: 21)
  /// 满意度
  package static let ofSatisfaction = RowTraits(bit: 22)

  /// 定量值
  package static let quantity = RowTraits(bit: 32)
  /// 定量值 or 区间
  package static let numeric = RowTraits(bit: 33)
  /// 期限
  package static let deadline = RowTraits(bit: 34)
  /// 等级 or 定性
  package static let worded = RowTraits(bit: 35)
  /// Somebody could measure if the value was reached.
  package static let measured = RowTraits(bit: 36)
  /// The cell does not hold several values.
  package static let single = RowTraits(bit: 37)

  /// ≥ or >
  package static let more = RowTraits(bit: 40)
  /// ≤ or <
  package static let less = RowTraits(bit: 41)
  /// =
  package static let equal = RowTraits(bit: 42)
  /// No sign is written.
  package static let unsigned = RowTraits(bit: 43)

  /// There is a unit in the value or the unit column.
  package static let unit = RowTraits(bit: 48)
  /// 元, 万元, 元/人
  package static let money = RowTraits(bit: 49)
  /// %
  package static let percent = RowTraits(bit: 50)

  /// From here on a bit for each dimension, as in ``DimensionSet``.
  private static let firstDimension: UInt64 = 51

  /// What the row measures, as a set of one or none.
  var dimensions: DimensionSet {
    DimensionSet(bits: UInt16(truncatingIfNeeded: rawValue >> Self.firstDimension))
  }

  private init(_ dimensions: DimensionSet) {
    rawValue = UInt64(dimensions.bits) << Self.firstDimension
  }
}

extension RowTraits {
  init(_ row: ReviewedRow) {
    self = []
    insert(.judgeable, if: row.isJudgeable)
    insert(.named, if: row.hasName)
    insert(.notApplicable, if: row.isNotApplicable)
    insert(.oddLevel, if: !row.level.isPlain)
    insert(.known, if: row.indicator != nil)
    insert(.result, if: row.source.isFilled(.actual))
    insert(.valued, if: row.hasValue)
    insert(.weighted, if: row.weight != nil)
    insert(.plainName, if: row.name.isPlain)
    insert(.kindName, if: row.name.kind != nil)
    insert(.blank, if: row.isEmpty)
    insert(.numbered, if: row.name.numbering != nil)
    if let dimension = row.dimension { insert(dimension) }
    insertValue(of: row)
    insert(.figured, if: contains(.measured) && row.name.endsInMeasure)
    insert(
      .suspect,
      if: !row.name.isPlain || row.value.text.isSuspect || row.value.has(.signRepaired))
  }

  private mutating func insert(_ trait: RowTraits, if condition: Bool) {
    if condition { formUnion(trait) }
  }

  private mutating func insert(_ dimension: Dimension) {
    formUnion(RowTraits([dimension]))
    switch dimension {
    case .quantity: formUnion([.ofQuantity, .ofOutput])
    case .quality: formUnion(.ofOutput)
    case .timeliness: formUnion([.ofTime, .ofOutput])
    case .economicCost: formUnion([.ofEconomicCost, .ofCost])
    case .socialCost, .ecologicalCost: formUnion(.ofCost)
    case .economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainability:
      formUnion(.ofBenefit)
    case .satisfaction: formUnion(.ofSatisfaction)
    case .decision, .process: break
    }
  }

  private mutating func insertValue(of row: ReviewedRow) {
    switch row.value.kind {
    case .quantity: formUnion([.quantity, .numeric])
    case .range: formUnion(.numeric)
    case .deadline: formUnion(.deadline)
    case .graded, .qualitative: formUnion(.worded)
    case .change, .missing, .unreadable: break
    }
    insert(.measured, if: row.value.isMeasured)
    insert(.single, if: row.value.isSingle)
    switch row.value.comparator {
    case .atLeast, .above: formUnion(.more)
    case .atMost, .below: formUnion(.less)
    case .equal: formUnion(.equal)
    case .about, .between: break
    case nil: formUnion(.unsigned)
    }
    insert(.unit, if: row.value.dimension != nil)
    insert(.money, if: row.value.isMoney)
    insert(.percent, if: row.value.isPercent)
    insert(.valueless, if: row.value.isBlank)
    let last = row.value.text.scalars.last
    insert(.stopped, if: last == 0x3002 || last == 0x3B)
  }
}

extension FoldedText {
  /// Whether a value may hold debris: a letter, a character that stands for none, or 二, 三 or 工 in
  /// front that may be a sign.
  fileprivate var isSuspect: Bool {
    scalars.withBuffer { scalars in
      guard let first = scalars.first else { return false }
      if first == 0x4E8C || first == 0x4E09 || first == 0x5DE5 { return true }
      for scalar in scalars where scalar.isASCIILetter || scalar &- 0xE000 < 0x2000 { return true }
      return false
    }
  }
}

extension LevelTree.Resolution {
  /// Whether there is nothing to say about the level names.
  fileprivate var isPlain: Bool {
    switch fit {
    case .fits, .blank: true
    default: false
    }
  }
}
