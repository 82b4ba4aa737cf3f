import Testing

@testable import SankuSearch

@Suite("Readings of characters")
struct PinyinTableTests {
  private func read(_ text: String) -> String {
    let table = PinyinTable.standard
    return table.readings(of: text.unicodeScalars.map(\.value)).map { readings in
      readings.first.map { String(decoding: table.syllables[Int($0)], as: UTF8.self) } ?? "-"
    }.joined(separator: " ")
  }

  @Test(
    "A word decides the reading",
    arguments: [
      ("满意度", "man yi du"), ("道路长度", "dao lu chang du"), ("增长率", "zeng zhang lv"),
      ("银行行长", "yin hang hang zhang"), ("重建", "chong jian"), ("重点", "zhong dian"),
      ("会计", "kuai ji"), ("调查", "diao cha"), ("调整", "tiao zheng"), ("差旅费", "chai lv fei"),
      ("退耕还林", "tui geng huan lin"), ("畜禽", "chu qin"), ("畜牧", "xu mu"),
      ("校准", "jiao zhun"), ("校舍", "xiao she"), ("音乐", "yin yue"), ("种植", "zhong zhi"),
      ("A校", "- xiao"), ("", ""),
    ])
  func words(text: String, readings: String) {
    #expect(read(text) == readings)
  }

  @Test("Every character of the table has a syllable of letters only")
  func characters() {
    let table = PinyinTable.standard
    #expect(table.syllables.count > 390)
    for syllable in table.syllables {
      #expect((1...6).contains(syllable.count) && syllable.allSatisfy { (97...122).contains($0) })
    }
    for line in PinyinTable.words.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for word in parts.dropFirst() { #expect(word.contains(parts[0].first ?? " "), "\(word)") }
    }
  }
}
