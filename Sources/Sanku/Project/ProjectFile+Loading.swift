public import SankuDiagnostics
import SankuModel
import SankuRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ProjectFile {
  /// A project file with what is wrong with it.
  public struct Loaded: Sendable {
    /// What could be read; nil where the file holds no project at all.
    public var file: ProjectFile?
    /// What is wrong, rules of the family `project`, in reading order.
    public var findings: [Finding]
    /// The file's text, for quoting lines.
    public var source: SourceText
  }

  /// The nearest project file in a folder or above it; nil where there is none.
  public static func find(from folder: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard realpath(folder, &buffer) != nil else { return nil }
    var path = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    while true {
      let file = path == "/" ? "/" + fileName : path + "/" + fileName
      if access(file, R_OK) == 0 { return file }
      guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Loads a project file.
  public static func load(path: String) -> Loaded {
    load(RecordFile.read(path: path, by: .project), path: path)
  }

  /// Reads a project file from a text.
  public static func load(_ source: SourceText) -> Loaded {
    load(RecordFile.read(source, by: .project), path: source.name)
  }

  private static func load(_ read: RecordFile, path: String) -> Loaded {
    var findings = read.findings
    let file = read.record.map { record in
      ProjectFile(record, path: path, findings: &findings)
    }
    findings.sort(by: Finding.inReadingOrder)
    return Loaded(file: file, findings: findings, source: read.source)
  }

  private init(_ record: Record, path: String, findings: inout [Finding]) {
    self.init(path: path)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    func resolved(_ text: String) -> String {
      if text == LibraryLocation.builtInWord || text.hasPrefix("/") || folder.isEmpty {
        return text
      }
      return folder + "/" + text
    }
    library = record.texts("library").map(resolved)
    paths = record.texts("paths").map(resolved)
    guidances = record.texts("guidance")
    failOn = record.text("fail_on").flatMap(Severity.init(rawValue:))
    baseline = record.text("baseline").map(resolved)
    fewestRows = record.text("fewest_rows").flatMap { Int($0) }
    mostRows = record.text("most_rows").flatMap { Int($0) }
    trustedKeys = record.records("trusted_keys").compactMap { key in
      guard let name = key.text("name"), let text = key.text("key") else { return nil }
      return TrustedKey(name: name, key: text)
    }
    for entry in record.mapping("rules") {
      guard let setting = entry.value.record else { continue }
      rules.append(
        RuleSetting(
          rule: entry.key.value,
          severity: setting.text("severity").flatMap(Severity.init(rawValue:)),
          isOff: setting.text("severity") == "off", reason: setting.text("reason") ?? "",
          place: SourcePlace(file: path, range: entry.key.range)))
    }
    findings += rules.compactMap(Self.fault)
  }

  /// A setting for a rule that does not exist; a missing reason is told by the schema.
  private static func fault(of setting: RuleSetting) -> Finding? {
    guard !Library.isRule(setting.rule) else { return nil }
    let near = EditDistance.nearest(to: setting.rule, among: Library.allRuleNames)
    return Finding(
      rule: "project/unknown-rule", severity: .error,
      message: LocalizedText(
        zh: "没有“\(setting.rule)”这条规则", en: "there is no rule “\(setting.rule)”"),
      place: setting.place, field: "rules.\(setting.rule)",
      advice: near.map { LocalizedText(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
        ?? LocalizedText(zh: "规则名见 docs/rules", en: "names are in docs/rules"))
  }
}
