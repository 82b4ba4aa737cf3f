/// Notes with room for the first three in place, since most readings have no more and a list
/// on the heap would cost as much as the reading itself.
struct NoteList: Hashable, Sendable {
  private var first: Note?
  private var second: Note?
  private var third: Note?
  private var more: [Note]?

  init() {}

  init(_ notes: some Sequence<Note>) {
    for note in notes { append(note) }
  }

  var isEmpty: Bool { first == nil }

  /// All notes in order.
  var array: [Note] {
    guard let first else { return [] }
    guard let second else { return [first] }
    guard let third else { return [first, second] }
    return [first, second, third] + (more ?? [])
  }

  @inline(__always)
  mutating func append(_ note: Note) {
    if first == nil {
      first = note
    } else if second == nil {
      second = note
    } else {
      appendSlowly(note)
    }
  }

  private mutating func appendSlowly(_ note: Note) {
    if third == nil {
      third = note
    } else if more == nil {
      more = [note]
    } else if more.map({ $0.count < NoteList.limit }) == true {
      more?.append(note)
    }
  }

  /// How many notes beyond the first three are kept.
  static let limit = 60

  mutating func append(contentsOf notes: some Sequence<Note>) {
    for note in notes { append(note) }
  }

  func has(_ kind: Note.Kind) -> Bool {
    first?.kind == kind || second?.kind == kind || third?.kind == kind
      || more?.contains { $0.kind == kind } == true
  }

  mutating func remove(_ kind: Note.Kind) {
    if has(kind) { self = NoteList(array.filter { $0.kind != kind }) }
  }
}
