#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Natural logarithms (对数) from the C library.
enum Logarithm {
  static func of(_ value: Double) -> Double { log(value) }
  static func power(_ exponent: Double) -> Double { exp(exponent) }
}
