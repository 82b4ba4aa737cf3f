internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Checks `extends` of templates or guidances: that the base is there and that no circle closes.
  ///
  /// Entries without a sound base are left out; ``bases`` of the others are full ids.
  mutating func followExtends(of key: ContentKey) {
    var bases: [Int: Int] = [:]
    let members = entries.indices.filter { entries[$0].key == key && entries[$0].isUsable }
    let numbers = Dictionary(
      members.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in members {
      let entry = entries[index]
      guard let base = entry.record.located("extends"), !base.isBlank else { continue }
      let kind: ReferenceKind = key == .guidances ? .guidance : .template
      let outcome = resolver.resolve(
        base, kind, in: parts[entry.part].id, file: entry.file(of: base.range))
      if case .found(let id) = outcome, let number = numbers[id] {
        bases[index] = number
      } else {
        leaveOut(index)
      }
    }
    leaveOutCircles(bases)
    leaveOutFollowers(bases, members)
  }

  private mutating func leaveOut(_ index: Int) {
    entries[index].isUsable = false
    resolver.leaveOut(entries[index].id, key: entries[index].key)
  }

  private mutating func leaveOutCircles(_ bases: [Int: Int]) {
    var done: Set<Int> = []
    for start in bases.keys.sorted() where !done.contains(start) {
      var path: [Int] = []
      var positions: [Int: Int] = [:]
      var next: Int? = start
      while let index = next, !done.contains(index) {
        if let first = positions[index] {
          reportCircle(Array(path[first...]))
          break
        }
        positions[index] = path.count
        path.append(index)
        next = bases[index]
      }
      done.formUnion(path)
    }
  }

  private mutating func reportCircle(_ circle: [Int]) {
    // Begin with the entry that a reader meets first, whichever one the walk began with.
    guard let first = circle.min(), let turn = circle.firstIndex(of: first) else { return }
    let ordered = Array(circle[turn...] + circle[..<turn])
    let chain = (ordered + [first]).map { entries[$0].id }.joined(separator: " → ")
    let places = ordered.compactMap { index in
      entries[index].record.located("extends").map {
        SourcePlace(file: entries[index].file, range: $0.range)
      }
    }
    for index in circle { leaveOut(index) }
    findings += Finding.circle(
      of: "extends", chain, at: places,
      advice: LocalizedText(
        zh: "删去其中一处 extends；圈里的条目都没有载入",
        en: "remove one of the extends; the entries of the circle are left out"))
  }

  /// Leaves out what builds on an entry that is left out, nearest first.
  private mutating func leaveOutFollowers(_ bases: [Int: Int], _ members: [Int]) {
    var followers: [Int: [Int]] = [:]
    for (index, base) in bases { followers[base, default: []].append(index) }
    var queue = members.filter { !entries[$0].isUsable }
    while let base = queue.popLast() {
      for index in followers[base, default: []] where entries[index].isUsable {
        let entry = entries[index]
        leaveOut(index)
        if let text = entry.record.located("extends") {
          let kind: ReferenceKind = entry.key == .guidances ? .guidance : .template
          _ = resolver.resolve(text, kind, in: parts[entry.part].id, file: entry.file)
        }
        queue.append(index)
      }
    }
  }
}
