/// Why a snapshot cannot be used or written (快照错误).
///
/// A snapshot is a cache: whoever meets one of these builds anew from the source.
package enum SnapshotError: Error, Sendable, Equatable {
  /// The file cannot be opened, read or mapped; the system's error number.
  case unreadable(Int32)
  /// The file cannot be written or put in place; the system's error number.
  case unwritable(Int32)
  /// The file is something else.
  case notASnapshot
  /// The file was written by another version of the format, or for another byte order.
  case otherVersion
  /// The file holds another content than the one asked for.
  case otherKey
  /// Bytes are missing, added or changed.
  case damaged
  /// A section that is asked for is not there.
  case missingSection(UInt32)
}
