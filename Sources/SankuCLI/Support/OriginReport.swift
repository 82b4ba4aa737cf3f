import Sanku

/// Where every value of an entry comes from (取值出处).
struct OriginReport {
  let library: Library
  let style: Style
  let width: Int

  /// A line for each value; changed ones with the reason.
  func text(_ entry: Entry) -> String {
    var card = CardText(style: style, width: width)
    card.title(entry.name, id: entry.id, kind: say("出处", "origins"))
    for origin in library.registry.origins(of: entry.id) {
      card.heading(style.bold(SafeText.visible(origin.path)))
      card.row(say("值", "value"), origin.value.isEmpty ? say("（已删去）", "(removed)") : origin.value)
      card.row(say("出处", "from"), place(of: origin))
      if let base = origin.inheritedFrom {
        card.row(say("继承自", "extends"), base)
      }
      guard let overlay = origin.overlay else { continue }
      card.row(say("原值", "before"), overlay.before ?? say("（没有）", "(none)"))
      card.row(say("理由", "reason"), overlay.reason)
      card.row(say("依据", "source"), overlay.source)
    }
    return card.text
  }

  private func place(of origin: FieldOrigin) -> String {
    let start = origin.place.range.start
    let mark = origin.overlay == nil ? "" : say("，补丁", ", overlay")
    return "\(origin.pack)（\(origin.place.file):\(start.line):\(start.column)\(mark)）"
  }

  /// The origins as JSON.
  func json(_ entry: Entry) -> String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.member("id", entry.id)
      object.key("origins")
      object.array { array in
        for origin in library.registry.origins(of: entry.id) {
          array.object { write(origin, to: &$0) }
        }
      }
    }
    return writer.text
  }

  private func write(_ origin: FieldOrigin, to object: inout JSONWriter) {
    object.member("field", origin.path)
    object.member("value", origin.value)
    object.member("pack", origin.pack)
    object.member("file", origin.place.file)
    object.member("line", origin.place.range.start.line)
    object.member("column", origin.place.range.start.column)
    object.member("inheritedFrom", origin.inheritedFrom)
    guard let overlay = origin.overlay else { return }
    object.key("overlay")
    object.object { inner in
      inner.member("reason", overlay.reason)
      inner.member("source", overlay.source)
      inner.member("before", overlay.before)
    }
  }
}
