internal import Crypto
internal import SankuDiagnostics
internal import SankuYAML

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A maker's Ed25519 signature beside a manifest (签名): over the pack's id, version and content.
public struct PackSignature: Hashable, Sendable {
  /// The file's name.
  public static let fileName = "pack.sig"

  /// The pack's id.
  public var pack: String
  /// Its version.
  public var version: String
  /// The SHA-256 of the canonical form.
  public var sha256: String
  /// The public key, base 64.
  public var key: String
  /// The signature, base 64.
  public var signature: String

  /// Reads a signature file.
  init(_ source: SourceText) throws(PackToolError) {
    let document = YAMLStream.read(source).documents.first
    func text(_ key: String) -> String? {
      document.flatMap { $0.kind == .mapping ? $0[key] : nil }.flatMap {
        $0.kind == .scalar ? $0.text : nil
      }
    }
    guard let pack = text("pack"), let version = text("version"), let sha256 = text("sha256"),
      let key = text("key"), let signature = text("signature")
    else {
      throw PackToolError(
        "bad-signature", zh: "“\(source.name)”不是完整的签名文件",
        en: "“\(source.name)” is no complete signature file")
    }
    (self.pack, self.version, self.sha256) = (pack, version, sha256)
    (self.key, self.signature) = (key, signature)
  }

  /// Signs a part of a pack.
  init(signing part: PackFiles, with key: SigningKey) throws(PackToolError) {
    pack = part.id
    version = part.version
    sha256 = Self.digest(of: part)
    self.key = key.publicText
    signature = ""
    signature = try key.sign(message)
  }

  /// Refuses a part that is not what was signed.
  func verify(_ part: PackFiles) throws(PackToolError) {
    guard sha256 == Self.digest(of: part), pack == part.id, version == part.version else {
      throw PackToolError(
        "changed-after-signing",
        zh: "包“\(part.id)”签名之后被改动过；向维护者要原来的，或由维护者重新签名",
        en:
          "the pack “\(part.id)” was changed after it was signed; ask its maker for the original or a new signature"
      )
    }
    guard let key = Base64.decode(key), let signature = Base64.decode(signature),
      let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: key),
      publicKey.isValidSignature(signature, for: message)
    else {
      throw PackToolError(
        "bad-signature", zh: "包“\(part.id)”的签名不成立",
        en: "the signature of the pack “\(part.id)” is not valid")
    }
  }

  private var message: [UInt8] {
    Array("sanku-signature-1\n\(pack)\n\(version)\n\(sha256)\n".utf8)
  }

  static func digest(of part: PackFiles) -> String {
    PackContent.packs([part]).first?.digest ?? ""
  }

  /// The file's text.
  public var text: String {
    """
    # 由 sanku pack sign 生成，请勿手改。
    pack: \(pack)
    version: \(version)
    sha256: \(sha256)
    key: \(key)
    signature: \(signature)

    """
  }
}

/// A private key (私钥).
public struct SigningKey: Sendable {
  private let bytes: [UInt8]

  /// A new key from the system's source of chance.
  public init() {
    bytes = Array(Curve25519.Signing.PrivateKey().rawRepresentation)
  }

  /// Reads the file that ``text`` makes.
  public init(text: String, name: String) throws(PackToolError) {
    let line = text.split { $0 == "\n" || $0 == "\r" }.first { !$0.hasPrefix("#") }
    guard let line, line.hasPrefix("sanku-private-key: "),
      let bytes = Base64.decode(String(line.dropFirst(19))),
      (try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)) != nil
    else {
      throw PackToolError(
        "bad-key", zh: "“\(name)”不是 sanku pack keygen 生成的私钥",
        en: "“\(name)” is no private key of sanku pack keygen")
    }
    self.bytes = bytes
  }

  /// The file's text.
  public var text: String {
    "# Sanku 包签名私钥：妥善保管，不要放进包里，不要发给别人。\nsanku-private-key: \(Base64.encode(bytes))\n"
  }

  /// The public key, base 64.
  public var publicText: String {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return "" }
    return Base64.encode(key.publicKey.rawRepresentation)
  }

  func sign(_ message: [UInt8]) throws(PackToolError) -> String {
    do {
      let key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
      return Base64.encode(try key.signature(for: message))
    } catch {
      throw PackToolError("bad-key", zh: "签名失败：密钥不可用", en: "signing failed: the key cannot be used")
    }
  }
}

/// Public keys that a user believes (受信任的密钥).
public struct TrustedKeys: Hashable, Sendable {
  private var keys: Set<String> = []

  /// No keys.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { keys.isEmpty }

  /// Whether a key is among them.
  public func contains(_ key: String) -> Bool { keys.contains(key) }

  /// Adds a key: base 64, or a file that holds one behind `sanku-public-key:`.
  public mutating func add(_ word: String) throws(PackToolError) {
    if Base64.decode(word)?.count == 32 {
      keys.insert(word)
      return
    }
    let lines = String(decoding: try DiskFolder.read(word), as: UTF8.self)
      .split { $0 == "\n" || $0 == "\r" }
    let found = lines.filter { !$0.hasPrefix("#") }.map { line in
      line.hasPrefix("sanku-public-key: ") ? String(line.dropFirst(18)) : String(line)
    }
    guard !found.isEmpty, found.allSatisfy({ Base64.decode($0)?.count == 32 }) else {
      throw PackToolError("bad-key", zh: "“\(word)”不是公钥", en: "“\(word)” is no public key")
    }
    keys.formUnion(found)
  }

  /// Adds the keys below `trusted_keys:` of a project file, where there is one.
  public mutating func addProject(_ path: String) throws(PackToolError) {
    guard DiskFolder.kind(of: path) == .file else { return }
    let source = SourceText(name: path, bytes: try DiskFolder.read(path))
    guard let root = YAMLStream.read(source).documents.first, root.kind == .mapping,
      let list = root["trusted_keys"] ?? root["可信公钥"]
    else { return }
    for node in list.elements {
      guard node.kind == .mapping, let key = node["key"] ?? node["公钥"], key.kind == .scalar,
        !key.isNull
      else { continue }
      try add(key.text)
    }
  }

  /// The project file that counts for a folder: its own, or the nearest one above.
  public static func projectFile(from folder: String = ".") -> String? {
    var current = DiskFolder.realPath(folder)
    while !current.isEmpty {
      let file = DiskFolder.join(current, "sanku.yaml")
      if DiskFolder.kind(of: file) == .file { return file }
      let above = DiskFolder.parent(of: current)
      current = above == current ? "" : above
    }
    return nil
  }
}
