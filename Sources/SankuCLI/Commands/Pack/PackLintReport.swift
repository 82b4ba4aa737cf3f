import Sanku
import SankuPacks

/// The output of `sanku pack lint` (检查结果).
struct PackLintReport {
  var result: PackLinter.Result
  var findings: [Finding]
  var usesColor: Bool
  var showsSummary: Bool

  var text: String {
    let renderer = FindingRenderer(
      language: Speech.language, usesColor: usesColor, width: Terminal.width)
    return findings.map { finding in
      renderer.render(finding, source: result.sources[finding.place.file]) + "\n"
    }.joined() + totals
  }

  var compact: String {
    let renderer = FindingRenderer(language: Speech.language)
    return findings.map { renderer.compact($0) + "\n" }.joined() + totals
  }

  private var totals: String {
    let counts = Severity.allCases.map { level in
      (level, result.findings.count { $0.severity == level })
    }
    if counts.allSatisfy({ $0.1 == 0 }) {
      return say("没有发现问题。\n", "no problems found.\n")
    }
    let number = Dictionary(uniqueKeysWithValues: counts)
    return say(
      "错误 \(number[.error] ?? 0)，警告 \(number[.warning] ?? 0)，提示 \(number[.info] ?? 0)。\n",
      "\(number[.error] ?? 0) errors, \(number[.warning] ?? 0) warnings, \(number[.info] ?? 0) infos.\n"
    )
  }

  var summaryText: String {
    let summary = result.summary
    func share(_ count: Int) -> String {
      summary.indicators == 0 ? "–" : "\(count * 100 / summary.indicators)%"
    }
    var text = say(
      "包 \(summary.packs)，指标 \(summary.indicators)，模板 \(summary.templates)，案例 \(summary.cases)\n",
      "\(summary.packs) packs, \(summary.indicators) indicators, \(summary.templates) templates, \(summary.cases) cases\n"
    )
    let parts: [(String, Int)] = [
      (say("有公式", "with formula"), summary.withFormula),
      (say("有佐证材料", "with evidence"), summary.withEvidence),
      (say("有来源", "with source"), summary.withSource),
      (say("有同义词", "with synonyms"), summary.withSynonyms),
      (say("有取值示例", "with examples"), summary.withExamples),
      (say("有案例", "with case"), summary.withCase),
    ]
    for (name, count) in parts {
      text +=
        "  " + DisplayWidth.pad(name, to: 14) + DisplayWidth.pad(String(count), to: 7)
        + share(count) + "\n"
    }
    return text + "\n" + coverage + "\n" + totals
  }

  /// Indicators by sector and dimension.
  private var coverage: String {
    let dimensions = Dimension.allCases.filter { dimension in
      result.summary.coverage.contains { ($0.counts[dimension] ?? 0) > 0 }
    }
    let heads = dimensions.map {
      Speech.language == .zh ? String($0.chineseName.prefix(4)) : $0.rawValue
    }
    var table = Table(
      columns: [say("行业", "sector")] + heads + [say("合计", "sum"), say("案例", "cases")],
      flexible: 0, width: max(Terminal.width, 160), numbers: Set(1...(dimensions.count + 2)))
    for row in result.summary.coverage {
      let counts = dimensions.map { row.counts[$0] ?? 0 }
      table.rows.append(
        ["\(row.sector) \(row.name == row.sector ? "" : row.name)"] + counts.map(String.init)
          + [String(counts.reduce(0, +)), String(row.cases)])
    }
    return table.render()
  }

  var json: String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.key("findings")
      object.array { array in
        for finding in findings { FindingJSON.write(finding, to: &array, withFile: true) }
      }
      object.key("summary")
      object.object { write(result.summary, to: &$0) }
    }
    return writer.text
  }

  private func write(_ summary: PackSummary, to object: inout JSONWriter) {
    object.member("packs", summary.packs)
    object.member("indicators", summary.indicators)
    object.member("templates", summary.templates)
    object.member("cases", summary.cases)
    object.member("withFormula", summary.withFormula)
    object.member("withEvidence", summary.withEvidence)
    object.member("withSource", summary.withSource)
    object.member("withSynonyms", summary.withSynonyms)
    object.member("withExamples", summary.withExamples)
    object.member("withCase", summary.withCase)
    for level in Severity.allCases.reversed() {
      object.member(level.rawValue + "s", result.findings.count { $0.severity == level })
    }
    object.key("coverage")
    object.array { rows in
      for row in summary.coverage {
        rows.object { object in
          object.member("sector", row.sector)
          object.member("name", row.name)
          object.key("dimensions")
          object.object { counts in
            for dimension in Dimension.allCases {
              counts.member(dimension.rawValue, row.counts[dimension])
            }
          }
          object.member("cases", row.cases)
        }
      }
    }
  }
}
