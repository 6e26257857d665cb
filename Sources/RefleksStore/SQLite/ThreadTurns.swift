import CSQLite

/// How long a thread keeps a core while others are ready.
package enum ThreadTurns {
    /// The calling thread makes way for whoever wakes up after a fifth of a millisecond, and takes nobody's core when it wakes up
    /// itself: one that rests between its pieces would do so thousands of times a second. Its share of the cores stays, so that it
    /// cannot starve with a lock in its hands; who waits for an answer does not wait for its turn to end.
    package static func shorten() {
        refleks_shorten_turns(200_000)
    }

    /// Ends the calling thread's turn if another one is ready for its core. The kernel looks at the length of a turn when its clock
    /// ticks, every 4 ms where that is 250 Hz: who woke up meanwhile would wait for the tick.
    package static func end() {
        refleks_give_way()
    }
}
