extension PackScaffold {
  /// Names and texts of the files of a part.
  package func files(for part: Part) -> [(name: String, text: String)] {
    switch part {
    case .pack:
      [
        ("pack.yaml", manifest), ("indicators.yaml", indicator("example-count")),
        ("tests/good.yaml", goal),
      ]
    case .indicator: [("\(slug).yaml", indicator(slug))]
    case .template: [("\(slug).yaml", template)]
    case .caseStudy: [("\(slug).yaml", caseStudy)]
    case .rule: [("\(slug).yaml", rule)]
    }
  }

  /// Hidden folders are no part of a pack; `sanku schema` writes the schemas there.
  private static let schemas = "./.sanku"

  private static func head(_ schema: String) -> String {
    "# yaml-language-server: $schema=\(schemas)/\(schema).schema.json\n"
  }

  private func quoted(_ text: String) -> String { "\"\(text.replacingQuotes)\"" }

  private var manifest: String {
    let sectors = sector.map { "[\"\($0)\"]" } ?? "[]"
    return Self.head("pack") + """
      # 编辑器提示：在这个文件夹里运行 mkdir .sanku && sanku schema pack > .sanku/pack.schema.json
      # 包的清单。各项说明见 docs/pack-format.md。
      pack: \(id)
      version: 0.1.0            # 内容的版本；改了什么该升哪一位：sanku pack diff 旧 新
      title: \(quoted(title))
      sectors: \(sectors)       # 支出功能分类的类或款代码，加引号
      level: \(level)             # national | province | city | county
      licence: \(licence)        # SPDX 名称
      maintainers: [{name: \(quoted(maintainer))}]   # 写单位，不写个人
      requires: {common: "^1.0"}   # 用到的别的包
      sources:                  # 依据的文件；条目用 sources: [编号] 引用
        - {id: mof-2021-101, title: 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）, number: 财预〔2021〕101号, publisher: 财政部, issued: 2021-08-18}

      """
  }

  private func indicator(_ slug: String) -> String {
    let name = slug == "example-count" ? "示例设备安装数量" : title
    return Self.head("content") + """
      indicators:
        - id: \(slug)                # 定了就不再改
          name: \(quoted(name))     # 名词短语，不带符号、数字和动词
          dimension: quantity       # quantity 数量、quality 质量、timeliness 时效、economic-cost 经济成本……
          unit: 台                  # 日期写 日期，比率写 "%"
          direction: higher         # higher 越高越好、lower 越低越好、exact 定值
          synonyms: [装了多少台]    # 经办人可能的说法
          range: {min: 0}           # 超出就不可能的界限
          definition: 年度内安装到位并通过验收的设备台数，备用机不计。   # 计什么、何时计、什么不计
          evidence: [安装验收单]    # 证明完成值的材料
          keywords: [设备, 安装]
          sources: [mof-2021-101]   # 清单里来源的编号
          examples: {good: ["≥20台"], bad: [明显增加]}

      """
  }

  private var template: String {
    Self.head("content") + """
      templates:
        - id: \(slug)
          name: \(quoted(title))
          kind: project
          guidance: mof-2021
          summary: 用于哪类项目，一句话。
          objective: 完成{{建设内容}}，安装设备{{example-count}}，于{{完工日期}}前投入使用。   # {{指标编号}} 换成指标值
          indicators:               # 分值合计 100；留 10 分给预算执行率时为 90
            - {use: common/equipment-unit-price, required: true, value: "≤30000元/台", weight: 20}
            - {use: example-count, required: true, value: "≥20台", weight: 20}
            - {use: common/equipment-first-acceptance, required: true, value: "=100%", weight: 10}
            - {use: common/works-completion-date, required: true, value: 2026年10月底前, weight: 10}
            - {use: common/service-volume-by-equipment, required: true, value: "≥20000人次", weight: 20}
            - {use: common/user-department-satisfaction, required: true, value: "≥90%", weight: 10}
          attachments: [实施方案, 预算测算表]
          slots:
            建设内容: {kind: text, hint: 地点和内容}
            完工日期: {kind: date, within: year}

      """
  }

  private var caseStudy: String {
    Self.head("content") + """
      cases:
        - id: \(slug)
          title: \(quoted("构造示例：" + title))
          kind: illustrative        # published 公开案例（要写 source）| illustrative 构造示例（地名虚构）
          year: 2025
          region: {level: county, name: 青禾县（虚构）}
          budget: 100万元
          background: 做了什么、为什么做。
          results:
            - {indicator: example-count, name: 设备安装数量, target: "≥20台", actual: 20台, weight: 100, score: 100}
          evaluation: {method: 部门自评, score: 100, grade: 优}
          findings: [评价发现的问题。]
          lessons: [别的县可以借鉴的做法。]

      """
  }

  private var rule: String {
    Self.head("content") + """
      rules:                        # 不写代码的审核规则；各项说明见 docs/pack-format.md
        - id: \(slug)
          title: {zh: \(quoted(title)), en: \(slug)}
          severity: warning
          message: {zh: 项目应设置“示例设备安装数量”, en: the project needs the indicator example-count}
          when: {words: [设备]}
          require: {indicator: example-count}

      """
  }

  private var goal: String {
    Self.head("goal") + """
      # 包的测试目标：sanku pack test 会审核它。
      # 应当被报告的地方，在那一行末尾写“# expect”加冒号和规则名；完全没有问题的写 none。
      # expect: none
      项目名称: 青禾县设备安装项目
      年度: 2026
      主管部门: 青禾县财政局
      实施单位: 青禾县财政局
      实施期: 2026-01-01 至 2026-12-31
      资金: {总额: 60万元, 财政拨款: 60万元, 其他资金: 0万元, 年度: 60万元}
      年度目标: 全年安装设备20台，单台安装成本不超过3万元，2026年10月底前完工，使用人员满意度达到90%以上。
      绩效指标:
        - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单台设备安装成本, 指标值: "≤3万元/台", 权重: 20}
        - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 示例设备安装数量, 指标值: "≥20台", 权重: 15}
        - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 设备验收合格率, 指标值: "=100%", 权重: 15}
        - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 设备安装完工时间, 指标值: 2026年10月底前, 权重: 10}
        - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 设备服务人次, 指标值: "≥2万人次", 权重: 20}
        - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 使用人员满意度, 指标值: "≥90%", 权重: 10}

      """
  }
}
