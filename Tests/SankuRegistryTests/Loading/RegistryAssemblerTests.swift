import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// Ids, versions, inheritance and slots over several packs.
struct RegistryAssemblerTests {
  @Test func idsOfTheWrongForm() {
    let loaded = load(
      """
      indicators:
        - {id: School_Area, name: 甲, dimension: quantity, definition: 数, unit: 个}
        - {id: b/one, name: 甲, dimension: quantity, definition: 数, unit: 个}
        - {id: a/two, name: 甲, dimension: quantity, definition: 数, unit: 个}
      sectors: [{code: "2051", name: 甲}, {code: "206", name: 乙, children: [{code: "20701", name: 丙}]}]
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:2:10-21 error pack/bad-id “School_Area”不能作编号；"
          + "编号用小写英文词和数字，以 - 相连，字母开头，如 school-building-area",
        "Indicators/a/x.yaml:3:10-15 error pack/bad-id “b/one”不能作编号；"
          + "条目只能放在自己的包里：这里是 `a`，只写斜线后面的部分",
        "Indicators/a/x.yaml:5:18-24 error pack/bad-id “2051”不能作编号；"
          + "类的代码是三位数字，加引号；款写在 children 下，五位",
        "Indicators/a/x.yaml:5:77-84 error pack/bad-id 款的代码“20701”不在类 206 之下；"
          + "写五位数字，前三位与类相同，如 20601",
      ])
    #expect(loaded.registry.indicators.map(\.id) == ["a/two"])
    #expect(loaded.findings.first?.fixes.first?.replacement == "school-area")
  }

  @Test func anIdTwiceKeepsTheFirst() {
    let loaded = load(
      """
      indicators:
        - {id: one, name: 甲, dimension: quantity, definition: 数, unit: 个}
      templates:
        - {id: one, name: 乙}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:4:10-13 error pack/duplicate-id 编号“a/one”已经用过（Indicators/a/x.yaml:2）；"
          + "这一条没有载入；另起编号，或删去其中一条 [先用在这里 Indicators/a/x.yaml:2]"
      ])
    #expect(loaded.registry.indicators.map(\.name) == ["甲"])
    #expect(loaded.registry.templates.isEmpty)
  }

  @Test func aPackIdTwiceInOneLibraryKeepsTheFirst() {
    let loaded = load([
      ("Indicators/a/pack.yaml", goodManifest), ("Indicators/b/pack.yaml", goodManifest),
      ("Templates/a/pack.yaml", goodManifest),
    ])
    #expect(
      lines(loaded.findings) == [
        "Indicators/b/pack.yaml:1:7-8 error pack/duplicate-id 编号“a”已经用过（Indicators/a/pack.yaml:1）；"
          + "整个包没有载入；给它另起编号，或并入前一个包 [先用在这里 Indicators/a/pack.yaml:1]"
      ])
    #expect(loaded.registry.packs.map(\.folder) == ["Indicators/a", "Templates/a"])
  }

  @Test func versionsThatDoNotFit() {
    let loaded = load([
      (
        "Indicators/a/pack.yaml",
        "pack: a\nversion: 1.0\ntitle: 甲\nlicence: CC0-1.0\nsanku: \">=99\"\n"
          + "requires: {b: ^2.0, c: one}\n"
      ), ("Indicators/b/pack.yaml", manifest("b")),
    ])
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/pack.yaml:2:10-13 error pack/bad-version “1.0”不是语义版本；写三个数，如 1.0.0",
        "Indicators/a/pack.yaml:5:8-14 error pack/version-unmet 这个包要求程序版本 >=99，现在是 "
          + "\(RegistryLoader.programVersion)；升级程序，或改用适合这一版本的包",
        "Indicators/a/pack.yaml:6:15-19 error pack/version-unmet 需要 `b` ^2.0，载入的是 1.0.0；"
          + "换上合适的版本；核对内容后也可以放宽范围 [载入的包 Indicators/b/pack.yaml:1]",
        "Indicators/a/pack.yaml:6:24-27 error pack/bad-version “one”不是版本范围；"
          + "写 ^1.0、~1.2、>=1.0、1.2.3 或 *，几个条件用空格隔开",
      ])
  }

  @Test func aCircleOfExtendsIsToldOnceWithItsChain() {
    let loaded = load(
      """
      templates:
        - {id: t1, name: 甲, extends: t2}
        - {id: t2, name: 乙, extends: a/t1}
        - {id: t3, name: 丙, extends: t1}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:2:32-34 error pack/cycle `extends` 绕成了圈：a/t1 → a/t2 → a/t1；"
          + "删去其中一处 extends；圈里的条目都没有载入 [圈里的另一处 Indicators/a/x.yaml:3]",
        "Indicators/a/x.yaml:4:32-34 warning pack/left-out “a/t1”有错误，没有载入；引用它的 1 处暂不生效；"
          + "先改正那个条目 [有错误的条目 Indicators/a/x.yaml:2]",
      ])
    #expect(loaded.registry.templates.isEmpty)
  }

  @Test func aTemplateBuildsOnItsBaseWhereverThatStands() throws {
    let loaded = load(
      """
      templates:
        - id: own
          name: 乙
          extends: base
          objective: 完成{{建设内容}}，新增{{two}}
          indicators: [{use: two, weight: 5, required: true}, {use: one, weight: 20}]
          attachments: [批复, 概算]
          slots: {建设内容: {kind: text, hint: 新}}
        - id: base
          name: 甲
          kind: policy
          applies: {categories: [基础建设类]}
          indicators: [{use: one, weight: 10}, {use: three}]
          attachments: [概算]
          slots: {日期: {kind: date, within: year}, 建设内容: {kind: text}}
      indicators:
        - {id: one, name: 甲, dimension: quantity, definition: 数, unit: 个}
        - {id: two, name: 乙, dimension: quantity, definition: 数, unit: 个}
        - {id: three, name: 丙, dimension: quantity, definition: 数, unit: 个}
      """)
    #expect(lines(loaded.findings) == [])
    let own = try #require(loaded.registry.template("a/own"))
    #expect(own.extends == "a/base")
    #expect(own.indicators.map(\.indicator) == ["a/one", "a/three", "a/two"])
    #expect(own.indicators.map(\.weight) == ["20", nil, "5"])
    #expect(own.indicators.map(\.required) == [false, false, true])
    #expect(own.attachments == ["概算", "批复"])
    #expect(own.slots.map(\.name) == ["日期", "建设内容"])
    #expect(own.slots.map(\.hint) == [nil, "新"])
    #expect(own.kind == "policy")
    #expect(own.applies.categories == ["基础建设类"])
    #expect(loaded.registry.templates.map(\.id) == ["a/own", "a/base"])
  }

  @Test func slotsThatNameNothing() {
    let loaded = load(
      """
      templates:
        - id: t
          name: 甲
          objective: "完成{{建设内容}}和{{one}}，{{on}}；{{建设内荣}}，{{日期"
          slots: {建设内容: {kind: text}}
        - id: u
          name: 甲
          objective: >-
            完成
            {{什么}}
      indicators:
        - {id: one, name: 甲, dimension: quantity, definition: 数, unit: 个}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:4:36-42 error pack/unknown-slot “on”既不是 slots 里的待填项，也不是指标编号；"
          + "是不是 `one`？",
        "Indicators/a/x.yaml:4:43-51 error pack/unknown-slot “建设内荣”既不是 slots 里的待填项，"
          + "也不是指标编号；是不是 `建设内容`？",
        "Indicators/a/x.yaml:4:52-54 error pack/bad-slot `{{` 没有对应的 `}}`；"
          + "写成 {{名称}}，名称里不能有大括号",
        "Indicators/a/x.yaml:8:16-10:13 error pack/unknown-slot “什么”既不是 slots 里的待填项，"
          + "也不是指标编号；在 slots 里补上它，写明填什么",
      ])
  }

  @Test func aGuidanceTakesTheKeysItLacksFromItsBase() throws {
    let loaded = load(
      """
      guidances:
        - id: county
          name: 县指引
          extends: base
          fields: {required: [name]}
        - id: base
          name: 部指引
          number: 财预〔2021〕101号
          default: true
          levels: [{name: 产出指标, children: [{name: 数量指标, dimension: quantity}]}]
          fields: {required: [name, unit], recommended: [year]}
          weights: {totals: [100, 90], tables: [{name: 甲, weights: {产出指标: 90}, execution: 10}]}
          grades: [{name: 优, min: 90}]
      """)
    #expect(lines(loaded.findings) == [])
    let county = try #require(loaded.registry.guidance("county"))
    #expect(county.number == nil)
    #expect(!county.isDefault)
    #expect(county.requiredFields == [.name])
    #expect(county.recommendedFields == [])
    #expect(county.levels.map(\.name) == ["产出指标"])
    #expect(county.weightTotals == ["100", "90"])
    #expect(county.weightTables.first?.weights == [.init(level1: "产出指标", points: "90")])
    #expect(county.grades == [.init(name: "优", min: "90")])
    #expect(loaded.registry.defaultGuidance?.id == "base")
  }
}
