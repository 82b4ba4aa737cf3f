import Sanku

/// A library of a few entries, so that these tests do not hang on the shipped packs.
enum FixingLibrary {
  static let library = Library(
    registry: RegistryLoader.load(sources: [
      SourceText(name: "Templates/guidance/pack.yaml", manifest("guidance")),
      SourceText(name: "Templates/guidance/guidances.yaml", guidances),
      SourceText(name: "Indicators/library/pack.yaml", manifest("library")),
      SourceText(name: "Indicators/library/indicators.yaml", indicators),
      SourceText(name: "Templates/library/pack.yaml", manifest("library")),
      SourceText(name: "Templates/library/templates.yaml", templates),
      SourceText(name: "Cases/library/pack.yaml", manifest("library")),
      SourceText(name: "Cases/library/cases.yaml", cases),
    ]).registry)

  static let checker = GoalChecker(library: library)

  /// A goal without fault in the given rows' place.
  static func goal(_ rows: String) -> String { head + table + rows }

  static let head = """
    # 图书室
    项目名称: 青山县社区图书室开放项目
    年度: 2026
    主管部门: 青山县文化和旅游局
    实施单位: 青山县图书馆
    实施期: 2026-01-01 至 2026-12-31
    资金: {总额: 60万元, 财政拨款: 60万元, 其他资金: 0万元, 年度: 60万元}
    年度目标: 全年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。

    """

  static let table = """
    绩效指标:
      - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ≤35元/册}
      - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
      - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增图书册数, 指标值: ≥8000册}
      - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%}
      - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书上架时间, 指标值: 2026年9月30日前}
      - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
      - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 读者满意度, 指标值: ≥90%}

    """

  private static func manifest(_ pack: String) -> String {
    "pack: \(pack)\nversion: 1.0.0\ntitle: 测试\nlicence: CC0-1.0\n"
  }

  private static let indicators = """
    sectors:
      - {code: "207", name: 文化旅游体育与传媒支出, short: 文化}
    indicators:
      - {id: reader-satisfaction, name: 到馆读者满意度, dimension: satisfaction, unit: "%", direction: higher,
         definition: 满意问卷数÷有效问卷数, evidence: [问卷汇总表], examples: {good: ["≥90%"]}}
      - {id: loan-count, name: 图书借阅册次, dimension: social-benefit, unit: 册次, direction: higher,
         definition: 一年内借出的册次}
      - {id: room-count, name: 图书室开放数, dimension: quantity, unit: 个, direction: higher,
         definition: 每周开放五天以上的图书室}
      - {id: opening-date, name: 图书室开放时间, dimension: timeliness, unit: 日期,
         definition: 全部开放的日期}
      - {id: book-cost, name: 单册购书成本, dimension: economic-cost, unit: 元/册, direction: lower,
         definition: 结算价÷册数}
    """

  private static let templates = """
    templates:
      - id: reading-rooms
        name: 社区图书室项目绩效目标模板
        guidance: test-2021
        objective: >-
          {{开放日期}}前开放{{图书室}}{{room-count}}，单册购书成本{{book-cost}}；
          借阅{{loan-count}}，读者满意度{{reader-satisfaction}}。
        applies: {sectors: ["207"]}
        indicators:
          - {use: book-cost, required: true, weight: 20, value: "≤35元/册"}
          - {use: room-count, required: true, weight: 30, value: "≥12个", note: 只写当年开放的}
          - {use: opening-date, required: false, weight: 10, value: 2026年9月30日前}
          - {use: loan-count, required: true, weight: 20, value: "≥3万册次"}
          - {use: reader-satisfaction, required: true, weight: 10, value: "≥90%"}
        attachments: [选址方案]
        slots:
          开放日期: {kind: date, within: year, hint: 全部开放的日期}
          图书室: {kind: text, hint: 如县城和6个乡镇的社区图书室}
        notes: [场地没有落实的不写]
    """

  private static let cases = """
    cases:
      - id: first
        title: 一号图书室
        kind: illustrative
        results: [{indicator: reader-satisfaction, target: "≥88%"}, {indicator: book-cost, target: ≤40元/册}]
      - id: second
        title: 二号图书室
        kind: illustrative
        results: [{indicator: reader-satisfaction, target: "≥95%"}]
      - id: third
        title: 三号图书室
        kind: illustrative
        results: [{name: 到馆读者满意度, target: "≥92%"}, {indicator: reader-satisfaction, target: 满意}]
    """

  private static let guidances = """
    guidances:
      - id: test-2021
        name: 测试指引
        short: 2021年指引
        default: true
        levels:
          - name: 成本指标
            children: [{name: 经济成本指标, dimension: economic-cost}, {name: 社会成本指标, dimension: social-cost}]
          - name: 产出指标
            children:
              - {name: 数量指标, dimension: quantity}
              - {name: 质量指标, dimension: quality}
              - {name: 时效指标, dimension: timeliness}
          - name: 效益指标
            children:
              - {name: 经济效益指标, dimension: economic-benefit}
              - {name: 社会效益指标, dimension: social-benefit}
              - {name: 生态效益指标, dimension: ecological-benefit}
          - name: 满意度指标
            children: [{name: 服务对象满意度指标, dimension: satisfaction}]
        fields: {required: [name, department, unit, year, annual_objective, indicators], recommended: []}
        requires:
          - {id: satisfaction, any: [satisfaction], severity: warning, message: {zh: 缺少满意度指标, en: no satisfaction}}
        weights: {totals: [90]}
        grades: []
      - id: test-2015
        name: 测试办法
        levels:
          - name: 产出指标
            children:
              - {name: 数量指标, dimension: quantity}
              - {name: 成本指标, dimension: economic-cost}
        fields: {required: [name], recommended: []}
        requires: []
        weights: {totals: [100]}
        grades: []
    """
}
