import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// Overlays of a province on a national pack: what they change and what is told.
struct OverlayTests {
  @Test func changesFieldsListsAndItems() {
    let loaded = layered(
      """
      overlays:
        - target: edu/area
          change:
            range.min: {expect: 0, set: 100}
            usual: {expect: null, set: {low: 1200, high: 6400, note: 县级}}
            examples.good: {add: "≥3000平方米"}
            keywords: {remove: [旧词], add: [新词]}
            standards.plan: {expect: 甲, set: null}
          reason: 低于100平方米不单列
          source: doc
        - target: edu/campus
          change:
            indicators[area].value: {expect: "≥2600平方米", set: "≥3000平方米"}
            indicators: {add: {use: edu/rate, weight: 5}}
          reason: 本省标准
      """)
    #expect(lines(loaded.findings) == [])
    let area = loaded.registry.indicator("edu/area")
    #expect(area?.range == .init(min: "100", max: nil))
    #expect(area?.usual == .init(low: "1200", high: "6400", note: "县级", source: nil))
    #expect(area?.goodExamples == ["≥2600平方米", "≥3000平方米"])
    #expect(area?.keywords == ["校舍", "新词"])
    #expect(area?.standards == [.industry: "乙"])
    let uses = loaded.registry.template("edu/campus")?.indicators
    #expect(uses?.map(\.indicator) == ["edu/area", "edu/rate"])
    #expect(uses?.map(\.value) == ["≥3000平方米", nil])
    let child = loaded.registry.template("edu/child")?.indicators
    #expect(child?.map(\.value) == ["≥3000平方米", nil], "an overlay reaches what extends its target")
  }

  @Test func theBaseMoved() {
    let loaded = layered(
      """
      overlays:
        - target: edu/area
          change:
            range.min: {expect: 5, set: 100}
            unit: {expect: null, set: 亩}
            keywords: {remove: 无此词, add: 校舍}
            range.max: {expect: 9, set: 8}
          reason: 甲
      """)
    #expect(
      lines(loaded.findings) == [
        "js/Indicators/js/x.yaml:4:27-28 error pack/overlay-moved `range.min` 已不是写补丁时的“5”："
          + "现在是“0”；这一处没有修改。核对新的基础值：仍要修改就更新 expect，不再需要就删去这一项",
        "js/Indicators/js/x.yaml:5:14-20 error pack/overlay-moved `unit` 已不是写补丁时的样子："
          + "现在是“平方米”；这一处没有修改。核对新的基础值：仍要修改就更新 expect，不再需要就删去这一项",
        "js/Indicators/js/x.yaml:6:26-29 error pack/overlay-moved 列表里没有“无此词”；核对后删去这一项",
        "js/Indicators/js/x.yaml:6:36-38 warning pack/overlay-moved 列表里已有“校舍”；核对后删去这一项",
        "js/Indicators/js/x.yaml:7:27-28 error pack/overlay-moved `range.max` 已不是写补丁时的“9”："
          + "现在没有写；这一处没有修改。核对新的基础值：仍要修改就更新 expect，不再需要就删去这一项",
      ])
    #expect(loaded.findings.first?.fixes.first?.replacement == "0")
    #expect(loaded.registry.indicator("edu/area")?.range == .init(min: "0", max: nil))
  }

  @Test func targetsAndPathsThatAreNotThere() {
    let loaded = layered(
      """
      overlays:
        - {target: edu/aera, change: {unit: {expect: 亩, set: 亩}}, reason: 甲}
        - {target: xx/area, change: {unit: {expect: 亩, set: 亩}}, reason: 甲}
        - target: edu/area
          change:
            range.mni: {set: 1}
            name.zh: {set: 1}
            .x: {set: 1}
            id: {set: other}
            keywords[9]: {set: 甲}
          reason: 甲
        - target: edu/child
          change: {"indicators[edu/area].value": {set: "≥1"}}
          reason: 甲
        - {target: edu/area, reason: 甲}
      """)
    #expect(
      lines(loaded.findings) == [
        "js/Indicators/js/x.yaml:2:14-22 error pack/overlay-target 补丁的目标“edu/aera”不在库里，"
          + "补丁没有生效；是不是 `edu/area`？",
        "js/Indicators/js/x.yaml:3:14-21 error pack/overlay-target 补丁的目标“xx/area”不在库里，"
          + "补丁没有生效；是不是 `edu/area`？",
        "js/Indicators/js/x.yaml:6:7-16 error pack/overlay-path “range.mni”：取值范围没有 `mni` 这个键；"
          + "是不是 `min`？ [要修改的条目 Indicators/edu/x.yaml:2]",
        "js/Indicators/js/x.yaml:7:7-14 error pack/overlay-path “name.zh”：`name` 里面没有这样的下级；"
          + "键用点隔开；列表的项用方括号，如 indicators[编号].value [要修改的条目 Indicators/edu/x.yaml:2]",
        "js/Indicators/js/x.yaml:8:7-9 error pack/overlay-path “.x”不是字段路径；"
          + "写成 range.min、examples.good 或 indicators[编号].value [要修改的条目 Indicators/edu/x.yaml:2]",
        "js/Indicators/js/x.yaml:9:7-9 error pack/overlay-path `id` 不能修改；"
          + "含义变了就另立条目，旧的用 disable 停用 [要修改的条目 Indicators/edu/x.yaml:2]",
        "js/Indicators/js/x.yaml:10:7-18 error pack/overlay-path `keywords` 里没有“9”；"
          + "列表是空的，用 add 增加 [要修改的条目 Indicators/edu/x.yaml:2]",
        "js/Indicators/js/x.yaml:13:14-42 error pack/overlay-path `indicators` 里没有“edu/area”；"
          + "继承来的项在 `edu/campus` 里改，或用 add 在这里加一项 [要修改的条目 Indicators/edu/x.yaml:11]",
        "js/Indicators/js/x.yaml:15:14-22 error pack/overlay-change 补丁没有写要改什么；"
          + "写 change（路径和 expect、set），或 disable: true",
      ])
  }

  @Test func valuesAreCheckedLikeThoseOfEntries() {
    let loaded = layered(
      """
      overlays:
        - target: edu/area
          change:
            dimension: {expect: quantity, set: quanity}
            range: {expect: {min: 0}, set: {mix: 3}}
            range.max: {set: 一百}
            definition: {expect: 面积, set: null}
            unit: {add: 亩}
            direction: {}
            name: {set: 面积数}
          reason: 甲
        - {target: edu/area, change: {}, disable: true}
        - {target: edu/campus, change: {extends: {set: nowhere}}, reason: 甲}
      """)
    #expect(
      lines(loaded.findings) == [
        "js/Indicators/js/x.yaml:4:42-49 error pack/unknown-word “quanity”不是这里可用的词；"
          + "是不是 `quantity`？可写：\(Dimension.allCases.map(\.rawValue).joined(separator: ", "))",
        "js/Indicators/js/x.yaml:5:39-42 error pack/unknown-key 取值范围没有“mix”这个键；是不是 `min`？",
        "js/Indicators/js/x.yaml:6:24-26 error pack/wrong-type “一百”不是数；"
          + "只写阿拉伯数字，不带单位、逗号和百分号，例如 95 或 0.5",
        "js/Indicators/js/x.yaml:7:32-35 error pack/overlay-change `definition` 是必填的，不能删去；写出新的值",
        "js/Indicators/js/x.yaml:8:7-11 error pack/overlay-change `unit` 不是列表，不能 add 或 remove；"
          + "改用 expect 和 set",
        "js/Indicators/js/x.yaml:9:7-16 error pack/overlay-change 没有写改成什么；"
          + "改一个值写 expect 和 set；改列表写 add 或 remove",
        "js/Indicators/js/x.yaml:10:7-11 warning pack/overlay-expect 没有写 expect，原值“面积”以后变了也不会提醒；"
          + "补上 expect：现在的原值",
        "js/Indicators/js/x.yaml:12:6-12 error pack/missing-key 补丁缺少必填的 `reason`（为什么修改）；"
          + "补上一行 `reason: …`",
        "js/Indicators/js/x.yaml:13:50-57 error pack/dangling-reference 库里没有模板“js/nowhere”；"
          + "核对编号；若还没有这个模板，先把它加进库里",
      ])
    #expect(loaded.registry.indicator("edu/area")?.name == "面积数")
  }

  @Test func twoOverlaysOnOneField() {
    let two = """
      overlays:
        - id: low
          target: edu/area
          change: {range.min: {expect: 0, set: 100}}
          reason: 甲
        - target: edu/area
          change: {range.min: {expect: 100, set: 200}}
          reason: 乙
      """
    #expect(
      lines(layered(two).findings) == [
        "js/Indicators/js/x.yaml:7:14-23 error pack/overlay-conflict `range.min` 已由补丁 js/low 修改，"
          + "这一处没有生效；确实要在它之后再改，就写 after: [js/low]，expect 写它改后的值 "
          + "[先改的在这里 js/Indicators/js/x.yaml:4]"
      ])
    let ordered = layered(two + "\n    after: [low]")
    #expect(lines(ordered.findings) == [])
    #expect(ordered.registry.indicator("edu/area")?.range?.min == "200")
    let unknown = layered(two + "\n    after: [lwo]")
    #expect(
      lines(unknown.findings).last
        == "js/Indicators/js/x.yaml:9:13-16 warning pack/overlay-order 没有叫“lwo”的包或补丁；"
        + "写包的编号，或补丁的 id")
  }

  @Test func aCircleOfAfter() {
    let loaded = layered(
      """
      overlays:
        - {id: one, target: edu/area, change: {range.min: {expect: 0, set: 1}}, reason: 甲, after: [two]}
        - {id: two, target: edu/area, change: {range.max: {set: 9}}, reason: 乙, after: [one]}
        - {id: three, target: edu/area, change: {unit: {expect: 平方米, set: 亩}}, reason: 丙, after: [two]}
      """)
    #expect(
      lines(loaded.findings) == [
        "js/Indicators/js/x.yaml:2:86-91 error pack/cycle `after` 绕成了圈：js/one、js/two；"
          + "删去其中一处 after；圈里的补丁都没有生效 [圈里的另一处 js/Indicators/js/x.yaml:3]"
      ])
    #expect(loaded.registry.indicator("edu/area")?.range == .init(min: "0", max: nil))
    #expect(loaded.registry.indicator("edu/area")?.unit == "亩")
  }

  @Test func aLongChainOfAfter() {
    var text = "overlays:\n"
    for number in (0..<600).reversed() {
      text += "  - {id: o\(number), target: edu/area, reason: 甲, "
      text += "change: {range.min: {expect: \(number), set: \(number + 1)}}"
      text += number > 0 ? ", after: [o\(number - 1)]}\n" : "}\n"
    }
    let loaded = layered(text)
    #expect(lines(loaded.findings) == [])
    #expect(loaded.registry.indicator("edu/area")?.range?.min == "600")
  }

  @Test func aPackThatComesBeforeAnother() {
    let county = """
      overlays:
        - {target: edu/area, change: {range.min: {expect: 100, set: 200}}, reason: 乙, after: [js]}
      """
    let province = """
      overlays:
        - {target: edu/area, change: {range.min: {expect: 0, set: 100}}, reason: 甲}
      """
    let loaded = layered(
      province,
      more: [
        ("xian/Indicators/js.xian/pack.yaml", manifest("js.xian")),
        ("xian/Indicators/js.xian/x.yaml", county),
      ])
    #expect(lines(loaded.findings) == [])
    #expect(loaded.registry.indicator("edu/area")?.range?.min == "200")
  }

  @Test func anEarlierRootCannotChangeALaterOne() {
    let overlay = """
      overlays:
        - {target: edu/area, change: {unit: {expect: 平方米, set: 亩}}, reason: 甲}
      """
    let loaded = load([
      ("js/Indicators/js/pack.yaml", manifest("js")), ("js/Indicators/js/x.yaml", overlay),
      ("Indicators/edu/pack.yaml", manifest("edu")), ("Indicators/edu/x.yaml", base),
    ])
    #expect(
      lines(loaded.findings) == [
        "js/Indicators/js/x.yaml:2:14-22 error pack/overlay-order 补丁所在的库排在目标“edu/area”的库之前，"
          + "没有生效；按国家、省、县的次序给出 --library：被修改的在前，补丁在后 [目标在这里 Indicators/edu/x.yaml:2]"
      ])
  }

  @Test func disablingFollowsToWhatTakesThePlace() {
    let loaded = layered(
      """
      indicators:
        - {id: floor, name: 建筑面积, dimension: quantity, definition: 数, unit: 平方米}
      overlays:
        - {target: edu/area, disable: true, replaced_by: floor, reason: 口径改变}
        - {target: edu/repair, disable: true, reason: 案例已撤}
        - {target: mof, disable: true, reason: 甲}
        - {target: edu/area, replaced_by: floor, change: {unit: {expect: 平方米, set: 亩}}, reason: 甲}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/edu/x.yaml:10:25-29 info pack/deprecated-reference “edu/area”已停用，这里按 "
          + "`js/floor` 处理；改写为 `js/floor` [停用的条目 Indicators/edu/x.yaml:2]",
        "Indicators/edu/x.yaml:15:28-32 info pack/deprecated-reference “edu/area”已停用，这里按 "
          + "`js/floor` 处理；改写为 `js/floor` [停用的条目 Indicators/edu/x.yaml:2]",
        "js/Indicators/js/x.yaml:6:19-26 error pack/overlay-change 指引不能停用；"
          + "审核时用 --guidance 选别的指引，或把别的指引写成 default: true",
        "js/Indicators/js/x.yaml:7:24-35 error pack/overlay-change `replaced_by` 只和 `disable: true` 一起用；"
          + "停用条目时写上 disable: true，否则删去这一行",
      ])
    let registry = loaded.registry
    #expect(
      registry.indicator("edu/area")?.status
        == .deprecated(replacedBy: "js/floor", since: nil, reason: "口径改变"))
    #expect(registry.template("edu/campus")?.indicators.map(\.indicator) == ["js/floor"])
    #expect(registry.caseStudy("edu/flood")?.results.map(\.indicator) == ["js/floor"])
    #expect(registry.caseStudy("edu/repair") == nil)
    #expect(registry.successor(of: "edu/area") == "js/floor")
    #expect(registry.successor(of: "js/floor") == nil)
  }

  @Test func replacementsInACircle() {
    let loaded = load(
      """
      indicators:
        - {id: one, name: 甲, dimension: quantity, definition: 数, unit: 个, status: deprecated, replaced_by: two}
        - {id: two, name: 乙, dimension: quantity, definition: 数, unit: 个, status: deprecated, replaced_by: one}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:2:102-105 error pack/cycle `replaced_by` 绕成了圈：a/one → a/two → a/one；"
          + "让最后一个指向仍在使用的条目 [圈里的另一处 Indicators/a/x.yaml:3]"
      ])
    #expect(loaded.registry.successor(of: "a/one") == "a/two")
  }

  @Test func everyFieldKnowsItsOrigin() {
    let registry = layered(
      """
      overlays:
        - target: edu/area
          change:
            range.min: {expect: 0, set: 100}
            keywords: {add: 新词}
          reason: 不单列
          source: 苏财绩〔2023〕1号
        - {target: edu/campus, change: {"indicators[area].value": {expect: "≥2600平方米", set: ≥1}}, reason: 甲}
      """
    ).registry
    #expect(
      registry.origins(of: "edu/area").map(line) == [
        "id = area · edu · Indicators/edu/x.yaml:2", "name = 面积 · edu · Indicators/edu/x.yaml:3",
        "dimension = quantity · edu · Indicators/edu/x.yaml:3",
        "unit = 平方米 · edu · Indicators/edu/x.yaml:4",
        "range.min = 100 · js · js/Indicators/js/x.yaml:4 · 不单列 · 苏财绩〔2023〕1号 · 0",
        "definition = 面积 · edu · Indicators/edu/x.yaml:3",
        "standards.plan = 甲 · edu · Indicators/edu/x.yaml:6",
        "standards.industry = 乙 · edu · Indicators/edu/x.yaml:6",
        "keywords = 校舍；旧词；新词 · js · js/Indicators/js/x.yaml:5 · 不单列 · 苏财绩〔2023〕1号 · 校舍；旧词",
        "examples.good = ≥2600平方米 · edu · Indicators/edu/x.yaml:5",
      ])
    #expect(
      registry.origins(of: "edu/child").map(line) == [
        "id = child · edu · Indicators/edu/x.yaml:11",
        "name = 小模板 · edu · Indicators/edu/x.yaml:11",
        "extends = edu/campus · edu · Indicators/edu/x.yaml:11",
        "indicators[edu/area].use = edu/area · edu · Indicators/edu/x.yaml:10 ← edu/campus",
        "indicators[edu/area].value = ≥1 · js · js/Indicators/js/x.yaml:8 · 甲 · ≥2600平方米 ← edu/campus",
      ])
    #expect(registry.origin(of: "edu/area", "range.min")?.pack == "js")
    #expect(registry.origin(of: "edu/nothing", "name") == nil)
  }

  private func line(_ origin: FieldOrigin) -> String {
    let place = "\(origin.place.file):\(origin.place.range.start.line)"
    var parts = ["\(origin.path) = \(origin.value)", origin.pack, place]
    if let overlay = origin.overlay {
      parts += [overlay.reason, overlay.source, overlay.before].compactMap(\.self)
    }
    return parts.joined(separator: " · ") + (origin.inheritedFrom.map { " ← \($0)" } ?? "")
  }

  /// A national pack and a province's with some content, in two roots.
  private func layered(
    _ content: String, more: [(name: String, text: String)] = []
  ) -> LoadedRegistry {
    load(
      [
        ("Indicators/edu/pack.yaml", manifest("edu")), ("Indicators/edu/x.yaml", base),
        ("Templates/guidance/pack.yaml", manifest("guidance")),
        ("Templates/guidance/x.yaml", "guidances: [{id: mof, name: 指引}]"),
        (
          "js/Indicators/js/pack.yaml",
          manifest("js", "sources: [{id: doc, title: 文件}]\n")
        ), ("js/Indicators/js/x.yaml", content),
      ] + more)
  }

  private let base = """
    indicators:
      - {id: area,
         name: 面积, dimension: quantity, definition: 面积,
         unit: 平方米, range: {min: 0},
         examples: {good: ["≥2600平方米"]}, keywords: [校舍, 旧词],
         standards: {plan: 甲, industry: 乙}}
      - {id: rate, name: 合格率, dimension: quality, definition: 数, unit: "%"}
    templates:
      - {id: campus, name: 模板,
         indicators: [{use: area, value: "≥2600平方米"}]}
      - {id: child, name: 小模板, extends: campus}
    cases:
      - {id: repair, title: 修缮, kind: illustrative}
      - {id: flood, title: 防汛, kind: illustrative,
         results: [{indicator: area, target: 甲}]}
    """
}
