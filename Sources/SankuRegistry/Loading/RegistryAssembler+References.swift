internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Makes every id known; of two entries with one id the first stays.
  mutating func indexEntries() {
    for part in parts { resolver.add(pack: part.id, isComplete: part.isComplete) }
    resolver.reserveCapacity(entries.count)
    for index in entries.indices {
      let key = entries[index].key
      if key == .units || key == .synonyms { continue }
      let target = Resolver.Target(
        key: key, name: entries[index].title, place: entries[index].place,
        isUsable: entries[index].isUsable)
      if let first = resolver.add(target, id: entries[index].id) {
        entries[index].isUsable = false
        reportDuplicate(entries[index], first: first.place)
      } else if key == .categories {
        resolver.add(namesOf: entries[index].record, for: target)
      } else if key == .sectors {
        indexSubsectors(of: entries[index])
      }
    }
  }

  private mutating func indexSubsectors(of entry: PackEntry) {
    for child in entry.record.records("children") {
      guard let code = child.located("code"), !code.isBlank else { continue }
      let place = SourcePlace(file: entry.file, range: code.range)
      let target = Resolver.Target(
        key: .sectors, name: child.text("name") ?? child.text("title") ?? code.value,
        place: child.place(in: entry.file), isUsable: entry.isUsable)
      if let first = resolver.add(target, id: code.value) {
        reportDuplicate(code.value, at: place, first: first.place, advice: Self.keepOne)
      }
      guard !code.value.hasPrefix(entry.id) || code.value.utf8.count != 5 else { continue }
      let word = quoted(code.value)
      findings.append(
        Finding(
          rule: "pack/bad-id", severity: .error,
          message: LocalizedText(
            zh: "款的代码\(word.zh)不在类 \(entry.id) 之下",
            en: "the code \(word.en) is not below the class \(entry.id)"),
          place: place,
          advice: LocalizedText(
            zh: "写五位数字，前三位与类相同，如 \(entry.id)01",
            en: "write five digits that begin with those of the class, such as \(entry.id)01")))
    }
  }

  private mutating func reportDuplicate(_ entry: PackEntry, first: SourcePlace) {
    let key = entry.key == .sectors ? "code" : "id"
    let range = entry.record.located(key)?.range ?? entry.record.range
    reportDuplicate(
      entry.id, at: SourcePlace(file: entry.file, range: range), first: first,
      advice: Self.keepOne)
  }

  private static var keepOne: LocalizedText {
    LocalizedText(
      zh: "这一条没有载入；另起编号，或删去其中一条",
      en: "this one is left out; give it an id of its own, or remove one of them")
  }

  /// Resolves the references of all entries and manifests.
  ///
  /// Most entries name nothing but what is there: their models stand as they are.
  mutating func resolveReferences() {
    for index in parts.indices {
      guard var record = parts[index].record, parts[index].pack != nil else { continue }
      _ = resolver.resolve(&record, in: parts[index].id, file: parts[index].folder.manifest)
    }
    for index in entries.indices where entries[index].isUsable && !isSettled(index) {
      entries[index].model = nil
      resolveReferences(of: index)
    }
    resolver.amendments = []
  }

  /// Whether an entry was decoded before and stays as it is.
  private func isSettled(_ index: Int) -> Bool {
    guard entries[index].amendments.isEmpty, entries[index].model != nil else { return false }
    return resolver.has(entries[index].references, in: parts[entries[index].part].id)
  }

  private mutating func resolveReferences(of index: Int) {
    let schema = entries[index].record.schema
    guard !schema.referenceFields.isEmpty else { return }
    // Taken out, so that the resolver changes the record in place rather than a copy.
    var record = Record(schema: schema, range: entries[index].record.range)
    swap(&record, &entries[index].record)
    let wanted = entries[index].key == .rules ? record.referenceCount : 0
    resolver.amendments = entries[index].amendments
    var isWhole = resolver.resolve(
      &record, in: parts[entries[index].part].id, file: entries[index].file)
    // A rule that lost what it is about would strike everything.
    if wanted > 0, record.referenceCount < wanted { isWhole = false }
    swap(&record, &entries[index].record)
    if !isWhole { entries[index].isUsable = false }
  }
}
