/// A product as the recommender knows it: a number that stands for the product's code.
public struct ProductNumber: Sendable, Hashable, Comparable {
    /// Given in the order in which products were first bought.
    public let number: UInt32

    /// The product with this number.
    public init(_ number: UInt32) {
        self.number = number
    }

    /// Products that were bought earlier come first.
    public static func < (left: ProductNumber, right: ProductNumber) -> Bool {
        left.number < right.number
    }
}
