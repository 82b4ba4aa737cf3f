internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
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
