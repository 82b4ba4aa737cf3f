public import SankuDiagnostics

/// A pack's manifest (包清单): one folder of data that a maintainer adds without touching code.
public struct Pack: Sendable {
  /// The pack's id, such as `education`.
  public var id: String
  /// The semantic version of the content, as written.
  public var version: String
  /// The title.
  public var title: String
  /// Codes of the sectors it is about.
  public var sectors: [String] = []
  /// `national`, `province`, `city` or `county`.
  public var level: String?
  /// The SPDX licence.
  public var licence: String?
  /// What it is, in a sentence or two.
  public var description: String?
  /// Who keeps it.
  public var maintainers: [Maintainer] = []
  /// Ranges of versions of other packs it needs, by pack id.
  public var requires: [Requirement] = []
  /// The range of program versions it needs.
  public var sanku: String?
  /// Documents its entries cite.
  public var sources: [Source] = []
  /// The folder, as found.
  public var folder: String
  /// Where the manifest stands.
  public var place: SourcePlace

  /// Creates a manifest.
  public init(id: String, version: String, title: String, folder: String, place: SourcePlace) {
    self.id = id
    self.version = version
    self.title = title
    self.folder = folder
    self.place = place
  }

  /// Who keeps a pack.
  public struct Maintainer: Hashable, Sendable {
    /// The name of a person or office.
    public var name: String
    /// How to reach it.
    public var contact: String?

    /// Creates a maintainer.
    public init(name: String, contact: String?) {
      self.name = name
      self.contact = contact
    }
  }

  /// A need of another pack.
  public struct Requirement: Hashable, Sendable {
    /// The other pack's id.
    public var pack: String
    /// The range, such as `^1.0`.
    public var range: String
    /// Where it stands.
    public var place: SourcePlace

    /// Creates a need.
    public init(pack: String, range: String, place: SourcePlace) {
      self.pack = pack
      self.range = range
      self.place = place
    }
  }
}
