internal import SankuDiagnostics

/// What came of verifying one part's signature (验签结果).
public struct SignatureCheck: Sendable {
  /// How it stands.
  public enum State: Hashable, Sendable {
    /// 未签名
    case unsigned
    /// 有效，密钥受信任
    case trusted
    /// 有效，密钥不在受信任之列
    case unknownKey
    /// 被改动或签名不成立
    case broken(PackToolError)
  }

  /// The folder of the part.
  public var folder: String
  /// The pack's id.
  public var pack: String
  /// The key, base 64.
  public var key: String?
  /// How it stands.
  public var state: State

  /// Verifies the signatures of all parts in some folders.
  public static func checks(
    _ folders: [String], trust: TrustedKeys
  ) throws(PackToolError) -> [SignatureCheck] {
    try PackFiles.read(folders).map { check($0, trust) }
  }

  private static func check(_ part: PackFiles, _ trust: TrustedKeys) -> SignatureCheck {
    let file = DiskFolder.join(part.folder, PackSignature.fileName)
    var check = SignatureCheck(folder: part.folder, pack: part.id, key: nil, state: .unsigned)
    guard DiskFolder.kind(of: file) != nil else { return check }
    do {
      let signature = try PackSignature(
        SourceText(name: file, bytes: try DiskFolder.read(file)))
      check.key = signature.key
      try signature.verify(part)
      check.state = trust.contains(signature.key) ? .trusted : .unknownKey
    } catch let error {
      check.state = .broken(error)
    }
    return check
  }
}
