import SankuQuantity
import Testing

struct ReadingJSONTests {
  private func line(_ cell: String) -> String {
    QuantityReader().read(cell).jsonLine(text: cell, english: true)
  }

  @Test("The contract's lines")
  func contract() {
    #expect(
      line("≥95%")
        == #"{"text":"≥95%","kind":"quantity","comparator":">=","value":"95","unit":"%"}"#)
    #expect(
      line("80%-90%") == #"{"text":"80%-90%","kind":"range","value":"80","upper":"90","unit":"%"}"#)
    #expect(
      line("2026年12月底前")
        == #"{"text":"2026年12月底前","kind":"deadline","comparator":"<=","date":"2026-12-31","precision":"month"}"#
    )
    #expect(
      line("较上年提高5个百分点").hasPrefix(
        #"{"text":"较上年提高5个百分点","kind":"change","direction":"increase","value":"5","unit":"百分点","baseline":"上年""#
      ))
    #expect(
      line("3000元/人·年").hasPrefix(
        #"{"text":"3000元/人·年","kind":"quantity","comparator":"=","value":"3000","unit":"元/人·年""#))
    #expect(line("优") == #"{"text":"优","kind":"graded","word":"优"}"#)
    #expect(line("").hasPrefix(#"{"text":"","kind":"missing""#))
    #expect(
      line("2021年全年")
        == #"{"text":"2021年全年","kind":"deadline","comparator":"between","start":"2021-01-01","date":"2021-12-31","precision":"year"}"#
    )
    #expect(
      line("≥1.5万元")
        == #"{"text":"≥1.5万元","kind":"quantity","comparator":">=","value":"15000","unit":"元","written":{"value":"1.5","unit":"万元"}}"#
    )
  }

  @Test("Parts stand in order")
  func parts() {
    #expect(
      line("≥15次，≥30小时")
        == #"{"text":"≥15次，≥30小时","kind":"quantity","comparator":">=","value":"15","unit":"次","parts":[{"kind":"quantity","comparator":">=","value":"15","unit":"次"},{"kind":"quantity","comparator":">=","value":"30","unit":"小时"}],"notes":[{"kind":"composite","message":"several values in one cell; split them into rows"}]}"#
    )
  }

  @Test("Text is escaped")
  func escaping() {
    #expect(line("\"\\\n\u{1}有效").hasPrefix(#"{"text":"\"\\\n\u0001有效","kind":"qualitative""#))
  }

  @Test("Records are read from JSON lines")
  func records() {
    let record = CellRecord(
      jsonLine:
        #" {"year":2026,"text":"\u226595\n%","x":[1,{"a":"}"}],"unit":null,"indicator":"率"} "#)
    #expect(record?.text == "≥95\n%")
    #expect(record?.year == 2026)
    #expect(record?.unit == nil)
    #expect(record?.indicator == "率")
    for line in ["", "[]", "{", #"{"text":"a"#, #"{"unit":"a"}"#, #"{"text":"a"}x"#] {
      #expect(CellRecord(jsonLine: line) == nil, "\(line)")
    }
  }
}
