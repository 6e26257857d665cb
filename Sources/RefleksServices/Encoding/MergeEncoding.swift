import RefleksContract
import RefleksDomain
import RefleksEngine

/// A customer's merges as bytes of the contract's messages: fields 9 and 10 of a `Customer360`.
enum MergeEncoding {
    static func write(_ merges: CustomerMerges, to writer: inout MessageWriter) {
        for edge in merges.merged {
            writer.message(9) { writer in
                writer.text(1, CustomerCode.text(edge.mergedNumber))
                writer.text(2, CustomerCode.text(edge.survivorNumber))
                writer.integer(3, edge.at.microseconds)
                writer.text(4, edge.by)
                writer.integer(5, edge.commitSeq)
            }
        }
        for event in merges.history {
            writer.message(10) { writer in
                writer.enumeration(1, event.isMerge ? MergeEventKind.merged : .unmerged)
                writer.text(2, CustomerCode.text(event.mergedNumber))
                writer.text(3, CustomerCode.text(event.survivorNumber))
                writer.integer(4, event.at.microseconds)
                writer.text(5, event.by)
                writer.integer(6, event.commitSeq)
            }
        }
    }
}
