import Sanku

/// Mends goal files in place, or shows what would be changed (修改目标文件).
struct FixCommandRunner {
  let checker: GoalChecker
  let style: Style
  var format: GoalFormat = .auto

  /// What came of it.
  struct Outcome {
    /// The files that were, or would be, changed.
    var changed: [String] = []
    /// How many changes were, or would be, made.
    var applied = 0
    /// How many were taken back.
    var dropped = 0
    /// How many findings are left.
    var remaining = 0
    /// How many files could not be read.
    var unreadable = 0
  }

  /// Mends each file. Standard input (`-`) comes out on standard output.
  ///
  /// - Parameters:
  ///   - files: the files, folders and patterns expanded.
  ///   - kinds: the kinds of fixes to apply.
  ///   - diffOnly: whether to print the difference and write nothing.
  func run(
    _ files: [String], kinds: Set<Finding.Fix.Kind>, diffOnly: Bool
  ) throws(CommandFailure) -> Outcome {
    var outcome = Outcome()
    let plan = FixPlan(checker: checker, kinds: kinds)
    for file in files {
      let fixed = plan.fix(file: file, format: format)
      if diffOnly {
        Output.write(bytes: UnifiedDiff(fixed, style: style).bytes)
      } else if file == "-" {
        Output.write(bytes: fixed.text.bytes)
      } else if fixed.isChanged {
        try FixFile.replace(file, with: fixed.text.bytes)
      }
      tell(fixed, file, diffOnly)
      outcome.add(fixed, file)
    }
    return outcome
  }

  /// A line for the file, and one for each change.
  private func tell(_ fixed: FixedText, _ file: String, _ diffOnly: Bool) {
    let name = file == "-" ? say("标准输入", "standard input") : SafeText.visible(file)
    for applied in fixed.applied where !diffOnly {
      Output.note(style.dim("  \(place(applied.finding)) ") + title(applied.finding, applied.fix))
    }
    for dropped in fixed.dropped {
      let reason = dropped.reason[Speech.language]
      Output.note(
        style.dim("  \(place(dropped.finding)) ")
          + say("没有改：", "left as it was: ") + title(dropped.finding, dropped.fix)
          + say("——\(reason)", " – \(reason)"))
    }
    let count = fixed.applied.count
    let left = fixed.remaining
    if fixed.checks.contains(where: \.isUnreadable) {
      let reason = fixed.checks.first?.findings.first?.message[Speech.language] ?? ""
      Output.complain(
        say("\(name)里没有读出目标：\(reason)", "no goal could be read from \(name): \(reason)"))
    } else if count == 0 {
      Output.note(
        say(
          "\(name)：没有可以改的，还有\(left)个问题", "\(name): nothing to mend, \(Phrase.findings(left)) left"))
    } else {
      let verb = diffOnly ? say("可以改", "would mend") : say("改了", "mended")
      Output.note(
        say(
          "\(name)：\(verb)\(count)处，还有\(left)个问题",
          "\(name): \(verb) \(Phrase.places(count)), \(Phrase.findings(left)) left"))
    }
  }

  private func place(_ finding: Finding) -> String {
    let start = finding.place.range.start
    return "\(start.line):\(start.column)"
  }

  private func title(_ finding: Finding, _ fix: Finding.Fix) -> String {
    let title = fix.title[Speech.language]
    return SafeText.visible(title.isEmpty ? finding.message[Speech.language] : title)
      + style.dim(" [\(finding.rule)]")
  }
}

extension FixCommandRunner.Outcome {
  fileprivate mutating func add(_ fixed: FixedText, _ file: String) {
    if fixed.isChanged { changed.append(file) }
    applied += fixed.applied.count
    dropped += fixed.dropped.count
    remaining += fixed.remaining
    if fixed.checks.contains(where: \.isUnreadable) { unreadable += 1 }
  }
}

extension UnifiedDiff {
  fileprivate init(_ fixed: FixedText, style: Style) {
    self.init(
      name: fixed.source.name, old: fixed.source.bytes, new: fixed.text.bytes,
      options: .init(isForTerminal: style.usesColor || Terminal.isOutputTerminal))
  }
}

/// Counted nouns in English.
private enum Phrase {
  static func findings(_ count: Int) -> String { "\(count) finding\(count == 1 ? "" : "s")" }
  static func places(_ count: Int) -> String { "\(count) place\(count == 1 ? "" : "s")" }
}
