internal import SankuDiagnostics

extension PackArchive {
  /// What installing did.
  public struct Installed: Hashable, Sendable {
    /// The pack's id.
    public var pack: String
    /// Its version.
    public var version: String
    /// The version that stood there before.
    public var replaced: String?
    /// The folders of its parts.
    public var folders: [String]
    /// Whether the same content stood there already.
    public var isUnchanged: Bool
    /// Who signed it; nil where nobody did.
    public var key: String?
  }

  /// Unpacks an archive below a library root: all of it or nothing.
  ///
  /// - Parameters:
  ///   - trust: keys that a signature may be of; where there are any, an unsigned pack is refused.
  public static func install(
    _ path: String, to root: String, trust: TrustedKeys = TrustedKeys()
  ) throws(PackToolError) -> Installed {
    let archive = try read(path)
    let parts = PackFiles.read(
      sources: archive.files.map { SourceText(name: $0.path, bytes: $0.bytes) })
    let ids = Set(parts.map(\.id))
    guard ids.count == 1, let id = ids.first, PackScaffold.isID(id), let first = parts.first,
      archive.files.allSatisfy({ file in parts.contains { file.path.hasPrefix($0.folder + "/") } })
    else { throw TarReader.refusal("不是恰好一个包", "it is not exactly one pack") }
    let key = try archive.checkSignatures(parts, trust)
    let targets = parts.map { DiskFolder.join(root, $0.folder) }
    let before = try standing(targets)
    try checkStanding(before, id: id, key: key, trust)
    var installed = Installed(
      pack: id, version: first.version, replaced: before.first?.version, folders: targets,
      isUnchanged: false, key: key)
    if before.count == parts.count,
      PackContent.packs(before).first?.digest == PackContent.packs(parts).first?.digest
    {
      installed.isUnchanged = true
      return installed
    }
    try archive.place(parts, root: root)
    return installed
  }

  private static func standing(_ targets: [String]) throws(PackToolError) -> [PackFiles] {
    var found: [PackFiles] = []
    for target in targets where DiskFolder.kind(of: target) != nil {
      guard DiskFolder.kind(of: target) == .folder,
        DiskFolder.kind(of: DiskFolder.join(target, "pack.yaml")) == .file
      else {
        throw PackToolError(
          "exists", zh: "“\(target)”已经存在，而且不是包，没有改动它",
          en: "“\(target)” exists and is no pack; it is left as it is")
      }
      found += try PackFiles.read([target])
    }
    return found
  }

  /// A signed pack gives way only to one that the same key signed, or a trusted one.
  private static func checkStanding(
    _ before: [PackFiles], id: String, key: String?, _ trust: TrustedKeys
  ) throws(PackToolError) {
    for part in before {
      guard part.id == id else {
        throw PackToolError(
          "exists", zh: "“\(part.folder)”里是另一个包“\(part.id)”，没有改动它",
          en: "“\(part.folder)” holds another pack, “\(part.id)”; it is left as it is")
      }
      let file = DiskFolder.join(part.folder, PackSignature.fileName)
      guard DiskFolder.kind(of: file) == .file else { continue }
      let old = try PackSignature(SourceText(name: file, bytes: try DiskFolder.read(file)))
      if let key, key == old.key || trust.contains(key) { continue }
      throw PackToolError(
        "key-changed",
        zh: "已装的“\(id)”由另一把密钥签名，新包\(key == nil ? "没有签名" : "换了密钥")；确认来源后用 --trust 指明新密钥",
        en:
          "the installed “\(id)” is signed by another key and the new one \(key == nil ? "is unsigned" : "has a new key"); name the new key with --trust if you know it"
      )
    }
  }

  /// Verifies every signature in the archive and answers the one key.
  private func checkSignatures(
    _ parts: [PackFiles], _ trust: TrustedKeys
  ) throws(PackToolError) -> String? {
    var keys: Set<String?> = []
    for part in parts {
      let name = part.folder + "/" + PackSignature.fileName
      guard let file = files.first(where: { $0.path == name }) else {
        keys.insert(nil)
        continue
      }
      let signature = try PackSignature(SourceText(name: name, bytes: file.bytes))
      try signature.verify(part)
      keys.insert(signature.key)
    }
    guard keys.count == 1, let key = keys.first else {
      throw PackToolError(
        "mixed-signatures", zh: "各部分的签名不一致，拒绝安装",
        en: "the parts are signed by different keys; refused")
    }
    if !trust.isEmpty, key.map(trust.contains) != true {
      throw PackToolError(
        "untrusted", zh: key == nil ? "这个包没有签名，而你要求受信任的密钥" : "签名的密钥不在受信任之列",
        en: key == nil
          ? "the pack is unsigned, and you ask for a trusted key"
          : "the signing key is not among the trusted ones")
    }
    return key
  }

  /// Writes the parts aside and gives them their places; what stood there comes back on a failure.
  private func place(_ parts: [PackFiles], root: String) throws(PackToolError) {
    let scratch = try DiskFolder.scratch(beside: DiskFolder.join(root, "x"))
    defer { DiskFolder.remove(scratch) }
    for file in files {
      try DiskFolder.write(file.bytes, to: DiskFolder.join(scratch, "new/" + file.path))
    }
    var moved: [(target: String, old: String?)] = []
    do {
      for part in parts {
        let target = DiskFolder.join(root, part.folder)
        try DiskFolder.make(DiskFolder.parent(of: target))
        var old: String?
        if DiskFolder.kind(of: target) != nil {
          let aside = DiskFolder.join(scratch, "old-\(moved.count)")
          try DiskFolder.move(target, to: aside)
          old = aside
        }
        moved.append((target, old))
        try DiskFolder.move(DiskFolder.join(scratch, "new/" + part.folder), to: target)
      }
    } catch {
      for (target, old) in moved.reversed() {
        DiskFolder.remove(target)
        if let old { try? DiskFolder.move(old, to: target) }
      }
      throw error
    }
  }
}
