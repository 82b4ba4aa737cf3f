import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack promote`: indicators of an approved goal for a pack (纳入指标库).
struct PackPromoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promote",
    abstract: say(
      "把批复的绩效目标里的新指标提取成 YAML，先与全库查重", "Turn new indicators of an approved goal into YAML for a pack"
    ),
    discussion: say(
      """
      库里已有的（名称、同义词、曾用名）不再提取；很相近的写成注释，由人决定。
      例：
        sanku pack promote 目标.yaml -o 我的库/Indicators/water/from-goals.yaml
      """,
      """
      What the library has (by name, synonym or former name) is left out; near duplicates become comments.
      Example:
        sanku pack promote goal.yaml -o mine/Indicators/water/from-goals.yaml
      """))

  @Argument(help: ArgumentHelp(say("绩效目标文件", "the goal's file"), valueName: "goal"))
  var goal: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("写到文件（不覆盖）；默认标准输出", "a file to write, never overwritten; default standard output"),
      valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let roots = try common.libraryRoots()
    let promotion = try packJob { () throws(PackToolError) in
      try GoalPromotion(file: goal, library: roots)
    }
    for row in promotion.rows { Output.note(sentence(row)) }
    if !promotion.errors.isEmpty {
      Output.note(
        say(
          "注意：这份目标还有 \(promotion.errors.count) 处错误（sanku check），批复之后再提取更好。",
          "note: the goal still has \(promotion.errors.count) errors (sanku check); better promote an approved one."
        ))
    }
    guard let output else {
      Output.write(promotion.patch)
      return
    }
    try packJob { () throws(PackToolError) in
      try DiskFolder.write(Array(promotion.patch.utf8), to: output, replacing: false)
    }
    Output.line(say("已写 \(output)", "wrote \(output)"))
  }

  private func sentence(_ row: GoalPromotion.Row) -> String {
    let start = row.place.range.start
    let name = SafeText.visible(row.name)
    let place = "\(row.place.file):\(start.line):\(start.column): "
    switch row.verdict {
    case .new: return place + say("“\(name)” 新指标", "“\(name)” is new")
    case .known(let id):
      return place + say("“\(name)” 库里已有：\(id)", "“\(name)” is in the library: \(id)")
    case .near(let id, let other, let percent):
      return place
        + say(
          "“\(name)” 与 \(id)“\(other)”相似度 \(percent)%，写成注释",
          "“\(name)” is \(percent) % like \(id) “\(other)”; put in as a comment")
    case .unfit(let reason):
      return place + say("“\(name)” 不能提取：\(reason.zh)", "“\(name)” cannot be taken: \(reason.en)")
    }
  }
}
