package import SankuDiagnostics
internal import SankuModel

/// A loaded registry as bytes (登记库快照), to be opened without reading a pack.
///
/// What is small is read when the bytes are opened; indicators, templates and cases when they are
/// first asked for. Whoever keeps the bytes makes sure that they are as they were written: changed
/// ones give a registry with other content, or none, but never do harm.
package enum RegistrySnapshot {
  /// The bytes; nil for a registry that is too large for them.
  package static func bytes(
    of registry: Registry, findings: [Finding], sources: [String: SourceText], roots: [String]
  ) -> [UInt8]? {
    var writer = FieldWriter()
    var head = SnapshotHead(registry, findings, sources, roots)
    head.visitFields(&writer)
    var words: [SnapshotContent.Section: [UInt32]] = [.head: writer.takeWords()]
    func add(_ parts: [[UInt32]], from section: SnapshotContent.Section) {
      for (number, part) in parts.enumerated() {
        words[SnapshotContent.Section.allCases[section.rawValue + number]] = part
      }
    }
    add(EntryTable.parts(registry.indicators, id: \.id, &writer), from: .indicators)
    add(EntryTable.parts(registry.templates, id: \.id, &writer), from: .templates)
    add(EntryTable.parts(registry.cases, id: \.id, &writer), from: .cases)
    var files = writer.files
    writer.texts(&files)
    words[.files] = writer.takeWords()
    if writer.hasFailed { return nil }
    let bytes = SnapshotContent.bytes(words, texts: writer.texts.bytes)
    return isReadable(bytes, roots) ? bytes : nil
  }

  /// Whether everything can be read again.
  private static func isReadable(_ bytes: [UInt8], _ roots: [String]) -> Bool {
    bytes.withUnsafeBytes { raw in
      guard let content = SnapshotContent(raw, keeping: ()),
        SnapshotHead(content, roots: roots) != nil
      else { return false }
      return content.indicators.isWhole && content.templates.isWhole && content.cases.isWhole
    }
  }

  /// Opens bytes that live as long as their owner; nil where they are damaged or of other roots.
  package static func open(
    _ bytes: UnsafeRawBufferPointer, keeping owner: any Sendable, roots: [String]
  ) -> LoadedRegistry? {
    guard let content = SnapshotContent(bytes, keeping: owner),
      let head = SnapshotHead(content, roots: roots)
    else { return nil }
    return LoadedRegistry(
      registry: Registry(
        packs: head.packs, indicators: EntryList(content.indicators),
        templates: EntryList(content.templates), cases: EntryList(content.cases),
        guidances: head.guidances, sectors: head.sectors, categories: head.categories,
        units: head.units, synonyms: head.synonyms, rules: head.rules,
        origins: ReloadedOrigins(roots: roots)),
      findings: head.findings,
      sources: Dictionary(
        head.sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension SnapshotContent {
  fileprivate var indicators: LazyEntries<Indicator> {
    LazyEntries(table(.indicators, .indicatorStarts, .indicatorNumbers))
  }

  fileprivate var templates: LazyEntries<GoalTemplate> {
    LazyEntries(table(.templates, .templateStarts, .templateNumbers))
  }

  fileprivate var cases: LazyEntries<CaseStudy> {
    LazyEntries(table(.cases, .caseStarts, .caseNumbers))
  }

  private func table(_ sections: Section...) -> EntryTable {
    EntryTable(self, sections.map { self[$0] })
  }
}

/// What is read as a whole when a snapshot is opened (快照开头).
private struct SnapshotHead: FieldCoded {
  static var blank: Self { Self() }

  /// As they were spelled: the names of files begin with them.
  var roots: [String] = []
  var packs: [Pack] = []
  var guidances: [Guidance] = []
  var sectors: [Sector] = []
  var categories: [SpendingCategory] = []
  var units: [PackUnit] = []
  var synonyms: [SynonymEntry] = []
  var rules: [PackRule] = []
  var findings: [Finding] = []
  var sources: [SourceText] = []

  private init() {}

  init(
    _ registry: Registry, _ findings: [Finding], _ sources: [String: SourceText], _ roots: [String]
  ) {
    self.roots = roots
    packs = registry.packs
    guidances = registry.guidances
    sectors = registry.sectors
    categories = registry.categories
    units = registry.units
    synonyms = registry.synonyms
    rules = registry.rules
    self.findings = findings
    self.sources = sources.values.sorted { $0.name < $1.name }
  }

  init?(_ content: SnapshotContent, roots: [String]) {
    var reader = content.reader(content[content[.head], 0..<content[.head].count])
    visitFields(&reader)
    guard reader.isWhole, self.roots.elementsEqual(roots, by: { $0.utf8.elementsEqual($1.utf8) })
    else { return nil }
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.texts(&roots)
    coder.list(&packs)
    coder.list(&guidances)
    coder.list(&sectors)
    coder.list(&categories)
    coder.list(&units)
    coder.list(&synonyms)
    coder.list(&rules)
    coder.list(&findings)
    coder.list(&sources)
  }
}
