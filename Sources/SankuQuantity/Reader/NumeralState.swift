/// The state of reading a Chinese numeral from left to right (中文数字状态).
struct NumeralState {
  var high: UInt64 = 0
  var wan: UInt64 = 0
  var group: UInt64 = 0
  var digit: UInt64 = 0
  var hasDigit = false
  /// How many digits stand in a row.
  var run = 0
  var smallest: UInt64 = 10_000
  var lastUnit: UInt64 = 0
  var sawZero = false
  var sawWan = false
  var sawYi = false

  var section: UInt64 { group + (hasDigit ? digit : 0) }

  /// The whole; `omitted` when the last digit stands for the place below its unit (一百二).
  mutating func finish() -> (value: UInt64, omitted: Bool, overflow: Bool) {
    var omitted = false
    if hasDigit, run == 1, lastUnit >= 100, !sawZero, digit < 10 {
      digit *= lastUnit / 10
      omitted = true
    }
    let (low, first) = wan.addingReportingOverflow(section)
    let (value, second) = high.addingReportingOverflow(low)
    return (value, omitted, first || second)
  }
}
