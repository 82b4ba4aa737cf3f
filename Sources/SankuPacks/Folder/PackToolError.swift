public import SankuDiagnostics

/// A job on packs that could not be done (无法完成), with what to do about it.
///
/// Faults of a pack's content are findings; this is for a folder that is not there, a file that
/// cannot be written, an archive that must not be unpacked.
public struct PackToolError: Error, Hashable, Sendable {
  /// A stable word for programs, such as `unsafe-archive`.
  public var code: String
  /// What went wrong and what to do.
  public var message: LocalizedText

  /// Creates an error.
  public init(_ code: String, zh: String, en: String) {
    self.code = code
    self.message = LocalizedText(zh: zh, en: en)
  }
}
