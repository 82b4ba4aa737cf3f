import SankuModel
import SankuRegistry

/// A guidance with what is read from it once for many goals (备好的指引).
///
/// A class, since every context refers to it.
final class PreparedGuidance: Sendable {
  let guidance: Guidance
  let levels: LevelTree
  let attachments: AttachmentDemands
  let dimensionDemands: [DimensionDemand]
  let points: PointsTables
  private let levelNames: [Dimension: LevelNames]

  /// The official level names of a dimension.
  typealias LevelNames = (level1: String, level2: String)

  init(_ guidance: Guidance, registry: Registry) {
    self.guidance = guidance
    levels = LevelTree(guidance: guidance, others: registry.guidances)
    attachments = AttachmentDemands(guidance)
    dimensionDemands = guidance.requirements.map(DimensionDemand.init)
    points = PointsTables(guidance)
    var levelNames: [Dimension: LevelNames] = [:]
    for dimension in Dimension.allCases {
      levelNames[dimension] = guidance.levelNames(of: dimension)
    }
    self.levelNames = levelNames
  }

  /// The official level names of a dimension; nil where the guidance has none for it.
  func levelNames(of dimension: Dimension) -> LevelNames? { levelNames[dimension] }
}
