/// Small packs that several tests use (示例包).
enum Samples {
  static let manifest = """
    pack: water
    version: 1.0.0
    title: 农村供水
    licence: CC0-1.0
    maintainers: [{name: 青禾县财政局}]

    """

  static let indicators = """
    indicators:
      - id: pipe-length
        name: 供水管网改造长度
        dimension: quantity
        unit: 公里
        direction: higher
        range: {min: 0}
        definition: 年度内更换并验收合格的管道长度。
        examples: {good: ["≥12公里"], bad: [大幅增加]}
      - id: pass-rate
        name: 末梢水质合格率
        dimension: quality
        unit: "%"
        direction: higher
        definition: 合格样品数与检测样品数之比。

    """

  static let files = [
    (name: "Indicators/water/pack.yaml", text: manifest),
    (name: "Indicators/water/pipes.yaml", text: indicators),
  ]
}
