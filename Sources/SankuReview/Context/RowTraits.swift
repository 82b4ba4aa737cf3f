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
    insert(.result, if: row.actual != nil)
    insert(.valued, if: row.hasValue)
    insert(.weighted, if: row.weight != nil)
    insert(.plainName, if: row.name.folded.scalars.allSatisfy(\.isHan))
    insert(.kindName, if: row.name.kind != nil)
    if let dimension = row.dimension { insert(dimension) }
    insert(row.value)
    insert(.figured, if: contains(.measured) && row.name.endsInMeasure)
  }

  private mutating func insert(_ trait: RowTraits, if condition: Bool) {
    if condition { formUnion(trait) }
  }

  private mutating func insert(_ dimension: Dimension) {
    formUnion(RowTraits([dimension]))
    insert(.ofQuantity, if: dimension == .quantity)
    insert(.ofTime, if: dimension == .timeliness)
    insert(.ofOutput, if: dimension.isOutput)
    insert(.ofEconomicCost, if: dimension == .economicCost)
    insert(.ofCost, if: dimension.isCost)
    insert(.ofBenefit, if: dimension.isBenefit)
    insert(.ofSatisfaction, if: dimension == .satisfaction)
  }

  private mutating func insert(_ value: CellValue) {
    switch value.kind {
    case .quantity: formUnion([.quantity, .numeric])
    case .range: formUnion(.numeric)
    case .deadline: formUnion(.deadline)
    case .graded, .qualitative: formUnion(.worded)
    case .change, .missing, .unreadable: break
    }
    insert(.measured, if: value.isMeasured)
    insert(.single, if: value.isSingle)
    switch value.comparator {
    case .atLeast, .above: formUnion(.more)
    case .atMost, .below: formUnion(.less)
    case .equal: formUnion(.equal)
    case .about, .between: break
    case nil: formUnion(.unsigned)
    }
    guard let unit = value.unit else { return }
    formUnion(.unit)
    switch unit.dimension {
    case .money: formUnion(.money)
    case .ratio: insert(.percent, if: unit.text == "%")
    default: break
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

extension ReviewContext {
  /// The rows that have all of some traits and none of others, in order.
  package func rows(with wanted: RowTraits, without unwanted: RowTraits = []) -> SelectedRows {
    SelectedRows(
      rows: rows, traits: traits, wanted: wanted.rawValue,
      mask: wanted.rawValue | unwanted.rawValue)
  }

  /// How many rows have all of some traits and none of others.
  func count(with wanted: RowTraits, without unwanted: RowTraits = []) -> Int {
    let mask = wanted.union(unwanted)
    return traits.count { $0.intersection(mask) == wanted }
  }

  /// What the rows measure that have all of some traits and none of others.
  func dimensions(with wanted: RowTraits = [], without unwanted: RowTraits = []) -> DimensionSet {
    let mask = wanted.union(unwanted)
    var bits: UInt16 = 0
    for traits in traits where traits.intersection(mask) == wanted {
      bits |= traits.dimensions.bits
    }
    return DimensionSet(bits: bits)
  }
}

/// Rows chosen by their traits (按特征选出的行).
package struct SelectedRows: Sequence, IteratorProtocol {
  private let rows: [ReviewedRow]
  private let traits: [RowTraits]
  private let wanted: UInt64
  private let mask: UInt64
  private var index = 0

  fileprivate init(rows: [ReviewedRow], traits: [RowTraits], wanted: UInt64, mask: UInt64) {
    self.rows = rows
    self.traits = traits
    self.wanted = wanted
    self.mask = mask
  }

  /// How many there are.
  package var count: Int { traits.count { $0.rawValue & mask == wanted } }

  /// Whether there are none.
  package var isEmpty: Bool { !traits.contains { $0.rawValue & mask == wanted } }

  package mutating func next() -> ReviewedRow? {
    while index < traits.count {
      let isChosen = traits[index].rawValue & mask == wanted
      index += 1
      if isChosen { return rows[index - 1] }
    }
    return nil
  }
}
