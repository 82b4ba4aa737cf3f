import ArgumentParser
import Sanku

/// `sanku index`: the index that searches open (检索索引).
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: say("检索索引：建立、查看、清除", "The search index: build, show, clear"),
    discussion: say(
      """
      索引在第一次检索时自动建立，包有改动时自动重建，放在 $XDG_CACHE_HOME/sanku
      （没有这个变量时是 ~/.cache/sanku）。删掉它不影响任何结果。
      """,
      """
      The index is built by the first search and built again when packs change. It is kept in
      $XDG_CACHE_HOME/sanku, else ~/.cache/sanku. Deleting it changes no answer.
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
      let status = try IndexCommand.cache(common).status(of: try common.libraryRoots())
      Output.line(say("文件：", "file: ") + status.path)
      guard let size = status.size else {
        Output.line(say("还没有索引；下一次检索会自动建立。", "no index yet; the next search builds it."))
        return
      }
      Output.line(say("大小：\((size + 1023) / 1024) KB", "size: \((size + 1023) / 1024) KB"))
      Output.line(
        status.isCurrent
          ? say("状态：最新，\(status.count ?? 0) 条", "state: current, \(status.count ?? 0) entries")
          : say("状态：已过期，下一次检索会自动重建", "state: out of date; the next search builds it again"))
    }
  }

  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("删除所有索引文件", "Delete every index file"))

    @OptionGroup var common: CommonOptions

    func run() throws {
      let count = try IndexCommand.cache(common).clear()
      Output.line(say("已删除 \(count) 个索引文件。", "\(count) index files deleted."))
    }
  }

  private static func cache(_ common: CommonOptions) throws(CommandFailure) -> SearchCache {
    guard let cache = common.searchCache else {
      throw CommandFailure(
        say(
          "没有放索引的地方：环境变量 HOME 和 XDG_CACHE_HOME 都没有设。",
          "there is no place for the index: neither HOME nor XDG_CACHE_HOME is set."))
    }
    return cache
  }
}
