import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack lock`: versions and hashes of packs in a file (锁定).
struct PackLockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: say("把各包的版本和内容摘要写进 sanku.lock", "Write versions and hashes of packs to sanku.lock"),
    discussion: say(
      "摘要只看内容，与键的顺序、注释、分成几个文件无关。--locked 时不改文件，有变化就报错。\n例：\n  sanku pack lock 我的库\n  sanku pack lock 我的库 --locked",
      "The hash is of the content alone, whatever the order of keys, the comments and the split in files. With --locked nothing is written, and a change is an error.\nExamples:\n  sanku pack lock mine\n  sanku pack lock mine --locked"
    ))

  @Argument(help: ArgumentHelp(say("包或库的文件夹", "packs or libraries"), valueName: "folder"))
  var folders: [String]

  @Option(help: ArgumentHelp(say("锁定文件", "the lock file"), valueName: "file"))
  var file: String = PackLock.fileName

  @Flag(help: ArgumentHelp(say("不许改动锁定文件", "refuse to change the lock file")))
  var locked = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let now = try packJob { () throws(PackToolError) in try PackLock(folders: folders) }
    let old =
      locked || DiskFile.exists(file)
      ? try packJob { () throws(PackToolError) in try PackLock(file: file) } : nil
    let differences = old?.differences(to: now) ?? []
    for difference in differences { Output.line(LockWords.sentence(difference)) }
    if locked {
      if !differences.isEmpty {
        throw CommandFailure(
          say(
            "内容与 \(file) 不符，--locked 不允许改动。",
            "the packs are not what \(file) says, and --locked forbids a change."))
      }
      Output.line(
        say(
          "\(now.entries.count) 个包与 \(file) 一致。", "\(now.entries.count) packs are as \(file) says.")
      )
      return
    }
    try packJob { () throws(PackToolError) in try now.write(to: file) }
    Output.line(
      say("已写 \(file)：\(now.entries.count) 个包。", "wrote \(file): \(now.entries.count) packs."))
  }
}

/// How differences from a lock read (锁定差异).
enum LockWords {
  static func sentence(_ difference: PackLock.Difference) -> String {
    switch difference {
    case .changed(let old, let new) where old.version == new.version:
      say(
        "\(new.pack) \(new.version)：内容变了，版本号没有变",
        "\(new.pack) \(new.version): the content changed, the version did not")
    case .changed(let old, let new):
      say(
        "\(new.pack)：\(old.version) → \(new.version)",
        "\(new.pack): \(old.version) → \(new.version)")
    case .added(let new): say("\(new.pack) \(new.version)：新增", "\(new.pack) \(new.version): new")
    case .missing(let old):
      say("\(old.pack) \(old.version)：找不到了", "\(old.pack) \(old.version): missing")
    }
  }
}

/// Whether a file stands somewhere (文件是否存在).
enum DiskFile {
  static func exists(_ path: String) -> Bool { DiskFolder.kind(of: path) != nil }
}
