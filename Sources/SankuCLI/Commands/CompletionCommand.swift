import ArgumentParser
import Sanku

/// `sanku completion`: a completion script for a shell (命令补全).
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: say("输出命令补全脚本（bash、zsh、fish）", "Print a completion script (bash, zsh, fish)"),
    discussion: say(
      """
      例：
        sanku completion bash > ~/.local/share/bash-completion/completions/sanku
        sanku completion zsh  > ~/.zfunc/_sanku
        sanku completion fish > ~/.config/fish/completions/sanku.fish
      """,
      """
      Examples:
        sanku completion bash > ~/.local/share/bash-completion/completions/sanku
        sanku completion zsh  > ~/.zfunc/_sanku
        sanku completion fish > ~/.config/fish/completions/sanku.fish
      """))

  @Argument(help: ArgumentHelp(say("bash、zsh 或 fish", "bash, zsh or fish"), valueName: "shell"))
  var shell: Shell

  @OptionGroup var common: CommonOptions

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  func run() {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Output.line(SankuCommand.completionScript(for: kind))
  }
}
