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
    var reader = StreamReader(limits: limits)
    return reader.read(path: path, name: name)
  }

  /// Reads files on all cores; the answers come in the order of the paths, whatever the jobs.
  package static func readAll(
    paths: [String], limits: Limits = .standard, jobs: Int? = nil
  ) -> [YAMLStream] {
    mapAll(paths: paths, limits: limits, jobs: jobs) { _, stream in stream }
  }

  /// Reads files on all cores and makes something of each where it was read.
  ///
  /// Better than ``readAll(paths:limits:jobs:)`` where the trees are not needed afterwards: they are
  /// dropped at once, their memory is used again, and the making is done on all cores too. The
  /// answers come in the order of the paths, whatever the jobs.
  package static func mapAll<Result: Sendable>(
    paths: [String], limits: Limits = .standard, jobs: Int? = nil,
    _ transform: @Sendable (_ index: Int, _ stream: YAMLStream) -> Result
  ) -> [Result] {
    inParallel(count: paths.count, limits: limits, jobs: jobs) { index, reader in
      transform(index, reader.read(path: paths[index]))
    }
  }

  /// The same for texts that are in memory.
  package static func mapAll<Result: Sendable>(
    _ sources: [SourceText], limits: Limits = .standard, jobs: Int? = nil,
    _ transform: @Sendable (_ index: Int, _ stream: YAMLStream) -> Result
  ) -> [Result] {
    inParallel(count: sources.count, limits: limits, jobs: jobs) { index, reader in
      transform(index, reader.read(sources[index]))
    }
  }

  private static func inParallel<Result: Sendable>(
    count: Int, limits: Limits, jobs: Int?,
    _ work: @Sendable (Int, inout StreamReader) -> Result
  ) -> [Result] {
    let jobs = min(jobs ?? processors, count)
    guard jobs > 1 else {
      var reader = StreamReader(limits: limits)
      return (0..<count).map { work($0, &reader) }
    }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      var reader = StreamReader(limits: limits)
      while true {
        // One after the other rather than halves: files differ in size.
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = work(index, &reader)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
