import Synchronization

/// Counts the changes of a projection file, so that views which stay open between reads know when they are of the past.
///
/// A view that is open keeps the file's log from starting over. So no view stays open while a change is under way: the
/// count is odd then, and whoever changes the file lets the idle readers settle first.
final class ProjectionMoments: Sendable {
    /// A state of the file between two changes, or a change.
    struct Moment: Sendable, Hashable {
        fileprivate let count: UInt64

        /// Views of it are of use to nobody afterwards.
        var isChange: Bool { count % 2 == 1 }
    }

    private let count = Atomic<UInt64>(0)

    /// Take it before a view begins: then a view of the same moment is never older than the file.
    var now: Moment { Moment(count: count.load(ordering: .acquiring)) }

    /// From here until `endChange` no reader of `readers` lies idle with an open view. One change at a time.
    func beginChange(settling readers: ReaderPool<ProjectionReader>) {
        count.wrappingAdd(1, ordering: .acquiringAndReleasing)
        readers.settle()
    }

    /// The file has changed.
    func endChange() { count.wrappingAdd(1, ordering: .acquiringAndReleasing) }
}
