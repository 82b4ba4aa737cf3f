import SankuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Finding {
  static func missingFile(_ name: String) -> Finding {
    unreadable(
      name, LocalizedText(zh: "找不到文件。", en: "The file does not exist."),
      LocalizedText(
        zh: "请检查路径和文件名，注意扩展名（.yaml、.json）和全角字符。",
        en: "Check the path and the name, its extension (.yaml, .json) and full-width letters."))
  }

  static func isFolder(_ name: String) -> Finding {
    unreadable(
      name, LocalizedText(zh: "这是一个文件夹，不是文件。", en: "This is a folder, not a file."),
      LocalizedText(zh: "请给出文件夹里具体的文件。", en: "Name the files inside the folder."))
  }

  static func isNoRegularFile(_ name: String) -> Finding {
    unreadable(
      name,
      LocalizedText(
        zh: "这不是普通文件（可能是管道或设备），没有读取。",
        en: "This is no regular file (a pipe or a device, perhaps) and was not read."),
      LocalizedText(
        zh: "请先存成文件再读；从标准输入读时请写“-”。",
        en: "Save it to a file first; to read standard input write “-”."))
  }

  /// What the system's error number means.
  static func unopened(_ name: String, code: Int32) -> Finding {
    switch code {
    case ENOENT, ENOTDIR: return missingFile(name)
    case EISDIR: return isFolder(name)
    case ENXIO, ENODEV: return isNoRegularFile(name)
    case EACCES, EPERM:
      return unreadable(
        name,
        LocalizedText(zh: "没有读取这个文件的权限。", en: "There is no permission to read this file."),
        LocalizedText(
          zh: "请让文件的所有者开放读取权限。", en: "Ask the owner of the file for permission to read."))
    case EMFILE, ENFILE:
      return unreadable(
        name,
        LocalizedText(
          zh: "系统同时打开的文件太多，没有读取。", en: "Too many files are open; this one was not read."),
        LocalizedText(zh: "请稍后再试。", en: "Try again later."))
    default:
      let reason = String(cString: strerror(code))
      return unreadable(
        name,
        LocalizedText(
          zh: "读不了这个文件（系统说：\(reason)）。",
          en: "The file cannot be read (the system says: \(reason))."),
        LocalizedText(
          zh: "请检查磁盘和文件是否完好，或换个位置再试。",
          en: "Check that the disk and the file are sound, or try a copy elsewhere."))
    }
  }

  private static func unreadable(
    _ name: String, _ message: LocalizedText, _ advice: LocalizedText
  ) -> Finding {
    Finding(
      rule: "form/unreadable-file", severity: .error, message: message,
      place: SourcePlace(file: name, range: SourceRange(at: .start)), advice: advice)
  }

  static func tooLarge(_ name: String, bytes: Int, limit: Int) -> Finding {
    let (size, most) = (megabytes(bytes), megabytes(limit))
    return Finding(
      rule: "form/too-large", severity: .error,
      message: LocalizedText(
        zh: "文件有 \(size)，超过 \(most) 的上限，没有读取。",
        en: "The file has \(size), more than the limit of \(most), and was not read."),
      place: SourcePlace(file: name, range: SourceRange(at: .start)),
      advice: LocalizedText(
        zh: "请把它拆成几个文件。", en: "Split it into several files."))
  }

  /// A size for people, with one digit behind the point where it matters.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + (1 << 19)) >> 20
    if bytes < 1 << 20 { return "\(bytes) B" }
    return tenths % 10 == 0 ? "\(tenths / 10) MiB" : "\(tenths / 10).\(tenths % 10) MiB"
  }
}
