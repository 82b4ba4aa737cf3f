import SankuDiagnostics
import SankuModel
import Testing

struct GoalTests {
  private let range = SourceRange(at: .start)

  @Test func tellsAbsentFromBlank() {
    var goal = Goal(place: SourcePlace(file: "g.yaml", range: range))
    goal.texts[.name] = Located(" \u{3000}", at: range)
    #expect(goal[.name]?.value == " \u{3000}")
    #expect(goal.filled(.name) == nil)
    #expect(goal[.unit] == nil)
    #expect(goal.name == " \u{3000}")
  }

  @Test func namesCellsByPath() {
    let row = GoalRow(cells: [.value: Located("≥95%", at: range)], range: range, index: 2)
    #expect(row.path(.value) == "绩效指标[2].指标值")
    #expect(row.path() == "绩效指标[2]")
    #expect(row.filled(.value)?.value == "≥95%")
    #expect(row.filled(.unit) == nil)
  }

  @Test func everyFieldHasItsOwnNames() {
    var seen: [String: String] = [:]
    for field in GoalField.allCases {
      #expect(!field.chineseNames.isEmpty, "\(field)")
      for name in field.chineseNames + [field.rawValue] {
        #expect(seen.updateValue(field.rawValue, forKey: name) == nil, "\(name)")
      }
    }
    seen = [:]
    for field in RowField.allCases {
      #expect(!field.chineseNames.isEmpty, "\(field)")
      for name in field.chineseNames + [field.rawValue] {
        #expect(seen.updateValue(field.rawValue, forKey: name) == nil, "\(name)")
      }
    }
  }
}
