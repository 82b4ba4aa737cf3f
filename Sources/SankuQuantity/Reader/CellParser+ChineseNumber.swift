extension CellParser {
  /// Reads 三十二, 两百五, 壹拾, 十几, 一七二零, 100万三千 from `index`.
  ///
  /// Reads twice when a digit is vague (几) or two stand in a row (三五百), for both ends.
  mutating func chineseNumber(at index: Int, mixedFrom arabic: NumberToken?) -> NumberToken? {
    guard var token = numeral(at: index, upper: false, arabic: arabic) else { return nil }
    if token.vagueUpper != nil {
      guard let upper = numeral(at: index, upper: true, arabic: arabic) else { return nil }
      token.vagueUpper = upper.coefficient
    }
    if u[token.end] == 0x70B9 { pointDigits(&token) }  // 点
    return token
  }

  private mutating func numeral(
    at index: Int, upper: Bool, arabic: NumberToken?
  ) -> NumberToken? {
    var token = NumberToken(start: index, end: index, digitsEnd: index)
    token.isChinese = arabic == nil
    if arabic != nil { token.flags.insert(.mixed) }
    var state = NumeralState()
    var position = index
    scan: while true {
      let unit = u[position]
      let kind = lex.digit(unit)
      switch kind {
      case 0...9:
        guard takeDigit(UInt64(kind), unit, at: position, upper: upper, &state, &token) else {
          break scan
        }
        position += 1
      case 11...13:
        guard takeUnit(UInt64(1).scaled(by: Int(kind) - 10) ?? 1, at: position, &state, &token)
        else { break scan }
        position += 1
      case 14, 18:
        guard takeLargeUnit(kind, at: position, &state, &token) else { break scan }
        position += 1
      default:
        if isDigit(unit), state.lastUnit > 0 || arabic != nil, !state.hasDigit {
          position = takeArabicDigits(at: position, &state, &token)
          if token.flags.contains(.malformed) { break scan }
        } else if unit == 0x5EFF || unit == 0x5345, !state.hasDigit, state.group == 0 {
          state.group = unit == 0x5EFF ? 20 : 30
          state.smallest = 10
          state.lastUnit = 10
          position += 1
        } else if unit == 0x51E0 || unit == 0x6570 {
          guard takeVague(at: position, upper: upper, &state, &token) else { break scan }
          position += 1
        } else if unit == 0x4F59 || unit == 0x591A, state.lastUnit > 0, !state.hasDigit,
          !token.isApproximate
        {
          token.isApproximate = true
          position += 1
        } else {
          break scan
        }
      }
    }
    if position == index || token.flags.contains(.malformed) { return nil }
    let total = state.finish()
    if total.overflow { token.flags.insert(.malformed) }
    if total.omitted { token.flags.insert(.omittedUnit) }
    if state.run > 1 { token.flags.insert(.digitString) }
    token.coefficient = total.value
    token.wholeDigits = state.lastUnit == 0 ? state.run : total.value.decimalDigits
    token.end = position
    token.digitsEnd = position
    return token
  }

  private mutating func takeDigit(
    _ digit: UInt64, _ unit: UInt16, at position: Int, upper: Bool,
    _ state: inout NumeralState, _ token: inout NumberToken
  ) -> Bool {
    let isTwo = unit == 0x4E24 || unit == 0x5169  // 两 is no digit of a string
    if digit == 0 && state.lastUnit > 0 && !state.hasDigit {
      state.sawZero = true
      return lex.digit(u[position + 1]) != 255 || isDigit(u[position + 1])
        || u[position + 1] == 0x70B9
    }
    if state.hasDigit {
      if state.run == 1, state.digit > 0, isVaguePair(state.digit, digit, at: position, state) {
        token.vagueUpper = 0
        if upper { state.digit = digit }
        state.run = 1
        return true
      }
      if isTwo || state.lastUnit > 0 || token.vagueUpper != nil { return false }
      let (scaled, overflow) = state.digit.multipliedReportingOverflow(by: 10)
      if overflow || state.digit >= 100_000_000_000_000_000 {
        token.flags.insert(.malformed)
        return false
      }
      state.digit = scaled + digit
      state.run += 1
      return true
    }
    state.hasDigit = true
    state.digit = digit
    state.run = 1
    return true
  }

  /// 三五百, 七八个, 十三四: neighbours, or 三五, before a multiplier or a measure word.
  private mutating func isVaguePair(
    _ first: UInt64, _ second: UInt64, at position: Int, _ state: NumeralState
  ) -> Bool {
    guard second == first + 1 || (first == 3 && second == 5) else { return false }
    let next = u[position + 1]
    let kind = lex.digit(next)
    if kind < 10 { return false }
    if kind != 255 { return kind != 14 || state.lastUnit == 0 }
    if next == 0x6210 || next == 0x6298 { return false }  // 八九折, 七八成: one number
    return lex.classOf(next).contains(.unit) && next != 0x25 && next != 0x5E74
  }

  private mutating func takeUnit(
    _ unit: UInt64, at position: Int, _ state: inout NumeralState, _ token: inout NumberToken
  ) -> Bool {
    if unit >= state.smallest || state.digit > 9 { return false }
    if beginsLongUnit(position, state) { return false }
    if !state.hasDigit {
      // 一百十一 leaves out 一; 一千零十 and 零百 do not.
      if !state.sawZero, unit != 10 || state.group > 0 {
        token.flags.insert(unit == 10 ? .irregular : .bareMultiplier)
      }
      state.digit = 1
    }
    state.group += state.digit * unit
    state.digit = 0
    state.hasDigit = false
    state.run = 0
    state.smallest = unit
    state.lastUnit = unit
    state.sawZero = false
    return true
  }

  private mutating func takeLargeUnit(
    _ kind: UInt8, at position: Int, _ state: inout NumeralState, _ token: inout NumberToken
  ) -> Bool {
    if isFractionWord(position) { return false }
    let isWan = kind == 14
    var section = state.section
    if state.run > 1 && state.lastUnit == 0 { token.flags.insert(.irregular) }
    if isWan {
      if state.sawWan { return false }
      if section == 0 {
        if state.lastUnit != 0 || state.hasDigit { return false }
        token.flags.insert(.bareMultiplier)
        section = 1
      }
      let (wan, overflow) = section.multipliedReportingOverflow(by: 10_000)
      if overflow { token.flags.insert(.malformed) }
      state.wan = wan
      state.sawWan = true
      state.lastUnit = 10_000
    } else {
      if state.sawYi { return false }
      section += state.wan
      if section == 0 {
        if state.lastUnit != 0 || state.hasDigit { return false }
        token.flags.insert(.bareMultiplier)
        section = 1
      }
      let (high, overflow) = section.multipliedReportingOverflow(by: 100_000_000)
      if overflow { token.flags.insert(.malformed) }
      state.high = high
      state.wan = 0
      state.sawWan = false
      state.sawYi = true
      state.lastUnit = 100_000_000
    }
    state.group = 0
    state.digit = 0
    state.hasDigit = false
    state.run = 0
    state.smallest = 10_000
    state.sawZero = false
    return true
  }

  private mutating func takeArabicDigits(
    at index: Int, _ state: inout NumeralState, _ token: inout NumberToken
  ) -> Int {
    var position = index
    var value: UInt64 = 0
    while isDigit(u[position]), value < 1_000_000_000_000_000 {
      value = value * 10 + UInt64(u[position] - 0x30)
      position += 1
    }
    // What follows 万 must be smaller than 万, else the two are separate numbers.
    let isTooLarge = state.lastUnit > 0 && value >= state.lastUnit
    if isDigit(u[position]) || isTooLarge || (u[position] == 0x2E && isDigit(u[position + 1])) {
      token.flags.insert(.malformed)
      return position
    }
    token.flags.insert(.mixed)
    state.digit = value
    state.hasDigit = true
    state.run = position - index
    if state.lastUnit > 0 { state.sawZero = state.run > 1 || u[index] == 0x30 || state.sawZero }
    return position
  }

  private mutating func takeVague(
    at position: Int, upper: Bool, _ state: inout NumeralState, _ token: inout NumberToken
  ) -> Bool {
    if state.hasDigit { return false }
    let next = lex.digit(u[position + 1])
    let multiplierFollows = next > 10 && next != 255
    // 数 counts only before a multiplier (数十), 几 also behind one (十几).
    guard multiplierFollows || (u[position] == 0x51E0 && state.lastUnit > 0) else { return false }
    token.vagueUpper = 0
    state.hasDigit = true
    state.digit = upper ? 9 : multiplierFollows && state.lastUnit == 0 ? 2 : 1
    state.run = 1
    state.sawZero = true
    return true
  }

  /// 千 of 千瓦, 百 of 百分点: not part of the number once there is one.
  private mutating func beginsLongUnit(_ position: Int, _ state: NumeralState) -> Bool {
    guard state.hasDigit || state.lastUnit > 0 else { return false }
    return lex.unit(u + position).length > 1 || isFractionWord(position)
  }
}
