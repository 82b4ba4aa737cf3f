import SankuDiagnostics
import Testing

struct JSONWriterTests {
  private func sample(indents: Bool) -> String {
    var writer = JSONWriter(indents: indents)
    writer.object { object in
      object.member("text", "≥95%\n\"\u{1B}")
      object.member("none", nil as String?)
      object.member("list", ["a", "b"])
      object.key("empty")
      object.array { _ in }
      object.key("share")
      object.number(0.64)
      object.key("rows")
      object.array { array in
        array.number(1)
        array.object { inner in inner.member("ok", 2) }
        array.bool(true)
        array.null()
      }
    }
    return writer.text
  }

  @Test(arguments: [false, true]) func preparedMembersReadAsIfWrittenOneByOne(indents: Bool) {
    let members = [("a", "1"), ("\"b\"", "≥2\n"), ("c", ""), ("d", "4")]
    let prepared = JSONMembers(members.map { (name: $0.0, value: $0.1) })
    var (quick, plain) = (JSONWriter(indents: indents), JSONWriter(indents: indents))
    quick.object { object in
      object.members(0..<0, of: prepared)
      object.members(0..<1, of: prepared)
      object.member(plain: "own", 5)
      object.members(1..<4, of: prepared)
    }
    plain.object { object in
      object.member(members[0].0, members[0].1)
      object.member("own", 5)
      for member in members[1...] { object.member(member.0, member.1) }
    }
    #expect(quick.text == plain.text)
  }

  @Test(arguments: [0, 7, -7, 10, 99, 100, 1_234_567, .max, .min])
  func wholeNumbersAreWrittenAsTheyAre(number: Int) {
    var writer = JSONWriter()
    writer.number(number)
    #expect(writer.text == String(number))
  }

  @Test func writesCompactly() {
    #expect(
      sample(indents: false)
        == #"{"text":"≥95%\n\"\u001b","list":["a","b"],"empty":[],"share":0.64,"rows":[1,{"ok":2},true,null]}"#
    )
  }

  @Test func writesIndented() {
    #expect(
      sample(indents: true) == """
        {
          "text": "≥95%\\n\\"\\u001b",
          "list": [
            "a",
            "b"
          ],
          "empty": [],
          "share": 0.64,
          "rows": [
            1,
            {
              "ok": 2
            },
            true,
            null
          ]
        }
        """)
  }

  @Test(arguments: [(0.1 + 0.2, "0.3"), (2, "2"), (-0.5, "-0.5"), (.nan, "null"), (1e300, "null")])
  func writesNumbers(value: Double, text: String) {
    var writer = JSONWriter()
    writer.number(value)
    #expect(writer.text == text)
  }

  @Test(arguments: [
    ("普通 plain", #""普通 plain""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\u{2028}\u{2029}…", #""\u2028\u2029…""#),
    ("\u{0}\u{7F}\r\t", #""\u0000\u007f\r\t""#), ("", #""""#),
    ("\u{202E}\u{FEFF}\u{9B}（≥“×”…）", ##""\u202e\ufeff\u009b（≥“×”…）""##),
  ])
  func escapes(text: String, expected: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.text == expected)
    #expect(writer.bytes == Array(expected.utf8))
  }

  @Test(arguments: [
    "\u{0}", "\n", "\"", "\\", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{200B}", "\u{200F}",
    "\u{2028}", "\u{202E}", "\u{2060}", "\u{2069}", "\u{FEFF}",
  ])
  func findsEscapesWhereverTheyStand(mark: String) {
    var alone = JSONWriter()
    alone.string(mark)
    let escape = alone.text.dropFirst().dropLast()
    for front in 0..<40 {
      for back in [0, 1, 2, 17, 40] {
        let before = String(repeating: "字“", count: front / 2) + (front % 2 == 0 ? "" : "x")
        let after = String(repeating: "：", count: back)
        var writer = JSONWriter()
        writer.string(before + mark + after + mark)
        #expect(writer.text == "\"\(before)\(escape)\(after)\(escape)\"")
      }
    }
  }

  @Test(arguments: [0, 1, 100]) func growsWhateverRoomItBeganWith(room: Int) {
    var writer = JSONWriter(room: room)
    writer.array { array in
      for number in 0..<1000 { array.number(number) }
    }
    let text = writer.text
    #expect(text == "[\((0..<1000).map(String.init).joined(separator: ","))]")
    #expect(writer.finish() == Array(text.utf8))
  }
}
