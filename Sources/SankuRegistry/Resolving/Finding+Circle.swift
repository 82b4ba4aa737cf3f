internal import SankuDiagnostics

extension Finding {
  /// What a key says that leads back to where it began (循环引用), at its first place with the others
  /// as notes; none where nobody knows a place.
  static func circle(
    of key: String, _ chain: String, at places: [SourcePlace], advice: LocalizedText
  ) -> [Finding] {
    guard let place = places.first else { return [] }
    let others = places.dropFirst().map { place in
      Note(message: LocalizedText(zh: "圈里的另一处", en: "on the circle too"), place: place)
    }
    return [
      Finding(
        rule: "pack/cycle", severity: .error,
        message: LocalizedText(
          zh: "`\(key)` 绕成了圈：\(chain)", en: "`\(key)` goes in a circle: \(chain)"),
        place: place, advice: advice, notes: others)
    ]
  }
}
