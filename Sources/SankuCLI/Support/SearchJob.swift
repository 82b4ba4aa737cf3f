import Sanku

/// One search from the command line (一次检索): what `sanku search` does once its arguments are read.
struct SearchJob {
  /// Words after `--sector` and its kin, as written.
  struct FilterWords {
    var kind: [String] = []
    var sector: [String] = []
    var dimension: [String] = []
    var nature: [String] = []
    var category: [String] = []
    var pack: [String] = []

    /// Puts the filters into a request; a word that names nothing is told with what there is.
    func apply(to request: inout SearchRequest, registry: Registry) throws(CommandFailure) {
      let resolver = FilterResolver(registry: registry)
      request.kinds = try resolver.kinds(kind)
      request.sectors = try resolver.sectors(sector)
      request.dimensions = try resolver.dimensions(dimension)
      request.natures = try resolver.natures(nature)
      request.categories = try resolver.categories(category)
      request.packs = try resolver.packs(pack)
    }
  }

  var words: [String]
  var filters = FilterWords()
  var limit = 20
  var offset = 0
  var format = SearchCommand.Format.text
  var explain = false
  var library: [String] = []
  var color = ColorChoice.auto

  init(words: [String]) {
    self.words = words
  }

  /// A search with nothing but words and libraries, which needs no parser; nil for anything else.
  ///
  /// It is what people type most, and setting up the parser takes longer than the search.
  init?(plain arguments: [String]) {
    guard arguments.first == SearchCommand.name else { return nil }
    self.init(words: [])
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "--library", let folder = rest.popFirst(), !folder.hasPrefix("-") {
        library.append(folder)
      } else if argument.hasPrefix("-") {
        return nil
      } else {
        words.append(argument)
      }
    }
  }

  func run() throws(CommandFailure) {
    let place = LibraryPlace(folders: library)
    let searcher = LibrarySearcher.open(roots: try place.roots(), cache: LibraryPlace.cache)
    LibraryPlace.noteErrors(searcher.errorCount)
    var request = SearchRequest(words.joined(separator: " "))
    try filters.apply(to: &request, registry: searcher.vocabulary)
    request.limit = limit
    request.offset = offset
    request.explain = explain
    let answer = searcher.search(request)
    switch format {
    case .json: Output.line(SearchReport.json(answer))
    case .ids: Output.write(answer.hits.map { $0.id + "\n" }.joined())
    case .text:
      Output.write(
        SearchReport(
          labels: Labels(registry: searcher.vocabulary), style: Style(usesColor: color.isOn),
          width: Terminal.width, offset: offset
        ).text(answer))
    }
  }
}
