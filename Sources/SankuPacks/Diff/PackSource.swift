internal import SankuDiagnostics

/// Packs in a folder or in an archive (包的来处).
enum PackSource {
  static func parts(at path: String) throws(PackToolError) -> [PackFiles] {
    if DiskFolder.isFolder(path) { return try PackFiles.read([path]) }
    let archive = try PackArchive.read(path)
    let parts = PackFiles.read(
      sources: archive.files.map { SourceText(name: $0.path, bytes: $0.bytes) })
    guard !parts.isEmpty else {
      throw PackToolError(
        "no-pack", zh: "“\(path)”里没有 pack.yaml", en: "there is no pack.yaml in “\(path)”")
    }
    return parts
  }
}
