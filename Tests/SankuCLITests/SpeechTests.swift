import Sanku
import Testing

@testable import SankuCLI

struct SpeechTests {
  @Test(arguments: [
    (["sanku", "search", "--lang", "en"], nil as String?, Language.en),
    (["sanku", "--lang=en"], nil, .en), (["sanku"], "en", .en), (["sanku"], nil, .zh),
    (["sanku", "--lang", "zh"], "en", .zh), (["sanku", "--lang", "fr"], nil, .zh),
    (["sanku", "search", "--", "--lang", "en"], nil, .zh),
  ])
  func choosesTheLanguage(arguments: [String], environment: String?, language: Language) {
    #expect(Speech.chosen(arguments: arguments, environment: environment) == language)
  }

  @Test func takesTheLanguageOutWhereverItStands() {
    #expect(Speech.withoutLanguage(["--lang", "en", "search", "x"]) == ["search", "x"])
    #expect(Speech.withoutLanguage(["search", "--lang=zh", "x"]) == ["search", "x"])
    #expect(Speech.withoutLanguage(["search", "--lang", "fr"]) == ["search", "--lang", "fr"])
    #expect(Speech.withoutLanguage(["--", "--lang", "en"]) == ["--", "--lang", "en"])
  }
}
