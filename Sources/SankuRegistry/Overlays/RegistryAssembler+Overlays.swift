internal import SankuDiagnostics
internal import SankuModel

extension RegistryAssembler {
  /// Changes entries as overlays say (打补丁), before anything follows a reference, so that the
  /// result is the same as if it had been written so.
  mutating func applyOverlays() {
    guard !overlays.isEmpty else { return }
    overlays.sort { $0.root < $1.root }
    var numbers: [String: Int] = [:]
    for (index, entry) in entries.enumerated() where entry.key.takesOverlays {
      if numbers[entry.id] == nil || entry.isUsable { numbers[entry.id] = index }
    }
    for number in overlays.indices { findTarget(of: number, numbers) }
    let order = OverlayOrder(overlays, packs: resolver.packIDs)
    findings += order.findings
    for number in order.sequence where overlays[number].entry != nil { apply(number, order) }
  }

  private mutating func findTarget(of number: Int, _ numbers: [String: Int]) {
    let overlay = overlays[number]
    guard let target = overlay.record.located("target"), !target.isBlank else { return }
    let full = EntryID.full(target.value, in: overlay.pack)
    let isGuidance = resolver.guidances[target.value] != nil
    guard let index = isGuidance ? numbers[target.value] : numbers[full] else {
      reportUnknownTarget(target.value, overlay)
      return
    }
    guard entries[index].isUsable else {
      resolver.noteMention(entries[index].id, at: overlay.place)
      return
    }
    guard parts[entries[index].part].folder.root <= overlay.root else {
      reportEarlierRoot(overlay, entries[index])
      return
    }
    overlays[number].entry = index
  }

  private mutating func apply(_ number: Int, _ order: OverlayOrder) {
    let overlay = overlays[number]
    guard let index = overlay.entry else { return }
    let changes = overlay.record.mapping("change")
    let disables = overlay.record.flag("disable")
    if changes.isEmpty, !disables {
      reportNothingToDo(overlay)
      return
    }
    for (key, value) in changes {
      guard let change = value.record else { continue }
      apply(change, at: key, of: number, to: index, order)
    }
    if disables { disable(index, by: number, order) }
    if overlay.record.value("replaced_by") != nil, !disables { reportLoneReplacement(overlay) }
  }

  private mutating func apply(
    _ change: Record, at key: Located<String>, of number: Int, to index: Int, _ order: OverlayOrder
  ) {
    let overlay = overlays[number]
    let place = SourcePlace(file: overlay.file, range: key.range)
    let lookup = FieldLookup(pack: parts[entries[index].part].id)
    let field: FieldLookup.Field
    do throws(FieldLookup.Fault) {
      guard let path = OverlayPath(key.value) else { throw .malformed }
      field = try lookup.field(path, of: entries[index].record)
    } catch {
      reportBadPath(error, key.value, entries[index], at: place)
      return
    }
    let isPartial = change.keyRange("set") == nil
    if let other = clash(field.path, isPartial, number, index, order) {
      reportConflict(field.path, other, at: place)
      return
    }
    var editor = OverlayEditor(overlay, parts[entries[index].part].id, resolver)
    let outcome = editor.newValue(of: field, change, key)
    findings += editor.findings
    guard case .write(let value) = outcome else { return }
    lookup.put(value, at: field.path, in: &entries[index].record, key: key.range)
    amend(index, field.path, field.value, value, by: number, at: key.range, isPartial: isPartial)
  }

  /// An earlier change of the same field that the overlay does not say it comes after.
  func clash(
    _ path: OverlayPath, _ isPartial: Bool, _ number: Int, _ index: Int, _ order: OverlayOrder
  ) -> Amendment? {
    let amendments = entries[index].amendments
    // Nobody changes an entry thousands of times but to see what happens.
    if amendments.count >= 2000 { return amendments.last }
    let touching = amendments.filter { amendment in
      guard amendment.path.touches(path) else { return false }
      // Items that a list gains or loses leave the others as they are.
      let (own, other) = (path.steps.count, amendment.path.steps.count)
      return !(isPartial && own <= other) && !(amendment.isPartial && other <= own)
    }
    guard !touching.isEmpty else { return nil }
    let earlier = order.earlier(than: number)
    return touching.first { !earlier.contains($0.overlay) }
  }

  /// Notes a change for the origin of the field.
  mutating func amend(
    _ index: Int, _ path: OverlayPath, _ before: RecordValue?, _ after: RecordValue?,
    by number: Int, at key: SourceRange, isPartial: Bool
  ) {
    let overlay = overlays[number]
    var ranges: Set<SourceRange> = []
    after?.collectRanges(into: &ranges)
    if isPartial { before?.collectRanges(removing: &ranges) }
    entries[index].amendments.append(
      Amendment(
        path: path, overlay: number, pack: overlay.pack,
        place: SourcePlace(file: overlay.file, range: key),
        reason: overlay.record.text("reason") ?? "", source: overlay.record.text("source"),
        before: before?.display, isPartial: isPartial, ranges: ranges))
  }

  private mutating func disable(_ index: Int, by number: Int, _ order: OverlayOrder) {
    let overlay = overlays[number]
    guard entries[index].key != .guidances else {
      reportNotDisabled(overlay)
      return
    }
    let path = OverlayPath([.key("status")])
    let place = SourcePlace(
      file: overlay.file, range: overlay.record.keyRange("disable") ?? overlay.record.range)
    if let other = clash(path, false, number, index, order) {
      reportConflict(path, other, at: place)
      return
    }
    guard entries[index].key != .cases else {
      entries[index].isUsable = false
      resolver.forget(entries[index].id)
      return
    }
    if entries[index].record.text("status") == "deprecated" {
      reportDisabledAlready(entries[index], at: place)
      return
    }
    let lookup = FieldLookup(pack: parts[entries[index].part].id)
    var words = [("status", Located("deprecated", at: place.range))]
    if let other = overlay.record.located("replaced_by") {
      let editor = OverlayEditor(overlay, parts[entries[index].part].id, resolver)
      words.append(("replaced_by", Located(editor.fullID(other.value), at: other.range)))
    }
    if let reason = overlay.record.located("reason") { words.append(("reason", reason)) }
    for (key, text) in words {
      let path = OverlayPath([.key(key)])
      let before = entries[index].record.value(key)
      lookup.put(.text(text), at: path, in: &entries[index].record, key: text.range)
      amend(index, path, before, .text(text), by: number, at: text.range, isPartial: false)
    }
  }
}

extension ContentKey {
  /// Whether overlays may change entries of this key.
  var takesOverlays: Bool {
    switch self {
    case .indicators, .templates, .cases, .guidances: true
    case .sectors, .categories, .units, .synonyms, .rules, .overlays: false
    }
  }
}

extension RecordValue {
  /// The ranges of all texts inside.
  fileprivate func collectRanges(into ranges: inout Set<SourceRange>) {
    eachText { ranges.insert($0.range) }
  }

  fileprivate func collectRanges(removing ranges: inout Set<SourceRange>) {
    eachText { ranges.remove($0.range) }
  }

  private func eachText(_ body: (Located<String>) -> Void) {
    switch self {
    case .text(let text): body(text)
    case .list(let elements, _): for element in elements { element.eachText(body) }
    case .mapping(let entries, _): for entry in entries { entry.value.eachText(body) }
    case .record(let record): for slot in record.slots { slot.value?.eachText(body) }
    case .node, .row: break
    }
  }
}
