internal import SankuDiagnostics
internal import SankuModel

/// One manifest with its folder (包的一部分).
struct PackPart: Sendable {
  /// The pack's id; the folder's name where the manifest tells none.
  var id: String
  /// The manifest; nil where it could not be read.
  var pack: Pack?
  var record: Record?
  var folder: PackFolder
  /// Whether every file could be read, so that what is missing is really not there.
  var isComplete: Bool
}

/// An entry on its way into the registry (条目).
struct PackEntry: Sendable {
  var key: ContentKey
  /// The full id; for sectors the code.
  var id: String
  /// The name that people know it by.
  var title: String
  var record: Record
  /// The number of the part it stands in.
  var part: Int
  var file: String
  var isUsable: Bool
  /// What the record describes, where that can be told without a look at other files.
  var model: EntryModel?
  /// What ``model`` refers to.
  var references: [EntryReference] = []
  /// What overlays changed, in order.
  var amendments: [Amendment] = []

  var place: SourcePlace { record.place(in: file) }
}
