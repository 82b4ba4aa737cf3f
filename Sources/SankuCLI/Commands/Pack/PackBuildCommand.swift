import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack build`: a pack in one file (打包).
struct PackBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: say(
      "把一个包打成一个归档文件，同样的内容总得到同样的字节",
      "Build one archive of a pack, the same bytes for the same content"),
    discussion: say(
      "例：sanku pack build 我的库 -o water-1.0.0.sanku.tar",
      "Example: sanku pack build mine -o water-1.0.0.sanku.tar"))

  @Argument(help: ArgumentHelp(say("包各部分的文件夹", "the folders of its parts"), valueName: "folder"))
  var folders: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say("归档文件；默认 包编号-版本.sanku.tar", "the archive; default ID-VERSION.sanku.tar"),
      valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let built = try packJob { () throws(PackToolError) in
      try PackArchive.build(folders, output: output)
    }
    Output.line(
      say(
        "已打包 \(built.path)：\(built.pack) \(built.version)，\(built.files) 个文件，\(built.bytes) 字节",
        "built \(built.path): \(built.pack) \(built.version), \(built.files) files, \(built.bytes) bytes"
      ))
    Output.line("sha256 \(built.sha256)")
  }
}

/// `sanku pack install`: an archive into a library (安装).
struct PackInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: say(
      "把归档装进库；不安全的归档一律拒绝，装不全就不装", "Install an archive into a library, safely and all or nothing"),
    discussion: say(
      "例：sanku pack install water-1.0.0.sanku.tar --to 我的库 --trust 省厅.pub",
      "Example: sanku pack install water-1.0.0.sanku.tar --to mine --trust province.pub"))

  @Argument(help: ArgumentHelp(say("归档文件", "the archive"), valueName: "archive"))
  var archive: String

  @Option(
    help: ArgumentHelp(
      say("库的文件夹；默认当前文件夹", "the library's folder; default the current one"), valueName: "root"))
  var to: String = "."

  @OptionGroup var trust: TrustOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let keys = try trust.keys()
    let installed = try packJob { () throws(PackToolError) in
      try PackArchive.install(archive, to: to, trust: keys)
    }
    let name = "\(installed.pack) \(installed.version)"
    if installed.isUnchanged {
      Output.line(
        say(
          "\(name) 已经装好，内容相同，没有改动。",
          "\(name) is there already with the same content; nothing changed."))
      return
    }
    let before = installed.replaced.map { say("（原来是 \($0)）", " (before: \($0))") } ?? ""
    Output.line(say("已安装 \(name)\(before)", "installed \(name)\(before)"))
    for folder in installed.folders { Output.line("  \(folder)") }
    Output.line(
      installed.key.map { say("签名有效，密钥 \($0)", "signed by \($0)") } ?? say("没有签名", "unsigned"))
  }
}
