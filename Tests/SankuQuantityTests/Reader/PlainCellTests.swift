import SankuQuantity
import Testing

/// The shortcut for plain cells reads what the parser reads.
struct PlainCellTests {
  private let reader = QuantityReader()

  private func expectSame(_ cell: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      reader.read(cell) == reader.readThoroughly(cell), "\(cell)", sourceLocation: sourceLocation)
  }

  @Test("Signs, numbers, units and words behind them")
  func values() {
    let signs = [
      "", "≥", "<=", ">", "＜", "=", "不低于", "不超过", "≥≥", "达到", "约为", "控制在", "=>", "《",
    ]
    let numbers = [
      "0", "95", "2100", "98.50", "1.5万", "3亿", "2026", "12", "1,000", "0.", "5万3", "202612",
    ]
    let units = [
      "%", "％", "个", "元", "平米", "百分比", "年", "月", "级", "星", "M", "km", "kmh", "元/人", "人次", "分", "成",
      "", "件(册)", "天", "小时", "个月", "元/人.年", "吨/日", "元/大棚", "季度",
    ]
    for sign in signs {
      for number in numbers {
        for unit in units {
          for suffix in ["", "以上", "以内", "左右", "起", "内"] {
            expectSame(sign + number + unit + suffix)
          }
        }
      }
    }
  }

  @Test("Ranges")
  func ranges() {
    for low in ["0", "5", "80%", "1个", "12.5", "10万", "2020", "3%", "8", "5元/人", "2天"] {
      for mark in ["-", "～", "至", "—", "到", "--", "、"] {
        for high in [
          "10%", "3个", "90", "12月", "5年", "2021", "100人次", "20万元", "15㎡", "9成", "30日", "7级", "1万元",
          "5天", "9元/人", "8台（套）", "2022年", "6个月",
        ] {
          expectSame(low + mark + high)
        }
      }
    }
  }

  @Test("Words of the dictionary, alone and behind a sign")
  func words() {
    for word in WordTable.standard.words {
      expectSame(word.word)
      expectSame("≥" + word.word)
      expectSame(word.word + "以上")
    }
  }

  @Test("A word that is a unit as well stays one")
  func wordsThatAreUnits() {
    let words = WordTable([
      VagueWord("公里", .vague), VagueWord("万元", .vague), VagueWord("户", .grade),
    ])
    let reader = QuantityReader(words: words)
    for cell in ["公里", "万元", "户", "≥公里"] {
      #expect(reader.read(cell) == reader.readThoroughly(cell), "\(cell)")
    }
  }

  @Test("The indicator's name counts alike")
  func indicators() {
    for cell in ["95", "≥3", "200万", "620万/月", "2026.12", "15天", "优"] {
      for name in ["合格率", "项目成本", "完成时间", "培训期数", "资金（元）"] {
        #expect(
          reader.read(cell, indicator: name, year: 2026)
            == reader.readThoroughly(cell, indicator: name, year: 2026), "\(cell) \(name)")
      }
    }
  }

  @Test("Common cells with one character more or less")
  func damaged() {
    for cell in commonCells + ["3000元/人·年", "达到95%以上", "100至150万元", "300台（套）"] {
      let characters = Array(cell)
      for index in characters.indices {
        var shorter = characters
        shorter.remove(at: index)
        expectSame(String(shorter))
        for piece in ["9", ".", "≥", "万", "年", "/", "-", "内", " "] {
          var longer = characters
          longer.insert(contentsOf: piece, at: index)
          expectSame(String(longer))
        }
      }
    }
  }

  @Test(
    "../shared/samples/value-strings.tsv: both ways read the same",
    .enabled(if: sharedFile("samples/value-strings.tsv") != nil))
  func samples() throws {
    for line in lines(of: try #require(sharedFile("samples/value-strings.tsv"))).dropFirst() {
      expectSame(String(line.prefix { $0 != "\t" }))
    }
  }
}
