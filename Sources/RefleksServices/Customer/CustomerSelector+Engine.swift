import RefleksContract
import RefleksDomain
import RefleksEngine

extension RefleksContract.CustomerSelector {
    /// The selection in the engine's terms; nil, and reported, when it can select nobody.
    func selector(_ validator: inout Validator) -> RefleksEngine.CustomerSelector? {
        switch selector {
        case .code(let text):
            validator.checked("code") { () throws(FieldRefusal) in .code(try CustomerCode(text)) }
        case .identifier(let input):
            validator.within("identifier") { input.key(&$0).map { .identifier($0) } }
        case nil: nil
        }
    }
}

extension Validator {
    /// The code in the field `field`; nil, and reported, when it is none.
    mutating func code(_ text: String, in field: StaticString = "code") -> CustomerCode? {
        checked(field) { () throws(FieldRefusal) in try CustomerCode(text) }
    }

    /// The customer whom the field `customer` selects; nil, and reported, when it can select nobody.
    mutating func customer(_ selector: RefleksContract.CustomerSelector) -> RefleksEngine.CustomerSelector? {
        within("customer") { selector.selector(&$0) }
    }
}
