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
  mutating func add(_ folder: PackFolder, manifest: FileContent, files: [FileContent]) {
    findings += manifest.findings
    for file in files { findings += file.findings }
    let isComplete = manifest.isComplete && files.allSatisfy(\.isComplete)
    let folderName = folder.path.split(separator: "/").last.map(String.init) ?? folder.path
    var part = PackPart(
      id: folderName, pack: nil, record: manifest.manifest, folder: folder, isComplete: isComplete)
    if let record = manifest.manifest, let id = record.located("pack"), checkPackID(id, folder) {
      if let first = parts.first(where: { $0.pack?.id == id.value && $0.isTwin(of: folder) }) {
        reportTwin(id, folder, first)
        return
      }
      part.id = id.value
      part.pack = record.pack(folder: folder.path, file: folder.manifest)
    }
    if part.pack == nil { part.isComplete = false }
    parts.append(part)
    for file in files {
      for (key, record) in file.entries { add(record, key, from: file.file) }
    }
  }

  private mutating func add(_ record: Record, _ key: ContentKey, from file: String) {
    let part = parts.count - 1
    let isUsable = record.isUsable && parts[part].pack != nil
    var entry = PackEntry(
      key: key, id: "", record: record, part: part, file: file, isUsable: isUsable)
    switch key {
    case .units, .synonyms: break
    case .overlays:
      if isUsable { add(overlay: record, from: file) }
      return
    case .sectors:
      guard let code = record.located("code") else { return }
      entry.id = code.value
      if !checkSectorCode(code, in: file) { entry.isUsable = false }
    case .indicators, .templates, .cases, .guidances, .categories, .rules:
      guard let id = record.located("id") else { return }
      let isBare = key == .guidances || key == .categories
      entry.id = isBare ? id.value : EntryID.full(id.value, in: parts[part].id)
      if !checkEntryID(id, in: file, pack: isBare ? nil : parts[part].id) { entry.isUsable = false }
    }
    entries.append(entry)
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
    var registry = decode()
    registry.origins = OriginTable(entries: entries, parts: parts)
    findings += resolver.finish()
    return registry
  }
}

extension PackPart {
  /// Whether a folder is of the same library, so that it cannot be another part of the pack.
  func isTwin(of other: PackFolder) -> Bool { folder.library == other.library }
}
