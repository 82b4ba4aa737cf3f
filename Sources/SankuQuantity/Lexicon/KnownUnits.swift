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
    var numbers: [String: Int32] = Dictionary(minimumCapacity: table.units.count)
    for (number, unit) in table.units.enumerated() { numbers[unit.name] = Int32(number) }
    let number: (String) -> Int32 = { numbers[$0] ?? -1 }
    percent = number("%")
    perMille = number("‰")
    perMyriad = number("万分比")
    times = number("倍")
    yuan = number("元")
    occasion = number("次")
    year = number("年")
    month = number("月")
    monthCount = number("个月")
    level = number("级")
    star = number("星")
  }
}
