import Foundation
import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

/// The official review sheet, with the guidances that ship.
@Suite("ReviewSheet")
struct ReviewSheetTests {
  static let registry: Registry? = ProjectFolder.root.map {
    RegistryLoader.load(roots: [$0]).registry
  }

  private func review(_ yaml: String, under id: String = "mof-2021") throws -> Review {
    let registry = try #require(Self.registry)
    let goal = try #require(MarkedGoal(yaml).goal().goal)
    let guidance = try #require(registry.guidance(id))
    return Reviewer(registry: registry, guidance: guidance).review(goal, in: "goal.yaml")
  }

  private static let sound = RuleExample.sound

  @Test("four parts and eight items make a hundred points; every rule counts on one item")
  func form() throws {
    let registry = try #require(Self.registry)
    for guidance in registry.guidances {
      let sheet = try #require(guidance.sheet, "\(guidance.id)")
      let items = sheet.parts.flatMap(\.items)
      #expect(sheet.parts.count == 4 && items.count == 8)
      #expect(items.compactMap { Double($0.points) }.reduce(0, +) == 100)
      for item in items {
        #expect(Double(item.machine) ?? 0 <= Double(item.points) ?? 0, "\(item.id)")
      }
      let form = try #require(SheetForm(guidance, rules: Reviewer.ruleDocumentation.map(\.id)))
      let missing = Reviewer.ruleDocumentation.filter { form.item(of: $0.id) == nil }.map(\.id)
      #expect(missing.filter { !$0.hasPrefix("consistency/") } == [])
    }
  }

  @Test("a sound goal scores high and leaves the rest to the person")
  func soundGoal() throws {
    let review = try review(Self.sound)
    let sheet = try #require(review.sheet)
    #expect(review.score ?? 0 >= 90, "\(sheet.lines(in: .zh).joined(separator: "\n"))")
    #expect(review.grade == "优")
    #expect(sheet.least < sheet.most && sheet.most <= 100 && sheet.judged < 100)
    #expect(sheet.score == review.score && sheet.grade?.name == review.grade)
    #expect(sheet.quantification.all.share == 1)
  }

  @Test("a closed gate keeps the grade at the lowest")
  func gate() throws {
    let review = try review("项目名称: 甲\n年度目标: ''\n绩效指标: []\n")
    #expect(review.grade == "差")
    #expect(review.score ?? 100 <= 59)
    #expect(review.sheet?.mostGrade?.name == "差")
    #expect(review.sheet?.grade?.meaning.zh == "不得进入下一步预算安排流程")
  }

  @Test("what is suppressed costs nothing")
  func suppressed() throws {
    var review = try review(
      "项目名称: 甲\n年度目标: 进一步提升。\n绩效指标: [{三级指标: 氛围, 指标值: 明显改善}, {三级指标: 场次, 指标值: ≥3场}]\n")
    let before = try #require(review.score)
    for index in review.findings.indices {
      review.findings[index].suppression = .init(reason: "试点")
    }
    review.rescore()
    #expect(review.score == 100 && before < 100)
  }

  @Test("common and own indicators are counted apart")
  func quantification() throws {
    let review = try review(
      """
      项目名称: 甲
      年度目标: 办班3期。
      绩效指标:
        - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 服务对象满意度, 指标值: ≥90%, 指标库: common/service-object-satisfaction}
        - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 本县独有的说法, 指标值: 明显改善}
      """)
    let sheet = try #require(review.sheet)
    #expect(sheet.quantification.all.total == 2)
    #expect(sheet.quantification.own.measured == 0)
  }

  @Test("attachments answer the demands of the category")
  func attachments() throws {
    let review = try review(
      """
      项目名称: 甲
      项目类别: 基础建设类
      项目属性: 新增
      年度目标: 建房1栋。
      附件: [立项批复, {类型: 可行性研究报告, 文件: a.pdf}]
      绩效指标: [{二级指标: 数量指标, 三级指标: 房屋栋数, 指标值: 1栋}]
      """)
    let sheet = try #require(review.sheet)
    let found = sheet.attachments.map { "\($0.id) \($0.found ?? "-")" }
    #expect(
      found == [
        "policy -", "approval 立项批复", "estimate -", "rules -", "organisation -",
        "feasibility-study 可行性研究报告",
      ])
    #expect(review.findings.contains { $0.rule == "feasibility/missing-attachment" })
  }

  @Test("the sheet prints in both languages")
  func lines() throws {
    let sheet = try #require(try review(Self.sound).sheet)
    #expect(sheet.lines(in: .zh).first == "项目支出绩效目标审核表（财预〔2015〕88号）")
    #expect(sheet.lines(in: .en).first == "review sheet for project goals (财预〔2015〕88号)")
    #expect(sheet.lines(in: .zh).contains { $0.hasPrefix("合计 100分") })
  }

  @Test(
    "sound goals of the samples score high, faulty ones lower (needs ../shared)",
    .enabled(if: ProjectFolder.shared != nil))
  func samples() throws {
    let shared = try #require(ProjectFolder.shared)
    var means: [Double] = []
    for folder in ["good", "goals"] {
      var scores: [Double] = []
      for path in ProjectFolder.files(in: "\(shared)/samples/\(folder)", suffix: ".yaml") {
        let text = try #require(ProjectFolder.text(path))
        let review = try review(text)
        scores.append(try #require(review.score))
      }
      means.append(scores.reduce(0, +) / Double(scores.count))
    }
    #expect(means[0] >= 90 && means[1] < 80, "\(means)")
  }
}
