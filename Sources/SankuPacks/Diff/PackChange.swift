/// One difference between two versions of a pack (包的变更).
public struct PackChange: Hashable, Sendable {
  /// What happened to the entry.
  public enum Kind: String, CaseIterable, Sendable {
    /// 新增
    case added
    /// 变更
    case changed
    /// 停用
    case deprecated
    /// 移除
    case removed
  }

  /// What it means to those who use the pack.
  public enum Weight: String, Comparable, CaseIterable, Sendable {
    /// 修订: nobody must do anything.
    case correction
    /// 增补: something new may be used.
    case addition
    /// 不兼容: goals or packs that were right may be so no longer.
    case breaking

    /// From correction to breaking.
    public static func < (left: Weight, right: Weight) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .correction: 0
      case .addition: 1
      case .breaking: 2
      }
    }
  }

  /// What happened.
  public var kind: Kind
  /// What it means.
  public var weight: Weight
  /// The list of the entry, such as `indicators`; `manifest` for `pack.yaml`.
  public var list: String
  /// The entry's id.
  public var id: String
  /// What people call it.
  public var name: String
  /// The field that changed.
  public var field: String?
  /// What it was, shortened.
  public var old: String?
  /// What it is, shortened.
  public var new: String?
  /// Templates and cases that refer to the entry.
  public var usedBy: [String] = []
}
