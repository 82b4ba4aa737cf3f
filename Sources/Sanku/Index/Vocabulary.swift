import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuSearch

/// What a search needs of the library besides the index (检索用的词表): sectors, categories, packs.
enum Vocabulary {
  /// The section of a snapshot that holds it.
  private static let section: UInt32 = 0x5641_0001

  static func write(_ library: Library, errorCount: Int, to writer: inout SnapshotWriter) {
    let registry = library.registry
    var records: [[String]] = [["errors", String(errorCount)]]
    for sector in registry.sectors {
      records.append(["sector", sector.code, sector.name, sector.short ?? ""] + sector.aliases)
    }
    for category in registry.categories {
      records.append(["category", category.id, category.name] + category.aliases)
    }
    for id in Set(registry.packs.map(\.id)).sorted() { records.append(["pack", id]) }
    writer.add(section, TextRecords.bytes(records))
  }

  static func read(
    _ snapshot: Snapshot
  ) throws(SnapshotError) -> (registry: Registry, errorCount: Int) {
    var errorCount = 0
    var sectors: [Sector] = []
    var categories: [SpendingCategory] = []
    var packs: [Pack] = []
    for record in try TextRecords.read(try snapshot.section(section)) {
      switch record.first {
      case "errors" where record.count == 2: errorCount = Int(record[1]) ?? 0
      case "sector" where record.count >= 4:
        sectors.append(
          Sector(
            code: record[1], name: record[2], short: record[3].isEmpty ? nil : record[3],
            aliases: Array(record[4...])))
      case "category" where record.count >= 3:
        categories.append(
          SpendingCategory(
            id: record[1], name: record[2], aliases: Array(record[3...]), definition: nil))
      case "pack" where record.count == 2:
        packs.append(
          Pack(
            id: record[1], version: "", title: "", folder: "",
            place: SourcePlace(file: "", range: SourceRange(at: .start))))
      default: throw .damaged
      }
    }
    return (Registry(packs: packs, sectors: sectors, categories: categories), errorCount)
  }
}
