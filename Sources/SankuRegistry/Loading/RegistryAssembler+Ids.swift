internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  mutating func checkPackID(_ id: Located<String>, _ folder: PackFolder) -> Bool {
    if EntryID.isPackID(id.value) { return true }
    if id.isBlank { return false }
    reportBadID(
      id, in: folder.manifest, mended: EntryID.mended(id.value),
      LocalizedText(
        zh: "包的编号用小写英文词，以 - 相连，机构之间用点，如 js.guannan.education",
        en: "a pack id is lower-case words joined by -, with dots for the agency"))
    return false
  }

  mutating func checkEntryID(_ id: Located<String>, in file: String, pack: String?) -> Bool {
    var slug = id.value[...]
    if let pack, let slash = slug.firstIndex(of: "/") {
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

  mutating func checkSectorCode(_ code: Located<String>, in file: String) -> Bool {
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
    findings.append(
      Finding(
        rule: "pack/bad-id", severity: .error,
        message: LocalizedText(zh: "\(word.zh)不能作编号", en: "\(word.en) cannot be an id"),
        place: SourcePlace(file: file, range: id.range), advice: advice,
        fixes: fix.map { [$0] } ?? []))
  }

  mutating func reportTwin(_ id: Located<String>, _ folder: PackFolder, _ first: PackPart) {
    reportDuplicate(
      id.value, at: SourcePlace(file: folder.manifest, range: id.range),
      first: first.pack?.place,
      advice: LocalizedText(
        zh: "整个包没有载入；给它另起编号，或并入前一个包",
        en: "the pack is not loaded; give it an id of its own or merge it into the first"))
  }

  mutating func reportDuplicate(
    _ id: String, at place: SourcePlace, first: SourcePlace?, severity: Severity = .error,
    advice: LocalizedText
  ) {
    let word = quoted(id)
    let spot = first.map { "\($0.file):\($0.range.start.line)" } ?? ""
    findings.append(
      Finding(
        rule: "pack/duplicate-id", severity: severity,
        message: LocalizedText(
          zh: "编号\(word.zh)已经用过（\(spot)）", en: "the id \(word.en) is taken already (\(spot))"),
        place: place, advice: advice,
        notes: first.map {
          [
            Finding.Note(
              message: LocalizedText(zh: "先用在这里", en: "first used here"), place: $0)
          ]
        } ?? []))
  }
}
