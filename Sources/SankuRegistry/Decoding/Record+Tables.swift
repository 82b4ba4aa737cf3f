internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The class (类) and its sub-classes (款).
  var sectorTree: [Sector] {
    ([self] + records("children")).compactMap { record in
      guard let code = record.text("code"), let name = record.text("name") else { return nil }
      return Sector(
        code: code, name: name, short: record.text("short"), aliases: record.texts("aliases"))
    }
  }

  /// 项目类别
  var category: SpendingCategory? {
    guard let id = text("id"), let name = text("name") else { return nil }
    return SpendingCategory(
      id: id, name: name, aliases: texts("aliases"), definition: text("definition"))
  }

  /// 计量单位
  var unit: PackUnit? {
    guard let name = text("name"), let dimension = text("dimension") else { return nil }
    return PackUnit(
      name: name, dimension: dimension, aliases: texts("aliases"), scale: text("scale"))
  }

  /// 同义词
  var synonym: SynonymEntry { SynonymEntry(words: texts("words"), means: texts("means")) }

  /// 包清单, where it names a pack.
  func pack(folder: String, file: String) -> Pack? {
    guard let id = text("pack") else { return nil }
    var pack = Pack(
      id: id, version: text("version") ?? "", title: text("title") ?? id, folder: folder,
      place: place(in: file))
    pack.sectors = texts("sectors")
    pack.level = text("level")
    pack.licence = text("licence")
    pack.description = text("description")
    pack.maintainers = records("maintainers").compactMap { maintainer in
      maintainer.text("name").map { .init(name: $0, contact: maintainer.text("contact")) }
    }
    pack.requires = mapping("requires").compactMap { entry in
      guard let range = entry.value.text else { return nil }
      return .init(
        pack: entry.key.value, range: range.value,
        place: SourcePlace(file: file, range: range.range))
    }
    pack.sanku = text("sanku")
    pack.sources = records("sources").compactMap(\.source)
    return pack
  }
}
