import Sanku

/// What a check prints (审核结果的输出).
struct CheckReport {
  let format: CheckCommand.Format
  let renderer: FindingRenderer
  let style: Style

  /// Before the first goal.
  func begin() {
    if format == .json { Output.write("{\"goals\":[") }
  }

  /// One goal.
  func show(_ check: GoalCheck, isFirst: Bool) {
    switch format {
    case .text: Output.write(text(check))
    case .compact: Output.write(check.findings.map { renderer.compact($0) + "\n" }.joined())
    case .json: Output.write((isFirst ? "\n" : ",\n") + Self.json(check))
    case .jsonl: Output.write(Self.json(check) + "\n")
    }
  }

  /// After the last goal.
  func end(_ tally: CheckTally) {
    switch format {
    case .json:
      Output.write(
        "\n],\"summary\":{\"goals\":\(tally.goals),\"errors\":\(tally.errors),\"warnings\":\(tally.warnings),\"infos\":\(tally.infos)}}\n"
      )
    case .text: Output.write(style.bold(summary(tally)) + "\n")
    case .compact: Output.note(summary(tally))
    case .jsonl: break
    }
  }

  private func text(_ check: GoalCheck) -> String {
    var text = style.bold(title(of: check)) + "\n\n"
    for finding in check.findings {
      text +=
        renderer.render(
          finding, source: check.source, reason: Library.rule(finding.rule)?.rationale) + "\n"
    }
    return text + verdict(of: check) + "\n\n"
  }

  private func title(of check: GoalCheck) -> String {
    let file = SafeText.visible(check.file)
    guard let review = check.review else { return file }
    let name =
      check.name.isEmpty ? say("（没有项目名称）", "(no project name)") : SafeText.visible(check.name)
    return "\(file)  \(name)  [\(review.guidance)]"
  }

  /// The goal's line of figures.
  private func verdict(of check: GoalCheck) -> String {
    let errors = check.count(of: .error)
    let warnings = check.count(of: .warning)
    let infos = check.count(of: .info)
    guard let review = check.review else {
      return say(
        "这份文件没有读出绩效目标，先改正上面的问题。",
        "no goal could be read from this file; mend the faults above first.")
    }
    var parts =
      errors + warnings + infos == 0
      ? [say("没有发现问题", "no findings")]
      : [
        say(
          "错误 \(errors)，警告 \(warnings)，提示 \(infos)",
          "\(errors) errors, \(warnings) warnings, \(infos) infos")
      ]
    if let share = review.quantifiedShare {
      let percent = Int((share * 100).rounded())
      parts.append(say("量化程度 \(percent)%", "quantified \(percent)%"))
    }
    if let score = review.score {
      let points = score.rounded() == score ? String(Int(score)) : String(score)
      parts.append(
        say("机审得分 \(points)", "score \(points)") + (review.grade.map { "（\($0)）" } ?? ""))
    }
    if !review.gates.isEmpty {
      parts.append(
        say("不能入库：", "blocked: ")
          + review.gates.map { $0.message[Speech.language] }.joined(separator: say("、", ", ")))
    }
    return parts.joined(separator: say("；", "; "))
  }

  private func summary(_ tally: CheckTally) -> String {
    var text = say(
      "检查 \(tally.goals) 个目标：错误 \(tally.errors)，警告 \(tally.warnings)，提示 \(tally.infos)。",
      "\(tally.goals) goals checked: \(tally.errors) errors, \(tally.warnings) warnings, \(tally.infos) infos."
    )
    if tally.unreadable > 0 {
      text += say("有 \(tally.unreadable) 个文件读不了。", " \(tally.unreadable) files could not be read.")
    }
    return text
  }
}

/// Counts over a run (合计).
struct CheckTally {
  private(set) var goals = 0
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var infos = 0
  private(set) var unreadable = 0

  mutating func add(_ check: GoalCheck) {
    goals += 1
    errors += check.count(of: .error)
    warnings += check.count(of: .warning)
    infos += check.count(of: .info)
    if check.isUnreadable { unreadable += 1 }
  }

  /// The gravest severity met.
  var worst: Severity? {
    if errors > 0 { return .error }
    if warnings > 0 { return .warning }
    return infos > 0 ? .info : nil
  }
}
