/// The first three notes in place, since most readings have no more (说明列表). Those beyond stand
/// with the parser while it is at work and then with the reading, so that copying a list touches
/// no reference counts.
struct NoteList: Hashable, Sendable {
  private(set) var first: Note?
  private(set) var second: Note?
  private(set) var third: Note?
  /// Where the parser keeps the notes beyond the third, -1 for none.
  var more: Int32 = -1

  /// How many notes beyond the third are kept.
  static let limit = 60

  var isEmpty: Bool { first == nil }

  /// Adds a note; `false` when there is no more room in place.
  @inline(__always)
  mutating func append(_ note: Note) -> Bool {
    if first == nil {
      first = note
    } else if second == nil {
      second = note
    } else if third == nil {
      third = note
    } else {
      return false
    }
    return true
  }

  /// The notes in place, in order.
  var array: [Note] {
    guard let first else { return [] }
    guard let second else { return [first] }
    guard let third else { return [first, second] }
    return [first, second, third]
  }

  /// Whether one of the notes in place is of this kind.
  func has(_ kind: Note.Kind) -> Bool {
    first?.kind == kind || second?.kind == kind || third?.kind == kind
  }
}

extension CellParser {
  /// Notes something about the value being read.
  @inline(__always)
  mutating func note(_ kind: Note.Kind, _ range: Range<Int>) {
    let note = Note(kind, range)
    if !notes.append(note) { notes.more = spill(note, notes.more) }
  }

  /// The list with one note more.
  mutating func adding(_ kind: Note.Kind, _ range: Range<Int>, to list: NoteList) -> NoteList {
    adding(Note(kind, range), to: list)
  }

  mutating func adding(_ note: Note, to list: NoteList) -> NoteList {
    var list = list
    if !list.append(note) { list.more = spill(note, list.more) }
    return list
  }

  /// The list without notes of a kind.
  mutating func removing(_ kind: Note.Kind, from list: NoteList) -> NoteList {
    if list.more < 0, !list.has(kind) { return list }
    return joined(all(list).filter { $0.kind != kind })
  }

  mutating func joined(_ notes: [Note]) -> NoteList {
    notes.reduce(NoteList()) { adding($1, to: $0) }
  }

  mutating func all(_ list: NoteList) -> [Note] {
    list.more < 0 ? list.array : list.array + (lists?.notes[Int(list.more)] ?? [])
  }

  /// Keeps a note for which a list has no room. The tail that it follows may belong to a copy of
  /// the list as well and stays as it is.
  private mutating func spill(_ note: Note, _ index: Int32) -> Int32 {
    let lists = ensureLists()
    var tail = index < 0 ? [] : lists.notes[Int(index)]
    if tail.count >= NoteList.limit { return index }
    tail.append(note)
    lists.notes.append(tail)
    return Int32(lists.notes.count - 1)
  }
}
