internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Everything one folder of a pack holds (包文件夹内容), made on one core without a look at others:
/// files are read, checked and decoded one after the other while they are at hand.
struct FolderContent: Sendable {
  private(set) var part: PackPart
  /// The entries in order, each with its full id; their part is numbered when all are put together.
  private(set) var entries: [PackEntry] = []
  private(set) var overlays: [Overlay] = []
  /// What is wrong with the form of the files, told in any case.
  private(set) var fileFindings: [Finding] = []
  /// What is wrong with ids, told where the pack is loaded.
  private(set) var idFindings: [Finding] = []
  /// The texts of the files, manifest first.
  private(set) var sources: [SourceText] = []

  /// `read` gives the content of the file at a path.
  init(_ folder: PackFolder, read: (String) -> YAMLStream) {
    let name = folder.path.split(separator: "/").last.map(String.init) ?? folder.path
    part = PackPart(id: name, pack: nil, record: nil, folder: folder, isComplete: true)
    add(manifest: FileContent(read(folder.manifest), isManifest: true))
    for file in folder.files { add(FileContent(read(file), isManifest: false)) }
    if part.pack == nil { part.isComplete = false }
  }

  private mutating func add(manifest: FileContent) {
    note(manifest)
    part.record = manifest.manifest
    guard let record = manifest.manifest, let id = record.located("pack"), checkPackID(id) else {
      return
    }
    part.id = id.value
    part.pack = record.pack(folder: part.folder.path, file: part.folder.manifest)
  }

  private mutating func add(_ content: FileContent) {
    note(content)
    entries.reserveCapacity(entries.count + content.entries.count)
    for index in content.entries.indices {
      add(content.entries[index].record, content.entries[index].key, from: content.file)
    }
  }

  private mutating func note(_ content: FileContent) {
    sources.append(content.source)
    fileFindings += content.findings
    if !content.isComplete { part.isComplete = false }
  }

  private mutating func add(_ record: Record, _ key: ContentKey, from file: String) {
    var id = ""
    var isUsable = record.isUsable && part.pack != nil
    switch key {
    case .units, .synonyms: break
    case .overlays:
      if isUsable { add(overlay: record, from: file) }
      return
    case .sectors:
      guard let code = record.located("code") else { return }
      id = code.value
      if !checkSectorCode(code, in: file) { isUsable = false }
    case .indicators, .templates, .cases, .guidances, .categories, .rules:
      guard let own = record.located("id") else { return }
      let isBare = key == .guidances || key == .categories
      id = isBare ? own.value : EntryID.full(own.value, in: part.id)
      if !checkEntryID(own, in: file, pack: isBare ? nil : part.id) { isUsable = false }
    }
    let entry = PackEntry(
      key: key, id: id, title: record.text("name") ?? record.text("title") ?? id, record: record,
      file: file, isUsable: isUsable)
    // What would take the place of an entry in use is a reference that its model does not show.
    if isUsable, record.value("replaced_by") == nil || record.text("status") == "deprecated" {
      entry.model = EntryModel(key, record, id: id, in: part.id, file: file)
      entry.references = entry.model?.references ?? []
    }
    entries.append(entry)
  }

  /// Keeps an overlay until all entries are known.
  private mutating func add(overlay record: Record, from file: String) {
    let id = record.located("id")
    if let id, !checkEntryID(id, in: file, pack: part.id) { return }
    overlays.append(
      Overlay(
        record: record, part: 0, pack: part.id, root: part.folder.root, file: file,
        id: id.map { EntryID.full($0.value, in: part.id) }))
  }
}

extension FolderContent {
  private mutating func checkPackID(_ id: Located<String>) -> Bool {
    if EntryID.isPackID(id.value) { return true }
    if id.isBlank { return false }
    reportBadID(
      id, in: part.folder.manifest, mended: EntryID.mended(id.value),
      LocalizedText(
        zh: "包的编号用小写英文词，以 - 相连，机构之间用点，如 js.guannan.education",
        en: "a pack id is lower-case words joined by -, with dots for the agency"))
    return false
  }

  private mutating func checkEntryID(
    _ id: Located<String>, in file: String, pack: String?
  ) -> Bool {
    var slug = id.value[...]
    if let pack, slug.utf8.contains(UInt8(ascii: "/")), let slash = slug.firstIndex(of: "/") {
      guard slug[..<slash] == pack else {
        reportBadID(
          id, in: file, mended: String(slug[slug.index(after: slash)...]),
          LocalizedText(
            zh: "条目只能放在自己的包里：这里是 `\(pack)`，只写斜线后面的部分",
            en: "an entry belongs to the pack it stands in, `\(pack)`; write the slug alone"))
        return false
      }
      slug = slug[slug.index(after: slash)...]
    }
    if EntryID.isSlug(slug) { return true }
    if id.isBlank { return false }
    reportBadID(
      id, in: file, mended: EntryID.mended(id.value),
      LocalizedText(
        zh: "编号用小写英文词和数字，以 - 相连，字母开头，如 school-building-area",
        en: "an id is lower-case words and digits joined by -, a letter first"))
    return false
  }

  private mutating func checkSectorCode(_ code: Located<String>, in file: String) -> Bool {
    let isDigits = code.value.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    if isDigits, code.value.utf8.count == 3 { return true }
    if code.isBlank { return false }
    reportBadID(
      code, in: file, mended: nil,
      LocalizedText(
        zh: "类的代码是三位数字，加引号；款写在 children 下，五位",
        en: "the code of a class has three digits, in quotes; sub-classes have five, in children"))
    return false
  }

  private mutating func reportBadID(
    _ id: Located<String>, in file: String, mended: String?, _ advice: LocalizedText
  ) {
    let word = quoted(id.value)
    let fix = mended.map { slug in
      Finding.Fix(
        kind: .unsafe, title: LocalizedText(zh: "改成 \(slug)", en: "write \(slug)"),
        range: id.range, replacement: slug)
    }
    idFindings.append(
      Finding(
        rule: "pack/bad-id", severity: .error,
        message: LocalizedText(zh: "\(word.zh)不能作编号", en: "\(word.en) cannot be an id"),
        place: SourcePlace(file: file, range: id.range), advice: advice,
        fixes: fix.map { [$0] } ?? []))
  }
}
