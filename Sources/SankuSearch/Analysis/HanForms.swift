/// Traditional and simplified characters (繁简字), for readers of texts outside the index.
package enum HanForms {
  /// The simplified form of a character; itself where it has none.
  package static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    pairs[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar
  }

  /// Whether a character belongs to traditional writing only.
  ///
  /// Characters that simplified texts use too, such as 乾 of 乾坤 and 著 of 显著, do not count.
  package static func isTraditional(_ scalar: Unicode.Scalar) -> Bool {
    pairs[scalar.value] != nil && !shared.contains(scalar)
  }

  private static let shared = Set("乾著徵藉瞭夥覆蘋幺宁彷范恆犛".unicodeScalars)

  private static let pairs: [UInt32: UInt32] = {
    var pairs: [UInt32: UInt32] = [:]
    var first: UInt32?
    for scalar in FoldingTable.hanPairs.unicodeScalars where scalar != "\n" && scalar != " " {
      if let traditional = first {
        pairs[traditional] = scalar.value
        first = nil
      } else {
        first = scalar.value
      }
    }
    return pairs
  }()
}
