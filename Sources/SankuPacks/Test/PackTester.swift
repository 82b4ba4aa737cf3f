internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry
internal import SankuReview
internal import SankuYAML

/// Runs the tests of packs (包测试): goals with marks, examples, templates, coverage.
public enum PackTester {
  /// Tests the packs in some folders within a library.
  public static func test(
    _ folders: [String], library: [String]
  ) throws(PackToolError) -> PackTestReport {
    let parts = try PackFiles.read(folders)
    let loaded = PackContext.load(parts, library: library)
    let scope = LintScope(parts: parts, registry: loaded.registry)
    var report = PackTestReport()
    report.sources = scope.sources
    for finding in LoaderFindings.of(loaded, in: parts) where finding.severity == .error {
      report.failures.append(finding)
    }
    testGoals(scope, &report)
    testExamples(scope, &report)
    testTemplates(scope, &report)
    cover(scope, &report)
    report.failures.sort(by: Finding.inReadingOrder)
    return report
  }

  private static func testGoals(_ scope: LintScope, _ report: inout PackTestReport) {
    let runner = GoalRunner(scope.registry)
    for path in scope.parts.flatMap(\.tests) where isGoal(path) {
      let file = GoalReader.read(path: path)
      let marks = ExpectMark.marks(in: file.source)
      report.goals += 1
      report.marks += marks.count
      report.sources[path] = file.source
      let findings = runner.findings(of: file)
      compare(findings, with: marks, path, &report)
    }
  }

  private static func isGoal(_ path: String) -> Bool {
    [".yaml", ".yml", ".json", ".jsonl"].contains(where: path.hasSuffix)
  }

  /// Every mark must be met; what is no mere remark must be marked.
  private static func compare(
    _ findings: [Finding], with marks: [ExpectMark], _ path: String, _ report: inout PackTestReport
  ) {
    for mark in marks where mark.rule != "none" && !findings.contains(where: mark.isMet) {
      let position = SourcePosition(
        offset: report.sources[path].map { offset(of: mark, in: $0) } ?? 0, line: mark.line,
        column: mark.column)
      let elsewhere = findings.first { mark.names($0.rule) }
      report.fail(
        "missing-finding",
        at: SourcePlace(file: path, range: SourceRange(at: position)),
        "这一行应当报告 \(mark.rule)，没有报告",
        "\(mark.rule) should report this line, but does not",
        advice: LocalizedText(
          "看规则的条件和这一行的内容；标记要写在被报告的那一行",
          "look at the rule's conditions and at the line; a mark stands on the line that is reported"
        ),
        notes: elsewhere.map {
          [
            Finding.Note(
              message: LocalizedText("这条规则报告的是这里", "the rule reports here"), place: $0.place)
          ]
        } ?? [])
    }
    let isClean = marks.contains { $0.rule == "none" }
    for finding in findings where finding.severity > .info || isClean && finding.severity == .error
    {
      guard !marks.contains(where: { $0.isMet(by: finding) }) else { continue }
      report.fail(
        "unexpected-finding", at: finding.place,
        "没有料到 \(finding.rule)：\(finding.message.zh)",
        "unexpected \(finding.rule): \(finding.message.en)",
        advice: LocalizedText(
          "改正目标，或在这一行末尾写 # expect: \(finding.rule)",
          "mend the goal, or end the line with # expect: \(finding.rule)"))
    }
    if marks.isEmpty {
      report.fail(
        "no-mark", at: SourcePlace(file: path, range: SourceRange(at: .start)),
        "测试目标里没有标记", "the test goal has no marks",
        advice: LocalizedText(
          "应当没有问题的写一行 # expect: none，应当报告的在那一行末尾写 # expect: 规则名",
          "write # expect: none for a clean goal, # expect: RULE behind a line to be reported"))
    }
  }

  private static func offset(of mark: ExpectMark, in source: SourceText) -> Int {
    source.line(mark.line).startIndex
  }

  private static func testExamples(_ scope: LintScope, _ report: inout PackTestReport) {
    for entry in scope.indicators where ExampleReading.isQuantitative(entry) {
      for node in entry.list("examples", "good") {
        report.examples += 1
        guard let fault = ExampleReading.fault(node.text, entry, scope) else { continue }
        report.fail(
          "good-example", at: SourcePlace(file: entry.file, range: node.range),
          "“\(entry.title)”的正例“\(node.text)”\(fault.text.zh)",
          "the good example “\(node.text)” of “\(entry.title)” \(fault.text.en)",
          advice: LocalizedText("写成符号、数值和指标的单位", "write sign, number and the indicator's unit"))
      }
      for node in entry.list("examples", "bad") {
        report.examples += 1
        guard ExampleReading.isSound(node.text, entry, scope),
          !entry.list("examples", "good").contains(where: {
            ExampleReading.isContrast(node.text, $0.text)
          })
        else { continue }
        report.fail(
          "bad-example", at: SourcePlace(file: entry.file, range: node.range),
          "“\(entry.title)”的反例“\(node.text)”没有毛病",
          "the bad example “\(node.text)” of “\(entry.title)” has no fault",
          advice: LocalizedText("换成真正写得不好的取值", "give a value that is really poor"))
      }
    }
  }

  private static func testTemplates(_ scope: LintScope, _ report: inout PackTestReport) {
    let runner = GoalRunner(scope.registry)
    for entry in scope.templates {
      guard let template = scope.registry.template(entry.id), template.kind == "project" else {
        continue
      }
      report.templates += 1
      let draft = TemplateDraft(template, registry: scope.registry)
      let source = SourceText(name: "\(entry.id).yaml", draft.text)
      let findings = runner.findings(of: GoalReader.read(source))
      for finding in findings where finding.severity == .error {
        report.fail(
          "template", at: entry.head.sourcePlace,
          "按模板“\(entry.title)”填出的目标有错误 \(finding.rule)：\(finding.message.zh)",
          "a goal by the template “\(entry.title)” has the error \(finding.rule): \(finding.message.en)",
          advice: LocalizedText(
            "改模板的指标、建议值、分值或目标正文", "mend the template's indicators, values, weights or objective"))
      }
    }
  }

  private static func cover(_ scope: LintScope, _ report: inout PackTestReport) {
    let marks = report.sources.values.flatMap(ExpectMark.marks)
    let rules = scope.parts.flatMap(PackRules.ids)
    report.rules = rules.count
    report.untestedRules = rules.filter { id in !marks.contains { $0.names(id) } }
    let used = Set(scope.registry.templates.flatMap { $0.indicators.map(\.indicator) })
    let told = Set(scope.registry.cases.flatMap { $0.results.compactMap(\.indicator) })
    report.indicators = scope.indicators.count
    report.unusedIndicators = scope.indicators.map(\.id).filter { !used.contains($0) }
    report.indicatorsWithoutCase = scope.indicators.map(\.id).filter { !told.contains($0) }
  }
}

/// The declarative rules of a pack (包内规则), by name.
enum PackRules {
  static func ids(of part: PackFiles) -> [String] {
    part.contents.flatMap(\.documents).filter { $0.kind == .mapping }
      .compactMap { $0["rules"] }.flatMap { Array($0.elements) }
      .compactMap { $0.kind == .mapping ? $0["id"]?.text : nil }
      .map { $0.holds("/") ? $0 : part.id + "/" + $0 }
  }
}

/// Reviews goals, each under the guidance it names (审核).
struct GoalRunner {
  private let registry: Registry
  private let usual: Reviewer?

  init(_ registry: Registry) {
    self.registry = registry
    usual = registry.defaultGuidance.map { Reviewer(registry: registry, guidance: $0) }
  }

  func findings(of file: GoalFile) -> [Finding] {
    var findings = file.findings
    for goal in file.goals {
      let named = goal.filled(.guidance).flatMap { registry.guidance($0.value) }
      let reviewer =
        named.flatMap {
          $0.id == registry.defaultGuidance?.id ? usual : Reviewer(registry: registry, guidance: $0)
        }
        ?? usual
      findings += reviewer?.review(goal, in: file.source.name).findings ?? []
    }
    return findings.sorted(by: Finding.inReadingOrder)
  }
}
