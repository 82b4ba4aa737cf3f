import Sanku

extension SearchReport {
  /// The answer by the contract of `sanku search --format json`.
  static func json(_ answer: SearchAnswer) -> String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.member("query", answer.query)
      object.member("total", answer.total)
      object.member("correction", answer.correction)
      object.key("partial")
      object.bool(answer.isPartial)
      object.key("hits")
      object.array { array in
        for hit in answer.hits { write(hit, to: &array) }
      }
      object.key("facets")
      object.object { facets in
        for facet in answer.facets {
          facets.key(facet.name)
          facets.object { counts in
            for (value, count) in facet.values { counts.member(value, count) }
          }
        }
      }
    }
    return writer.text
  }

  private static func write(_ hit: SearchAnswer.Hit, to array: inout JSONWriter) {
    array.object { object in
      object.member("id", hit.id)
      object.member("kind", hit.kind)
      object.member("name", hit.name)
      object.key("score")
      object.number(hit.score, digits: 4)
      object.member("pack", hit.pack)
      object.key("sector")
      object.object { inner in
        inner.member("code", hit.sector?.code ?? "")
        inner.member("name", hit.sector?.name ?? "")
      }
      object.key("dimension")
      if let dimension = hit.dimension { object.string(dimension) } else { object.null() }
      object.member("unit", hit.unit)
      object.key("highlights")
      object.array { highlights in
        for highlight in hit.highlights { write(highlight, to: &highlights) }
      }
    }
  }

  private static func write(_ highlight: SearchAnswer.Highlight, to array: inout JSONWriter) {
    array.object { object in
      object.member("field", highlight.field)
      object.member("text", highlight.text)
      object.key("ranges")
      object.array { ranges in
        for range in highlight.ranges {
          ranges.array { pair in
            pair.number(range.lowerBound)
            pair.number(range.upperBound)
          }
        }
      }
    }
  }
}
