/// Chinese text as syllables (拼音), for makers of ids.
package enum PinyinReading {
  /// The syllables of a text, the likeliest reading of each character; letters and digits stay as
  /// words of their own, everything else parts words.
  package static func words(of text: String) -> [String] {
    let points = text.unicodeScalars.map(\.value)
    let table = PinyinTable.standard
    let readings = table.readings(of: points)
    var words: [String] = []
    var isOpen = false
    for (scalar, reading) in zip(text.unicodeScalars, readings) {
      if let syllable = reading.first {
        words.append(String(decoding: table.syllables[Int(syllable)], as: UTF8.self))
        isOpen = false
      } else if scalar.isASCII,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      {
        if !isOpen { words.append("") }
        words[words.count - 1] += scalar.properties.lowercaseMapping
        isOpen = true
      } else {
        isOpen = false
      }
    }
    return words
  }
}
