#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The C library's functions of a real number, in one place: nothing else of the module imports a C library.
///
/// The same library on the same kind of processor gives the same bits; that is what makes a fit repeatable.
enum RealMath {
    @inline(__always) static func log(_ x: Double) -> Double { platformLog(x) }
    @inline(__always) static func exp(_ x: Double) -> Double { platformExp(x) }
    /// log(1 + x), exact for small x.
    @inline(__always) static func log1p(_ x: Double) -> Double { platformLog1p(x) }
    /// e^x − 1, exact for small x.
    @inline(__always) static func expm1(_ x: Double) -> Double { platformExpm1(x) }
    @inline(__always) static func cos(_ x: Double) -> Double { platformCos(x) }

    /// log Γ(x), x > 0. The reentrant form: the plain one writes a global variable.
    static func logGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }

    /// log(1 + e^x) without overflow.
    @inline(__always) static func softplus(_ x: Double) -> Double {
        x > 0 ? x + log1p(exp(-x)) : log1p(exp(x))
    }

    /// 1 / (1 + e^−x).
    @inline(__always) static func logistic(_ x: Double) -> Double {
        if x >= 0 { return 1 / (1 + exp(-x)) }
        let power = exp(x)
        return power / (1 + power)
    }
}

// Inside the enumeration the names above would call themselves.
@inline(__always) private func platformLog(_ x: Double) -> Double { log(x) }
@inline(__always) private func platformExp(_ x: Double) -> Double { exp(x) }
@inline(__always) private func platformLog1p(_ x: Double) -> Double { log1p(x) }
@inline(__always) private func platformExpm1(_ x: Double) -> Double { expm1(x) }
@inline(__always) private func platformCos(_ x: Double) -> Double { cos(x) }
