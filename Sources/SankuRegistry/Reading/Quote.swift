internal import SankuDiagnostics

/// Quotes what somebody wrote (引用原文), short enough for one line of a message.
func quoted(_ text: String) -> LocalizedText {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(40) { scalars.append(SafeText.visible(scalar)) }
  let short = String(scalars) + (text.unicodeScalars.count > 40 ? "…" : "")
  return LocalizedText(zh: "“\(short)”", en: "“\(short)”")
}
