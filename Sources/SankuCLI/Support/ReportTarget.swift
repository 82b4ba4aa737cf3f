import Sanku

/// A report that was asked for (输出目标): a format, and the file it goes to.
struct ReportTarget: Equatable {
  var format: ReportFormat
  /// Nil for standard output.
  var file: String?

  /// Reads `text`, `sarif=check.sarif`; without any, text.
  static func parse(_ words: [String]) throws(CommandFailure) -> [ReportTarget] {
    var targets: [ReportTarget] = []
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let target = ReportTarget(
        format: try format(String(parts[0])), file: parts.count > 1 ? String(parts[1]) : nil)
      if target.file == "" {
        throw CommandFailure(
          say("“\(word)”没有写文件名，应是 格式=文件。", "“\(word)” names no file; write FORMAT=FILE."))
      }
      let isOutput = target.file == nil || target.file == "-"
      targets.append(ReportTarget(format: target.format, file: isOutput ? nil : target.file))
    }
    if targets.isEmpty { targets = [ReportTarget(format: .text)] }
    try checkDistinct(targets)
    return targets
  }

  private static func format(_ word: String) throws(CommandFailure) -> ReportFormat {
    if let format = ReportFormat(rawValue: word) { return format }
    if word == "markdown" { return .markdown }
    let names = ReportFormat.allCases.map(\.rawValue)
    let shown = SafeText.visible(word)
    let hint = EditDistance.nearest(to: word, among: names)
      .map { say("是不是想写 \($0)？", " Did you mean \($0)?") }
    throw CommandFailure(
      say(
        "没有输出格式“\(shown)”。\(hint ?? "")可用的有：\(names.joined(separator: "、"))",
        "there is no format “\(shown)”.\(hint ?? "") There are: \(names.joined(separator: ", "))"))
  }

  private static func checkDistinct(_ targets: [ReportTarget]) throws(CommandFailure) {
    var files: Set<String?> = []
    for target in targets where !files.insert(target.file).inserted {
      guard let file = target.file else {
        throw CommandFailure(
          say(
            "只能有一种格式写到屏幕（标准输出），其余请写成 格式=文件，如 html=报告.html。",
            "only one format may go to standard output; give the others a file, as in html=report.html."
          ))
      }
      throw CommandFailure(
        say(
          "两种格式都要写到“\(SafeText.visible(file))”。", "two formats go to “\(SafeText.visible(file))”."))
    }
  }
}
