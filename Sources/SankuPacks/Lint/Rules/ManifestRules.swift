internal import SankuDiagnostics
internal import SankuRegistry
internal import SankuYAML

/// Rules on `pack.yaml` and on ids (清单与编号).
extension PackRule {
  static let manifestRules = [
    unknownLicence, noMaintainer, emptyPack, slugStyle,
  ]

  static let unknownLicence = PackRule(
    "unknown-licence", .warning,
    LocalizedText("许可证不是 SPDX 名称", "licence is no SPDX name"),
    summary: LocalizedText(
      "报告清单里写得不是 SPDX 名称的许可证。", "Reports a licence that is no SPDX identifier."),
    why: LocalizedText(
      "别的地区能不能采用这个包，要看许可证；只有通用的名称才能让人和程序都看懂。",
      "Others may only use a pack whose licence they and their tools can recognise."),
    advice: LocalizedText(
      "写成 CC-BY-4.0、CC0-1.0、Apache-2.0 这样的名称；自定的许可写 LicenseRef-名称。",
      "Write a name such as CC-BY-4.0, CC0-1.0 or Apache-2.0; for your own, LicenseRef-name."),
    bad: .manifest("licence: ⟦免费使用⟧"), good: .manifest("licence: CC0-1.0")
  ) { scope, report in
    for part in scope.parts {
      guard let node = part.manifestNode?["licence"], node.kind == .scalar, !node.isNull,
        !Licences.isKnown(node.text)
      else { continue }
      let near = Licences.nearest(to: node.text)
      let fixes = near.map { name in
        [
          Finding.Fix(
            kind: .unsafe, title: LocalizedText(zh: "写成 \(name)", en: "write \(name)"),
            range: node.range, replacement: name)
        ]
      }
      report.add(
        node, in: part.manifest.source.name, "“\(node.text)”不是 SPDX 许可证名称",
        "“\(node.text)” is no SPDX licence name", field: "licence", fixes: fixes ?? [])
    }
  }

  static let noMaintainer = PackRule(
    "no-maintainer", .info, LocalizedText("没有写维护者", "no maintainer"),
    summary: LocalizedText("报告没有维护者的清单。", "Reports a manifest without maintainers."),
    why: LocalizedText(
      "用的人发现问题时，要知道找哪个单位。", "Whoever finds a fault must know whom to tell."),
    advice: LocalizedText(
      "加一行 maintainers: [{name: 单位名称}]，写单位，不写个人电话。",
      "Add maintainers: [{name: office}]; name an office, not a person's phone."),
    bad: .manifest("⟦pack⟧: sample\nmaintainers: ~"),
    good: .manifest("maintainers: [{name: 青禾县财政局}]")
  ) { scope, report in
    for part in scope.parts {
      guard let manifest = part.manifestNode, (manifest["maintainers"]?.count ?? 0) == 0,
        let key = manifest.entries.first(where: { $0.key.text == "pack" })?.key
      else { continue }
      report.add(
        key, in: part.manifest.source.name, "包“\(part.id)”没有写维护者",
        "pack “\(part.id)” names no maintainer", field: "maintainers")
    }
  }

  static let emptyPack = PackRule(
    "empty-pack", .warning, LocalizedText("包里没有内容", "pack without content"),
    summary: LocalizedText(
      "报告一条内容也没有的包。", "Reports a pack that holds no entry at all."),
    why: LocalizedText(
      "多半是文件放错了位置，或扩展名不是 .yaml，使用者什么也查不到。",
      "Most often the files stand in the wrong place or do not end in .yaml."),
    advice: LocalizedText(
      "把内容写进同一文件夹的 .yaml 文件，用 indicators、templates 或 cases 开头。",
      "Put content into .yaml files of the folder, below indicators, templates or cases."),
    bad: .pack(
      "⟦pack⟧: more\nversion: 1.0.0\ntitle: 空包\nlicence: CC0-1.0\nmaintainers: [{name: 青禾县财政局}]"),
    good: .manifest("pack: sample")
  ) { scope, report in
    for (number, part) in scope.parts.enumerated() {
      guard let manifest = part.manifestNode, part.contents.allSatisfy(\.isComplete),
        !scope.entries.contains(where: { $0.part == number }),
        let key = manifest.entries.first(where: { $0.key.text == "pack" })?.key
      else { continue }
      report.add(
        key, in: part.manifest.source.name, "包“\(part.id)”没有任何条目",
        "pack “\(part.id)” holds no entry")
    }
  }

  static let slugStyle = PackRule(
    "slug-style", .info, LocalizedText("编号写法不好", "poor id"),
    summary: LocalizedText(
      "报告过长、重复用词或看不出含义的编号。",
      "Reports ids that are too long, repeat a word, or say nothing."),
    why: LocalizedText(
      "编号定了就不能改，要写进目标和别的包里，应当短而有意义。",
      "An id never changes and is written into goals and other packs."),
    advice: LocalizedText(
      "用两到五个说明含义的英文词，如 school-building-area；已经发布的编号不要改。",
      "Use two to five English words that tell the meaning; leave published ids as they are."),
    bad: .indicator("id: ⟦pipe-pipe-length⟧"), good: .indicator("id: pipe-network-length")
  ) { scope, report in
    for entry in scope.entries {
      guard [.indicators, .templates, .cases].contains(entry.key), let node = entry["id"],
        let fault = SlugStyle.fault(entry.slug)
      else { continue }
      report.add(
        node, in: entry.file, "编号“\(entry.slug)”\(fault.zh)", "id “\(entry.slug)” \(fault.en)",
        field: "id")
    }
  }
}

extension LocalizedText {
  /// Chinese and English in this order; rules hold many texts.
  init(_ zh: String, _ en: String) {
    self.init(zh: zh, en: en)
  }
}

/// What is poor about an id (编号写法).
enum SlugStyle {
  static func fault(_ slug: String) -> LocalizedText? {
    let words = slug.split(separator: "-").map(String.init)
    if slug.utf8.count > 60 { return LocalizedText("太长（超过60个字符）", "is longer than 60 characters") }
    for (left, right) in zip(words, words.dropFirst()) where left == right {
      return LocalizedText("连写了两次“\(left)”", "has “\(left)” twice in a row")
    }
    let meaning = words.filter { $0.unicodeScalars.count { $0.isLowerLetter } > 1 }
    return meaning.isEmpty && !slug.isEmpty
      ? LocalizedText("看不出含义", "says nothing of the meaning") : nil
  }
}
