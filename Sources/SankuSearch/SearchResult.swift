/// The answer to a query (检索结果).
package struct SearchResult: Sendable, Equatable {
  /// One facet value with the number of documents that have it.
  package struct FacetCount: Sendable, Equatable {
    package var value: String
    package var count: Int
  }

  /// One document found.
  package struct Hit: Sendable, Equatable {
    /// The place in the list of documents that the index was built from.
    package var document: Int
    package var id: String
    /// The first value of the first field.
    package var name: String
    /// What the document keeps to be shown.
    package var stored: [String]
    /// The values of each facet, in the order of the schema.
    package var facets: [[String]]
    package var score: Double
    /// How the document meets the query.
    package var match: SearchMatch
    package var highlights: [SearchHighlight]
    /// The parts of the score, when the query asks for them.
    package var explanation: SearchExplanation?
  }

  /// The number of documents that match and pass the filters, over all pages.
  package var total: Int = 0
  /// How many of these hold only part of the words.
  package var partialTotal: Int = 0
  /// One page: by score from the best, equal scores by id; by id for an empty query.
  package var hits: [Hit] = []
  /// Exact counts over all matches, the most frequent value first, then by value.
  ///
  /// A facet's own filter does not count for its own values, so that alternatives show.
  package var facets: [String: [FacetCount]] = [:]
  /// The query that was answered instead, since nothing held a word as typed.
  package var correction: String?
  /// Queries to try instead: other corrections, or the nearest names where nothing was found.
  package var suggestions: [String] = []
  /// Letters that were read as pinyin, each with the words they stand for.
  package var readings: [Reading] = []

  /// Letters with the words they were read as (拼音解读).
  package struct Reading: Sendable, Equatable {
    package var letters: String
    package var words: [String]
  }

  /// Nothing found.
  package init() {}
}

/// How a document meets a query, from the weakest (匹配程度).
package enum SearchMatch: Int, Sendable, Comparable, CaseIterable {
  /// Some of the words.
  case partial
  /// All words, somewhere.
  case allWords
  /// All words in the name, apart from each other.
  case wordsInName
  /// The name contains the query.
  case nameContains
  /// The name starts with the query.
  case nameStarts
  /// The name is the query.
  case exactName

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The places of a field value that a query hits (高亮).
package struct SearchHighlight: Sendable, Equatable {
  /// One stretch of the original text, in two units.
  package struct Span: Sendable, Equatable {
    /// UTF-8 offsets.
    package var bytes: Range<Int>
    /// Offsets in code points.
    package var scalars: Range<Int>

    package init(bytes: Range<Int>, scalars: Range<Int>) {
      self.bytes = bytes
      self.scalars = scalars
    }
  }

  /// The name of the field.
  package var field: String
  /// Which value of the field.
  package var value: Int
  /// The value as it was given.
  package var text: String
  /// In ascending order; they neither touch nor overlap.
  package var spans: [Span]

  package init(field: String, value: Int, text: String, spans: [Span]) {
    self.field = field
    self.value = value
    self.text = text
    self.spans = spans
  }
}

/// How a score came about (得分构成).
///
/// `score = (base + coverage + frequency + phrase) × boost × correction`
package struct SearchExplanation: Sendable, Equatable {
  /// One word of the query in this document.
  package struct Term: Sendable, Equatable {
    package var text: String
    /// The rarer the word, the higher (idf).
    package var rarity: Double
    /// How often and where it occurs, saturated, from 0 to 1.
    package var frequency: Double
  }

  /// By the kind of match; a synonym takes a share off.
  package var base: Double
  /// The share of the query's words that occur.
  package var coverage: Double
  /// How characteristic they are here (BM25F).
  package var frequency: Double
  /// Words that stand together as typed.
  package var phrase: Double
  package var terms: [Term]
  /// The product of the preferences that apply.
  package var boost: Double
  /// Below 1 where a correction was searched instead.
  package var correction: Double

  /// The score.
  package var score: Double { (base + coverage + frequency + phrase) * boost * correction }
}
