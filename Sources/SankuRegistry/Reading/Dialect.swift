internal import SankuDiagnostics

/// How strictly records are read (读取口径): packs by their keys, goals by all names of the forms.
enum Dialect: Sendable {
  /// 包: English keys only; a departure is an error.
  case pack
  /// 申报表: every name that forms print; the goal is produced whatever is wrong.
  case form
  /// 项目文件 and 基线: keys as in packs; a departure is an error of its own family.
  case project

  /// The rule for one kind of departure.
  func rule(_ name: String) -> String {
    switch self {
    case .pack: "pack/\(name)"
    case .form: "form/\(name)"
    case .project: "project/\(name)"
    }
  }

  /// How grave an unknown key is.
  var unknownKeySeverity: Severity {
    switch self {
    case .pack, .project: .error
    case .form: .warning
    }
  }
}
