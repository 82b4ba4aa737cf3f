internal import SankuDiagnostics
internal import SankuModel

/// In which order overlays are applied (补丁次序): roots first, then what `after` says, then as read.
struct OverlayOrder {
  /// The numbers of the overlays that are applied, in order.
  private(set) var sequence: [Int] = []
  private(set) var findings: [Finding] = []
  /// What comes before each overlay, and behind them each pack: numbers of overlays and of packs.
  private var before: [[Int]]

  init(_ overlays: [Overlay], packs: [String]) {
    before = Array(repeating: [], count: overlays.count)
    var byID: [String: Int] = [:]
    var byPack: [String: Int] = [:]
    for (number, overlay) in overlays.enumerated() {
      if let id = overlay.id, byID[id] == nil { byID[id] = number }
      // A pack is a node of its own, so that a thousand overlays after it are a thousand links.
      let node = byPack[overlay.pack] ?? before.count
      if node == before.count { before.append([]) }
      byPack[overlay.pack] = node
      before[node].append(number)
    }
    for (number, overlay) in overlays.enumerated() {
      for name in overlay.record.locatedTexts("after") {
        let own = byID[EntryID.full(name.value, in: overlay.pack)]
        if let own, own != number {
          before[number].append(own)
        } else if name.value != overlay.pack, let pack = byPack[name.value] {
          before[number].append(pack)
        } else {
          reportUnknown(name, overlay, overlays, packs)
        }
      }
    }
    order(overlays)
  }

  /// The overlays that one says, by itself or through others, that it comes after.
  func earlier(than number: Int) -> Set<Int> {
    var queue = [number]
    var seen: Set<Int> = []
    while let next = queue.popLast() {
      for earlier in before[next] where seen.insert(earlier).inserted { queue.append(earlier) }
    }
    return seen
  }

  /// Puts what comes before an overlay into the sequence, then the overlay itself. Walks with a stack
  /// of its own, since chains may be as long as somebody cares to write them.
  private mutating func order(_ overlays: [Overlay]) {
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: before.count)
    for start in overlays.indices where states[start] == .new {
      var path = [(number: start, next: 0)]
      states[start] = .open
      while let top = path.last {
        guard top.next < before[top.number].count else {
          if states[top.number] == .open, top.number < overlays.count {
            sequence.append(top.number)
          }
          states[top.number] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let earlier = before[top.number][top.next]
        if states[earlier] == .new {
          states[earlier] = .open
          path.append((earlier, 0))
        } else if states[earlier] == .open,
          let first = path.firstIndex(where: { $0.number == earlier })
        {
          let circle = path[first...].map(\.number)
          reportCircle(circle.filter { $0 < overlays.count }.sorted(), overlays)
          for member in circle { states[member] = .done }
        }
      }
    }
  }

  private mutating func reportCircle(_ circle: [Int], _ overlays: [Overlay]) {
    let names = circle.map { overlays[$0].id ?? overlays[$0].pack }.joined(separator: "、")
    let places = circle.map { number in
      SourcePlace(
        file: overlays[number].file,
        range: overlays[number].record.keyRange("after") ?? overlays[number].record.range)
    }
    findings += Finding.circle(
      of: "after", names, at: places,
      advice: LocalizedText(
        zh: "删去其中一处 after；圈里的补丁都没有生效",
        en: "remove one of the `after`; the overlays of the circle are not applied"))
  }

  private mutating func reportUnknown(
    _ name: Located<String>, _ overlay: Overlay, _ overlays: [Overlay], _ packs: [String]
  ) {
    // A pack that is loaded but has no overlay has nothing that could come before.
    if packs.contains(name.value), name.value != overlay.pack { return }
    let names = Set(overlays.compactMap(\.id) + overlays.map(\.pack)).subtracting([overlay.pack])
    let meant = EditDistance.nearest(to: name.value, among: names.sorted())
    let word = quoted(name.value)
    findings.append(
      Finding(
        rule: "pack/overlay-order", severity: .warning,
        message: LocalizedText(
          zh: "没有叫\(word.zh)的包或补丁", en: "there is no pack or overlay \(word.en)"),
        place: SourcePlace(file: overlay.file, range: name.range),
        advice: LocalizedText(
          zh: meant.map { "是不是 `\($0)`？" } ?? "写包的编号，或补丁的 id",
          en: meant.map { "did you mean `\($0)`?" }
            ?? "write the id of a pack, or the `id` of an overlay")))
  }
}
