/// The units that rules of the language name themselves, by their index; -1 when not in the
/// table.
struct KnownUnits: Sendable {
  var percent: Int32 = -1
  var perMille: Int32 = -1
  var perMyriad: Int32 = -1
  var times: Int32 = -1
  var yuan: Int32 = -1
  var occasion: Int32 = -1
  var year: Int32 = -1
  var month: Int32 = -1
  var monthCount: Int32 = -1
  var level: Int32 = -1
  var star: Int32 = -1

  init(_ table: UnitTable) {
    for (index, unit) in table.units.enumerated() {
      let index = Int32(index)
      switch unit.name {
      case "%": percent = index
      case "‰": perMille = index
      case "万分比": perMyriad = index
      case "倍": times = index
      case "元": yuan = index
      case "次": occasion = index
      case "年": year = index
      case "月": month = index
      case "个月": monthCount = index
      case "级": level = index
      case "星": star = index
      default: break
      }
    }
  }
}
