import SankuModel
import SankuRegistry

extension Library {
  /// The sectors an entry belongs to: its own, else its pack's; `""` for an entry of every sector.
  public func sectorCodes(of entry: Entry) -> [String] {
    let own: [String]
    switch entry {
    case .indicator(let indicator): own = indicator.applies.sectors
    case .template(let template): own = template.applies.sectors
    case .caseStudy(let study): own = study.sector.map { $0.isEmpty ? [] : [$0] } ?? []
    }
    if !own.isEmpty { return own }
    if case .caseStudy = entry { return [""] }
    let pack = entry.pack
    var codes: [String] = []
    for part in registry.packs where part.id == pack {
      for code in part.sectors where !codes.contains(code) { codes.append(code) }
    }
    return codes.isEmpty ? [""] : codes
  }

  /// The entries of some sectors; a class holds its sub-classes, `""` is entries of every sector.
  public func entries(ofSectors codes: [String]) -> [Entry] {
    entries.filter { entry in
      sectorCodes(of: entry).contains { own in
        codes.contains { $0.isEmpty ? own.isEmpty : own.hasPrefix($0) }
      }
    }
  }
}
