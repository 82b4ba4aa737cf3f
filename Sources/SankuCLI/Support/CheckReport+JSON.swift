import Sanku

extension CheckReport {
  /// A goal by the contract of `sanku check --format json`, in one line.
  static func json(_ check: GoalCheck) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("file", check.file)
      object.member("name", check.name)
      object.key("guidance")
      if let review = check.review { object.string(review.guidance) } else { object.null() }
      object.key("findings")
      object.array { array in
        for finding in check.findings { FindingJSON.write(finding, to: &array) }
      }
      object.key("quantifiedShare")
      if let share = check.review?.quantifiedShare {
        object.number(share, digits: 4)
      } else {
        object.null()
      }
      object.key("score")
      if let score = check.review?.score { object.number(score, digits: 2) } else { object.null() }
      object.key("grade")
      if let grade = check.review?.grade { object.string(grade) } else { object.null() }
      object.member("gates", check.review?.gates.map { $0.message[Speech.language] } ?? [])
      object.key("outcomes")
      object.object { outcomes in
        for rule in Library.rules {
          outcomes.member(rule.id, check.review?.outcomes[rule.id]?.rawValue)
        }
      }
    }
    return writer.text
  }
}
