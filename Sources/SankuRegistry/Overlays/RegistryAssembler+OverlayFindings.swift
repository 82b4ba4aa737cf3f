internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  private mutating func report(
    _ rule: String, at place: SourcePlace, _ message: LocalizedText, _ advice: LocalizedText,
    severity: Severity = .error, notes: [Finding.Note] = [], fixes: [Finding.Fix] = []
  ) {
    findings.append(
      Finding(
        rule: "pack/\(rule)", severity: severity, message: message, place: place, advice: advice,
        notes: notes, fixes: fixes))
  }

  mutating func reportUnknownTarget(_ target: String, _ overlay: Overlay) {
    let word = quoted(target)
    let meant =
      resolver.suggestion(for: EntryID.full(target, in: overlay.pack), .entry, in: overlay.pack)
      ?? resolver.suggestion(for: target, .guidance, in: overlay.pack)
    let owner = String(EntryID.pack(of: target))
    let isForeign = target.contains("/") && !resolver.hasPack(owner)
    let advice =
      if let meant {
        LocalizedText(zh: "是不是 `\(meant)`？", en: "did you mean `\(meant)`?")
      } else if isForeign {
        LocalizedText(
          zh: "包 `\(owner)` 没有载入：把它所在的库写在前面的 --library 里",
          en: "the pack `\(owner)` is not loaded: name its library in an earlier --library")
      } else {
        LocalizedText(
          zh: "写指标、模板、案例的编号（包/名），或指引的编号",
          en: "write the id (pack/slug) of an indicator, template or case, or that of a guidance")
      }
    report(
      "overlay-target", at: overlay.place,
      LocalizedText(
        zh: "补丁的目标\(word.zh)不在库里，补丁没有生效",
        en: "the target \(word.en) is not in the library; the overlay does nothing"),
      advice,
      fixes: meant.map {
        [
          Finding.Fix(
            kind: .unsafe, title: LocalizedText(zh: "改成 \($0)", en: "write \($0)"),
            range: overlay.place.range, replacement: $0)
        ]
      } ?? [])
  }

  mutating func reportEarlierRoot(_ overlay: Overlay, _ target: PackEntry) {
    let word = quoted(target.id)
    report(
      "overlay-order", at: overlay.place,
      LocalizedText(
        zh: "补丁所在的库排在目标\(word.zh)的库之前，没有生效",
        en: "the overlay stands in a library before that of its target \(word.en)"),
      LocalizedText(
        zh: "按国家、省、县的次序给出 --library：被修改的在前，补丁在后",
        en: "give --library in the order nation, province, county: what is changed comes first"),
      notes: [
        Finding.Note(
          message: LocalizedText(zh: "目标在这里", en: "the target is here"), place: target.place)
      ])
  }

  mutating func reportNothingToDo(_ overlay: Overlay) {
    report(
      "overlay-change", at: overlay.place,
      LocalizedText(zh: "补丁没有写要改什么", en: "the overlay changes nothing"),
      LocalizedText(
        zh: "写 change（路径和 expect、set），或 disable: true",
        en: "write `change` with paths, `expect` and `set`, or `disable: true`"))
  }

  mutating func reportLoneReplacement(_ overlay: Overlay) {
    let place = SourcePlace(
      file: overlay.file, range: overlay.record.keyRange("replaced_by") ?? overlay.record.range)
    report(
      "overlay-change", at: place,
      LocalizedText(
        zh: "`replaced_by` 只和 `disable: true` 一起用",
        en: "`replaced_by` goes with `disable: true`"),
      LocalizedText(
        zh: "停用条目时写上 disable: true，否则删去这一行",
        en: "write `disable: true` to take the entry out of use, else remove this line"))
  }

  mutating func reportNotDisabled(_ overlay: Overlay) {
    let place = SourcePlace(
      file: overlay.file, range: overlay.record.keyRange("disable") ?? overlay.record.range)
    report(
      "overlay-change", at: place,
      LocalizedText(zh: "指引不能停用", en: "a guidance cannot be disabled"),
      LocalizedText(
        zh: "审核时用 --guidance 选别的指引，或把别的指引写成 default: true",
        en: "choose another with --guidance, or make another one the default"))
  }

  mutating func reportDisabledAlready(_ target: PackEntry, at place: SourcePlace) {
    let word = quoted(target.id)
    report(
      "overlay-moved", at: place,
      LocalizedText(
        zh: "\(word.zh)已经停用，这个补丁没有生效",
        en: "\(word.en) is deprecated already; the overlay does nothing"),
      LocalizedText(zh: "核对后删去补丁", en: "check, then remove the overlay"), severity: .warning,
      notes: [
        Finding.Note(
          message: LocalizedText(zh: "在这里停用", en: "deprecated here"), place: target.place)
      ])
  }

  mutating func reportConflict(_ path: OverlayPath, _ other: Amendment, at place: SourcePlace) {
    let name = overlays[other.overlay].id ?? other.pack
    report(
      "overlay-conflict", at: place,
      LocalizedText(
        zh: "`\(path.text)` 已由补丁 \(name) 修改，这一处没有生效",
        en: "`\(path.text)` has been changed by the overlay \(name); this one does nothing"),
      LocalizedText(
        zh: "确实要在它之后再改，就写 after: [\(name)]，expect 写它改后的值",
        en: "to change it once more write after: [\(name)] and expect its new value"),
      notes: [
        Finding.Note(
          message: LocalizedText(zh: "先改的在这里", en: "changed here first"), place: other.place)
      ])
  }

  mutating func reportBadPath(
    _ fault: FieldLookup.Fault, _ path: String, _ entry: PackEntry, at place: SourcePlace
  ) {
    let word = quoted(path)
    let (message, advice, meant) = words(for: fault, word, entry)
    report(
      "overlay-path", at: place, message, advice,
      notes: [
        Finding.Note(
          message: LocalizedText(zh: "要修改的条目", en: "the entry to be changed"),
          place: entry.place)
      ],
      fixes: meant.map {
        [
          Finding.Fix(
            kind: .unsafe, title: LocalizedText(zh: "改成 \($0)", en: "write \($0)"),
            range: place.range, replacement: $0)
        ]
      } ?? [])
  }

  private func words(
    for fault: FieldLookup.Fault, _ word: LocalizedText, _ entry: PackEntry
  ) -> (LocalizedText, LocalizedText, String?) {
    switch fault {
    case .malformed:
      return (
        LocalizedText(zh: "\(word.zh)不是字段路径", en: "\(word.en) is no path of a field"),
        LocalizedText(
          zh: "写成 range.min、examples.good 或 indicators[编号].value",
          en: "write range.min, examples.good or indicators[id].value"), nil
      )
    case .fixed(let key):
      return (
        LocalizedText(zh: "`\(key)` 不能修改", en: "`\(key)` can never change"),
        LocalizedText(
          zh: "含义变了就另立条目，旧的用 disable 停用",
          en: "for another meaning add an entry and disable the old one"), nil
      )
    case .unknownKey(let key, let schema):
      return unknownKey(key, schema, word)
    case .noItem(let name, let choices, let path):
      let meant = EditDistance.nearest(to: name, among: choices)
      let base =
        entry.key == .templates
        ? entry.record.text("extends").map { EntryID.full($0, in: parts[entry.part].id) } : nil
      let list = choices.prefix(8).joined(separator: ", ")
      let advice =
        if let meant {
          LocalizedText(zh: "是不是 `\(meant)`？", en: "did you mean `\(meant)`?")
        } else if let base {
          LocalizedText(
            zh: "继承来的项在 `\(base)` 里改，或用 add 在这里加一项",
            en: "change an inherited item in `\(base)`, or add one here with `add`")
        } else {
          LocalizedText(
            zh: choices.isEmpty ? "列表是空的，用 add 增加" : "现有：\(list)",
            en: choices.isEmpty ? "the list is empty: use `add`" : "there are: \(list)")
        }
      return (
        LocalizedText(
          zh: "`\(path.text)` 里没有\(quoted(name).zh)",
          en: "`\(path.text)` has no item \(quoted(name).en)"), advice, nil
      )
    case .noParts(let path):
      return (
        LocalizedText(
          zh: "\(word.zh)：`\(path.text)` 里面没有这样的下级",
          en: "\(word.en): there is nothing of this kind inside `\(path.text)`"),
        LocalizedText(
          zh: "键用点隔开；列表的项用方括号，如 indicators[编号].value",
          en: "put dots before keys and brackets around items, such as indicators[id].value"), nil
      )
    }
  }

  private func unknownKey(
    _ key: String, _ schema: RecordSchema, _ word: LocalizedText
  ) -> (LocalizedText, LocalizedText, String?) {
    let meant: String? =
      switch KeySuggestion(for: key, in: schema) {
      case .lookAlike(let known)?, .chineseName(let known)?, .near(let known)?: known
      case .elsewhere?, nil: nil
      }
    let known = schema.fields.map(\.key).filter { $0 != "id" }.joined(separator: ", ")
    return (
      LocalizedText(
        zh: "\(word.zh)：\(schema.title.zh)没有 `\(key)` 这个键",
        en: "\(word.en): `\(key)` is not a key of the \(schema.title.en)"),
      LocalizedText(
        zh: meant.map { "是不是 `\($0)`？" } ?? "可写：\(known)",
        en: meant.map { "did you mean `\($0)`?" } ?? "known keys: \(known)"), nil
    )
  }
}
