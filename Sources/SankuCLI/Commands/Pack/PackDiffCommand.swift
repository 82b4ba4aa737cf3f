import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack diff`: what changed, what breaks, which version that demands (版本比较).
struct PackDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: say("比较包的两个版本：变更、是否兼容、该用的版本号、更新记录", "Compare two versions of a pack"),
    discussion: say(
      """
      两边可以是文件夹，也可以是 sanku pack build 的归档。写的版本号不够高时退出码为 1。
      例：
        sanku pack diff 旧/water 新/water
        sanku pack diff water-1.0.0.sanku.tar 新/water --changelog >> 更新记录.md
      """,
      """
      Each side is a folder or an archive of sanku pack build. Exit code 1 where the version is too low.
      Examples:
        sanku pack diff old/water new/water
        sanku pack diff water-1.0.0.sanku.tar new/water --changelog >> CHANGELOG.md
      """))

  @Argument(help: ArgumentHelp(say("旧版", "the old version"), valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp(say("新版", "the new version"), valueName: "new"))
  var new: String

  @Option(help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: ShowCommand.Format = .text

  @Flag(help: ArgumentHelp(say("只输出更新记录（Markdown）", "print the changelog entry (Markdown) only")))
  var changelog = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let diffs = try packJob { () throws(PackToolError) in
      try PackDiff.between(old, new, library: common.referenceRoots)
    }
    if changelog {
      Output.write(diffs.map { $0.changelog(Speech.language) }.joined(separator: "\n"))
    } else if format == .json {
      Output.line(json(diffs))
    } else {
      Output.write(diffs.map(text).joined(separator: "\n"))
    }
    if diffs.contains(where: { !$0.isVersionSufficient }) { throw ExitCode(1) }
  }

  private func text(_ diff: PackDiff) -> String {
    let from = diff.from?.description ?? "–"
    let to = diff.to?.description ?? "–"
    var text = "\(diff.pack) \(from) → \(to)\n"
    for change in diff.changes {
      text +=
        "  " + DisplayWidth.pad(name(of: change.weight), to: 8) + change.sentence(Speech.language)
        + "\n"
    }
    if diff.changes.isEmpty { text += say("  没有变化\n", "  no changes\n") }
    if let demanded = diff.demanded, diff.to != nil {
      text +=
        diff.isVersionSufficient
        ? say("版本号可以：至少应为 \(demanded)。\n", "the version will do: at least \(demanded) is due.\n")
        : say(
          "版本号太低：写的是 \(to)，至少应为 \(demanded)。\n",
          "the version is too low: \(to) is written, at least \(demanded) is due.\n")
    }
    return text
  }

  private func name(of weight: PackChange.Weight) -> String {
    switch weight {
    case .breaking: say("不兼容", "breaking")
    case .addition: say("增补", "minor")
    case .correction: say("修订", "patch")
    }
  }

  private func json(_ diffs: [PackDiff]) -> String {
    var writer = JSONWriter(indents: true)
    writer.array { array in
      for diff in diffs {
        array.object { object in
          object.member("pack", diff.pack)
          object.member("from", diff.from?.description)
          object.member("to", diff.to?.description)
          object.member("demanded", diff.demanded?.description)
          object.key("sufficient")
          object.bool(diff.isVersionSufficient)
          object.member("weight", diff.weight?.rawValue)
          object.key("changes")
          object.array { changes in
            for change in diff.changes { write(change, to: &changes) }
          }
        }
      }
    }
    return writer.text
  }

  private func write(_ change: PackChange, to array: inout JSONWriter) {
    array.object { object in
      object.member("kind", change.kind.rawValue)
      object.member("weight", change.weight.rawValue)
      object.member("list", change.list)
      object.member("id", change.id)
      object.member("name", change.name)
      object.member("field", change.field)
      object.member("old", change.old)
      object.member("new", change.new)
      object.member("usedBy", change.usedBy)
    }
  }
}
