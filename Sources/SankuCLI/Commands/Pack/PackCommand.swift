import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack`: tools for those who make and keep packs (包工具).
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: say("制作、检查、比较、打包和签名包", "Make, lint, compare, build and sign packs"),
    discussion: say(
      """
      例：
        sanku pack new 我的库/Indicators/water     新建一个包
        sanku pack lint 我的库/Indicators/water     检查
        sanku pack test 我的库/Indicators/water     跑包里的测试
        sanku pack diff 旧版 新版                   比较两个版本
      教程：docs/tutorial.md
      """,
      """
      Examples:
        sanku pack new mine/Indicators/water       a new pack
        sanku pack lint mine/Indicators/water      look for faults
        sanku pack test mine/Indicators/water      run the pack's tests
        sanku pack diff OLD NEW                    compare two versions
      Tutorial: docs/tutorial.md
      """),
    subcommands: [
      PackNewCommand.self, PackLintCommand.self, PackTestCommand.self, PackDiffCommand.self,
      PackLockCommand.self, PackVerifyCommand.self, PackKeygenCommand.self, PackSignCommand.self,
      PackBuildCommand.self, PackInstallCommand.self, PackPromoteCommand.self,
      PackImportCommand.self, PackExportCommand.self,
    ])
}

/// Carries out a job on packs; what could not be done becomes the program's own failure.
func packJob<Value>(_ job: () throws(PackToolError) -> Value) throws(CommandFailure) -> Value {
  do {
    return try job()
  } catch {
    throw CommandFailure(SafeText.visible(error.message[Speech.language]))
  }
}

extension CommonOptions {
  /// The roots to refer to; none where there is no library at all.
  var referenceRoots: [String] {
    LibraryLocation.roots(
      options: library, environment: Environment["SANKU_LIBRARY"],
      executable: LibraryLocation.executablePath())
  }
}
