import Sanku

/// A baseline through one run (基线的使用和更新).
struct BaselineLedger {
  private let path: String
  private var baseline: Baseline?
  private let updates: Bool
  /// What a baseline is made of where there was none.
  private var checks: [GoalCheck] = []

  /// Reads the baseline; one that is to be made need not be there yet.
  init(_ path: String?, updates: Bool) throws(CommandFailure) {
    self.path = path ?? Baseline.fileName
    self.updates = updates
    guard path != nil || updates else { return }
    let loaded = Baseline.load(path: self.path)
    baseline = loaded.baseline
    guard baseline == nil, !updates else { return }
    let reason = loaded.findings.first?.message[Speech.language] ?? ""
    throw CommandFailure(
      say(
        "读不了基线 \(self.path)：\(reason) 用 --update-baseline 新建一份。",
        "the baseline \(self.path) cannot be read: \(reason) Make one with --update-baseline."))
  }

  /// The check with what the baseline knows passed over.
  mutating func pass(_ check: GoalCheck) -> GoalCheck {
    guard baseline == nil else { return baseline?.use(on: check) ?? check }
    if updates { checks.append(check) }
    return check
  }

  /// Writes the baseline if that was asked, else tells what it holds in vain.
  func close() throws(CommandFailure) {
    if updates {
      let written = baseline?.shrunk ?? Baseline(recording: checks)
      let file = try ReportFile(path)
      try file.write(Array(written.json.utf8))
      try file.finish()
      Output.note(
        say(
          "基线已写入 \(path)：\(written.entries.count) 条。",
          "baseline written to \(path): \(written.entries.count) entries."
        ))
    } else if let finding = baseline?.unseenFinding(in: path) {
      Output.note(
        FindingRenderer(language: Speech.language, usesColor: false, width: Terminal.width)
          .compact(finding))
    }
  }
}
