import SankuDiagnostics
import SankuReview

/// One page to read, print and hand on (HTML 报告): nothing in it comes from outside, and it works
/// without scripts.
struct HTMLReport: ReportWriter {
  private let options: ReportOptions
  private var language: Language { options.language }

  var opensWithSummary: Bool { true }
  var detail: GoalDigester.Detail { .full }

  init(_ options: ReportOptions) {
    self.options = options
  }

  func opening(_ summary: BatchSummary) -> [UInt8] {
    let title = say("绩效目标审核报告", "Review of performance goals")
    let text = """
      <!DOCTYPE html>
      <html lang="\(language == .zh ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="generator" content="sanku \(Library.version)">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <header><h1>\(title)</h1>
      <p>\(XMLText.escaped(SummaryText.line(summary, language)))</p></header>

      """
    let list = HTMLSummary(summary, language)
    return Array((text + list.text + "<h2 id=\"goals\">\(say("逐个目标", "Goal by goal"))</h2>\n").utf8)
  }

  func joint(before number: Int, isFirst: Bool) -> String {
    "<section class=\"goal\" id=\"g\(number + 1)\">"
  }

  func closing(_ summary: BatchSummary) -> [UInt8] {
    let text = say(
      "由 sanku \(Library.version) 生成。机审只看写法和数据，是否必要、可行由人判断。",
      "Made by sanku \(Library.version). A program sees form and figures; need and feasibility are for people to judge."
    )
    return Array("<footer><p>\(text)</p></footer>\n</body>\n</html>\n".utf8)
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    let name =
      check.name.isEmpty ? say("（没有项目名称）", "(no project name)") : ShortText.of(check.name)
    var text = "\n<h3>\(XMLText.escaped(name))</h3>\n<p class=\"meta\">"
    if !check.unit.isEmpty { text += XMLText.escaped(ShortText.of(check.unit)) + " · " }
    text += "<span class=\"file\">\(XMLText.escaped(check.file))</span> "
    text += say("第\(check.line)行", "line \(check.line)")
    text += " · \(verdict(of: check))</p>\n"
    if let gates = check.review?.gates, !gates.isEmpty {
      let reasons = gates.map { XMLText.escaped($0.message[language]) }
      text +=
        "<p class=\"gate\">\(say("不能入库：", "Blocked: "))\(reasons.joined(separator: say("、", ", ")))</p>\n"
    }
    if !check.findings.isEmpty {
      let item = HTMLFinding(check: check, language: language)
      text += "<ol>\n" + check.findings.map(item.text).joined() + "</ol>\n"
    }
    text += "<p class=\"up\"><a href=\"#list\">\(say("回到目标一览", "back to the list"))</a></p>\n"
    return Array((text + "</section>\n").utf8)
  }

  private func verdict(of check: GoalCheck) -> String {
    guard let review = check.review else {
      return
        "<strong>\(say("没有读出绩效目标，先改正下面的问题", "no goal could be read; mend this first"))</strong>"
    }
    let counts = Severity.allCases.map { check.count(of: $0) }
    let found =
      counts.reduce(0, +) == 0
      ? "<span class=\"clean\">\(say("没有发现问题", "no findings"))</span>"
      : language.counts(counts[2], counts[1], counts[0])
    return found + say("；量化程度 ", "; quantified ") + language.percent(review.quantifiedShare)
      + (review.score.map { say("；机审得分 ", "; score ") + PlainNumber.of($0) } ?? "")
      + say("；指引 ", "; guidance ") + XMLText.escaped(review.guidance)
  }

  private func say(_ zh: String, _ en: String) -> String { language.say(zh, en) }
}

/// A finding in the page: place, words in question, reason, advice, basis.
struct HTMLFinding {
  let check: GoalCheck
  let language: Language

  func text(_ finding: Finding) -> String {
    let start = finding.place.range.start
    let isSuppressed = finding.suppression != nil
    var text = "<li class=\"\(isSuppressed ? "off" : finding.severity.rawValue)\">"
    text += "<p class=\"what\"><b>\(language.name(of: finding.severity))</b> "
    text += XMLText.escaped(finding.message[language]) + "</p>\n<p class=\"where\">"
    text += language.say(
      "第\(start.line)行第\(start.column)列", "line \(start.line), column \(start.column)")
    if let field = finding.field {
      text += " · " + XMLText.escaped(ShortText.of(language.field(field)))
    }
    let defects = finding.defects.isEmpty ? "" : " " + finding.defects.joined(separator: " ")
    text += " <code>\(XMLText.escaped(finding.rule + defects))</code></p>\n"
    return text + quote(finding) + remarks(finding) + "</li>\n"
  }

  private func quote(_ finding: Finding) -> String {
    let excerpt = GoalExcerpt(finding, in: check.source)
    guard !excerpt.marked.isEmpty else { return "" }
    return
      "<blockquote>\(XMLText.escaped(excerpt.before))<mark>\(XMLText.escaped(excerpt.marked))</mark>"
      + "\(XMLText.escaped(excerpt.after))</blockquote>\n"
  }

  private func remarks(_ finding: Finding) -> String {
    var rows: [(String, String)] = []
    if let suppression = finding.suppression {
      rows.append((language.say("已忽略", "suppressed"), suppression.reason))
    }
    for note in finding.notes {
      let place = note.place.map { "\($0.file):\($0.range.start.line) " } ?? ""
      rows.append((language.say("说明", "note"), place + note.message[language]))
    }
    if let rule = Library.rule(finding.rule) {
      rows.append((language.say("为什么", "why"), rule.rationale[language]))
    }
    if let advice = finding.advice {
      rows.append((language.say("怎么改", "what to do"), advice[language]))
    }
    for fix in finding.fixes {
      let replacement = ShortText.of(fix.replacement)
      let title = fix.title[language]
      let isTold = replacement.isEmpty || title.contains(replacement)
      rows.append(
        (
          language.name(of: fix.kind),
          isTold ? title : title.isEmpty ? replacement : "\(title)：\(replacement)"
        ))
    }
    if let basis = finding.basis { rows.append((language.say("依据", "basis"), basis)) }
    guard !rows.isEmpty else { return "" }
    return "<dl>" + rows.map { "<dt>\($0)</dt><dd>\(XMLText.escaped($1))</dd>" }.joined()
      + "</dl>\n"
  }
}
