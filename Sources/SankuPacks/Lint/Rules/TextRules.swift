internal import SankuDiagnostics
internal import SankuRegistry
internal import SankuSearch
internal import SankuYAML

/// Rules on how texts are typed (文字规范).
extension PackRule {
  static let textRules = [
    fullWidthASCII, strayCharacter, strayBlank, straightQuotes, traditionalCharacter,
    doubledPunctuation,
  ]

  static let fullWidthASCII = PackRule(
    "full-width-ascii", .warning, LocalizedText("全角字母或数字", "full-width letters or digits"),
    summary: LocalizedText("报告编号、名称和说明里的全角字母和数字。", "Reports full-width letters and digits."),
    why: LocalizedText(
      "看起来一样，检索和比对时却是另一个字。", "It looks the same but is another character to search."),
    advice: LocalizedText("改成半角。", "Write them half-width."),
    bad: .indicator("synonyms: [换⟦ＰＥ⟧水管]"), good: .indicator("synonyms: [换PE水管]")
  ) { scope, report in
    TextWalk(scope).each { node, file in
      for run in TextRuns.runs(in: node.text, where: TextRuns.isFullWidthWord) {
        let plain = TextRuns.halfWidth(run.text)
        report.add(
          node, in: file, "“\(run.text)”是全角字符", "“\(run.text)” is full-width",
          range: scope.range(of: run.bytes, in: node, file: file),
          fixes: TextFixes.replace(run.bytes, by: plain, in: node, file, scope))
      }
    }
  }

  static let strayCharacter = PackRule(
    "control-character", .error, LocalizedText("看不见的字符", "invisible character"),
    summary: LocalizedText(
      "报告文字里的控制字符、零宽字符和方向标记。", "Reports control, zero-width and direction characters in texts."),
    why: LocalizedText(
      "多半是从网页或PDF复制来的，看不见，却使检索和比对失灵。",
      "They come from copied pages, cannot be seen, and break search."),
    advice: LocalizedText("删去。", "Remove it."),
    bad: .indicator("synonyms: [换⟦\u{200B}⟧水管]"), good: .indicator("synonyms: [换水管]")
  ) { scope, report in
    TextWalk(scope).each { node, file in
      for run in TextRuns.runs(in: node.text, where: TextRuns.isInvisible) {
        let code = run.text.unicodeScalars.first.map {
          String($0.value, radix: 16, uppercase: true)
        }
        report.add(
          node, in: file, "有看不见的字符 U+\(code ?? "")",
          "there is an invisible character U+\(code ?? "")",
          range: scope.range(of: run.bytes, in: node, file: file),
          fixes: TextFixes.replace(run.bytes, by: "", in: node, file, scope))
      }
    }
  }

  static let strayBlank = PackRule(
    "stray-blank", .info, LocalizedText("多余的空格", "stray blank"),
    summary: LocalizedText(
      "报告引号内首尾的空格、汉字之间的空格和全角空格。",
      "Reports blanks at the ends of quoted texts, between Chinese characters, and full-width ones."
    ),
    why: LocalizedText("“管网 长度”按整词检索时找不到。", "A name with a blank inside is not found as one word."),
    advice: LocalizedText("删去空格。", "Remove the blank."),
    bad: .indicator("synonyms: [换⟦ ⟧水管]"), good: .indicator("synonyms: [换水管]")
  ) { scope, report in
    // Titles of documents and names on forms are quoted as they are.
    TextWalk(scope, without: ["title", "aliases", "levels", "basis"]).each { node, file in
      for run in TextRuns.blanks(in: node.text) {
        report.add(
          node, in: file, "有多余的空格", "there is a stray blank",
          range: scope.range(of: run.bytes, in: node, file: file),
          fixes: TextFixes.replace(run.bytes, by: "", in: node, file, scope))
      }
    }
  }

  static let straightQuotes = PackRule(
    "straight-quotes", .info, LocalizedText("中文里用了直引号", "straight quotes in Chinese"),
    summary: LocalizedText("报告汉字旁边的直引号（\"）。", "Reports straight quotes beside Chinese characters."),
    why: LocalizedText(
      "中文用“ ”；直引号在 YAML 和 CSV 里还有别的意思。",
      "Chinese uses “ ”; straight ones mean other things to YAML and CSV."),
    advice: LocalizedText("改成“ ”。", "Write “ ”."),
    bad: .indicator("keywords: [改⟦\"⟧管⟦\"⟧工程]"), good: .indicator("keywords: [改“管”工程]")
  ) { scope, report in
    TextWalk(scope).each { node, file in
      let quotes = TextRuns.straightQuotes(in: node.text)
      for (index, run) in quotes.enumerated() {
        let isPair = quotes.count % 2 == 0
        report.add(
          node, in: file, "汉字旁边用了直引号", "a straight quote stands beside Chinese",
          range: scope.range(of: run.bytes, in: node, file: file),
          fixes: isPair
            ? TextFixes.replace(run.bytes, by: index % 2 == 0 ? "“" : "”", in: node, file, scope)
            : [])
      }
    }
  }

  static let traditionalCharacter = PackRule(
    "traditional-character", .warning, LocalizedText("夹杂繁体字", "traditional character"),
    summary: LocalizedText("报告简体文字里夹杂的繁体字。", "Reports traditional characters in simplified text."),
    why: LocalizedText(
      "多半是输入法或转换造成的，正式文本不应出现。", "They come from input methods and have no place in official text."),
    advice: LocalizedText("改成简体字。", "Write the simplified character."),
    bad: .indicator("keywords: [供水管⟦網⟧]"), good: .indicator("keywords: [供水管网]")
  ) { scope, report in
    TextWalk(scope).each { node, file in
      let text = node.text
      for run in TextRuns.runs(in: text, where: HanForms.isTraditional) {
        let simple = String(
          String.UnicodeScalarView(run.text.unicodeScalars.map(HanForms.simplified)))
        report.add(
          node, in: file, "“\(run.text)”是繁体字", "“\(run.text)” is traditional",
          range: scope.range(of: run.bytes, in: node, file: file),
          fixes: TextFixes.replace(run.bytes, by: simple, in: node, file, scope, kind: .unsafe))
      }
    }
  }

  static let doubledPunctuation = PackRule(
    "doubled-punctuation", .info, LocalizedText("重复的标点", "doubled punctuation"),
    summary: LocalizedText(
      "报告连写的标点，如“。。”“，，”“，。”。", "Reports punctuation marks written twice or side by side."),
    why: LocalizedText("多半是删改时留下的，也可能漏了字。", "Left over from editing; words may be missing."),
    advice: LocalizedText("只留一个，并看看是不是漏了字。", "Keep one, and see whether a word is missing."),
    bad: .indicator("definition: 年度内更换并验收合格的管道长度⟦，，⟧入户管不计。"),
    good: .indicator("definition: 年度内更换并验收合格的管道长度，入户管不计……。")
  ) { scope, report in
    TextWalk(scope).each { node, file in
      for run in TextRuns.doubledMarks(in: node.text) {
        let points = Array(run.text.unicodeScalars)
        let isSame = points.allSatisfy { $0 == points[0] }
        report.add(
          node, in: file, "标点重复：“\(run.text)”", "punctuation stands twice: “\(run.text)”",
          range: scope.range(of: run.bytes, in: node, file: file),
          fixes: isSame
            ? TextFixes.replace(run.bytes, by: String(points[0]), in: node, file, scope) : [])
      }
    }
  }
}
