internal import SankuDiagnostics

/// A pack in one file (包归档): the same content always gives the same bytes.
public struct PackArchive: Sendable {
  var files: [TarReader.File]

  static func read(_ path: String) throws(PackToolError) -> PackArchive {
    PackArchive(files: try TarReader.files(in: try DiskFolder.read(path)))
  }

  /// What building an archive gave.
  public struct Built: Hashable, Sendable {
    /// Where it was written.
    public var path: String
    /// The pack's id.
    public var pack: String
    /// Its version.
    public var version: String
    /// How many files it holds.
    public var files: Int
    /// How many bytes it has.
    public var bytes: Int
    /// The SHA-256 of the file, in hexadecimal.
    public var sha256: String
  }

  /// Packs the parts of one pack.
  ///
  /// - Parameters:
  ///   - folders: the folders of its parts, or folders above them.
  ///   - output: the file; nil names it after pack and version.
  public static func build(
    _ folders: [String], output: String?
  ) throws(PackToolError) -> Built {
    let parts = try PackFiles.read(folders)
    let ids = Set(parts.map(\.id)).sorted()
    guard ids.count == 1, let id = ids.first, let version = parts.first?.version else {
      throw PackToolError(
        "several-packs", zh: "一次只打一个包，这里有：\(ids.joined(separator: "、"))",
        en: "build one pack at a time; here are \(ids.joined(separator: ", "))")
    }
    guard parts.allSatisfy({ $0.version == version }) else {
      throw PackToolError(
        "versions-differ", zh: "包“\(id)”各部分的版本不一致，先改成同一个",
        en: "the parts of “\(id)” have different versions; make them one")
    }
    let bytes = try archive(parts)
    let path = output ?? "\(id)-\(version).sanku.tar"
    try DiskFolder.write(bytes, to: path)
    return Built(
      path: path, pack: id, version: version, files: try TarReader.files(in: bytes).count,
      bytes: bytes.count, sha256: Digest.sha256(bytes))
  }

  /// The bytes of an archive of some parts.
  static func archive(_ parts: [PackFiles]) throws(PackToolError) -> [UInt8] {
    var files: [String: [UInt8]] = [:]
    for part in parts {
      let library = part.library.isEmpty ? "Indicators" : part.library
      let folder = library + "/" + DiskFolder.name(of: DiskFolder.realPath(part.folder))
      for name in DiskFolder.files(below: part.folder) where !isOther(name, part) {
        files[folder + "/" + name] = try DiskFolder.read(DiskFolder.join(part.folder, name))
      }
    }
    var writer = TarWriter()
    for path in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try PathRules.check(path)
      try writer.add(path, files[path] ?? [])
    }
    writer.finish()
    // What an installer would refuse must not be built.
    _ = try TarReader.files(in: writer.bytes)
    return writer.bytes
  }

  /// Whether a file belongs to another pack inside the folder.
  private static func isOther(_ name: String, _ part: PackFiles) -> Bool {
    var folder = DiskFolder.parent(of: name)
    while !folder.isEmpty {
      if DiskFolder.kind(of: DiskFolder.join(part.folder, folder + "/pack.yaml")) != nil {
        return true
      }
      folder = DiskFolder.parent(of: folder)
    }
    return false
  }
}
