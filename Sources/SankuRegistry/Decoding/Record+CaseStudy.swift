internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The case (案例) that the record describes.
  func caseStudy(id: String, in pack: String, file: String) -> CaseStudy? {
    guard let title = text("title"), let kind = text("kind").flatMap(CaseStudy.Kind.init(rawValue:))
    else { return nil }
    var study = CaseStudy(id: id, title: title, kind: kind, place: place(in: file))
    study.year = text("year").flatMap { Int($0) }
    study.regionLevel = record("region")?.text("level")
    study.regionName = record("region")?.text("name")
    study.sector = text("sector")
    study.categories = texts("categories")
    study.template = self.id("template", in: pack)
    study.budget = text("budget")
    study.background = text("background")
    study.goal = goalText
    study.results = records("results").map { $0.result(in: pack) }
    study.evaluation = record("evaluation").map {
      .init(method: $0.text("method"), score: $0.text("score"), grade: $0.text("grade"))
    }
    study.findings = texts("findings")
    study.lessons = texts("lessons")
    study.useOfResult = text("use_of_result")
    study.checks = texts("checks")
    study.keywords = texts("keywords")
    study.source = record("source")?.source
    return study
  }

  /// The goal in words: a text, or the objectives of a goal record.
  private var goalText: String? {
    switch value("goal") {
    case .text(let text)?: text.value
    case .record(let goal)?:
      goal.texts(GoalField.annualObjective.rawValue).first
        ?? goal.texts(GoalField.longTermObjective.rawValue).first
    default: nil
    }
  }

  private func result(in pack: String) -> CaseStudy.Result {
    var result = CaseStudy.Result()
    result.indicator = id("indicator", in: pack)
    result.name = text("name")
    result.target = text("target")
    result.actual = text("actual")
    result.score = text("score")
    result.weight = text("weight")
    result.note = text("note")
    return result
  }
}
