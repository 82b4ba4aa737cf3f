internal import SankuDiagnostics
internal import SankuModel
internal import SankuQuantity
internal import SankuRegistry
internal import SankuYAML

/// Rules on case studies (案例).
extension PackRule {
  static let caseRules = [
    caseSource, caseScore, caseTotal, caseGrade, realRegion, caseWithoutLesson,
  ]

  static let caseSource = PackRule(
    "case-source", .warning, LocalizedText("公开案例的来源不全", "source of a case incomplete"),
    summary: LocalizedText(
      "报告公开案例来源里没有网址（或文号）、发布单位、日期的情况。",
      "Reports a published case whose source lacks address (or number), publisher or date."),
    why: LocalizedText("公开案例的数字要能回到原文核对。", "The figures of a published case must be traceable."),
    advice: LocalizedText("补全 url、publisher、issued。", "Complete url, publisher and issued."),
    bad: .caseStudy("title: 青禾县供水管网改造\nkind: published\nsource: ⟦{title: 评价报告}⟧"),
    good: .caseStudy(
      "title: 青禾县供水管网改造\nkind: published\nsource: {title: 评价报告, url: https://example.org, publisher: 县财政局, issued: 2024-05-01}"
    )
  ) { scope, report in
    for entry in scope.cases where entry.text("kind") == "published" {
      guard let source = entry["source"], source.kind == .mapping else { continue }
      func has(_ key: String) -> Bool {
        source[key].map { !$0.isNull && !$0.text.isEmpty } ?? false
      }
      var lacks: [(zh: String, en: String)] = []
      if !has("url") && !has("number") { lacks.append(("网址或文号", "url or number")) }
      if !has("publisher") { lacks.append(("发布单位", "publisher")) }
      if !has("issued") && !has("retrieved") { lacks.append(("日期", "date")) }
      guard !lacks.isEmpty else { continue }
      report.add(
        entry, "source", "来源缺少\(lacks.map(\.zh).joined(separator: "、"))",
        "the source lacks \(lacks.map(\.en).joined(separator: ", "))",
        severity: has("publisher") ? .info : .warning)
    }
  }

  static let caseScore = PackRule(
    "case-score", .warning, LocalizedText("得分高于分值", "score above weight"),
    summary: LocalizedText("报告得分大于分值的结果行。", "Reports a result whose score exceeds its weight."),
    why: LocalizedText("不是抄错，就是两栏写反了。", "Copied wrongly, or the columns are swapped."),
    advice: LocalizedText(
      "对照来源改正；来源本身有错的，在 checks 里说明。",
      "Compare with the source; where that is wrong, say so in checks."),
    bad: .caseStudy(
      "results:\n  - {name: 管网长度, target: ≥12公里, actual: 12公里, weight: 10, score: ⟦12⟧}\nevaluation: ~"
    ),
    good: .caseStudy(
      "results:\n  - {name: 管网长度, target: ≥12公里, actual: 12公里, weight: 10, score: 10}\nevaluation: ~"
    )
  ) { scope, report in
    for entry in scope.cases {
      for row in entry["results"]?.elements.filter({ $0.kind == .mapping }) ?? [] {
        guard let node = row["score"], let score = ExactDecimal(node.text),
          let weight = row["weight"].flatMap({ ExactDecimal($0.text) }), score > weight
        else { continue }
        report.add(
          node, in: entry.file, "得分\(score)大于分值\(weight)",
          "the score \(score) is above the weight \(weight)", field: "results")
      }
    }
  }

  static let caseTotal = PackRule(
    "case-total", .warning, LocalizedText("得分合计与总分不符", "scores do not add up"),
    summary: LocalizedText(
      "报告各行分值合计100（或90）而得分合计与总分不符、checks 里也没有说明的案例。",
      "Reports a case whose rows carry all points but do not sum to its score, without a word in checks."
    ),
    why: LocalizedText("算不拢的案例会把人教错。", "A case that does not add up teaches the wrong thing."),
    advice: LocalizedText(
      "改正；来源就是这样的，在 checks 里写明差在哪里。", "Mend it, or say in checks where the source differs."),
    bad: .caseStudy("evaluation: {method: 部门自评, score: ⟦97⟧, grade: 优}"),
    good: .caseStudy("evaluation: {method: 部门自评, score: 95, grade: 优}")
  ) { scope, report in
    for entry in scope.cases where entry["checks"] == nil {
      guard let node = entry["evaluation", "score"], let total = ExactDecimal(node.text),
        let sums = CaseScores(entry)
      else { continue }
      // Ten points may be those of 预算执行率, which few tables list as a row.
      let isWhole = sums.weights == ExactDecimal(100)
      guard isWhole || sums.weights == ExactDecimal(90) else { continue }
      let gap = total - sums.scores
      let reach = isWhole ? ExactDecimal.zero : ExactDecimal(10)
      guard gap < ExactDecimal.zero || gap > reach else { continue }
      report.add(
        node, in: entry.file, "各行得分合计\(sums.scores)，总分写的是\(total)",
        "the rows sum to \(sums.scores), the score is given as \(total)", field: "evaluation.score")
    }
  }

  static let caseGrade = PackRule(
    "case-grade", .warning, LocalizedText("等级与得分不符", "grade against score"),
    summary: LocalizedText(
      "报告按90、80、60分档与得分不符的等级；checks 里说明了的除外。",
      "Reports a grade that does not follow from the score by 90, 80 and 60, unless checks says why."
    ),
    why: LocalizedText("92分写“良”，别人会以为分档不同。", "Readers would think of other bands."),
    advice: LocalizedText(
      "改正；当地分档不同的，在 checks 里写明。", "Mend it, or tell the local bands in checks."),
    bad: .caseStudy("evaluation: {method: 部门自评, score: 95, grade: ⟦良⟧}"),
    good: .caseStudy("evaluation: {method: 部门自评, score: 95, grade: 优}")
  ) { scope, report in
    let bands = scope.registry.defaultGuidance?.grades ?? []
    for entry in scope.cases where entry["checks"] == nil {
      guard let node = entry["evaluation", "grade"],
        bands.contains(where: { $0.name == node.text }),
        let score = entry["evaluation", "score"].flatMap({ ExactDecimal($0.text) }),
        score <= ExactDecimal(100)
      else { continue }
      let due = bands.first { ExactDecimal($0.min).map { score >= $0 } ?? false }
      guard let due, due.name != node.text else { continue }
      report.add(
        node, in: entry.file, "\(score)分应为“\(due.name)”，这里写“\(node.text)”",
        "\(score) points are “\(due.name)”, not “\(node.text)”", field: "evaluation.grade")
    }
  }

  static let realRegion = PackRule(
    "real-region", .warning, LocalizedText("构造示例用了真实地名", "constructed case in a real place"),
    summary: LocalizedText(
      "报告地区或标题里有真实省、市名的构造示例。",
      "Reports an illustrative case whose region or title names a real province or city."),
    why: LocalizedText("编的数字会被当成那个地方的真事引用。", "Made-up figures would be quoted as that place's."),
    advice: LocalizedText("换成虚构的地名，并在地名后写（虚构）。", "Use an invented name with （虚构） behind it."),
    bad: .caseStudy("region: {level: county, name: ⟦江苏省青禾县⟧}"),
    good: .caseStudy("region: {level: county, name: 青禾县（虚构）}")
  ) { scope, report in
    for entry in scope.cases where entry.text("kind") == "illustrative" {
      for node in [entry["region", "name"], entry["title"]].compactMap(\.self)
      where node.kind == .scalar {
        guard let place = RegionNames.real(in: node.text) else { continue }
        report.add(
          node, in: entry.file, "构造示例里有真实地名“\(place)”",
          "the constructed case names the real place “\(place)”", field: "region.name")
        break
      }
    }
  }

  static let caseWithoutLesson = PackRule(
    "case-without-lesson", .info, LocalizedText("案例没有可借鉴之处", "case without lessons"),
    summary: LocalizedText(
      "报告既没有 findings 也没有 lessons 的案例。", "Reports a case with neither findings nor lessons."),
    why: LocalizedText("只有数字的案例，别的县不知道学什么。", "Figures alone teach another county nothing."),
    advice: LocalizedText("加上评价发现的问题和可借鉴之处。", "Add what was found and what can be borrowed."),
    bad: .caseStudy("id: ⟦pipe-renewal-2024⟧\nlessons: ~"), good: .caseStudy("lessons: [入户管单独立项。]")
  ) { scope, report in
    for entry in scope.cases where entry.list("lessons").isEmpty && entry.list("findings").isEmpty {
      report.add(
        entry, "id", "“\(entry.title)”没有写发现和可借鉴之处",
        "“\(entry.title)” has neither findings nor lessons")
    }
  }
}

/// Sums of a case's rows (案例合计); nil where a row lacks score or weight.
private struct CaseScores {
  var weights = ExactDecimal.zero
  var scores = ExactDecimal.zero

  init?(_ entry: PackEntryNode) {
    guard let rows = entry["results"]?.elements.filter({ $0.kind == .mapping }), !rows.isEmpty
    else { return nil }
    for row in rows {
      guard let weight = row["weight"].flatMap({ ExactDecimal($0.text) }),
        let score = row["score"].flatMap({ ExactDecimal($0.text) })
      else { return nil }
      weights = weights + weight
      scores = scores + score
    }
  }
}
