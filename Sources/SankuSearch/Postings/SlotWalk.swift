/// The slots of documents that are asked for in ascending order (槽位).
final class SlotWalk {
  private let layout: DocumentLayout
  private var group = 0
  private var end = 0
  private var shift = 0

  init(_ layout: DocumentLayout) {
    self.layout = layout
    enter()
  }

  private func enter() {
    guard group < layout.groupCount else { return }
    end = Int(layout.groupDocuments[group + 1])
    shift = Int(layout.groupSlots[group]) - Int(layout.groupDocuments[group])
  }

  func slot(of document: Int) -> Int {
    while document >= end, group + 1 < layout.groupCount {
      group += 1
      enter()
    }
    return document + shift
  }
}
