package import SankuModel

/// An indicator of the library as rows refer to it (行所用的指标); a class, since an indicator is large.
package final class LibraryIndicator: Sendable {
  package let entry: Indicator

  init(_ entry: Indicator) {
    self.entry = entry
  }

  /// `pack/slug`.
  package var id: String { entry.id }
  /// Which way it is better; nil where it is not said.
  var direction: Indicator.Direction? { entry.direction }
  /// The unit that its values have.
  var unit: String? { entry.unit }
}
