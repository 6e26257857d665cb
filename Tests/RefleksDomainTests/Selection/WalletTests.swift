import RefleksMessages
import Testing

@testable import RefleksDomain

struct WalletTests {
    static func lira(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: .lira) }

    @Test func `our share and what could be won are parts of what was declared`() throws {
        let wallet = try Wallet(declared: Self.lira(300_000), ours: Self.lira(100_000))
        #expect(wallet.share == 3_333 && wallet.headroom == Self.lira(200_000) && wallet.origin == .declared)
        #expect(!wallet.isUnderstated)
        let nothing = try Wallet(declared: Self.lira(0), ours: Self.lira(0))
        #expect(nothing.share == nil && nothing.headroom == Self.lira(0))
        #expect(try Wallet(declared: Self.lira(.max), ours: Self.lira(.max)).share == 10_000)
    }

    @Test func `a declaration is an amount with its currency, an old bare one is in the one given for it`() throws {
        let euro = try Currency("EUR")
        #expect(try WalletDeclaration.money("12.000,00 EUR") == Money(minorUnits: 1_200_000, currency: euro))
        #expect(try WalletDeclaration.money("40,00", bare: .lira) == Self.lira(4_000))
        #expect(try WalletDeclaration.money("40,00 EUR", bare: .lira).currency == euro)
        for (text, code) in [
            ("40,00", "WALLET_NO_AMOUNT"), ("", "WALLET_NO_AMOUNT"), ("40,00 EUR a year", "WALLET_NO_AMOUNT"),
            ("much EUR", "BAD_AMOUNT"), ("40,00 XXL", "UNKNOWN_CURRENCY"), ("1,234 EUR", "AMBIGUOUS_AMOUNT"),
        ] {
            #expect(refusalCode { () throws(FieldRefusal) in _ = try WalletDeclaration.money(text) } == code, "\(text)")
        }
    }

    @Test func `who spends more with us than he said said too little`() throws {
        let wallet = try Wallet(declared: Self.lira(100), ours: Self.lira(250))
        #expect(
            wallet.isUnderstated && wallet.whole == 250 && wallet.share == 10_000 && wallet.headroom == Self.lira(0))
    }

    @Test func `a wallet that nobody declared is estimated by the median of those who did`() throws {
        let wallet = try Wallet(ours: Self.lira(1_000), peerShares: [10_000, 2_500, 100, 3_000, 2_000, 77_777])
        #expect(wallet.whole == 4_000 && wallet.share == 2_500 && wallet.origin == .estimated)
        #expect(wallet.headroom == Self.lira(3_000))
    }

    @Test func `whole, share and headroom fit together, whatever the amounts`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let declared = Int64.random(in: 0 ... .max, using: &random) >> Int64.random(in: 0...62, using: &random)
            let ours = Int64.random(in: 0 ... .max, using: &random) >> Int64.random(in: 0...62, using: &random)
            let wallet = try Wallet(declared: Self.lira(declared), ours: Self.lira(ours))
            #expect(
                wallet.headroom.minorUnits >= 0 && wallet.headroom.minorUnits + ours == wallet.whole, "seed \(seed)")
            #expect(wallet.share.map { (0...10_000).contains($0) } ?? (declared == 0 && ours == 0), "seed \(seed)")
        }
    }

    @Test func `what makes no wallet is refused`() throws {
        let euro = Money(minorUnits: 5, currency: try Currency("EUR"))
        func code(_ body: () throws(FieldRefusal) -> Void) -> String? { refusalCode(body) }
        #expect(
            code { () throws(FieldRefusal) in _ = try Wallet(declared: Self.lira(5), ours: euro) }
                == "WALLET_CURRENCIES_DIFFER")
        #expect(
            code { () throws(FieldRefusal) in _ = try Wallet(declared: Self.lira(-1), ours: Self.lira(1)) }
                == "WALLET_NEGATIVE")
        #expect(
            code { () throws(FieldRefusal) in _ = try Wallet(ours: Self.lira(-1), peerShares: []) }
                == "WALLET_NEGATIVE")
        #expect(
            code { () throws(FieldRefusal) in _ = try Wallet(ours: Self.lira(1), peerShares: [1, 2, 3, 4, -5]) }
                == "WALLET_FEW_PEERS")
        #expect(
            code { () throws(FieldRefusal) in _ = try Wallet(ours: Self.lira(1), peerShares: [0, 0, 0, 5, 5]) }
                == "WALLET_FEW_PEERS")
        #expect(
            code { () throws(FieldRefusal) in _ = try Wallet(ours: Self.lira(.max), peerShares: [1, 1, 1, 1, 1]) }
                == "WALLET_TOO_LARGE")
    }
}
