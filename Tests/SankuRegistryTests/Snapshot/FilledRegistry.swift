import SankuDiagnostics
import SankuModel

@testable import SankuRegistry

/// A registry in which every field of every type holds something that is not its default.
enum Filled {
  static let range = SourceRange(
    SourcePosition(offset: 5, line: 2, column: 3), SourcePosition(offset: 9, line: 4, column: 2))
  static let place = SourcePlace(file: "Indicators/a/x.yaml", range: range)
  static let text = LocalizedText(zh: "文", en: "text")
  static let status = EntryStatus.deprecated(replacedBy: "a/b", since: "2024", reason: "合并")
  static let applies = Applicability(
    categories: ["基础建设类"], sectors: ["205"], functions: ["建设"], minimumAmount: "50万元",
    maximumAmount: "100万元")

  static let registry = Registry(
    packs: [pack], indicators: [indicator, plainIndicator], templates: [template],
    cases: [caseStudy], guidances: [guidance],
    sectors: [Sector(code: "205", name: "教育支出", short: "教育", aliases: ["学校"])],
    categories: [
      SpendingCategory(id: "c", name: "基础建设类", aliases: ["基建"], definition: "房屋")
    ],
    units: [PackUnit(name: "人次", dimension: "count", aliases: ["人·次"], scale: "1")],
    synonyms: [SynonymEntry(words: ["修房"], means: ["维修"])],
    rules: [rule(.value(valueDemand))] + otherDemands.map(rule))

  static let pack: Pack = {
    var pack = Pack(
      id: "a", version: "1.0.0", title: "甲", folder: "Indicators/a", place: place)
    pack.sectors = ["205"]
    pack.level = "county"
    pack.licence = "CC0-1.0"
    pack.description = "说明"
    pack.maintainers = [.init(name: "财政局", contact: "网站")]
    pack.requires = [.init(pack: "common", range: "^1.0", place: place)]
    pack.sanku = ">=0.1"
    pack.sources = [source]
    return pack
  }()

  static let source: Source = {
    var source = Source(title: "办法")
    source.id = "measures"
    source.number = "财预〔2021〕101号"
    source.publisher = "财政部"
    source.issued = "2021-08-18"
    source.retrieved = "2024-05-01"
    source.url = "https://example.gov.cn"
    return source
  }()

  static let indicator: Indicator = {
    var indicator = Indicator(
      id: "a/one", name: "合格率", dimension: .satisfaction, definition: "合格的占比", place: place)
    indicator.status = status
    indicator.nature = .graded
    indicator.unit = "%"
    indicator.direction = .lower
    indicator.synonyms = ["达标率", "一个比十五个字节更长的同义词"]
    indicator.formerNames = ["合格比例"]
    indicator.range = .init(min: "0", max: "100")
    indicator.usual = .init(low: "90", high: "98", note: "新建", source: "办法")
    indicator.formula = "合格数÷总数×100%"
    indicator.evidence = ["验收报告"]
    indicator.scoring = "按比例"
    indicator.standards = [.plan: "计划", .industry: "行业", .other: "其他"]
    indicator.applies = applies
    indicator.keywords = ["验收"]
    indicator.sources = ["measures"]
    indicator.goodExamples = ["≥95%"]
    indicator.badExamples = ["较高"]
    indicator.related = [.init(id: "a/two", type: "similar")]
    indicator.codes = ["省": "01", "市": "02", "县": "03"]
    indicator.englishName = "pass rate"
    return indicator
  }()

  static let plainIndicator = Indicator(
    id: "a/two", name: "数量", dimension: .quantity, definition: "", place: place)

  static let template: GoalTemplate = {
    var template = GoalTemplate(id: "a/t", name: "模板", place: place)
    template.extends = "a/base"
    template.status = status
    template.kind = "purchase"
    template.guidance = "mof-2021"
    template.summary = "用途"
    template.applies = applies
    template.objective = "完成{{数量}}"
    template.indicators = [
      .init(
        indicator: "a/one", required: true, value: "≥95%", weight: "10", note: "注", place: place)
    ]
    template.attachments = ["批复"]
    template.slots = [.init(name: "数量", kind: "number", hint: "个", within: "year")]
    template.keywords = ["建设"]
    template.sources = ["measures"]
    template.notes = ["先填数量"]
    return template
  }()

  static let caseStudy: CaseStudy = {
    var study = CaseStudy(id: "a/c", title: "案例", kind: .illustrative, place: place)
    study.year = -2024
    study.regionLevel = "county"
    study.regionName = "某县"
    study.sector = "205"
    study.categories = ["基础建设类"]
    study.template = "a/t"
    study.budget = "100万元"
    study.background = "背景"
    study.goal = "目标"
    var result = CaseStudy.Result()
    result.indicator = "a/one"
    result.name = "合格率"
    result.target = "≥95%"
    result.actual = "96%"
    result.score = "9"
    result.weight = "10"
    result.note = "注"
    study.results = [result]
    study.evaluation = .init(method: "自评", score: "92", grade: "优")
    study.findings = ["问题"]
    study.lessons = ["经验"]
    study.useOfResult = "安排预算"
    study.checks = ["合计相符"]
    study.keywords = ["校舍"]
    study.source = source
    return study
  }()

  static let guidance: Guidance = {
    var guidance = Guidance(id: "g", name: "指引", place: place)
    guidance.short = "短"
    guidance.number = "1号"
    guidance.publisher = "财政部"
    guidance.issued = "2021"
    guidance.extends = "base"
    guidance.isDefault = true
    guidance.levels = [
      .init(
        name: "产出指标", aliases: ["产出"],
        children: [.init(name: "质量指标", aliases: ["质量"], dimension: .quality)])
    ]
    guidance.requiredFields = [.name, .selfGrade]
    guidance.recommendedFields = [.manager]
    guidance.requirements = [
      .init(
        id: "r", any: [.quantity], all: [.quality], severity: .error, message: text,
        categories: ["一"], withoutCategories: ["二"], natures: ["新增"], basis: "第一条")
    ]
    guidance.weightTotals = ["100", "90"]
    guidance.weightTables = [
      .init(
        name: "表", with: [.economicCost], without: [.process],
        weights: [.init(level1: "产出指标", points: "50")], execution: "10")
    ]
    guidance.weightTolerance = "5"
    guidance.grades = [.init(name: "优", min: "90")]
    guidance.sheet = .init(
      name: text, basis: "附件", gateScore: "59", commonPacks: ["common"],
      parts: [
        .init(
          id: "p", name: text,
          items: [
            .init(
              id: "i", name: text, points: "10", machine: "6", questions: [text],
              deductions: [
                .init(rules: ["form/*"], error: "2", warning: "1", info: "0.5", most: "4")
              ])
          ])
      ],
      grades: [.init(name: "良", min: "80", meaning: text)])
    guidance.attachments = [
      .init(
        id: "att", name: text, proves: text, words: ["批复"], fields: [.basis],
        categories: ["一"], natures: ["延续"])
    ]
    guidance.sources = ["measures"]
    return guidance
  }()

  static let rows: PackRule.RowFilter = {
    var rows = PackRule.RowFilter()
    rows.indicators = ["a/one"]
    rows.nameWords = ["合格"]
    rows.dimensions = [.sustainability]
    rows.isQuantified = true
    return rows
  }()

  static let valueDemand: PackRule.ValueDemand = {
    var demand = PackRule.ValueDemand()
    demand.rows = rows
    demand.minimum = "1"
    demand.maximum = "9"
    demand.units = ["%"]
    demand.signs = [">="]
    demand.mustBeQuantified = true
    return demand
  }()

  static let otherDemands: [PackRule.Demand] = [
    .all([.indicator("a/one"), .dimension([.quality])]),
    .any([.attachment(["批复"]), .field(.phone)]),
    .forbiddenWords(["等"], in: [.head(.name), .column(.value)]),
    .requiredWords(["县"], every: true, in: [.head(.annualObjective)]),
    .rows(rows, minimum: 1, maximum: Int.max), .rows(rows, minimum: nil, maximum: -1),
    .weight(rows, minimum: "5", maximum: nil),
  ]

  static func rule(_ demand: PackRule.Demand) -> PackRule {
    var rule = PackRule(id: "a/r", title: text, demand: demand, place: place)
    rule.message = text
    rule.severity = .error
    rule.basis = "第二条"
    rule.reason = text
    rule.advice = text
    rule.condition.sectors = ["205"]
    rule.condition.categories = ["一"]
    rule.condition.withoutCategories = ["二"]
    rule.condition.natures = ["新增"]
    rule.condition.guidances = ["g"]
    rule.condition.words = ["建"]
    rule.condition.withoutWords = ["拆"]
    rule.condition.minimumAmount = "1万元"
    rule.condition.maximumAmount = "2万元"
    return rule
  }

  static let finding = Finding(
    rule: "pack/bad-id", severity: .error, message: text, place: place, field: "id",
    advice: text, basis: "第三条", defects: ["D01"],
    notes: [.init(message: text, place: place)],
    fixes: [
      .init(
        kind: .placeholder, title: text, range: range, replacement: "新",
        edits: [
          .text(range, "新"), .addField(range, .init("name", "名")),
          .addRecord(after: range, [.init("a", "b"), .init("c", "d")]), .removeRecord(range),
        ])
    ],
    suppression: .init(reason: "原因", isInSource: true))

  static let source1 = SourceText(
    name: "Indicators/a/x.yaml", bytes: [0xFF, 0, 0x41], firstLine: 3, firstOffset: 7)
}
