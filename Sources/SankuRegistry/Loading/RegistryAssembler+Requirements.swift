internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Checks versions, and that every pack that is needed is there in a fitting one.
  mutating func checkRequirements() {
    // Packs need each other in much the same versions: each text is read once.
    var ranges: [String: VersionRange?] = [:]
    let versions = parts.map { $0.pack.flatMap { SemanticVersion($0.version) } }
    var places: [String: [Int]] = [:]
    for index in parts.indices { places[parts[index].id, default: []].append(index) }
    for index in parts.indices {
      guard let pack = parts[index].pack, let record = parts[index].record else { continue }
      let file = parts[index].folder.manifest
      checkVersion(record, in: file)
      checkProgramRange(record, in: file)
      for need in pack.requires {
        let known = ranges[need.range] ?? VersionRange(need.range)
        ranges[need.range] = .some(known)
        guard let range = known else {
          reportBadRange(need.range, at: need.place)
          continue
        }
        check(need, range, of: index, among: places[need.pack, default: []], versions)
      }
    }
  }

  private mutating func checkVersion(_ record: Record, in file: String) {
    guard let version = record.located("version"), !version.isBlank,
      SemanticVersion(version.value) == nil
    else { return }
    let word = quoted(version.value)
    findings.append(
      Finding(
        rule: "pack/bad-version", severity: .error,
        message: LocalizedText(zh: "\(word.zh)不是语义版本", en: "\(word.en) is no semantic version"),
        place: SourcePlace(file: file, range: version.range),
        advice: LocalizedText(
          zh: "写三个数，如 1.0.0", en: "write three numbers, such as 1.0.0")))
  }

  private mutating func checkProgramRange(_ record: Record, in file: String) {
    guard let text = record.located("sanku") else { return }
    let place = SourcePlace(file: file, range: text.range)
    guard let range = VersionRange(text.value) else {
      reportBadRange(text.value, at: place)
      return
    }
    let program = SemanticVersion(RegistryLoader.programVersion)
    if program.map(range.contains) ?? true { return }
    findings.append(
      Finding(
        rule: "pack/version-unmet", severity: .error,
        message: LocalizedText(
          zh: "这个包要求程序版本 \(text.value)，现在是 \(RegistryLoader.programVersion)",
          en:
            "the pack needs program version \(text.value), this is \(RegistryLoader.programVersion)"
        ),
        place: place,
        advice: LocalizedText(
          zh: "升级程序，或改用适合这一版本的包",
          en: "upgrade the program, or use a pack made for this version")))
  }

  /// `present` are the parts of the pack that is needed.
  private mutating func check(
    _ need: Pack.Requirement, _ range: VersionRange, of part: Int, among present: [Int],
    _ versions: [SemanticVersion?]
  ) {
    if present.isEmpty {
      resolver.noteMissing(pack: need.pack, of: parts[part].id)
      reportMissing(need)
      return
    }
    for other in present {
      guard let found = parts[other].pack, let version = versions[other],
        !range.contains(version)
      else { continue }
      findings.append(
        Finding(
          rule: "pack/version-unmet", severity: .error,
          message: LocalizedText(
            zh: "需要 `\(need.pack)` \(need.range)，载入的是 \(found.version)",
            en: "`\(need.pack)` \(need.range) is needed, but \(found.version) is loaded"),
          place: need.place,
          advice: LocalizedText(
            zh: "换上合适的版本；核对内容后也可以放宽范围",
            en: "put a fitting version there, or widen the range after checking the content"),
          notes: [
            Finding.Note(
              message: LocalizedText(zh: "载入的包", en: "the pack that is loaded"),
              place: found.place)
          ]))
      return
    }
  }

  private mutating func reportMissing(_ need: Pack.Requirement) {
    let loaded = Set(parts.compactMap { $0.pack?.id }).sorted()
    let near = EditDistance.nearest(to: need.pack, among: loaded)
    findings.append(
      Finding(
        rule: "pack/missing-pack", severity: .error,
        message: LocalizedText(
          zh: "没有找到所依赖的包 `\(need.pack)`", en: "the pack `\(need.pack)` that it needs is not there"),
        place: need.place,
        advice: LocalizedText(
          zh: (near.map { "是不是 `\($0)`？" } ?? "") + "把它放进库里，或用 --library 给出它所在的库",
          en: (near.map { "did you mean `\($0)`? " } ?? "")
            + "put it into the library, or name its library with --library")))
  }

  private mutating func reportBadRange(_ text: String, at place: SourcePlace) {
    let word = quoted(text)
    findings.append(
      Finding(
        rule: "pack/bad-version", severity: .error,
        message: LocalizedText(zh: "\(word.zh)不是版本范围", en: "\(word.en) is no range of versions"),
        place: place,
        advice: LocalizedText(
          zh: "写 ^1.0、~1.2、>=1.0、1.2.3 或 *，几个条件用空格隔开",
          en: "write ^1.0, ~1.2, >=1.0, 1.2.3 or *; join several by a space")))
  }

  /// Collects the sources that entries may cite; all parts of a pack share them.
  mutating func checkManifestSources() {
    var known: [String: (title: String?, place: SourcePlace, part: Int)] = [:]
    for (index, part) in parts.enumerated() {
      for source in part.record?.records("sources") ?? [] {
        guard let id = source.located("id") else { continue }
        let place = SourcePlace(file: part.folder.manifest, range: id.range)
        let key = "\(part.id)/\(id.value)"
        guard let first = known[key] else {
          known[key] = (source.text("title"), place, index)
          resolver.addSource(id.value, of: part.id)
          continue
        }
        let isSame = first.part != index && first.title == source.text("title")
        if isSame { continue }
        reportDuplicate(
          id.value, at: place, first: first.place, severity: .warning,
          advice: LocalizedText(
            zh: "同一编号应是同一文件；给其中一个另起编号",
            en: "one id stands for one document; give one of them another id"))
      }
    }
  }
}
