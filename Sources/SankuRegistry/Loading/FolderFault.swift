internal import SankuDiagnostics

/// What can be wrong with folders of packs (目录问题).
enum FolderFault {
  case noFolder(String)
  case noLibrary(String)
  case unreadableFolder(String, String)
  case linkLoop(String)
  case brokenLink(String)
  case noFile(String)
  case strayFile(String)

  /// The fault as a finding at the start of the file or folder.
  func finding(at path: String) -> Finding {
    let (rule, severity, message, advice) = parts
    return Finding(
      rule: rule, severity: severity, message: message,
      place: SourcePlace(file: path, range: SourceRange(at: .start)), advice: advice)
  }

  private var parts: (String, Severity, LocalizedText, LocalizedText) {
    switch self {
    case .noFolder(let path):
      (
        "pack/no-library", .error,
        LocalizedText(zh: "没有文件夹 \(path)", en: "there is no folder \(path)"),
        LocalizedText(
          zh: "检查 --library 或 SANKU_LIBRARY 写的路径",
          en: "check the path in --library or SANKU_LIBRARY")
      )
    case .noLibrary(let path):
      (
        "pack/no-library", .error,
        LocalizedText(
          zh: "\(path) 里没有 Indicators、Templates 或 Cases 文件夹",
          en: "\(path) has no folder Indicators, Templates or Cases"),
        LocalizedText(
          zh: "给出这三个文件夹所在的上一级；名称首字母大写",
          en: "give the folder that holds one of these three; their names start with a capital")
      )
    case .unreadableFolder(let path, let reason):
      (
        "pack/unreadable", .error,
        LocalizedText(zh: "读不了文件夹 \(path)：\(reason)", en: "cannot read folder \(path): \(reason)"),
        LocalizedText(zh: "检查读取权限", en: "check the permissions")
      )
    case .linkLoop(let path):
      (
        "pack/link-loop", .warning,
        LocalizedText(zh: "\(path) 是指回上级的链接，没有进入", en: "\(path) links back to a folder above it"),
        LocalizedText(zh: "删去这个链接", en: "remove the link")
      )
    case .brokenLink(let path):
      (
        "pack/unreadable", .error,
        LocalizedText(zh: "\(path) 是失效的链接", en: "\(path) is a link to nothing"),
        LocalizedText(zh: "修正或删去这个链接", en: "mend the link or remove it")
      )
    case .noFile(let path):
      (
        "pack/unreadable", .error,
        LocalizedText(zh: "\(path) 不是普通文件", en: "\(path) is no regular file"),
        LocalizedText(zh: "换成普通的 YAML 文件", en: "put a regular YAML file in its place")
      )
    case .strayFile(let path):
      (
        "pack/no-manifest", .warning,
        LocalizedText(
          zh: "\(path) 不属于任何包，没有读取", en: "\(path) belongs to no pack and is not read"),
        LocalizedText(zh: "在它的文件夹里放一个 pack.yaml", en: "put a pack.yaml into its folder")
      )
    }
  }
}
