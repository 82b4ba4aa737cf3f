import SankuDiagnostics
import SankuYAML
import Testing

struct StreamReaderTests {
  private let sources = [
    SourceText(name: "a.yaml", "a: &x \"1\\t2\"\nb: *x\nc: 'it''s'\n"),
    SourceText(name: "b.yaml", "a: [1, *x]\n"),
    SourceText(name: "c.json", "{\"a\": \"\\u4e2d\", \"a\": 1}"),
    SourceText(name: "d.yaml", ""),
    SourceText(name: "e.yaml", "a: !t [1]\n---\nb: [\n"),
    SourceText(name: "f.yaml", "a: |\n  一\n  二\n"),
  ]

  @Test func whatWasReadBeforeLeavesNoTrace() {
    var reader = StreamReader()
    for source in sources + sources.reversed() {
      let (reused, fresh) = (reader.read(source), YAMLStream.read(source))
      #expect(reused.findings == fresh.findings)
      #expect(reused.documents.map(\.outline) == fresh.documents.map(\.outline))
      #expect(reused.documents.map { $0["a"]?.tag } == fresh.documents.map { $0["a"]?.tag })
      #expect(reused.documents.map(\.marks) == fresh.documents.map(\.marks))
    }
  }

  @Test func earlierStreamsStayAsTheyAre() {
    var reader = StreamReader()
    let first = reader.read(sources[0])
    _ = reader.read(sources[5])
    #expect(first.documents.map(\.outline) == ["{a: 1\t2, b: 1\t2, c: it's}"])
  }

  @Test func linesOfJSON() {
    var reader = StreamReader()
    let lines = ["{\"a\": 1}", "{\"a\": ", "{\"a\": 3}"].enumerated().map { index, line in
      reader.readJSONLine(Array(line.utf8), name: "x.jsonl", line: index + 1, offset: index * 10)
    }
    #expect(lines.map { $0.documents.first?["a"]?.text } == ["1", nil, "3"])
    #expect(lines[1].summary == ["2:7 error unclosed-bracket"])
    #expect(lines[2].documents.first?["a"]?.range.start.offset == 26)
  }

  @Test(arguments: [1, 2, 5])
  func mappingInParallelKeepsTheOrder(_ jobs: Int) {
    let found = YAMLStream.mapAll(sources, jobs: jobs) { index, stream in
      "\(index) \(stream.source.name) \(stream.documents.count)"
    }
    #expect(
      found == ["0 a.yaml 1", "1 b.yaml 0", "2 c.json 1", "3 d.yaml 0", "4 e.yaml 1", "5 f.yaml 1"])
  }
}
