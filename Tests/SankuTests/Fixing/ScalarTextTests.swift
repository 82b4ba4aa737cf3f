import Testing

@testable import Sanku

struct ScalarTextTests {
  @Test(
    "plain where it reads the same, quoted where it must be",
    arguments: [
      ("≥95%", "≥95%", "≥95%"), ("{{待填}}", "'{{待填}}'", "'{{待填}}'"),
      ("≥{{待填}}%", "≥{{待填}}%", "'≥{{待填}}%'"), ("甲, 乙", "甲, 乙", "'甲, 乙'"),
      ("a: b", "'a: b'", "'a: b'"),
      ("a:b", "a:b", "'a:b'"), ("甲 #1", "'甲 #1'", "'甲 #1'"), ("%95", "'%95'", "'%95'"),
      ("", "''", "''"), ("~", "'~'", "'~'"), ("- 甲", "'- 甲'", "'- 甲'"), ("it's", "it's", "it's"),
      ("'甲", "'''甲'", "'''甲'"), ("甲\n乙", "\"甲\\n乙\"", "\"甲\\n乙\""), ("=", "'='", "'='"),
    ])
  func plain(_ text: String, block: String, flow: String) {
    #expect(ScalarText.yaml(text, like: .plain, isFlow: false) == block)
    #expect(ScalarText.yaml(text, like: .plain, isFlow: true) == flow)
  }

  @Test func quotedStylesStay() {
    #expect(ScalarText.yaml("it's", like: .single, isFlow: false) == "'it''s'")
    #expect(ScalarText.yaml("甲\"\\乙", like: .double, isFlow: false) == "\"甲\\\"\\\\乙\"")
    #expect(ScalarText.yaml("甲\t乙", like: .single, isFlow: false) == "\"甲\\t乙\"")
  }

  @Test func jsonEscapes() {
    #expect(ScalarText.json("甲\"\u{1}\u{2028}") == "\"甲\\\"\\u0001\\u2028\"")
  }
}
