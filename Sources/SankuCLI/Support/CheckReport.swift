import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The reports of a run (审核结果的输出), all written side by side while the goals go by.
final class CheckReport {
  private var lanes: [Lane]
  private let digester: GoalDigester
  private(set) var summary = BatchSummary()

  /// A report on its way to its file.
  private struct Lane {
    let writer: any ReportWriter
    let file: ReportFile
    /// Where parts wait for a summary that stands before them.
    let spool: Int32?
    var waiting: [UInt8] = []
    var isEmpty = true
  }

  /// What is made of a goal on any core.
  struct Portion: Sendable {
    var digest: GoalDigest
    var parts: [[UInt8]]
  }

  init(
    _ targets: [ReportTarget], _ options: ReportOptions, library: Library
  ) throws(CommandFailure) {
    lanes = []
    for target in targets {
      var own = options
      if target.file != nil { own.usesColor = false }
      let writer = target.format.writer(own)
      lanes.append(
        Lane(
          writer: writer, file: try ReportFile(target.file),
          spool: writer.opensWithSummary ? try ReportFile.spool() : nil))
    }
    let isFull = options.showsSummary == true || lanes.contains { $0.writer.detail == .full }
    digester = GoalDigester(library: library, detail: isFull ? .full : .counts)
  }

  deinit {
    for lane in lanes { if let spool = lane.spool { close(spool) } }
  }

  /// Makes the parts of a goal; a pure function.
  var portioner: @Sendable (GoalCheck) -> Portion {
    let writers = lanes.map(\.writer)
    let digester = digester
    return { check in
      Portion(digest: digester.digest(check), parts: writers.map { $0.part(check) })
    }
  }

  /// Before the first goal.
  func begin() throws(CommandFailure) {
    for lane in lanes where lane.spool == nil { try lane.file.write(lane.writer.opening(summary)) }
  }

  /// One goal.
  func add(_ portion: Portion) throws(CommandFailure) {
    let number = summary.goalCount
    summary.add(portion.digest)
    for index in lanes.indices where !portion.parts[index].isEmpty {
      let joint = lanes[index].writer.joint(before: number, isFirst: lanes[index].isEmpty)
      lanes[index].isEmpty = false
      let bytes = joint.isEmpty ? portion.parts[index] : Array(joint.utf8) + portion.parts[index]
      if let spool = lanes[index].spool {
        lanes[index].waiting += bytes
        if lanes[index].waiting.count >= 1 << 18 { try drain(index, to: spool) }
      } else {
        try lanes[index].file.write(bytes)
      }
    }
  }

  private func drain(_ index: Int, to spool: Int32) throws(CommandFailure) {
    guard Output.send(lanes[index].waiting, to: spool) else {
      throw CommandFailure(
        say("临时文件写不下了，请清理磁盘或用 TMPDIR 指定别处。", "the temporary file is full; see TMPDIR."))
    }
    lanes[index].waiting.removeAll(keepingCapacity: true)
  }

  /// Shows what is there so far, for a reader who waits for each line.
  func flush() throws(CommandFailure) {
    for lane in lanes where lane.spool == nil { try lane.file.flush() }
  }

  /// After the last goal.
  func end() throws(CommandFailure) {
    for index in lanes.indices {
      let lane = lanes[index]
      if let spool = lane.spool {
        try lane.file.write(lane.writer.opening(summary))
        try drain(index, to: spool)
        try lane.file.append(spool: spool)
      }
      try lane.file.write(lane.writer.closing(summary))
    }
    for lane in lanes { try lane.file.finish() }
  }
}
