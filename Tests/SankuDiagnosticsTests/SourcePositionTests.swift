import SankuDiagnostics
import Testing

struct SourcePositionTests {
  @Test func keepsItsThreeCoordinates() {
    var position = SourcePosition(offset: 1 << 40, line: 4_000_000_000, column: 3_000_000_000)
    #expect(position.offset == 1 << 40 && position.line == 4_000_000_000)
    #expect(position.column == 3_000_000_000)
    position.line = 2
    position.column += 1
    #expect(position == SourcePosition(offset: 1 << 40, line: 2, column: 3_000_000_001))
  }

  @Test func isOrderedByLineThenColumn() {
    let places = [(1, 1), (1, 2), (2, 1), (2, 70_000), (3, 1)].map {
      SourcePosition(offset: 0, line: $0.0, column: $0.1)
    }
    for (index, place) in places.enumerated() {
      for (other, second) in places.enumerated() { #expect((place < second) == (index < other)) }
    }
  }
}
