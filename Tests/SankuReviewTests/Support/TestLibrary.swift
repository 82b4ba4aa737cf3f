import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview

/// A small library with two guidances, so that these tests do not hang on the shipped packs.
enum TestLibrary {
  static let registry = RegistryLoader.load(sources: sources).registry

  /// The library's files, for tests that add to them.
  static let sources = [
    SourceText(name: "Templates/guidance/pack.yaml", manifest),
    SourceText(name: "Templates/guidance/guidances.yaml", guidances),
    SourceText(name: "Indicators/common/pack.yaml", commonManifest),
    SourceText(name: "Indicators/common/indicators.yaml", indicators),
  ]

  static func reviewer(_ guidance: String = "test-2021") -> Reviewer? {
    registry.guidance(guidance).map { Reviewer(registry: registry, guidance: $0) }
  }

  private static let manifest = """
    pack: guidance
    version: 1.0.0
    title: 测试指引
    licence: CC0-1.0
    """

  private static let commonManifest = """
    pack: common
    version: 1.0.0
    title: 测试指标
    licence: CC0-1.0
    """

  private static let indicators = """
    categories:
      - {id: infrastructure, name: 基础建设类, aliases: [工程类]}
      - {id: equipment, name: 设备购置类, aliases: []}
    sectors:
      - {code: "205", name: 教育支出, short: 教育}
    indicators:
      - {id: visitor-satisfaction, name: 服务对象问卷满意度, dimension: satisfaction, unit: "%", direction: higher,
         range: {min: 0, max: 100}, definition: 满意问卷数÷有效问卷数, examples: {good: ["≥90%"]}}
      - {id: reader-satisfaction, name: 到馆读者旧口径满意度, dimension: satisfaction, unit: "%", direction: higher,
         definition: 满意问卷数÷发出问卷数, status: deprecated, replaced_by: visitor-satisfaction, since: "2025", reason: 口径改变}
      - {id: cataloguing-errors, name: 图书编目差错率, dimension: quality, unit: "%", direction: lower,
         usual: {low: 0, high: 3, note: 县级图书馆, source: 测试}, definition: 差错册数÷编目册数}
      - {id: school-satisfaction, name: 师生满意度, dimension: satisfaction, unit: "%", direction: higher,
         definition: 满意问卷数÷有效问卷数, applies: {sectors: ["205"]}}
      - {id: unit-cost, name: 单位面积造价, dimension: economic-cost, unit: 元/平方米, direction: lower,
         definition: 结算价÷面积, applies: {categories: [基础建设类]}}
    """

  private static let guidances = """
    guidances:
      - id: test-2021
        name: 测试指引二〇二一
        number: 财测〔2021〕101号
        short: 2021年指引
        default: true
        levels:
          - name: 成本指标
            aliases: [成本]
            children:
              - {name: 经济成本指标, dimension: economic-cost, aliases: [经济成本]}
              - {name: 社会成本指标, dimension: social-cost, aliases: [社会成本]}
              - {name: 生态环境成本指标, dimension: ecological-cost, aliases: [生态环境成本]}
          - name: 产出指标
            aliases: [产出]
            children:
              - {name: 数量指标, dimension: quantity, aliases: [数量]}
              - {name: 质量指标, dimension: quality, aliases: [质量]}
              - {name: 时效指标, dimension: timeliness, aliases: [时效]}
          - name: 效益指标
            aliases: [效益]
            children:
              - {name: 经济效益指标, dimension: economic-benefit, aliases: [经济效益]}
              - {name: 社会效益指标, dimension: social-benefit, aliases: [社会效益]}
              - {name: 生态效益指标, dimension: ecological-benefit, aliases: [生态效益]}
          - name: 满意度指标
            aliases: [满意度]
            children:
              - {name: 服务对象满意度指标, dimension: satisfaction, aliases: [服务对象满意度, 满意度]}
        fields:
          required: [name, department, unit, year, annual_objective, indicators]
          recommended: [budget, period]
        requires:
          - {id: output, any: [quantity], severity: error, message: {zh: 缺少数量指标, en: no quantity}}
          - {id: benefit, any: [social-benefit, economic-benefit, ecological-benefit], severity: error}
          - {id: quality, any: [quality], severity: warning}
          - {id: works-cost, any: [economic-cost], severity: warning, when: {categories: [基础建设类]}}
          - {id: satisfaction, any: [satisfaction], severity: warning}
        weights:
          totals: [100, 90]
          tables:
            - name: 设成本指标
              with: [economic-cost]
              weights: {成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10}
          tolerance: 0
        grades: [{name: 优, min: 90}, {name: 良, min: 80}, {name: 中, min: 60}, {name: 差, min: 0}]
        attachments:
          - {id: approval, name: {zh: 立项批复, en: approval}, words: [批复], fields: [basis]}
          - {id: design, name: {zh: 概算或设计文件, en: design}, words: [概算, 设计], when: {categories: [基础建设类]}}
      - id: test-2015
        name: 测试办法二〇一五
        levels:
          - name: 产出指标
            aliases: [产出]
            children:
              - {name: 数量指标, dimension: quantity, aliases: [数量]}
              - {name: 质量指标, dimension: quality, aliases: [质量]}
              - {name: 时效指标, dimension: timeliness, aliases: [时效]}
              - {name: 成本指标, dimension: economic-cost, aliases: [成本]}
          - name: 效益指标
            aliases: [效益]
            children:
              - {name: 社会效益指标, dimension: social-benefit, aliases: [社会效益]}
              - {name: 可持续影响指标, dimension: sustainability, aliases: [可持续影响]}
          - name: 满意度指标
            aliases: [满意度]
            children:
              - {name: 服务对象满意度指标, dimension: satisfaction, aliases: [服务对象满意度]}
        fields: {required: [name], recommended: []}
        requires: []
        weights: {totals: [100]}
        grades: []
    """
}
