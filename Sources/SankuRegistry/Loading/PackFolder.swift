/// A folder with a `pack.yaml` and the files below it (包文件夹), paths only.
struct PackFolder: Sendable, Hashable {
  /// The folder.
  var path: String
  /// The library it stands in: `Indicators`, `Templates`, `Cases`; empty for a lone folder.
  var library: String
  /// The path of `pack.yaml`.
  var manifest: String
  /// The content files in order.
  var files: [String]
  /// The number of the library root, in the order given: later ones may change earlier ones.
  var root = 0
}
