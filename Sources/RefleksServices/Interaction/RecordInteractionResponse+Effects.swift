import RefleksContract
import RefleksDomain
import RefleksEngine

extension RecordInteractionResponse {
    /// The answer to one recorded item of `committed`.
    init(_ effects: RefleksEngine.Effects, of committed: Committed) {
        self.init()
        interactionID = effects.interactionID
        customerCode = CustomerCode.text(effects.customerNumber)
        commitSeq = effects.commitSeq == 0 ? committed.commitSeq : effects.commitSeq
        recordedAtUs = committed.recordedAt.microseconds
        replayed = committed.isReplayed || effects.isReplayed
        self.effects = RefleksContract.Effects(effects)
    }
}

extension RefleksContract.Effects {
    /// What was decided in the commit, as the contract tells it.
    init(_ effects: RefleksEngine.Effects) {
        self.init()
        customerCreated = effects.isNewCustomer
        newCustomer = effects.totals.isFirstInteraction
        interactionCountBefore = effects.totals.interactionsBefore
        interactionCountAfter = effects.totals.interactionsAfter
        totals = effects.totals.money.map { change in
            var message = TotalChange()
            message.kind = RefleksContract.MoneyKind(rawValue: Int(change.kind.rawValue)) ?? .unspecified
            message.currency = change.currency.code
            message.beforeMinor = change.before
            message.afterMinor = change.after
            return message
        }
        if !effects.conflictingNumbers.isEmpty {
            conflict.otherCodes = effects.conflictingNumbers.map(CustomerCode.text)
        }
    }
}
