import SankuQuantity
import Testing

/// A reading keeps what it says when the cell and the reader are gone or a field is set.
struct ReadingTests {
  @Test("A reading outlives its reader")
  func outlives() {
    var reader: QuantityReader? = QuantityReader()
    let readings = ["≥3000元/人·年", "较上年提高5个百分点", "优", "2/3", "5斗"].compactMap { reader?.read($0) }
    reader = nil
    #expect(
      readings.map(\.summary) == [
        "quantity >= 3000 元/人·年 as:3000元/人·年", "change increase 5 百分点 base:上年 as:5个百分点", "graded",
        "quantity = 0.6666666666666667 as:2/3 [ambiguous rounded signMissing]",
        "quantity = 5 斗 [unitUnknown signMissing]",
      ])
    #expect(readings[2].wordEntry?.word == "优")
  }

  @Test("Setting a field leaves what was written")
  func setters() {
    var reading = QuantityReader().read("≤1.5万元")
    let written = reading.written
    reading.value = ExactDecimal(20_000)
    reading.unit = nil
    reading.baseline = "上年"
    #expect(reading.written == written)
    #expect(reading.summary == "quantity <= 20000 base:上年 as:1.5万元")
    reading.notes = Note.Kind.allCases.map { Note($0, 0..<1) }
    #expect(reading.notes.map(\.kind) == Note.Kind.allCases)
    reading.written = nil
    #expect(reading.written == nil)
  }

  @Test("A cell with more than three notes keeps them all")
  func manyNotes() {
    let reading = QuantityReader().read("》至==十几±")
    #expect(
      reading.summary
        == "range 11..19 [signRepaired signRepaired signConflict vague unitMissing signConflict]")
  }
}
