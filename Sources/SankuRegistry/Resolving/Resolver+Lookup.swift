internal import SankuModel

extension Resolver {
  /// Whether everything that an entry of a pack refers to is there and in use.
  func has(_ references: [EntryReference], in pack: String) -> Bool {
    references.withUnsafeBufferPointer { references in
      references.allSatisfy { has($0.name, $0.kind, in: pack) }
    }
  }

  private func has(_ name: String, _ kind: ReferenceKind, in pack: String) -> Bool {
    switch kind {
    case .indicator, .template, .entry:
      guard let target = entries[name], target.isUsable, target.key.answers(to: kind) else {
        return false
      }
      return replacements.isEmpty || replacements[name] == nil
    case .guidance: return guidances[name]?.isUsable == true
    case .source: return sources[pack]?.contains(name) == true
    case .sector: return name.isEmpty || sectors.isEmpty || sectors[name] != nil
    case .category:
      return name.isEmpty || categories.isEmpty || categoryNames.contains(UTF8Key(name))
        || category(named: name) != nil
    }
  }

  /// The category that a word names, with or without 类.
  func category(named word: String) -> Target? {
    categories[word] ?? categories[word + "类"]
      ?? (word.hasSuffix("类") ? categories[String(word.dropLast())] : nil)
  }
}

extension ContentKey {
  /// Whether entries of this key are what a reference of a kind asks for.
  func answers(to kind: ReferenceKind) -> Bool {
    switch kind {
    case .indicator: self == .indicators
    case .template: self == .templates
    case .entry: self == .indicators || self == .templates || self == .cases
    case .guidance: self == .guidances
    case .sector: self == .sectors
    case .category: self == .categories
    case .source: false
    }
  }
}
