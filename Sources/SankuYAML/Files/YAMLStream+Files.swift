import Dispatch
package import SankuDiagnostics
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension YAMLStream {
  /// Reads a file; one that cannot be read gives a stream without documents whose finding says why.
  ///
  /// `name` is how findings call the file; the path if nil.
  package static func read(
    path: String, name: String? = nil, limits: Limits = .standard
  ) -> YAMLStream {
    var builder: TreeBuilder? = nil
    return read(path: path, name: name, limits: limits, builder: &builder)
  }

  /// Reads files on all cores; the answers come in the order of the paths, whatever the jobs.
  package static func readAll(
    paths: [String], limits: Limits = .standard, jobs: Int? = nil
  ) -> [YAMLStream] {
    readAll(count: paths.count, jobs: jobs) { index, builder in
      read(path: paths[index], name: nil, limits: limits, builder: &builder)
    }
  }

  /// Reads texts on all cores; the answers come in the order of the texts, whatever the jobs.
  package static func readAll(
    _ sources: [SourceText], limits: Limits = .standard, jobs: Int? = nil
  ) -> [YAMLStream] {
    readAll(count: sources.count, jobs: jobs) { index, builder in
      read(sources[index], limits: limits, builder: &builder)
    }
  }

  private static func readAll(
    count: Int, jobs: Int?, _ read: @Sendable (Int, inout TreeBuilder?) -> YAMLStream
  ) -> [YAMLStream] {
    let jobs = min(jobs ?? processors, count)
    guard jobs > 1 else {
      var builder: TreeBuilder? = nil
      return (0..<count).map { read($0, &builder) }
    }
    let next = Atomic(0)
    let streams = Mutex([YAMLStream?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      var builder: TreeBuilder? = nil
      while true {
        // One after the other rather than halves: files differ in size.
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let stream = read(index, &builder)
        streams.withLock { $0[index] = stream }
      }
    }
    return streams.withLock { $0.compactMap { $0 } }
  }

  /// Reads a file into memory that is used again.
  private static func read(
    path: String, name: String?, limits: Limits, builder: inout TreeBuilder?
  ) -> YAMLStream {
    do throws(SourceFile.Fault) {
      let source = try SourceFile.read(path: path, name: name, limits: limits)
      return read(source, limits: limits, builder: &builder)
    } catch {
      return YAMLStream(
        source: SourceText(name: name ?? path, bytes: []), documents: [],
        findings: [error.finding], isComplete: false)
    }
  }

  private static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
