import SankuDiagnostics
import SankuYAML
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one test.
private final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/sanku-yaml-XXXXXX".utf8CString)
    path = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        mkdtemp(buffer.baseAddress!).map { String(cString: $0) }
      })
  }

  func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    let stream = try #require(fopen(file, "w"))
    fputs(text, stream)
    fclose(stream)
    return file
  }

  deinit { _ = system("rm -rf '\(path)'") }
}

struct SourceFileTests {
  @Test func filesAreReadAsTheyAre() throws {
    let folder = try Folder()
    let file = try folder.write("甲.yaml", "名称: 甲\r\n")
    #expect(try SourceFile.read(path: file).bytes == Array("名称: 甲\r\n".utf8))
    let stream = YAMLStream.read(path: file, name: "甲.yaml")
    #expect(stream.documents.map(\.outline) == ["{名称: 甲}"])
    #expect(stream.source.name == "甲.yaml")
    #expect(stream.documents.first?.sourcePlace.file == "甲.yaml")
    let empty = try folder.write("空.yaml", "")
    #expect(YAMLStream.read(path: empty).documents.isEmpty)
    #expect(YAMLStream.read(path: empty).findings.isEmpty)
  }

  @Test func whatCannotBeReadIsAFinding() throws {
    let folder = try Folder()
    mkfifo(folder.path + "/pipe.yaml", 0o600)
    let messages = ["none.yaml", "", "pipe.yaml", "a\u{0}b"].map { name in
      let stream = YAMLStream.read(path: folder.path + "/" + name)
      #expect(stream.summary == ["1:1 error unreadable-file"])
      #expect(!stream.isComplete)
      return stream.findings.first?.message.zh ?? ""
    }
    #expect(
      messages == [
        "找不到文件。", "这是一个文件夹，不是文件。", "这不是普通文件（可能是管道或设备），没有读取。", "找不到文件。",
      ])
    #expect(YAMLStream.read(path: "/dev/zero").summary == ["1:1 error unreadable-file"])
  }

  @Test("without permission (not as root)", .enabled(if: geteuid() != 0))
  func forbiddenFiles() throws {
    let folder = try Folder()
    let file = try folder.write("a.yaml", "a: 1")
    chmod(file, 0)
    #expect(YAMLStream.read(path: file).findings.map(\.message.zh) == ["没有读取这个文件的权限。"])
  }

  @Test func largeFilesAreRefusedUnread() throws {
    let folder = try Folder()
    let file = try folder.write("a.yaml", "a: 1")
    truncate(file, 200 << 20)
    let stream = YAMLStream.read(path: file)
    #expect(stream.summary == ["1:1 error too-large"])
    #expect(stream.findings.first?.message.zh == "文件有 200 MiB，超过 64 MiB 的上限，没有读取。")
    #expect(stream.source.bytes.isEmpty)
  }

  @Test("a file that is longer than it says", .enabled(if: access("/proc/self/status", R_OK) == 0))
  func filesWithoutASize() throws {
    let source = try SourceFile.read(path: "/proc/self/status")
    #expect(source.bytes.count > 100)
    #expect(throws: SourceFile.Fault.self) {
      try SourceFile.read(path: "/proc/self/status", limits: Limits(maximumBytes: 10))
    }
  }

  @Test(arguments: [nil, 1, 2, 3, 100])
  func manyFilesComeInOrder(_ jobs: Int?) throws {
    let folder = try Folder()
    var paths = try (0..<20).map { try folder.write("\($0).yaml", "名称: 甲\($0)\n值: \"\\t\($0)\"\n") }
    paths.insert(folder.path + "/none.yaml", at: 7)
    paths.append(try folder.write("x.json", "{\"名称\": \"乙\"}"))
    let streams = YAMLStream.readAll(paths: paths, jobs: jobs)
    #expect(streams.map(\.source.name) == paths)
    let names = streams.map { $0.documents.first?["名称"]?.text ?? "-" }
    #expect(names == (0..<7).map { "甲\($0)" } + ["-"] + (7..<20).map { "甲\($0)" } + ["乙"])
    #expect(YAMLStream.readAll(paths: [], jobs: jobs).isEmpty)
  }
}
