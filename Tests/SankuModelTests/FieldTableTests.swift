import SankuDiagnostics
import SankuModel
import Testing

struct FieldTableTests {
  @Test func fieldsAreNumberedInTheOrderOfTheForm() {
    #expect(GoalField.allCases.map(\.ordinal) == Array(0..<GoalField.allCases.count))
    #expect(RowField.allCases.map(\.ordinal) == Array(0..<RowField.allCases.count))
    #expect(GoalField.allCases.count <= 32 && RowField.allCases.count <= 32)
  }

  /// Writes and takes away in an order of its own, against a dictionary.
  @Test func holdsWhatADictionaryHolds() {
    var table = FieldTable<GoalField, Int>()
    var dictionary: [GoalField: Int] = [:]
    var state: UInt64 = 7
    for step in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let field = GoalField.allCases[Int(state >> 33) % GoalField.allCases.count]
      let value: Int? = state >> 60 < 10 ? step : nil
      table[field] = value
      dictionary[field] = value
      #expect(table.contains(field) == (value != nil) && table[field] == value)
      #expect(table.count == dictionary.count && table.isEmpty == dictionary.isEmpty)
    }
    #expect(table.mapValues(\.self) == dictionary)
    #expect(table.map(\.key) == GoalField.allCases.filter { dictionary[$0] != nil })
  }

  @Test func tellsBlankCells() {
    let range = SourceRange(at: .start)
    var cells: FieldCells<RowField> = [
      .note: Located("备注", at: range), .value: Located("\u{3000}", at: range),
    ]
    #expect(cells.map(\.key) == [.value, .note])
    #expect(cells.isFilled(.note) && !cells.isFilled(.value) && !cells.isFilled(.unit))
    #expect(cells[.value]?.value == "\u{3000}" && cells.filled(.value) == nil)
    cells[.value] = Located("5", at: range)
    cells[.note] = nil
    #expect(cells.filled(.value)?.value == "5" && cells.mapValues(\.value) == [.value: "5"])
    #expect(!cells.isFilled(.note))
  }

  @Test(arguments: ["", " ", "\t\n", "\u{85}", "\u{A0}", "\u{1680}", "\u{2003}", "\u{2028}", "　 "])
  func whiteSpaceIsBlank(_ text: String) {
    #expect(Located(text, at: SourceRange(at: .start)).isBlank)
    #expect(!Located(text + "。", at: SourceRange(at: .start)).isBlank)
  }

  @Test(arguments: ["a", "≥95%", "、", "é", "\u{7F}", "\u{200B}", "\u{FEFF}", "甲", "😀"])
  func anythingElseIsNot(_ text: String) {
    #expect(!Located(text, at: SourceRange(at: .start)).isBlank)
    #expect(!Located(" " + text, at: SourceRange(at: .start)).isBlank)
  }
}
