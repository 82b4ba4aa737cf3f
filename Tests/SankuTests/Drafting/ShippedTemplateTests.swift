import Sanku
import Testing

/// Every template of the project's own library, filled with its sample values.
struct ShippedTemplateTests {
  @Test func draftsPassTheCheck() throws {
    let library = Project.library
    #expect(library.registry.templates.count >= 6)
    let checker = GoalChecker(library: library)
    var told: [String] = []
    for template in library.registry.templates {
      for year in [nil, 2027] {
        let draft = try library.draft(template, DraftOptions(year: year))
        let checks =
          checker.check(SourceText(name: template.id + ".yaml", draft.yaml()))
          + checker.check(SourceText(name: template.id + ".json", draft.json))
        for check in checks {
          told += check.findings.filter { $0.severity >= .warning }
            .map { "\(check.file):\($0.place.range.start.line) \($0.rule) \($0.message.zh)" }
        }
      }
    }
    #expect(told == [])
  }
}
