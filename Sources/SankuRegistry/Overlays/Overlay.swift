internal import SankuDiagnostics
internal import SankuModel

/// An overlay on its way to its target (补丁).
struct Overlay: Sendable {
  var record: Record
  /// The number of the part it stands in.
  var part: Int
  var pack: String
  var root: Int
  var file: String
  /// The full id, where it has one.
  var id: String?
  /// The number of the target among the entries; nil until it is found.
  var entry: Int?

  /// Where the overlay names its target, else where it begins.
  var place: SourcePlace {
    SourcePlace(file: file, range: record.located("target")?.range ?? record.range)
  }
}

/// A change that an overlay made to an entry (修改记录).
struct Amendment: Sendable {
  /// The field, items named by their own ids.
  var path: OverlayPath
  /// The number of the overlay, in the order of its application.
  var overlay: Int
  var pack: String
  /// Where the new value stands.
  var place: SourcePlace
  var reason: String
  var source: String?
  /// The value before, as people read it.
  var before: String?
  /// Whether items were added or removed rather than the whole replaced.
  var isPartial: Bool
  /// The ranges of the texts that were written, all in the overlay's file.
  var ranges: Set<SourceRange> = []
}

extension PackEntry {
  /// The file that a value of the entry stands in: its own, or that of the overlay that wrote it.
  func file(of range: SourceRange) -> String {
    amendments.isEmpty
      ? file : amendments.last { $0.ranges.contains(range) }?.place.file ?? file
  }
}
