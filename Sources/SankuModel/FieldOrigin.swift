public import SankuDiagnostics

/// Where the value of a field comes from (取值出处): its pack and place, and why it was changed.
public struct FieldOrigin: Hashable, Sendable {
  /// The way to the field, such as `range.min` or `indicators[common/acceptance-rate].value`.
  public var path: String
  /// The value as text; lists joined by `；`.
  public var value: String
  /// The pack that the value is written in.
  public var pack: String
  /// Where it stands.
  public var place: SourcePlace
  /// The overlay that wrote it; nil where it is written in the entry itself.
  public var overlay: OverlayChange?
  /// The entry it is taken over from by `extends`; nil for one's own.
  public var inheritedFrom: String?

  /// Creates an origin.
  public init(
    path: String, value: String, pack: String, place: SourcePlace,
    overlay: OverlayChange? = nil, inheritedFrom: String? = nil
  ) {
    self.path = path
    self.value = value
    self.pack = pack
    self.place = place
    self.overlay = overlay
    self.inheritedFrom = inheritedFrom
  }

  /// What an overlay says about a change (修改说明).
  public struct OverlayChange: Hashable, Sendable {
    /// Why.
    public var reason: String
    /// The document it rests on.
    public var source: String?
    /// The value before; nil where there was none.
    public var before: String?

    /// Creates a change.
    public init(reason: String, source: String?, before: String?) {
      self.reason = reason
      self.source = source
      self.before = before
    }
  }
}
