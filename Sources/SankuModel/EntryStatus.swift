/// Where an entry stands in its life (条目状态).
public enum EntryStatus: Hashable, Sendable {
  /// 草稿
  case draft
  /// 正式
  case stable
  /// 已停用, with what takes its place.
  case deprecated(replacedBy: String?, since: String?, reason: String?)

  /// The word used in packs.
  public var name: String {
    switch self {
    case .draft: "draft"
    case .stable: "stable"
    case .deprecated: "deprecated"
    }
  }
}

/// For whom an entry is meant (适用范围); empty lists mean everyone.
public struct Applicability: Hashable, Sendable {
  /// Names of spending categories (项目类别), such as 基础建设类.
  public var categories: [String]
  /// Codes of sectors (支出功能分类), such as `205` or `20502`.
  public var sectors: [String]
  /// Functions or purposes of spending, free words.
  public var functions: [String]
  /// The least amount, as written.
  public var minimumAmount: String?
  /// The greatest amount, as written.
  public var maximumAmount: String?

  /// Creates an applicability; everything is optional.
  public init(
    categories: [String] = [], sectors: [String] = [], functions: [String] = [],
    minimumAmount: String? = nil, maximumAmount: String? = nil
  ) {
    self.categories = categories
    self.sectors = sectors
    self.functions = functions
    self.minimumAmount = minimumAmount
    self.maximumAmount = maximumAmount
  }
}
