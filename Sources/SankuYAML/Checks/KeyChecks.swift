import SankuDiagnostics

extension EventReader {
  /// Looks for repeated keys in a mapping that has just ended.
  mutating func checkKeys(of mapping: Frame) {
  }

  /// Looks for items that were meant otherwise in a sequence that has just ended.
  mutating func checkItems(of sequence: Frame) {
  }
}
