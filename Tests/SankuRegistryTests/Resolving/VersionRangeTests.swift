import SankuRegistry
import Testing

struct VersionRangeTests {
  @Test(arguments: [
    ("^1.2", ["1.2.0", "1.9.9"], ["1.1.9", "2.0.0"]),
    ("^0.2.3", ["0.2.3", "0.2.9"], ["0.2.2", "0.3.0"]),
    ("^0.0.3", ["0.0.3"], ["0.0.4"]),
    ("^0", ["0.9.0"], ["1.0.0"]),
    ("~1.2", ["1.2.0", "1.2.9"], ["1.3.0"]),
    ("~1", ["1.0.0", "1.9.0"], ["2.0.0"]),
    (">=1.0 <2.0", ["1.0.0", "1.5.0"], ["0.9.0", "2.0.0"]),
    (">1.2", ["1.3.0"], ["1.2.0", "1.2.9"]),
    (">1.2.3", ["1.2.4"], ["1.2.3"]),
    ("<=1.2", ["1.2.9"], ["1.3.0"]),
    ("<=1.2.3", ["1.2.3"], ["1.2.4"]),
    ("1.2.3", ["1.2.3", "1.2.3+build"], ["1.2.4", "1.2.3-beta"]),
    ("=1.2", ["1.2.0", "1.2.7"], ["1.3.0"]),
    ("*", ["0.0.0", "9.9.9"], []),
  ])
  func range(_ text: String, _ inside: [String], _ outside: [String]) throws {
    let range = try #require(VersionRange(text))
    for version in inside { #expect(range.contains(try #require(SemanticVersion(version)))) }
    for version in outside { #expect(!range.contains(try #require(SemanticVersion(version)))) }
  }

  @Test(arguments: ["", " ", "abc", "^", "1.x", ">=", "1.2.3.4", "^1 || ^2", "９", "99999999999"])
  func noRange(_ text: String) {
    #expect(VersionRange(text) == nil)
  }

  @Test func ordersAsTheStandardSays() throws {
    let ordered = [
      "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11",
      "1.0.0-rc.1", "1.0.0", "1.0.1", "1.1.0", "2.0.0",
    ]
    let versions = try ordered.map { try #require(SemanticVersion($0)) }
    #expect(versions.reversed().sorted() == versions)
    #expect(versions.map(\.description) == ordered)
  }

  @Test(arguments: ["1.0", "1", "v1.0.0", "1.0.0-", "1.0.0-a..b", "-1.0.0", ""])
  func noVersion(_ text: String) {
    #expect(SemanticVersion(text) == nil)
  }
}
