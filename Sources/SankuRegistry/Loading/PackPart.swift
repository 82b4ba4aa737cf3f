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
///
/// A class, so that joining the packs moves none of what it holds. Unchecked, since an entry has one
/// owner at a time: the core that reads its folder, then the one that joins all; nobody changes it
/// once the registry is made.
final class PackEntry: @unchecked Sendable {
  let key: ContentKey
  /// The full id; for sectors the code.
  let id: String
  /// The name that people know it by.
  let title: String
  var record: Record
  /// The number of the part it stands in.
  var part = 0
  let file: String
  var isUsable: Bool
  /// What the record describes, where that can be told without a look at other files.
  var model: EntryModel?
  /// What ``model`` refers to.
  var references: [EntryReference] = []
  /// What overlays changed, in order.
  var amendments: [Amendment] = []

  init(
    key: ContentKey, id: String, title: String, record: Record, file: String, isUsable: Bool
  ) {
    self.key = key
    self.id = id
    self.title = title
    self.record = record
    self.file = file
    self.isUsable = isUsable
  }

  var place: SourcePlace { record.place(in: file) }

  /// Whether the record may call the entry deprecated; false where the model tells that it does not.
  var mayBeDeprecated: Bool {
    guard let model, amendments.isEmpty else { return true }
    return model.isDeprecated
  }
}
