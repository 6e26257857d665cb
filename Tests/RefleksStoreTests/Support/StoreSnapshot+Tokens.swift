import RefleksStore

extension StoreSnapshot {
    /// The customers of a search with all the effort in the world.
    func customers(withOneOfEach groups: [[UInt64]], after: UInt64, limit: Int) throws(StoreError) -> [UInt64] {
        var effort = Int.max
        return try customers(havingOneOfEach: groups, after: after, limit: limit, effort: &effort).numbers
    }
}
