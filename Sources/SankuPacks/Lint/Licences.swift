internal import SankuDiagnostics

/// The licences that packs may name (许可证): SPDX identifiers in common use for data and code.
enum Licences {
  private static let names: Set<String> = Set(
    """
    0BSD AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 APSL-2.0 Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-3-Clause
    BSL-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-3.0
    CC-BY-NC-ND-4.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-SA-2.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-PDDC
    CC0-1.0 CDDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3-only
    GFDL-1.3-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
    LGPL-3.0-or-later MIT MIT-0 MPL-2.0 MulanPSL-1.0 MulanPSL-2.0 MulanPubL-1.0 MulanPubL-2.0 NCSA O-UDA-1.0 ODbL-1.0 ODC-By-1.0
    OFL-1.1 OGL-UK-3.0 PDDL-1.0 PostgreSQL PSF-2.0 Python-2.0 Unicode-3.0 Unlicense UPL-1.0 WTFPL X11 Zlib ZPL-2.1
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether an expression such as `MIT OR Apache-2.0` names known licences only.
  static func isKnown(_ expression: String) -> Bool {
    let words = expression.split { " ()".contains($0) }.map(String.init)
    guard words.count % 2 == 1 else { return false }
    return words.enumerated().allSatisfy { index, word in
      if index % 2 == 1 { return ["AND", "OR", "WITH"].contains(word) }
      if names.contains(word) || word.hasPrefix("LicenseRef-") { return true }
      return index > 1 && words[index - 1] == "WITH"
    }
  }

  /// The known name that was probably meant: another case, or a slip.
  static func nearest(to text: String) -> String? {
    let folded = text.split(separator: " ").joined(separator: "-").lowercased()
    let sorted = names.sorted()
    if let same = sorted.first(where: { $0.lowercased() == folded }) { return same }
    return text.utf8.count < 4 ? nil : EditDistance.nearest(to: text, among: sorted)
  }
}
