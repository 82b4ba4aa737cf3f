import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack verify`: packs against the lock and their signatures (核验).
struct PackVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: say(
      "核对各包与 sanku.lock 是否一致、签名是否成立", "Verify packs against sanku.lock and their signatures"),
    discussion: say(
      "受信任的公钥用 --trust 给出，或写在 sanku.yaml 的 trusted_keys 里。签过名又被改动的包是错误。\n例：\n  sanku pack verify 我的库 --trust 省厅.pub",
      "Trusted keys come from --trust, or from trusted_keys in sanku.yaml. A signed pack that was changed is an error.\nExample:\n  sanku pack verify mine --trust province.pub"
    ))

  @Argument(help: ArgumentHelp(say("包或库的文件夹", "packs or libraries"), valueName: "folder"))
  var folders: [String]

  @Option(
    help: ArgumentHelp(
      say("锁定文件；默认 sanku.lock，没有就不核对", "the lock file; default sanku.lock where there is one"),
      valueName: "file"))
  var lock: String?

  @OptionGroup var trust: TrustOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    var failures = 0
    if let file = lock ?? (DiskFile.exists(PackLock.fileName) ? PackLock.fileName : nil) {
      failures += try verifyLock(file)
    }
    let keys = try trust.keys()
    let checks = try packJob { () throws(PackToolError) in
      try SignatureCheck.checks(folders, trust: keys)
    }
    for check in checks {
      switch check.state {
      case .unsigned:
        if !keys.isEmpty { Output.line(say("\(check.folder)：没有签名", "\(check.folder): unsigned")) }
      case .trusted:
        Output.line(say("\(check.folder)：签名有效，密钥受信任", "\(check.folder): signed by a trusted key"))
      case .unknownKey:
        Output.line(
          say(
            "\(check.folder)：签名有效，但密钥不在受信任之列（\(check.key ?? "")）",
            "\(check.folder): the signature is valid, but its key is not trusted (\(check.key ?? ""))"
          ))
        if !keys.isEmpty { failures += 1 }
      case .broken(let error):
        Output.complain("\(check.folder)\(say("：", ": "))\(error.message[Speech.language])")
        failures += 1
      }
    }
    let signed = checks.count { $0.state != .unsigned }
    Output.line(
      say(
        "核验 \(checks.count) 个包（部分），有签名的 \(signed) 个，问题 \(failures) 处。",
        "\(checks.count) packs (parts) verified, \(signed) signed, \(failures) problems."))
    if failures > 0 { throw ExitCode(1) }
  }

  private func verifyLock(_ file: String) throws(CommandFailure) -> Int {
    let folders = folders
    let differences = try packJob { () throws(PackToolError) in
      try PackLock(file: file).differences(to: PackLock(folders: folders))
    }
    for difference in differences { Output.complain(LockWords.sentence(difference)) }
    return differences.count
  }
}

/// Keys that the user believes (受信任的密钥).
struct TrustOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("受信任的公钥（.pub 文件或文字），可多次给出", "a trusted key (.pub file or text); repeatable"),
      valueName: "key"))
  var trust: [String] = []

  func keys() throws(CommandFailure) -> TrustedKeys {
    let words = trust
    return try packJob { () throws(PackToolError) in
      var keys = TrustedKeys()
      for word in words { try keys.add(word) }
      if let file = TrustedKeys.projectFile() { try keys.addProject(file) }
      return keys
    }
  }
}
