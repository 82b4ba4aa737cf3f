internal import SankuDiagnostics
internal import SankuRegistry
internal import SankuYAML

/// Packs loaded within the library that they refer to (包与库一起载入).
enum PackContext {
  /// Loads the library, then the packs; what stands in both places counts once.
  ///
  /// A working copy of a pack that the library holds too takes the library's place: it is loaded
  /// first then, since of two packs with one id the first one stays.
  static func load(_ parts: [PackFiles], library: [String]) -> LoadedRegistry {
    let folders = parts.map(\.folder)
    let loaded = RegistryLoader.load(roots: library + folders)
    let manifests = Set(parts.map { DiskFolder.realPath($0.manifest.source.name) })
    let isShadowed = loaded.findings.contains { finding in
      finding.rule == "pack/duplicate-id"
        && manifests.contains(DiskFolder.realPath(finding.place.file))
    }
    return isShadowed ? RegistryLoader.load(roots: folders + library) : loaded
  }
}
