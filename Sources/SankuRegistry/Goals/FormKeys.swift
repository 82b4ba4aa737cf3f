internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Finds the field that a key of a form names (栏目名对照), however the form prints it.
struct FormKeys: Sendable {
  /// Names just as they stand.
  private let exact: KeyTable
  /// Names without what printing adds to them.
  private var folded: [String: Int] = [:]
  private var names: [String] = []

  private init(_ schema: RecordSchema) {
    exact = schema.keys
    for (index, field) in schema.fields.enumerated() {
      for name in [field.key] + field.chinese {
        let plain = KeyText.folded(name)
        if folded[plain] == nil { folded[plain] = index }
        names.append(name)
      }
    }
  }

  /// The number of the field that a key names.
  func index(of key: String) -> Int? {
    if let index = exact.index(named: key) { return index }
    guard key.utf8.count <= 256 else { return nil }
    let core = Self.core(of: key)
    return folded[core] ?? folded[Self.withoutNotes(core)]
  }

  /// The name nearest to a key that is none.
  func nearest(to key: String) -> String? {
    guard key.unicodeScalars.count <= 32 else { return nil }
    let core = Self.core(of: key)
    return EditDistance.nearest(to: core, among: names)
  }

  /// The table of one of the goal's records.
  static func table(of schema: RecordSchema) -> FormKeys {
    tables[schema.name] ?? FormKeys(schema)
  }

  private static let tables: [String: FormKeys] = Dictionary(
    (RecordSchema.goal.nested + RecordSchema.goalList.nested).map { ($0.name, FormKeys($0)) },
    uniquingKeysWith: { first, _ in first })

  /// Whether a text begins like a table saved from a spreadsheet: names of fields with commas, tabs or
  /// semicolons between. YAML reads the end of a line as a blank.
  static func isTable(_ text: String) -> Bool {
    let tables = [table(of: .goal), table(of: .goalRow)]
    let titles = text.prefix(400).split { " ,，;；|\t".contains($0) }
    return titles.count { title in
      tables.contains { $0.index(of: String(title)) != nil }
    } > 1
  }

  /// Whether a key is a field that some local forms print beside the official ones.
  static func isLocalExtra(_ key: String, in schema: RecordSchema) -> Bool {
    guard schema.name == RecordSchema.goal.name || schema.name == RecordSchema.goalRow.name else {
      return false
    }
    return localExtras.contains(withoutNotes(core(of: key)))
  }

  private static let localExtras: Set<String> = [
    "填报日期", "填报人", "填表人", "联系人", "上年结转资金", "资金性质", "资金用途", "项目来源", "资金来源",
    "预算执行率权重", "中期指标值", "中期三级指标", "专户资金", "区域绩效目标", "职能职责概述", "部门职能概述",
    "部门编码", "单位编码", "年度主要任务", "项目级次", "分配方式", "得分", "偏差原因", "实施主体",
  ]
}

extension FormKeys {
  /// A key without marks, numbers and lead-ins: `*1.指标值：` is 指标值.
  static func core(of key: String) -> String {
    var scalars = Substring.UnicodeScalarView(KeyText.folded(key).unicodeScalars[...])
    while let last = scalars.last, last == ":" || last == "*" { scalars.removeLast() }
    var before: Int
    repeat {
      before = scalars.count
      scalars = scalars.drop { $0 == "*" || $0 == "★" || $0 == "☆" || $0 == "※" || $0 == "." }
      dropNumber(from: &scalars)
      for leadIn in ["其中:", "其中"] where scalars.starts(with: leadIn.unicodeScalars) {
        if scalars.count > leadIn.unicodeScalars.count {
          scalars = scalars.dropFirst(leadIn.unicodeScalars.count)
        }
      }
    } while scalars.count < before
    return String(String.UnicodeScalarView(scalars))
  }

  /// Drops `1.`, `一、`, `(二)`, `指标1.` from the front; a number without a mark behind it stays.
  private static func dropNumber(from scalars: inout Substring.UnicodeScalarView) {
    var rest = scalars
    for leadIn in ["指标", "("] where rest.starts(with: leadIn.unicodeScalars) {
      rest = rest.dropFirst(leadIn.unicodeScalars.count)
      break
    }
    let digits = rest.prefix { isDigit($0) }
    rest = rest.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first,
      mark == "." || mark == "、" || mark == ")" || mark == ":", rest.count > 1
    else { return }
    scalars = rest.dropFirst()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    "0123456789一二三四五六七八九十".unicodeScalars.contains(scalar)
  }

  /// A key without what stands in brackets: 权重(%) is 权重.
  static func withoutNotes(_ key: String) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for scalar in key.unicodeScalars {
      switch scalar {
      case "(", "[", "〔", "【": depth += 1
      case ")", "]", "〕", "】": depth = max(0, depth - 1)
      default: if depth == 0 { result.append(scalar) }
      }
    }
    return String(result)
  }
}
