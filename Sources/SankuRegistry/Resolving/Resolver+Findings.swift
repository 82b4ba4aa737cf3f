internal import SankuDiagnostics
internal import SankuModel

extension ReferenceKind {
  /// What to call it in a finding.
  var title: LocalizedText {
    switch self {
    case .indicator: LocalizedText(zh: "指标", en: "indicator")
    case .template: LocalizedText(zh: "模板", en: "template")
    case .guidance: LocalizedText(zh: "指引", en: "guidance")
    case .sector: LocalizedText(zh: "支出功能分类", en: "sector")
    case .category: LocalizedText(zh: "项目类别", en: "spending category")
    case .source: LocalizedText(zh: "来源", en: "source")
    case .entry: LocalizedText(zh: "条目", en: "entry")
    }
  }
}

extension Resolver {
  mutating func reportDangling(
    _ id: String, _ kind: ReferenceKind, in pack: String, at place: SourcePlace
  ) {
    let word = quoted(id)
    let title = kind.title
    let meant = suggestion(for: id, kind, in: pack)
    let advice: LocalizedText
    if let meant {
      advice = LocalizedText(zh: "是不是 `\(meant)`？", en: "did you mean `\(meant)`?")
    } else if kind == .source {
      advice = LocalizedText(
        zh: "在 pack.yaml 的 sources 里补上这个来源", en: "add it to the sources of pack.yaml")
    } else {
      advice = LocalizedText(
        zh: "核对编号；若还没有这个\(title.zh)，先把它加进库里",
        en: "check the id, or add the \(title.en) to the library first")
    }
    let fix = meant.map { meant in
      Finding.Fix(
        kind: .unsafe, title: LocalizedText(zh: "改成 \(meant)", en: "write \(meant)"),
        range: place.range, replacement: meant)
    }
    findings.append(
      Finding(
        rule: "pack/dangling-reference", severity: .error,
        message: LocalizedText(
          zh: "库里没有\(title.zh)\(word.zh)", en: "there is no \(title.en) \(word.en)"),
        place: place, advice: advice, fixes: fix.map { [$0] } ?? []))
  }

  mutating func reportWrongKind(
    _ id: String, _ target: Target, wanted kind: ReferenceKind, at place: SourcePlace
  ) {
    let word = quoted(id)
    let found = target.key.schema.title
    findings.append(
      Finding(
        rule: "pack/dangling-reference", severity: .error,
        message: LocalizedText(
          zh: "\(word.zh)是\(found.zh)，这里要写\(kind.title.zh)",
          en: "\(word.en) is a \(found.en), but a \(kind.title.en) belongs here"),
        place: place,
        advice: LocalizedText(
          zh: "改写\(kind.title.zh)的编号", en: "write the id of a \(kind.title.en)"),
        notes: [
          Finding.Note(
            message: LocalizedText(zh: "所写的条目", en: "the entry that is named"),
            place: target.place)
        ]))
  }

  mutating func reportUnknownPack(
    _ owner: String, _ id: String, in pack: String, at place: SourcePlace
  ) {
    let word = quoted(id)
    let meant = suggestion(for: id, .entry, in: pack)
    findings.append(
      Finding(
        rule: "pack/dangling-reference", severity: .error,
        message: LocalizedText(
          zh: "\(word.zh)在包 `\(owner)` 里，而这个包没有载入",
          en: "\(word.en) is of the pack `\(owner)`, which is not loaded"),
        place: place,
        advice: LocalizedText(
          zh: meant.map { "是不是 `\($0)`？" } ?? "用 --library 给出那个包所在的库，并写进 requires",
          en: meant.map { "did you mean `\($0)`?" }
            ?? "name the library of that pack with --library and add it to requires")))
  }

  mutating func reportLeftOut(_ id: String, _ places: [SourcePlace], cause: SourcePlace?) {
    guard let first = places.first else { return }
    let word = quoted(id)
    var notes: [Finding.Note] = []
    if let cause {
      notes.append(
        Finding.Note(
          message: LocalizedText(zh: "有错误的条目", en: "the faulty entry"), place: cause))
    }
    for place in places.dropFirst().prefix(4) {
      notes.append(
        Finding.Note(message: LocalizedText(zh: "也引用了它", en: "refers to it too"), place: place))
    }
    findings.append(
      Finding(
        rule: "pack/left-out", severity: .warning,
        message: LocalizedText(
          zh: "\(word.zh)有错误，没有载入；引用它的 \(places.count) 处暂不生效",
          en: "\(word.en) has errors and is left out; \(places.count) reference(s) to it wait"),
        place: first,
        advice: LocalizedText(zh: "先改正那个条目", en: "mend that entry first"), notes: notes))
  }

  mutating func reportUnread(_ name: String, _ places: [SourcePlace]) {
    guard let first = places.first else { return }
    let word = quoted(name)
    findings.append(
      Finding(
        rule: "pack/left-out", severity: .warning,
        message: LocalizedText(
          zh: "\(word.zh)有文件没能读全；引用它的 \(places.count) 处暂时无法核对",
          en:
            "\(word.en) could not be read whole; \(places.count) reference(s) cannot be checked yet"
        ),
        place: first,
        advice: LocalizedText(
          zh: "先改正读不出的文件", en: "mend the file that cannot be read first")))
  }
}
