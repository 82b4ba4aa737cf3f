import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a name that is a sentence or several names at once.
struct SentenceAsNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/sentence-as-name",
    title: .init("名称是一句话", "Sentence as a name"),
    summary: .init(
      "三级指标名称过长，含有逗号、句号，或者已经写成了“……符合要求”一类的陈述。",
      "A level-3 name is long, holds a comma or full stop, or states what will be so."),
    rationale: .init(
      "名称要简短明确；一句话里往往有好几个指标，或者只是年度目标的原文。",
      "A sentence hides several indicators, or only repeats the objective."),
    advice: .init("拆成几个名词短语，每个对应一个指标值。", "Split it into noun phrases with a value each."),
    basis: Basis.values, severity: .warning, defects: ["D27"],
    bad: [
      .rows("- {二级指标: 社会效益指标, 三级指标: ⟦居民到馆阅读更加方便，社区文化氛围日益浓厚⟧, 指标值: ≥60%}"),
      .rows("- {二级指标: 质量指标, 三级指标: ⟦图书装订和用纸均符合国家有关标准⟧, 指标值: 100%}"),
    ],
    good: [
      .rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 社区居民到馆阅读人次, 指标值: ≥3000人次}"),
      .rows(
        "- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: '暑期开放时段内，社区居民到馆阅读人次', 指标值: ≥3000人次}"),
    ])

  private static let longest = 30

  private static let predicates: WordList = ["符合", "得到", "得以", "均达到", "均能", "有所", "进一步"]

  /// 图书装订均符合国家标准: a name that already says what will be so.
  private func isStatement(_ name: IndicatorName) -> Bool {
    guard !name.endsInMeasure, name.core.count >= 8,
      let word = Self.predicates.first(in: name.core),
      let place = name.core.firstIndex(of: FoldedText(word))
    else { return false }
    return place >= 2 && !Self.graded.closes(name.core)
  }

  private static let graded: WordList = ["情况", "程度", "率", "度", "性", "影响", "对象", "人员"]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named).compactMap { row in
      let core = row.name.core
      let hasStop = core.scalars.contains { $0 == 0x3002 || $0 == 0x3B || $0 == 0xFF1B }
      // 服务期内,市民对空气质量的满意程度: a condition before what is measured.
      let isClause = row.name.endsInMeasure && core.scalars.count { $0 == 0x2C } == 1
      let hasComma = core.count > 16 && core.contains(scalar: ",") && !isClause
      guard hasStop || hasComma || core.count > Self.longest || isStatement(row.name),
        TaskName.verb(of: row) == nil
      else { return nil }
      return finding(
        .init(
          "名称是一句话（\(core.count)个字），请改成名词短语", "the name is a sentence of \(core.count) characters"),
        at: row, .name, in: context)
    }
  }
}
