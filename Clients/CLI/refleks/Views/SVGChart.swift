/// A chart as inline SVG: axes, marks and texts, in the page's colours. Coordinates are rounded to tenths; texts are escaped.
struct SVGChart {
    static let width = 640.0
    static let height = 300.0
    private static let left = 56.0
    private static let right = 16.0
    private static let top = 14.0
    private static let bottom = 44.0

    /// The greatest values of both axes; each begins at 0.
    private let maximum: (x: Double, y: Double)
    private var body = ""

    /// Axes up to these values, at least a little of each.
    init(maximumX: Double, maximumY: Double) {
        maximum = (max(maximumX, 1e-9), max(maximumY, 1e-9))
    }

    // MARK: Parts

    /// A horizontal line with its name for each of about five round values.
    mutating func gridY(_ name: (Double) -> String) {
        let step = Self.step(maximum.y)
        for value in stride(from: 0, through: maximum.y * 1.0001, by: step) {
            let y = self.y(value)
            body +=
                "<line class=\"grid\" x1=\"\(Self.left)\" x2=\"\(Self.width - Self.right)\" y1=\"\(Self.number(y))\" y2=\"\(Self.number(y))\"/>"
            text(name(value), x: Self.left - 6, y: y + 4, anchor: "end")
        }
    }

    /// The name of a place of the horizontal axis, with a small tick.
    mutating func tick(_ name: String, at value: Double) {
        text(name, x: x(value), y: Self.height - Self.bottom + 16, anchor: "middle")
    }

    /// What an axis is of.
    mutating func title(x name: String) {
        text(name, x: (Self.left + Self.width - Self.right) / 2, y: Self.height - 6, anchor: "middle")
    }

    mutating func title(y name: String) {
        body +=
            "<text class=\"axis\" transform=\"translate(13 \(Self.number((Self.top + Self.height - Self.bottom) / 2))) rotate(-90)\" text-anchor=\"middle\">\(Self.escaped(name))</text>"
    }

    /// A bar from 0 to `value`, between two places.
    mutating func bar(_ style: String, from: Double, to: Double, value: Double, _ note: String) {
        let top = y(value)
        body +=
            "<rect class=\"\(style)\" x=\"\(Self.number(x(from)))\" y=\"\(Self.number(top))\" width=\"\(Self.number(max(x(to) - x(from), 0.5)))\" height=\"\(Self.number(max(y(0) - top, 0)))\"><title>\(Self.escaped(note))</title></rect>"
    }

    /// A line through the points.
    mutating func line(_ style: String, _ points: [(x: Double, y: Double)]) {
        let path = points.enumerated().map { index, point in
            (index == 0 ? "M" : "L") + Self.number(x(point.x)) + " " + Self.number(y(point.y))
        }
        body += "<path class=\"\(style)\" d=\"\(path.joined(separator: " "))\"/>"
    }

    /// A circle of an area that says how much it stands for.
    mutating func dot(_ style: String, x place: Double, y value: Double, radius: Double, _ note: String) {
        body +=
            "<circle class=\"\(style)\" cx=\"\(Self.number(x(place)))\" cy=\"\(Self.number(y(value)))\" r=\"\(Self.number(radius))\"><title>\(Self.escaped(note))</title></circle>"
    }

    /// A vertical line with a note.
    mutating func mark(at value: Double, _ note: String) {
        let place = x(value)
        body +=
            "<line class=\"mark\" x1=\"\(Self.number(place))\" x2=\"\(Self.number(place))\" y1=\"\(Self.top)\" y2=\"\(Self.number(y(0)))\"/>"
        let isRight = place > Self.width * 0.7
        text(note, x: place + (isRight ? -5 : 5), y: Self.top + 10, anchor: isRight ? "end" : "start")
    }

    /// The element; `name` is what is read to who cannot see it.
    func element(_ name: String) -> String {
        """
        <svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-label="\(Self.escaped(name))">\(body)</svg>
        """
    }

    // MARK: Coordinates

    private func x(_ value: Double) -> Double {
        Self.left + (Self.width - Self.left - Self.right) * Self.held(value / maximum.x)
    }

    private func y(_ value: Double) -> Double {
        Self.height - Self.bottom - (Self.height - Self.top - Self.bottom) * Self.held(value / maximum.y)
    }

    private static func held(_ share: Double) -> Double { share.isFinite ? min(max(share, 0), 1) : 0 }

    private mutating func text(_ text: String, x: Double, y: Double, anchor: String) {
        body +=
            "<text class=\"axis\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\">\(Self.escaped(text))</text>"
    }

    /// 1, 2 or 5 times a power of ten, of which four to ten make up `maximum`.
    static func step(_ maximum: Double) -> Double {
        guard maximum.isFinite, maximum > 0 else { return 1 }
        var power = 1.0
        while power * 10 <= maximum, power < 1e15 { power *= 10 }
        while power > maximum, power > 1e-15 { power /= 10 }
        let whole = maximum / power
        return whole >= 5 ? power : whole >= 2 ? power / 2 : power / 5
    }

    /// Rounded to tenths; the axes keep it finite.
    static func number(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(tenths.magnitude / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths.magnitude % 10)")
    }

    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, letter in
            switch letter {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(letter)
            }
        }
    }
}
