internal import SankuDiagnostics
internal import SankuYAML

/// Makes keys and signatures (签名).
public enum PackSigner {
  /// Writes `name.key` and `name.pub`; neither may exist.
  public static func keygen(_ name: String) throws(PackToolError) -> [String] {
    let key = SigningKey()
    let files = [name + ".key", name + ".pub"]
    for file in files where DiskFolder.kind(of: file) != nil {
      throw PackToolError(
        "exists", zh: "“\(file)”已经存在，没有生成密钥", en: "“\(file)” exists already; no key was made")
    }
    try DiskFolder.write(Array(key.text.utf8), to: files[0], replacing: false, mode: 0o600)
    try DiskFolder.write(
      Array("sanku-public-key: \(key.publicText)\n".utf8), to: files[1], replacing: false)
    return files
  }

  /// Signs every part in some folders and answers the files written.
  public static func sign(
    _ folders: [String], keyFile: String
  ) throws(PackToolError) -> [String] {
    let text = String(decoding: try DiskFolder.read(keyFile), as: UTF8.self)
    let key = try SigningKey(text: text, name: keyFile)
    var written: [String] = []
    for part in try PackFiles.read(folders) {
      for stream in part.streams where !stream.isComplete {
        throw PackToolError(
          "unreadable", zh: "“\(stream.source.name)”读不完整，先改正再签名",
          en: "“\(stream.source.name)” cannot be read in full; mend it before signing")
      }
      let file = DiskFolder.join(part.folder, PackSignature.fileName)
      let signature = try PackSignature(signing: part, with: key)
      try DiskFolder.write(Array(signature.text.utf8), to: file)
      written.append(file)
    }
    return written
  }
}
