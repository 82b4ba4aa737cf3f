internal import SankuModel

/// A column of an indicator table (指标表的栏目) and the field it fills.
struct TableColumn: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case text([String])
    case list([String])
    case level1, level2
    case dimension, nature, direction, status
    case sector
    case code
    /// A free key, kept as it is.
    case free(String)
  }

  /// The name in the header, as written.
  var name: String
  var target: Target

  /// Whether an empty cell means the one above, as merged cells come out.
  var fillsDown: Bool {
    switch target {
    case .level1, .level2, .sector: true
    case .list(["applies", "functions"]): true
    default: false
    }
  }

  /// The names that tables use, the first one for export.
  private static let known: [(Target, [String])] = [
    (.code, ["编码", "指标编码", "指标代码", "编号", "指标编号"]),
    (.free("x-layer"), ["层次", "层级", "共性/个性", "共性个性", "指标层次", "指标类别"]),
    (.sector, ["行业领域", "行业", "领域", "支出功能分类", "功能分类"]),
    (.free("x-sector-class"), ["行业类别", "行业分类", "行业细类", "款"]),
    (.list(["applies", "functions"]), ["资金用途", "支出方向", "用途"]),
    (.level1, ["一级指标", "一级绩效指标", "一级"]), (.level2, ["二级指标", "二级绩效指标", "二级", "维度"]),
    (.text(["name"]), ["三级指标", "三级绩效指标", "指标名称", "指标", "名称"]),
    (.nature, ["指标性质", "性质", "指标属性", "指标类型", "指标值类型"]),
    (.direction, ["指标方向", "方向", "正反向", "指标导向"]),
    (.text(["unit"]), ["计量单位", "度量单位", "单位"]),
    (.text(["definition"]), ["指标解释", "指标说明", "指标释义", "指标内容", "解释", "指标定义", "定义"]),
    (.text(["formula"]), ["计算公式", "公式", "计算方法"]),
    (.text(["scoring"]), ["评分标准", "评（扣）分标准", "评(扣)分标准", "计分标准", "评分规则", "扣分标准"]),
    (.free("x-data-source"), ["数据来源", "取数来源"]),
    (.list(["evidence"]), ["佐证材料", "证明材料", "佐证"]),
    (.text(["standards", "plan"]), ["计划标准"]), (.text(["standards", "history"]), ["历史标准"]),
    (.text(["standards", "industry"]), ["行业标准"]),
    (.text(["standards", "budget"]), ["预算支出标准", "支出标准"]),
    (.text(["standards", "other"]), ["其他标准", "其它标准"]),
    (.free("x-value-basis"), ["取值依据", "指标值依据"]), (.free("x-scope"), ["适用范围", "适用对象"]),
    (.list(["keywords"]), ["关键词", "关键字"]), (.list(["synonyms"]), ["同义词", "别名"]),
    (.list(["former_names"]), ["曾用名"]),
    (.list(["examples", "good"]), ["取值示例", "指标值示例", "示例值", "参考值", "指标值"]),
    (.list(["examples", "bad"]), ["反例"]),
    (.free("x-effective"), ["生效年", "版本", "生效年度", "启用年度"]), (.status, ["停用", "是否停用", "状态"]),
    (.free("x-origin"), ["来源", "指标来源", "文号", "来源项目"]), (.free("x-use-count"), ["使用次数", "引用次数"]),
    (.free("x-province"), ["省份", "地区"]), (.free("x-note"), ["备注", "说明"]),
  ]

  /// The column of a header cell; unknown ones are kept under their own name.
  init(_ header: String) {
    name = header
    let core = header.filter { !$0.isWhitespace && $0 != "*" && $0 != "＊" }
    target =
      Self.known.first { $0.1.contains(core) }?.0 ?? .free("x-" + (core.isEmpty ? "column" : core))
  }

  /// Whether the header's name is one of those above.
  var isKnown: Bool {
    let core = name.filter { !$0.isWhitespace && $0 != "*" && $0 != "＊" }
    return Self.known.contains { $0.1.contains(core) }
  }

  /// The columns of an export, where the pack did not come from a table.
  static let standard = known.map { TableColumn($0.1[0]) }.filter { column in
    !["层次", "行业类别", "数据来源", "取值依据", "适用范围", "生效年", "来源", "使用次数", "省份", "备注", "反例", "曾用名"].contains(
      column.name)
  }
}
