/// A term during a search (检索中的词项): its list, what its impacts are worth, and how far a walk
/// through it has come.
struct SearchTerm {
  let view: PostingView
  /// What each impact byte adds.
  let scores: UnsafeMutablePointer<UInt32>
  /// The most the term can add.
  let upper: Int
  /// The slots, unpacked; nil for a bitmap and before they are needed.
  var slots: UnsafeMutablePointer<UInt32>?
  /// How many of the slots lie before the window.
  var passed = 0
  /// The bits of the window that is looked at.
  var words: UnsafePointer<UInt64>
  /// Of a list of blocks: room for the bits of a window, and for the impacts by slot.
  var roomWords: UnsafeMutablePointer<UInt64>?
  var roomImpacts: UnsafeMutablePointer<UInt8>?
  /// Whether the room for bits holds any.
  var isDirty = false

  init(
    view: PostingView, scores: UnsafeMutablePointer<UInt32>, greatest: UInt8,
    _ scratch: inout SearchScratch
  ) {
    self.view = view
    self.scores = scores
    words = view.words
    upper = Int(scores[Int(greatest)])
    guard !view.isBitmap else { return }
    let room = scratch.allocateZeros(UInt64.self, DocumentLayout.windowWords)
    roomWords = room
    words = UnsafePointer(room)
    roomImpacts = scratch.allocate(UInt8.self, DocumentLayout.windowSlots)
  }

  /// Unpacks a list of blocks, once.
  @inline(__always)
  mutating func unpack(_ scratch: inout SearchScratch) -> UnsafeMutablePointer<UInt32> {
    if let slots { return slots }
    let room = scratch.allocate(UInt32.self, view.count + PostingFormat.blockLength)
    view.decodeAll(into: room)
    slots = room
    return room
  }

  /// The window of the next slot, or one behind all.
  @inline(__always)
  var nextWindow: Int {
    guard let slots, passed < view.count else { return .max }
    return Int(slots[passed]) / DocumentLayout.windowSlots
  }

  /// Makes ``words`` show a window that is not before the last one; tells whether it may have bits.
  @inline(__always)
  mutating func show(window: Int) -> Bool {
    guard let room = roomWords, let impacts = roomImpacts, let slots else {
      words = view.words + window * DocumentLayout.windowWords
      return true
    }
    if isDirty {
      UnsafeMutableRawPointer(room).initializeMemory(
        as: UInt64.self, repeating: 0, count: DocumentLayout.windowWords)
      isDirty = false
    }
    let start = UInt32(truncatingIfNeeded: window * DocumentLayout.windowSlots)
    let end = start &+ UInt32(DocumentLayout.windowSlots)
    let count = view.count
    var place = passed
    while place < count, slots[place] < start { place &+= 1 }
    let first = place
    let source = view.impacts
    while place < count {
      let slot = slots[place]
      guard slot < end else { break }
      let offset = Int(slot &- start)
      room[offset / 64] |= 1 &<< UInt64(offset & 63)
      impacts[offset] = source[place]
      place &+= 1
    }
    passed = place
    isDirty = place > first
    return isDirty
  }

  /// The most the term can add in a window.
  @inline(__always)
  func upper(window: Int) -> Int {
    view.isBitmap ? Int(scores[Int(view.greatest[window])]) : upper
  }
}
