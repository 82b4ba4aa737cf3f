import SankuDiagnostics
import SankuReview

/// The `summary` of `sanku check --format json` (汇总的 JSON).
struct SummaryJSON {
  private let summary: BatchSummary
  private let language: Language
  /// Lists that grow with the batch end here; `…Total` says how long they are.
  private static let longest = 1000

  init(_ summary: BatchSummary, _ language: Language) {
    self.summary = summary
    self.language = language
  }

  func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("goals", summary.goalCount)
      object.member("errors", summary.errors)
      object.member("warnings", summary.warnings)
      object.member("infos", summary.infos)
      object.member("unreadable", summary.unreadable)
      object.key("quantifiedShare")
      object.numberOrNull(summary.meanQuantifiedShare, digits: 4)
      object.member("blocked", summary.blockedGoals)
      write("units", summary.units, key: "unit", to: &object)
      write("sectors", summary.sectors, key: "sector", to: &object)
      writeRules(to: &object)
      writeGates(to: &object)
      writeWorst(to: &object)
      writeSimilar(to: &object)
      writeIndicators(to: &object)
    }
  }

  private func write(
    _ name: String, _ groups: [BatchSummary.Group], key: String, to writer: inout JSONWriter
  ) {
    writer.list(name, groups) { group, object in
      object.member(key, group.name)
      object.member("goals", group.goals)
      object.member("errors", group.errors)
      object.member("warnings", group.warnings)
      object.member("infos", group.infos)
      object.member("blocked", group.blocked)
      object.key("quantifiedShare")
      object.numberOrNull(group.quantifiedShare, digits: 4)
    }
  }

  private func writeRules(to writer: inout JSONWriter) {
    writer.list("rules", summary.rules) { tally, object in
      object.member("rule", tally.rule)
      object.member("severity", tally.severity.rawValue)
      object.member("title", RuleTitle.of(tally.rule, language))
      object.member("findings", tally.findings)
      object.member("goals", tally.goals)
    }
  }

  private func writeGates(to writer: inout JSONWriter) {
    writer.list("gates", summary.gates) { tally, object in
      object.member("gate", tally.gate.id)
      object.member("message", tally.gate.message[language])
      object.member("goals", tally.goals)
    }
  }

  private func writeGoal(_ number: Int, to object: inout JSONWriter) {
    let goal = summary.goals[number]
    object.member("file", goal.file)
    object.member("line", goal.line)
    object.member("name", goal.name)
    object.member("unit", goal.unit)
  }

  private func writeWorst(to writer: inout JSONWriter) {
    writer.list("worst", summary.worstGoals.prefix(20)) { number, object in
      writeGoal(number, to: &object)
      object.member("errors", summary.goals[number].errors)
      object.member("warnings", summary.goals[number].warnings)
      object.member("infos", summary.goals[number].infos)
    }
  }

  private func writeSimilar(to writer: inout JSONWriter) {
    let pairs = summary.similarGoals
    writer.member("similarTotal", pairs.count)
    writer.list("similar", pairs.prefix(Self.longest)) { pair, object in
      object.key("share")
      object.number(pair.likeness, digits: 3)
      object.key("first")
      object.object { writeGoal(pair.first, to: &$0) }
      object.key("second")
      object.object { writeGoal(pair.second, to: &$0) }
    }
  }

  private func writeIndicators(to writer: inout JSONWriter) {
    let indicators = summary.indicators
    writer.member("indicatorsTotal", indicators.count)
    writer.list("indicators", indicators.prefix(Self.longest)) { indicator, object in
      object.member("ref", indicator.reference)
      object.member("name", indicator.name)
      object.member("unit", indicator.unit)
      object.member("count", indicator.count)
      object.key("min")
      object.number(indicator.minimum)
      object.key("median")
      object.number(indicator.median)
      object.key("max")
      object.number(indicator.maximum)
      object.list("outliers", indicator.outliers.prefix(20)) { outlier, inner in
        writeGoal(outlier.goal, to: &inner)
        inner.member("row", outlier.row)
        inner.member("valueLine", outlier.line)
        inner.member("valueColumn", outlier.column)
        inner.key("value")
        inner.number(outlier.value)
      }
    }
  }
}

extension JSONWriter {
  /// A list of objects.
  fileprivate mutating func list<Element>(
    _ name: String, _ elements: some Sequence<Element>,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    array { array in
      for element in elements { array.object { write(element, &$0) } }
    }
  }
}
