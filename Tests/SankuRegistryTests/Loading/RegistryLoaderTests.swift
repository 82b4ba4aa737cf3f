import Foundation
import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// Loading from folders, and what a whole entry becomes.
struct RegistryLoaderTests {
  private static let good = """
    indicators:
      - {id: one, name: 甲, dimension: quantity, definition: 数, unit: 个}
    """

  @Test func aBrokenPackLeavesTheOthersWhole() throws {
    try Places.withFolder { folder in
      for pack in ["a", "c"] {
        try Places.write(manifest(pack), to: "Indicators/\(pack)/pack.yaml", in: folder)
        try Places.write(Self.good, to: "Indicators/\(pack)/sub/x.yaml", in: folder)
      }
      try Places.write("pack: b\nversion: [1\n", to: "Indicators/b/pack.yaml", in: folder)
      try Places.write(Self.good, to: "Indicators/b/x.yml", in: folder)
      try Places.write(
        "templates:\n  - {id: t, name: 甲, indicators: [{use: one}, {use: b/one}]}\n",
        to: "Templates/c/t.yaml", in: folder)
      try Places.write(manifest("c"), to: "Templates/c/pack.yaml", in: folder)

      let loaded = RegistryLoader.load(roots: [folder.path])
      #expect(loaded.registry.indicators.map(\.id) == ["a/one", "c/one"])
      #expect(loaded.registry.template("c/t")?.indicators.map(\.indicator) == ["c/one"])
      let rules = Set(loaded.findings.filter { $0.place.file.contains("/b/") }.map(\.severity))
      #expect(rules == [.error])
      let broken = "\(folder.path)/Indicators/b/pack.yaml"
      #expect(loaded.sources[broken]?.bytes == Array("pack: b\nversion: [1\n".utf8))
      #expect(loaded.sources["\(folder.path)/Indicators/a/pack.yaml"] == nil)
    }
  }

  @Test func foldersAreWalkedInOrderAndOnlyPacksRead() throws {
    try Places.withFolder { folder in
      try Places.write(goodManifest, to: "Indicators/a/pack.yaml", in: folder)
      try Places.write(Self.good, to: "Indicators/a/x.yaml", in: folder)
      try Places.write("oops: 1", to: "Indicators/a/tests/bad.yaml", in: folder)
      try Places.write("oops: 1", to: "Indicators/a/.hidden.yaml", in: folder)
      try Places.write("oops: 1", to: "Indicators/a/notes.txt", in: folder)
      try Places.write(manifest("inner"), to: "Indicators/a/inner/pack.yaml", in: folder)
      try Places.write(Self.good, to: "Indicators/a/inner/x.yaml", in: folder)
      try Places.write("oops: 1", to: "Indicators/stray/x.yaml", in: folder)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "Indicators/a/loop"),
        withDestinationURL: folder.appending(path: "Indicators"))

      let loaded = RegistryLoader.load(roots: [folder.path, folder.path, folder.path + "/none"])
      #expect(loaded.registry.indicators.map(\.id) == ["a/one", "inner/one"])
      #expect(
        lines(loaded.findings).map { $0.replacing(folder.path, with: "") } == [
          "/Indicators/a/loop:1:1-1 warning pack/link-loop /Indicators/a/loop 是指回上级的链接，没有进入；"
            + "删去这个链接",
          "/Indicators/stray/x.yaml:1:1-1 warning pack/no-manifest "
            + "/Indicators/stray/x.yaml 不属于任何包，没有读取；在它的文件夹里放一个 pack.yaml",
          "/none:1:1-1 error pack/no-library 没有文件夹 /none；检查 --library 或 SANKU_LIBRARY 写的路径",
        ])
    }
  }

  @Test func aFolderWithoutLibrariesIsNone() throws {
    try Places.withFolder { folder in
      let loaded = RegistryLoader.load(roots: [folder.path])
      #expect(
        lines(loaded.findings).map { $0.replacing(folder.path, with: "DIR") } == [
          "DIR:1:1-1 error pack/no-library DIR 里没有 Indicators、Templates 或 Cases 文件夹；"
            + "给出这三个文件夹所在的上一级；名称首字母大写"
        ])
    }
  }

  @Test func theFolderOfASinglePackLoadsByItself() throws {
    try Places.withFolder { folder in
      try Places.write(goodManifest, to: "pack.yaml", in: folder)
      try Places.write(Self.good, to: "x.yaml", in: folder)
      let loaded = RegistryLoader.load(roots: [folder.path])
      #expect(lines(loaded.findings) == [])
      #expect(loaded.registry.indicators.map(\.id) == ["a/one"])
    }
  }

  @Test func everyFieldOfAnIndicator() throws {
    let loaded = load(
      """
      indicators:
        - id: one
          name: 甲
          dimension: economic-cost
          status: deprecated
          replaced_by: two
          since: 1.10
          reason: 重复
          nature: graded
          unit: 元
          direction: lower
          synonyms: 乙
          former_names: [丙]
          range: {min: 0, max: 1.50}
          usual: {low: 0650, high: no, note: 县, source: 文件}
          definition: |
            第一行
            第二行
          formula: a÷b
          evidence: [发票]
          scoring: 计分
          standards: {plan: 计划, budget: 定额}
          applies: {categories: [类], sectors: ["205"], functions: [项目支出], amount: {min: 50万元}}
          keywords: [k]
          examples: {good: ["≤5元"], bad: [很少]}
          related: [{id: two, type: similar}]
          codes: {js: A-01}
          i18n: {en: {name: One}}
        - {id: two, name: 丁, dimension: quantity, definition: 数, unit: 个}
      """)
    #expect(lines(loaded.findings) == [])
    let one = try #require(loaded.registry.indicator("a/one"))
    #expect(one.status == .deprecated(replacedBy: "a/two", since: "1.10", reason: "重复"))
    #expect(one.dimension == .economicCost && one.nature == .graded && one.direction == .lower)
    #expect(one.synonyms == ["乙"] && one.formerNames == ["丙"])
    #expect(one.range == .init(min: "0", max: "1.50"))
    #expect(one.usual == .init(low: "0650", high: "no", note: "县", source: "文件"))
    #expect(one.definition == "第一行\n第二行")
    #expect(one.standards == [.plan: "计划", .budget: "定额"])
    #expect(
      one.applies
        == Applicability(
          categories: ["类"], sectors: ["205"], functions: ["项目支出"], minimumAmount: "50万元"))
    #expect(one.goodExamples == ["≤5元"] && one.badExamples == ["很少"])
    #expect(one.related == [.init(id: "a/two", type: "similar")])
    #expect(one.codes == ["js": "A-01"] && one.englishName == "One")
    #expect(one.place.range.start.line == 2 && one.place.range.start.column == 5)
  }

  @Test func everyFieldOfACase() throws {
    let loaded = load(
      """
      cases:
        - id: c
          title: 甲
          kind: published
          year: 2021
          region: {level: county, name: 某县}
          sector: ""
          budget: 5万元
          goal: {年度目标: 建成, 绩效指标: [{三级指标: 数}]}
          results: [{indicator: one, name: 数, target: "5", actual: 6, score: 9.0, weight: 10, note: n}]
          evaluation: {method: m, score: 92.5, grade: 优}
          findings: [f]
          lessons: [l]
          use_of_result: u
          checks: [k]
          source: {title: t, issued: 2021-08, url: "http://x"}
      indicators:
        - {id: one, name: 丁, dimension: quantity, definition: 数, unit: 个}
      """)
    #expect(lines(loaded.findings) == [])
    let study = try #require(loaded.registry.caseStudy("a/c"))
    #expect(study.year == 2021 && study.regionName == "某县" && study.sector == "")
    #expect(study.goal == "建成")
    var result = CaseStudy.Result()
    (result.indicator, result.name, result.target) = ("a/one", "数", "5")
    (result.actual, result.score, result.weight, result.note) = ("6", "9.0", "10", "n")
    #expect(study.results == [result])
    #expect(study.evaluation == .init(method: "m", score: "92.5", grade: "优"))
    #expect(study.source?.issued == "2021-08")
  }
}
