import SankuQuantity
import Testing

struct ExactDecimalTests {
  private func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }

  @Test("Notation is kept as written")
  func notation() {
    for text in ["0", "28.40", "-0.10", "7835793.00", "9999999999999999999", "0.000000001"] {
      #expect(ExactDecimal(text)?.description == text)
    }
    #expect(ExactDecimal(coefficient: 15, exponent: 3).description == "15000")
    for text in ["", "-", ".5", "5.", "1.2.3", "1e5", "１", "99999999999999999999"] {
      #expect(ExactDecimal(text) == nil, "\(text)")
    }
  }

  @Test("Equality and order go by value")
  func order() {
    #expect(decimal("1.50") == decimal("1.5"))
    #expect(decimal("1.50").hashValue == decimal("1.5").hashValue)
    #expect(decimal("-0") == decimal("0"))
    let sorted = ["-10", "-9.99", "-0.1", "0", "0.05", "0.1", "9.9", "10", "1000000000000000000"]
    for (index, text) in sorted.enumerated() {
      for (other, second) in sorted.enumerated() {
        #expect((decimal(text) < decimal(second)) == (index < other), "\(text) \(second)")
      }
    }
    let huge = ExactDecimal(coefficient: 1, exponent: 300)
    #expect(decimal("9999999999999999999") < huge)
    #expect(-huge < decimal("0"))
  }

  @Test("Sums, products and quotients are exact where they are finite")
  func arithmetic() {
    #expect((decimal("0.1") + decimal("0.2")).description == "0.3")
    #expect((decimal("28.40") * decimal("17600")).description == "499840.00")
    #expect((decimal("480") - decimal("500")).description == "-20")
    #expect((decimal("1") / decimal("8"))?.description == "0.125")
    #expect((decimal("1") / decimal("8"))?.isRounded == false)
    #expect((decimal("2") / decimal("3"))?.isRounded == true)
    #expect((decimal("2") / decimal("3"))?.rounded(toPlaces: 4).description == "0.6667")
    #expect(decimal("1") / decimal("0") == nil)
    let large = decimal("9999999999999999999")
    #expect((large * large).isRounded)
    #expect((large + decimal("0.001")).isRounded)
    #expect((large + large) > large)
  }

  @Test("Whole numbers are told")
  func whole() {
    #expect(decimal("12.00").intValue == 12)
    #expect(decimal("-3").intValue == -3)
    #expect(decimal("0.5").intValue == nil)
    #expect(ExactDecimal(coefficient: 1, exponent: 30).intValue == nil)
  }
}
