internal import SankuDiagnostics

extension Resolver {
  /// What a reference to nothing was probably meant to be.
  mutating func suggestion(for id: String, _ kind: ReferenceKind, in pack: String) -> String? {
    guard comparisonsLeft > 0, id.utf8.count <= 128 else { return nil }
    comparisonsLeft -= entries.count + 100
    switch kind {
    case .indicator, .template, .entry: return entry(like: id, kind, in: pack)
    case .guidance: return EditDistance.nearest(to: id, among: guidances.keys.sorted())
    case .sector:
      if let named = sectors.first(where: { $0.value.name == id || $0.value.name == id + "支出" }) {
        return named.key
      }
      // The neighbour of a wrong number is as wrong as any other, but a class is a fair guess.
      let parent = String(id.prefix(3))
      return id.utf8.count > 3 && sectors[parent] != nil ? parent : nil
    case .category:
      return EditDistance.nearest(to: id, among: Set(categories.values.map(\.name)).sorted())
    case .source:
      return EditDistance.nearest(to: id, among: sourceIDs(of: pack))
    }
  }

  /// The entry of the same slug in another pack, of the name that was written, or nearest in letters.
  private func entry(like id: String, _ kind: ReferenceKind, in pack: String) -> String? {
    let slug = id.split(separator: "/").last.map(String.init) ?? id
    let owner = EntryID.pack(of: id)
    var near: (id: String, distance: Int)?
    let limit = max(1, slug.unicodeScalars.count / 3)
    for (candidate, target) in entries where target.key.answers(to: kind) {
      guard let other = candidate.split(separator: "/").last else { continue }
      let isSame = other == slug || target.name == slug
      var distance = isSame ? 0 : EditDistance.between(slug, String(other), limit: limit)
      guard distance <= limit else { continue }
      // Of two that are equally near, the one in the pack that was written.
      distance = distance * 2 + (EntryID.pack(of: candidate) == owner ? 0 : 1)
      if let best = near, (best.distance, best.id) <= (distance, candidate) { continue }
      near = (candidate, distance)
    }
    guard let found = near?.id else { return nil }
    return found.hasPrefix(pack + "/") ? String(found.dropFirst(pack.count + 1)) : found
  }
}
