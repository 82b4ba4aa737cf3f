internal import SankuDiagnostics
internal import SankuYAML

/// The versions and hashes of packs that a project was made with (锁定文件).
public struct PackLock: Hashable, Sendable {
  /// The usual name.
  public static let fileName = "sanku.lock"

  /// One pack, its parts together.
  public struct Entry: Hashable, Sendable {
    /// The pack's id.
    public var pack: String
    /// Its version.
    public var version: String
    /// The SHA-256 of the canonical form.
    public var sha256: String
  }

  /// The packs in order of their ids.
  public var entries: [Entry]

  /// The lock of the packs in some folders.
  public init(folders: [String]) throws(PackToolError) {
    let parts = try PackFiles.read(folders)
    for stream in parts.flatMap(\.streams) where !stream.isComplete {
      throw PackToolError(
        "unreadable", zh: "“\(stream.source.name)”读不完整，先改正（sanku doctor）",
        en: "“\(stream.source.name)” cannot be read in full; mend it first (sanku doctor)")
    }
    entries = PackContent.packs(parts).map {
      Entry(pack: $0.id, version: $0.version, sha256: $0.digest)
    }
  }

  /// Reads a lock file.
  public init(file: String) throws(PackToolError) {
    let source = SourceText(name: file, bytes: try DiskFolder.read(file))
    let stream = YAMLStream.read(source)
    guard stream.isComplete, let root = stream.documents.first, root.kind == .mapping,
      root["lock"]?.text == "1", let packs = root["packs"], packs.kind == .sequence
    else {
      throw PackToolError("bad-lock", zh: "“\(file)”不是锁定文件", en: "“\(file)” is no lock file")
    }
    var entries: [Entry] = []
    for node in packs.elements {
      guard node.kind == .mapping, let pack = node["pack"]?.text,
        let version = node["version"]?.text, let sha256 = node["sha256"]?.text
      else {
        throw PackToolError(
          "bad-lock", zh: "“\(file)”里有不完整的一行", en: "a line of “\(file)” is not complete")
      }
      entries.append(Entry(pack: pack, version: version, sha256: sha256))
    }
    self.entries = entries.sorted { $0.pack < $1.pack }
  }

  /// The file's text.
  public var text: String {
    "# 由 sanku pack lock 生成，请勿手改；与项目一起保存。\nlock: 1\npacks:\n"
      + entries.map { "  - {pack: \($0.pack), version: \($0.version), sha256: \($0.sha256)}\n" }
      .joined()
  }

  /// A way in which packs are not what the lock says.
  public enum Difference: Hashable, Sendable {
    /// 内容变了
    case changed(Entry, Entry)
    /// 锁定之后新增
    case added(Entry)
    /// 找不到
    case missing(Entry)
  }

  /// How other packs differ from this lock.
  public func differences(to now: PackLock) -> [Difference] {
    let ids = Set(entries.map(\.pack) + now.entries.map(\.pack)).sorted()
    return ids.compactMap { id in
      switch (entries.first { $0.pack == id }, now.entries.first { $0.pack == id }) {
      case (let old?, let new?): old == new ? nil : .changed(old, new)
      case (let old?, nil): .missing(old)
      case (nil, let new?): .added(new)
      case (nil, nil): nil
      }
    }
  }

  /// Writes the file; a reader never sees half of it.
  public func write(to file: String) throws(PackToolError) {
    try DiskFolder.write(Array(text.utf8), to: file)
  }
}
