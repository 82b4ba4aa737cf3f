import SankuQuantity
import Testing

struct ChineseNumeralTests {
  private static let path = sharedFile("peers/cn2an/cn2an.jsonl")

  /// The text of a member of a flat JSON line.
  private func member(_ name: String, _ line: String) -> String? {
    guard let start = line.firstRange(of: "\"\(name)\": ")?.upperBound else { return nil }
    let rest = line[start...]
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != "," && $0 != "}" })
  }

  /// `1e-15` as a decimal.
  private func decimal(_ text: String) -> ExactDecimal? {
    let parts = text.split(separator: "e")
    guard let value = ExactDecimal(parts[0]) else { return nil }
    return value.scaled(byPowerOfTen: parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }

  @Test(
    "../shared/peers/cn2an: 132 values right, 19 illegal ones noticed",
    .enabled(if: Self.path != nil))
  func cn2an() throws {
    let reader = QuantityReader()
    var values = 0
    var illegal = 0
    for line in lines(of: try #require(Self.path)) {
      let input = try #require(member("input", line))
      let read = reader.numeral(input)
      if let value = member("value", line) {
        #expect(read?.value == decimal(value), "\(input)")
        values += 1
      } else if member("must_fail_in", line) != nil {
        #expect(read?.isStrict != true, "\(input)")
        illegal += 1
      }
    }
    #expect(values == 132)
    #expect(illegal == 19)
  }

  @Test("Numerals keep their sign and say when they are not written out")
  func numerals() {
    let reader = QuantityReader()
    func read(_ text: String) -> String {
      reader.numeral(text).map { "\($0.value) \($0.isStrict)" } ?? "none"
    }
    #expect(read("负10000") == "-10000 false")
    #expect(read("负一千零一十") == "-1010 true")
    #expect(read("一千零十") == "1010 true")
    #expect(read("一百二") == "120 false")
    #expect(read("两百五") == "250 false")
    #expect(read("一百一十一万零一") == "1110001 true")
    #expect(read("壹拾壹元壹角壹分") == "11.11 true")
    #expect(read("三点五万") == "35000 true")
    #expect(read("十几") == "none")
    #expect(read("十一十二") == "none")
    #expect(read("收拾") == "none")
    #expect(read("") == "none")
  }
}
