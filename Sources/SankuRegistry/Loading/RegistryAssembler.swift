internal import SankuDiagnostics
internal import SankuModel

/// Puts the files of all packs together (汇总): ids, requirements, references, inheritance.
struct RegistryAssembler {
  var findings: [Finding]
  var parts: [PackPart] = []
  var entries: [PackEntry] = []
  var overlays: [Overlay] = []
  var resolver = Resolver()

  init(findings: [Finding]) {
    self.findings = findings
  }

  /// Adds a pack's folder with what its files hold.
  mutating func add(_ content: FolderContent) {
    findings += content.fileFindings
    if let record = content.part.record, let pack = content.part.pack,
      let first = parts.first(where: {
        $0.pack?.id == pack.id && $0.isTwin(of: content.part.folder)
      })
    {
      if let id = record.located("pack") { reportTwin(id, content.part.folder, first) }
      return
    }
    findings += content.idFindings
    let number = parts.count
    parts.append(content.part)
    let (start, overlayStart) = (entries.count, overlays.count)
    entries += content.entries
    for index in entries.indices[start...] { entries[index].part = number }
    overlays += content.overlays
    for index in overlays.indices[overlayStart...] { overlays[index].part = number }
  }

  /// Resolves everything and makes the registry; call once, after the last folder.
  mutating func assemble() -> Registry {
    checkRequirements()
    checkManifestSources()
    indexEntries()
    applyOverlays()
    followReplacements()
    followExtends(of: .templates)
    followExtends(of: .guidances)
    resolveReferences()
    let registry = decode()
    findings += resolver.finish()
    return registry
  }
}

extension PackPart {
  /// Whether a folder is of the same library, so that it cannot be another part of the pack.
  func isTwin(of other: PackFolder) -> Bool { folder.library == other.library }
}
