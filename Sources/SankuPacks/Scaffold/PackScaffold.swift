/// Writes the first files of a pack, or one more entry (脚手架). Nothing is ever overwritten.
public struct PackScaffold: Sendable {
  /// What to make.
  public enum Part: String, CaseIterable, Sendable {
    /// A manifest with an indicator, a template, a case and a test.
    case pack
    /// 指标
    case indicator
    /// 模板
    case template
    /// 案例
    case caseStudy = "case"
    /// 审核规则
    case rule
  }

  /// The folder of the pack.
  public var folder: String
  /// The pack's id.
  public var id: String
  /// Its title, or the name of the entry.
  public var title: String
  /// The sector's code, such as `213`.
  public var sector: String?
  /// `national`, `province`, `city`, `county`.
  public var level: String
  /// An SPDX name.
  public var licence: String
  /// Who keeps it.
  public var maintainer: String
  /// The slug of a single entry.
  public var slug: String

  /// Creates a scaffold; what is not given has a usual value.
  public init(
    folder: String, id: String? = nil, title: String? = nil, sector: String? = nil,
    level: String = "county", licence: String = "CC-BY-4.0", maintainer: String? = nil,
    slug: String? = nil
  ) {
    self.folder = folder
    let name = DiskFolder.name(of: folder)
    self.id = id ?? (Self.isID(name) ? name : "my-pack")
    self.title = title ?? self.id
    self.sector = sector
    self.level = level
    self.licence = licence
    self.maintainer = maintainer ?? "维护单位"
    self.slug = slug ?? "new-entry"
  }

  /// Whether a text can be a pack's id.
  public static func isID(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.allSatisfy(isSlug)
  }

  /// Whether a text can be an entry's id within its pack.
  public static func isSlug(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first, first.isLowerLetter else { return false }
    return text.unicodeScalars.allSatisfy { $0.isLowerLetter || $0.isDigit || $0 == "-" }
      && !text.hasSuffix("-")
  }

  /// Writes the files and answers their paths.
  ///
  /// - Throws: where one of them exists, before anything is written.
  public func write(_ part: Part) throws(PackToolError) -> [String] {
    guard Self.isID(id) else {
      throw PackToolError(
        "bad-id", zh: "包编号“\(id)”不行：用小写英文词和 -，如 water-supply",
        en: "“\(id)” cannot be a pack's id: use lower-case words joined by -, such as water-supply")
    }
    let files = files(for: part)
    for file in files where DiskFolder.kind(of: DiskFolder.join(folder, file.name)) != nil {
      throw PackToolError(
        "exists", zh: "“\(DiskFolder.join(folder, file.name))”已经存在，什么也没有写",
        en: "“\(DiskFolder.join(folder, file.name))” exists already; nothing was written")
    }
    if part != .pack, DiskFolder.kind(of: DiskFolder.join(folder, "pack.yaml")) == nil {
      throw PackToolError(
        "no-pack", zh: "“\(folder)”里没有 pack.yaml；先运行 sanku pack new \(folder)",
        en: "there is no pack.yaml in “\(folder)”; run sanku pack new \(folder) first")
    }
    for file in files {
      try DiskFolder.write(
        Array(file.text.utf8), to: DiskFolder.join(folder, file.name), replacing: false)
    }
    return files.map { DiskFolder.join(folder, $0.name) }
  }
}
