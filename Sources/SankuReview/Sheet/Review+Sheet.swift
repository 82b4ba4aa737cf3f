import SankuDiagnostics
import SankuModel

extension Review {
  /// The official review sheet, filled in; nil where the guidance has none.
  ///
  /// Suppressed findings cost nothing.
  public var sheet: ReviewSheet? {
    guard let facts else { return nil }
    let form = facts.form
    let tally = SheetTally(form, findings, judged: facts.judged)
    let marks = marks(form)
    var number = 0
    let parts = form.sheet.parts.map { part in
      ReviewSheet.Part(
        id: part.id, name: part.name,
        items: part.items.map { item in
          defer { number += 1 }
          let isJudged = tally.isJudged(number)
          return ReviewSheet.Item(
            id: item.id, name: item.name, questions: item.questions,
            points: form.items[number].points,
            judged: isJudged ? form.items[number].machine : 0, deducted: tally.deducted(number),
            marks: isJudged ? marks[number] : [])
        })
    }
    var sheet = ReviewSheet(
      name: form.sheet.name, basis: form.sheet.basis, parts: parts, score: score, grade: nil,
      leastGrade: nil, mostGrade: nil, gates: gates, quantification: facts.quantification,
      attachments: facts.attachments.answers().map { answer in
        .init(
          id: answer.demand.id, name: answer.demand.name, proves: answer.demand.proves,
          found: answer.found)
      })
    sheet.grade = score.flatMap(facts.grade)
    sheet.leastGrade = facts.grade(of: gated(sheet.least))
    sheet.mostGrade = facts.grade(of: gated(sheet.most))
    return sheet
  }

  /// Works out score and grade again, after findings were suppressed.
  public mutating func rescore() {
    guard let facts else { return }
    let tally = SheetTally(facts.form, findings, judged: facts.judged)
    score = tally.score(hasClosedGate: !gates.isEmpty)
    grade = score.flatMap(facts.form.gradeName)
  }

  private func gated(_ points: Double) -> Double {
    gates.isEmpty ? points : min(points, facts?.form.gateScore ?? points)
  }

  /// The findings by item and rule, in the order in which they stand.
  private func marks(_ form: SheetForm) -> [[ReviewSheet.Mark]] {
    var marks = [[ReviewSheet.Mark]](repeating: [], count: form.items.count)
    for finding in findings where finding.costsPoints {
      guard let item = form.line(of: finding.rule)?.item else { continue }
      if let index = marks[item].firstIndex(where: { $0.rule == finding.rule }) {
        marks[item][index].count += 1
        marks[item][index].severity = max(marks[item][index].severity, finding.severity)
      } else {
        marks[item].append(
          .init(
            rule: finding.rule, title: Reviewer.title(of: finding.rule), count: 1,
            severity: finding.severity))
      }
    }
    return marks
  }
}

extension SheetFacts {
  /// The grade that a score belongs to.
  func grade(of score: Double) -> ReviewSheet.Grade? {
    form.grade(of: score).map {
      .init(name: form.sheet.grades[$0].name, meaning: form.sheet.grades[$0].meaning)
    }
  }
}

extension Finding {
  /// Whether it takes points off: all but those that a reviewer passed over with a reason. What a
  /// baseline passes over is still wrong.
  var costsPoints: Bool { suppression?.isInSource != true }
}
