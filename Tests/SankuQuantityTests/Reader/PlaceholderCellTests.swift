import Testing

struct PlaceholderCellTests {
  @Test("Unfilled and unreadable cells are told, never guessed")
  func placeholders() {
    expect(
      """
      10.1.2 | unreadable [malformed]
      10..1万 | unreadable [malformed]
      17:00 | unreadable [malformed]
      / | missing [placeholder]
      —— | missing [placeholder]
      …… | missing [placeholder]
      ** | missing [placeholder]
      XX万元 | missing 万元 [placeholder]
      ≥XX% | missing >= % [placeholder]
      ≥   % | missing >= % [placeholder]
      （  ）个 | missing 个 [placeholder]
      元/人·月 | missing 元/人·月 [placeholder]
      万元 | missing 万元 [placeholder]
      % | missing % [placeholder]
      123456789012345678901234567890 | unreadable [malformed]
      ★★★ | unreadable [malformed]
      √ | unreadable [malformed]
      8:30-17:30 | unreadable [malformed]
      上午9:00前 | unreadable [malformed]
      """)
  }
}
