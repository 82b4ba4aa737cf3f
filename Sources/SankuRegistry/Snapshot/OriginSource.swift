internal import SankuModel
internal import Synchronization

/// What tells where the fields of entries come from (取值出处).
protocol OriginSource: Sendable {
  /// The origins of all fields of an entry, in the order of the format.
  func origins(of id: String) -> [FieldOrigin]
}

extension OriginTable: OriginSource {}

/// Origins for a registry from a snapshot, which holds none: the packs are read when somebody asks,
/// which is seldom.
final class ReloadedOrigins: OriginSource {
  private let roots: [String]
  private let registry = Mutex<Registry?>(nil)

  init(roots: [String]) { self.roots = roots }

  func origins(of id: String) -> [FieldOrigin] {
    let loaded = registry.withLock { registry in
      let loaded = registry ?? RegistryLoader.load(roots: roots).registry
      registry = loaded
      return loaded
    }
    return loaded.origins(of: id)
  }
}
