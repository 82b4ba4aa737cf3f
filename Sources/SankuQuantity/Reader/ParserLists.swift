/// What only few cells need while they are read (解析器附表), made on first use, so that the others
/// carry one empty reference.
final class ParserLists {
  /// The values before the last.
  var earlier: [CellParser.ParsedItem] = []
  /// Fractions as written: 2/3.
  var fractions: [String] = []
  /// Units that are more than places in the table.
  var units: [UnitTerms] = []
  /// Notes beyond the third of their list.
  var notes: [[Note]] = []
}

extension CellParser {
  mutating func ensureLists() -> ParserLists {
    if let lists { return lists }
    let made = ParserLists()
    lists = made
    return made
  }
}
