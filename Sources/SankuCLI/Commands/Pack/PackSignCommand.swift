import ArgumentParser
import Sanku
import SankuPacks

/// `sanku pack keygen`: a pair of keys (生成密钥).
struct PackKeygenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: say("生成签名用的一对密钥", "Make a pair of keys for signing"),
    discussion: say(
      "例：sanku pack keygen 省厅    得到 省厅.key（私钥，自己保管）和 省厅.pub（公钥，发给使用者）",
      "Example: sanku pack keygen province    gives province.key (keep it) and province.pub (hand it out)"
    ))

  @Argument(help: ArgumentHelp(say("密钥的名称", "the key's name"), valueName: "name"))
  var name: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let files = try packJob { () throws(PackToolError) in try PackSigner.keygen(name) }
    Output.line(say("私钥 \(files[0])：自己保管，不要发给别人。", "private key \(files[0]): keep it to yourself."))
    Output.line(say("公钥 \(files[1])：发给使用者。", "public key \(files[1]): hand it out."))
  }
}

/// `sanku pack sign`: a signature beside each manifest (签名).
struct PackSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: say(
      "给包签名，写到清单旁边的 pack.sig", "Sign packs; the signature goes to pack.sig beside the manifest"),
    discussion: say(
      "例：sanku pack sign 我的库/Indicators/water --key 省厅.key",
      "Example: sanku pack sign mine/Indicators/water --key province.key"))

  @Argument(help: ArgumentHelp(say("包的文件夹", "packs, or folders of packs"), valueName: "folder"))
  var folders: [String]

  @Option(help: ArgumentHelp(say("私钥文件", "the private key's file"), valueName: "file"))
  var key: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let files = try packJob { () throws(PackToolError) in
      try PackSigner.sign(folders, keyFile: key)
    }
    for file in files { Output.line(say("已签名 \(file)", "signed \(file)")) }
  }
}
