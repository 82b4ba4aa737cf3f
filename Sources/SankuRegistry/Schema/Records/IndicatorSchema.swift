internal import SankuModel

/// The keys of an indicator (指标).
extension RecordSchema {
  package static let indicator = RecordSchema(
    "indicator", zh: "指标", en: "indicator",
    [
      .entryId,
      FieldSpec(
        "name", .text, required: true, chinese: ["名称", "指标名称", "三级指标"],
        zh: "名称：名词短语，不带符号和数字", en: "name: a noun phrase without sign or number"),
      FieldSpec(
        "dimension", .word(Dimension.allCases.map(\.rawValue)), required: true,
        chinese: ["维度", "指标维度", "二级指标"], zh: "维度", en: "what it measures"),
      .status, .replacedBy(.indicator), .since, .reason,
      FieldSpec(
        "nature", .word(IndicatorNature.allCases.map(\.rawValue)), chinese: ["指标性质", "性质"],
        zh: "定量、分级或定性，默认定量", en: "kind of value; quantitative when left out"),
      FieldSpec(
        "unit", .text, when: .init("nature", is: "quantitative", isDefault: true),
        chinese: ["计量单位", "单位", "度量单位"],
        zh: "计量单位；日期类写 日期", en: "unit of measurement; 日期 for dates"),
      FieldSpec(
        "direction", .word(Indicator.Direction.allCases.map(\.rawValue)),
        chinese: ["方向", "指标方向"], zh: "越高越好、越低越好或定值", en: "which way is better"),
      FieldSpec(
        "synonyms", .list(.text), chinese: ["同义词", "别名"],
        zh: "填报人可能写的说法", en: "what a clerk may type"),
      FieldSpec(
        "former_names", .list(.text), chinese: ["曾用名"], zh: "曾用名", en: "names it had"),
      FieldSpec(
        "range", .record(.range), chinese: ["取值范围"],
        zh: "取值范围，超出即不可能", en: "values outside are impossible"),
      FieldSpec(
        "usual", .record(.usual), chinese: ["常见取值"], zh: "常见取值", en: "usual values"),
      FieldSpec(
        "definition", .text, required: true, chinese: ["指标解释", "定义", "指标说明"],
        zh: "计什么、何时计", en: "what is counted, and when"),
      FieldSpec("formula", .text, chinese: ["计算公式", "公式"], zh: "计算公式", en: "formula"),
      FieldSpec(
        "evidence", .list(.text), chinese: ["佐证材料", "佐证"],
        zh: "佐证材料", en: "what proves the value"),
      FieldSpec(
        "scoring", .text, chinese: ["评分标准"], zh: "评分标准", en: "how points are given"),
      FieldSpec(
        "standards", .record(.standards), chinese: ["取值依据", "绩效标准"],
        zh: "取值所依的标准", en: "standards the value rests on"),
      .applies,
      .keywords, .sources,
      FieldSpec(
        "examples", .record(.examples), chinese: ["取值示例", "示例"],
        zh: "写得好和写得不好的取值", en: "values well and badly written"),
      FieldSpec(
        "related", .list(.record(.relation)), chinese: ["相关指标", "相关"],
        zh: "相关条目", en: "related entries"),
      FieldSpec(
        "codes", .mapping(.text), chinese: ["编码", "代码"],
        zh: "在其他体系中的编码", en: "codes in other tables, by scheme"),
      FieldSpec(
        "i18n", .mapping(.record(.translation)), chinese: ["译名", "英文名"],
        zh: "其他语言的名称", en: "names in other languages"),
    ])

  package static let range = RecordSchema(
    "range", zh: "取值范围", en: "range",
    [
      FieldSpec("min", .number, chinese: ["最小值", "下限"], zh: "最小值", en: "least value"),
      FieldSpec("max", .number, chinese: ["最大值", "上限"], zh: "最大值", en: "greatest value"),
    ])

  package static let usual = RecordSchema(
    "usual", zh: "常见取值", en: "usual values",
    [
      FieldSpec("low", .text, chinese: ["低", "下限"], zh: "低值", en: "low end"),
      FieldSpec("high", .text, chinese: ["高", "上限"], zh: "高值", en: "high end"),
      FieldSpec("note", .text, chinese: ["说明", "备注"], zh: "对哪些项目", en: "for which projects"),
      FieldSpec("source", .text, chinese: ["来源"], zh: "出处", en: "where it is taken from"),
    ])

  package static let standards = RecordSchema(
    "standards", zh: "取值标准", en: "standards",
    StandardKind.allCases.map { kind in
      FieldSpec(
        kind.rawValue, .text, chinese: [kind.chineseName], zh: kind.chineseName,
        en: "\(kind.rawValue) standard")
    })

  package static let examples = RecordSchema(
    "examples", zh: "取值示例", en: "examples",
    [
      FieldSpec("good", .list(.text), chinese: ["正例"], zh: "写得好的", en: "well written"),
      FieldSpec("bad", .list(.text), chinese: ["反例"], zh: "写得不好的", en: "badly written"),
    ])

  package static let relation = RecordSchema(
    "relation", zh: "相关条目", en: "relation",
    [
      FieldSpec(
        "id", .reference(.entry), required: true, chinese: ["编号"], zh: "条目编号", en: "entry id"),
      FieldSpec(
        "type", .word(["derived", "obsoletes", "merged", "renamed", "similar"]), required: true,
        chinese: ["类型", "关系"], zh: "关系", en: "kind of relation"),
    ])

  package static let translation = RecordSchema(
    "translation", zh: "译名", en: "translation",
    [
      FieldSpec("name", .text, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec("definition", .text, chinese: ["指标解释"], zh: "解释", en: "definition"),
    ])
}
