import ArgumentParser
import Sanku

/// `sanku index`: what is kept between runs, the search index and the library (检索索引).
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: say("检索索引：建立、查看、清除", "The search index: build, show, clear"),
    discussion: say(
      """
      索引在第一次检索时自动建立，读好的库在第一次用到时自动存下，包有改动时自动重建，都放在
      $XDG_CACHE_HOME/sanku（没有这个变量时是 ~/.cache/sanku）。删掉它们不影响任何结果。
      """,
      """
      The index is built by the first search, the library is kept by the first command that loads
      it; both are made again when packs change. They are in $XDG_CACHE_HOME/sanku, else
      ~/.cache/sanku. Deleting them changes no answer.
      """),
    subcommands: [Build.self, Status.self, Clear.self], defaultSubcommand: Status.self)

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("现在就建立（或重建）索引", "Build the index now"))

    @OptionGroup var common: CommonOptions

    func run() throws {
      let roots = try common.libraryRoots()
      let cache = try IndexCommand.cache(common)
      let (searcher, isWritten) = LibrarySearcher.build(roots: roots, cache: cache)
      let path = cache.path(for: roots)
      guard isWritten else {
        throw CommandFailure(
          say(
            "索引写不进 \(path)。检查文件夹的写权限和磁盘空间；检索仍然可用，只是慢一些。",
            "the index cannot be written to \(path). Check permissions and space; searching still works, only slower."
          ))
      }
      Output.line(
        say("已建立：\(searcher.count) 条，\(path)", "built: \(searcher.count) entries, \(path)"))
    }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("索引在哪里、多大、是不是最新", "Where the index is, how large, whether it is current"))

    @OptionGroup var common: CommonOptions

    func run() throws {
      let roots = try common.libraryRoots()
      let cache = try IndexCommand.cache(common)
      let index = cache.status(of: roots)
      Output.line(say("文件：", "file: ") + index.path)
      if let size = index.size {
        Output.line(say("大小：", "size: ") + kilobytes(size))
        Output.line(
          index.isCurrent
            ? say("状态：最新，\(index.count ?? 0) 条", "state: current, \(index.count ?? 0) entries")
            : say("状态：已过期，下一次检索会自动重建", "state: out of date; the next search builds it again"))
      } else {
        Output.line(say("还没有索引；下一次检索会自动建立。", "no index yet; the next search builds it."))
      }
      let library = cache.libraryStatus(of: roots)
      guard let size = library.size else { return }
      let state = library.isCurrent ? say("最新", "current") : say("已过期", "out of date")
      Output.line(
        say("存下的库：", "library kept: ") + "\(library.path)"
          + say("，\(kilobytes(size))，", ", \(kilobytes(size)), ") + state)
    }

    private func kilobytes(_ size: Int) -> String { "\((size + 1023) / 1024) KB" }
  }

  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("删除所有索引和存下的库", "Delete every index and library that is kept"))

    @OptionGroup var common: CommonOptions

    func run() throws {
      let count = try IndexCommand.cache(common).clear()
      Output.line(say("已删除 \(count) 个文件。", "\(count) files deleted."))
    }
  }

  private static func cache(_ common: CommonOptions) throws(CommandFailure) -> LibraryCache {
    guard let cache = common.cache else {
      throw CommandFailure(
        say(
          "没有放索引的地方：环境变量 HOME 和 XDG_CACHE_HOME 都没有设。",
          "there is no place for the index: neither HOME nor XDG_CACHE_HOME is set."))
    }
    return cache
  }
}
