import SankuDiagnostics
import SankuReview

/// One object with goals and summary (JSON 报告).
struct JSONReport: ReportWriter {
  private let goal: GoalJSON

  var detail: GoalDigester.Detail { .full }

  init(_ options: ReportOptions) {
    goal = GoalJSON(language: options.language)
  }

  func opening(_ summary: BatchSummary) -> [UInt8] { Array("{\"goals\":[".utf8) }

  func part(_ check: GoalCheck) -> [UInt8] {
    var writer = JSONWriter(room: GoalJSON.usualSize)
    goal.write(check, to: &writer)
    return writer.finish()
  }

  func joint(before number: Int, isFirst: Bool) -> String { isFirst ? "\n" : ",\n" }

  func closing(_ summary: BatchSummary) -> [UInt8] {
    var writer = JSONWriter()
    SummaryJSON(summary, goal.language).write(to: &writer)
    return Array("\n],\"summary\":".utf8) + writer.bytes + Array("}\n".utf8)
  }
}

/// An object a goal and line (JSON Lines 报告).
struct JSONLinesReport: ReportWriter {
  private let goal: GoalJSON

  init(_ options: ReportOptions) {
    goal = GoalJSON(language: options.language)
  }

  func part(_ check: GoalCheck) -> [UInt8] {
    var writer = JSONWriter(room: GoalJSON.usualSize)
    goal.write(check, to: &writer)
    writer.raw("\n")
    return writer.finish()
  }
}

/// A goal by the contract of `sanku check --format json`, in one line.
struct GoalJSON: Sendable {
  /// Room for the text of most goals.
  static let usualSize = 12 << 10

  let language: Language
  private let outcomes = OutcomesJSON()

  init(language: Language) {
    self.language = language
  }

  func write(_ check: GoalCheck, to writer: inout JSONWriter) {
    writer.object { object in
      object.member(plain: "file", check.file)
      object.member(plain: "name", check.name)
      object.key(plain: "guidance")
      if let review = check.review { object.string(review.guidance) } else { object.null() }
      object.key(plain: "findings")
      object.array { array in
        for finding in check.findings { array.finding(finding, language) }
      }
      object.key(plain: "quantifiedShare")
      object.numberOrNull(check.review?.quantifiedShare, digits: 4)
      object.key(plain: "score")
      object.numberOrNull(check.review?.score, digits: 2)
      object.key(plain: "grade")
      if let grade = check.review?.grade { object.string(grade) } else { object.null() }
      object.member("gates", check.review?.gates.map { $0.message[language] } ?? [])
      object.key(plain: "outcomes")
      object.object { outcomes.write(check.review?.outcomes ?? RuleOutcomes(), to: &$0) }
    }
  }
}

/// The conclusions of the rules as members of an object (规则结论), their texts made once.
private struct OutcomesJSON: Sendable {
  private let rules = Library.rules.map(\.id)
  /// All rules with the first conclusion, all with the second, …
  private let members = JSONMembers(
    Outcome.allCases.flatMap { outcome in Library.rules.map { ($0.id, outcome.rawValue) } })

  func write(_ outcomes: RuleOutcomes, to object: inout JSONWriter) {
    var others = outcomes[...]
    if outcomes.holdsAllBuiltIn {
      outcomes.forEachRun(ofFirst: rules.count) { run, outcome in
        let first = outcome.position * rules.count
        object.members(first + run.lowerBound..<first + run.upperBound, of: members)
      }
      others = outcomes.dropFirst(rules.count)
    } else {
      for (rule, outcome) in outcomes.prefix(while: { rules.contains($0.key) }) {
        object.member(rule, outcome.rawValue)
        others.removeFirst()
      }
    }
    // Rules of packs stand behind the built-in ones.
    for (rule, outcome) in others.sorted(by: { $0.key < $1.key }) {
      object.member(rule, outcome.rawValue)
    }
  }
}

extension Outcome {
  /// Where it stands among all cases.
  fileprivate var position: Int {
    switch self {
    case .pass: 0
    case .fail: 1
    case .notApplicable: 2
    case .cannotJudge: 3
    case .suppressed: 4
    }
  }
}

extension JSONWriter {
  /// A number, or null for nil.
  mutating func numberOrNull(_ value: Double?, digits: Int) {
    if let value { number(value, digits: digits) } else { null() }
  }
}
