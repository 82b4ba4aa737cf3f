internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Works out what takes the place of deprecated entries (停用条目的去向), so that references to them
  /// can go there.
  mutating func followReplacements() {
    var next: [String: Int] = [:]
    for index in entries.indices where entries[index].isUsable && entries[index].mayBeDeprecated {
      guard entries[index].key == .indicators || entries[index].key == .templates,
        let other = entries[index].record.located("replaced_by"), !other.isBlank,
        entries[index].record.text("status") == "deprecated"
      else { continue }
      next[entries[index].id] = index
    }
    guard !next.isEmpty else { return }
    var told: Set<String> = []
    for id in next.keys.sorted() {
      var chain = [id]
      var current = id
      while let index = next[current], let entry = Optional(entries[index]),
        let other = entry.record.text("replaced_by")
      {
        current = EntryID.full(other, in: parts[entry.part].id)
        if chain.contains(current) {
          if told.isDisjoint(with: chain) { reportCircle(of: chain, from: current, next) }
          told.formUnion(chain)
          chain = []
          break
        }
        chain.append(current)
      }
      if let end = chain.last, end != id { resolver.replacements[id] = end }
    }
  }

  private mutating func reportCircle(
    of chain: [String], from start: String, _ next: [String: Int]
  ) {
    let circle = Array(chain[(chain.firstIndex(of: start) ?? 0)...])
    let places = circle.compactMap { id -> SourcePlace? in
      guard let index = next[id], let text = entries[index].record.located("replaced_by") else {
        return nil
      }
      return SourcePlace(file: entries[index].file(of: text.range), range: text.range)
    }
    findings += Finding.circle(
      of: "replaced_by", (circle + [start]).joined(separator: " → "), at: places,
      advice: LocalizedText(
        zh: "让最后一个指向仍在使用的条目", en: "let the last one name an entry that is in use"))
  }
}

extension Resolver {
  mutating func reportReplaced(
    _ id: String, by other: String, in pack: String, at place: SourcePlace
  ) {
    let word = quoted(id)
    let short = other.hasPrefix(pack + "/") ? String(other.dropFirst(pack.count + 1)) : other
    findings.append(
      Finding(
        rule: "pack/deprecated-reference", severity: .info,
        message: LocalizedText(
          zh: "\(word.zh)已停用，这里按 `\(other)` 处理",
          en: "\(word.en) is deprecated; `\(other)` is used here"),
        place: place,
        advice: LocalizedText(zh: "改写为 `\(short)`", en: "write `\(short)`"),
        notes: entries[id].map {
          [
            Finding.Note(
              message: LocalizedText(zh: "停用的条目", en: "the deprecated entry"), place: $0.place)
          ]
        } ?? [],
        fixes: [
          Finding.Fix(
            kind: .safe, title: LocalizedText(zh: "改成 \(short)", en: "write \(short)"),
            range: place.range, replacement: short)
        ]))
  }
}

extension Registry {
  /// What takes the place of a deprecated indicator or template, followed to the end; nil where the
  /// entry is in use or nothing takes its place.
  public func successor(of id: String) -> String? {
    var seen = [id]
    while let last = seen.last, let next = replacement(of: last), !seen.contains(next) {
      seen.append(next)
    }
    return seen.count > 1 ? seen.last : nil
  }

  private func replacement(of id: String) -> String? {
    let status = indicator(id)?.status ?? template(id)?.status
    guard case .deprecated(let other?, _, _)? = status else { return nil }
    return indicator(other)?.id ?? template(other)?.id
  }
}
