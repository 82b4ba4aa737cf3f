import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// References between entries and packs.
struct ResolverTests {
  private static func indicator(_ id: String, _ more: String = "") -> String {
    "  - {id: \(id), name: 名称\(id), dimension: quantity, definition: 数\(more), unit: 个}\n"
  }

  @Test func aSlipInAnIdNamesTheNearest() {
    let loaded = load(
      "indicators:\n"
        + Self.indicator("school-area", ", related: [{id: shool-area, type: similar}]"))
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:2:95-105 error pack/dangling-reference 库里没有条目“a/shool-area”；"
          + "是不是 `school-area`？"
      ])
    #expect(loaded.registry.indicator("a/school-area")?.related == [])
  }

  @Test func anIdOfAnotherPackNeedsItsPack() {
    let loaded = load([
      ("Indicators/a/pack.yaml", goodManifest),
      ("Indicators/a/x.yaml", "indicators:\n" + Self.indicator("area")),
      ("Templates/b/pack.yaml", manifest("b")),
      ("Templates/b/t.yaml", "templates:\n  - {id: t, name: 模板, indicators: [{use: area}]}\n"),
    ])
    #expect(
      lines(loaded.findings) == [
        "Templates/b/t.yaml:2:42-46 error pack/dangling-reference 库里没有指标“b/area”；是不是 `a/area`？"
      ])
  }

  @Test func aTemplateWhereAnIndicatorBelongs() {
    let loaded = load(
      "templates:\n  - {id: t, name: 甲}\n  - {id: u, name: 乙, indicators: [{use: t}]}\n")
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:3:41-42 error pack/dangling-reference “a/t”是模板，这里要写指标；"
          + "改写指标的编号 [所写的条目 Indicators/a/x.yaml:2]"
      ])
  }

  @Test func sourcesSectorsAndCategories() {
    let loaded = load(
      """
      categories: [{id: infra, name: 基础建设类, aliases: [基建]}]
      sectors: [{code: "205", name: 教育支出}]
      indicators:
        - id: one
          name: 甲
          dimension: quantity
          definition: 数
          sources: [s1, s2]
          applies: {categories: [基础建设, 基建类, 基础建社类], sectors: ["205", "20599", 教育]}
          unit: 个
      """, manifest: manifest("a", "sources: [{id: s1, title: 文件}]\n"))
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:8:19-21 error pack/dangling-reference 库里没有来源“s2”；是不是 `s1`？",
        "Indicators/a/x.yaml:9:39-44 error pack/dangling-reference 库里没有项目类别“基础建社类”；"
          + "是不是 `基础建设类`？",
        "Indicators/a/x.yaml:9:64-71 error pack/dangling-reference 库里没有支出功能分类“20599”；"
          + "是不是 `205`？",
        "Indicators/a/x.yaml:9:73-75 error pack/dangling-reference 库里没有支出功能分类“教育”；"
          + "是不是 `205`？",
      ])
    #expect(loaded.registry.indicator("a/one")?.sources == ["s1"])
  }

  @Test func aFaultyEntryIsToldOnceToAllThatReferToIt() {
    let loaded = load(
      """
      indicators:
        - {id: one, name: 甲, dimension: quanty, definition: 数, unit: 个}
      templates:
        - {id: t, name: 甲, indicators: [{use: one}]}
        - {id: u, name: 乙, indicators: [{use: a/one}]}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:2:35-41 error pack/unknown-word “quanty”不是这里可用的词；"
          + "是不是 `quantity`？可写：quantity, quality, timeliness, economic-cost, social-cost, "
          + "ecological-cost, economic-benefit, social-benefit, ecological-benefit, sustainability, "
          + "satisfaction, decision, process",
        "Indicators/a/x.yaml:4:41-44 warning pack/left-out “a/one”有错误，没有载入；"
          + "引用它的 2 处暂不生效；先改正那个条目 [有错误的条目 Indicators/a/x.yaml:2] "
          + "[也引用了它 Indicators/a/x.yaml:5]",
      ])
  }

  @Test func aPackThatIsNotThereIsToldOnce() {
    let loaded = load(
      "indicators:\n" + Self.indicator("one", ", related: [{id: q/a, type: similar}]")
        + Self.indicator("two", ", related: [{id: q/b, type: similar}, {id: z/b, type: similar}]"),
      manifest: manifest("a", "requires: {z: \"*\"}\n"))
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/pack.yaml:5:15-18 error pack/missing-pack 没有找到所依赖的包 `z`；"
          + "是不是 `a`？把它放进库里，或用 --library 给出它所在的库",
        "Indicators/a/x.yaml:2:79-82 error pack/dangling-reference “q/a”在包 `q` 里，而这个包没有载入；"
          + "用 --library 给出那个包所在的库，并写进 requires",
      ])
  }
}
