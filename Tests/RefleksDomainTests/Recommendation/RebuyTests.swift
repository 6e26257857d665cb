import RefleksMessages
import Testing

@testable import RefleksDomain

struct RebuyTests {
    @Test func `what is bought often and lately comes first, and says when it is due`() throws {
        var diary = PurchaseDiary()
        for day in [Int32(0), 30, 60, 90] { diary.buy(0, [1], day: day) }
        diary.buy(0, [2], day: 95)
        diary.buy(0, [3], day: 10)
        let candidates = diary.policy.rebuy(history: diary.history(of: 0), today: 125, count: 10)
        #expect(candidates.map(\.product.number) == [1, 2, 3])
        let first = try #require(candidates.first)
        #expect(first.isDue && first.count == 4 && first.interval == 30 && first.daysSince == 35)
        let reason = first.reason
        #expect(reason.code == "REBUY_DUE")
        #expect(
            reason.template.text(.english, reason.arguments)
                == "Due: bought 4 times, every 30 days on average, and not for 35 days now.")
        #expect(
            reason.template.text(.turkish, reason.arguments)
                == "Zamanı geldi: 4 kez alındı, ortalama aralık 30 gün; son alıştan beri 35 gün geçti.")
        let regular = diary.policy.rebuy(history: diary.history(of: 0), today: 119, count: 1)
        #expect(regular.map(\.reason.code) == ["REBUY_REGULAR"])
        #expect(candidates.dropFirst().map(\.reason.code) == ["BOUGHT_BEFORE", "BOUGHT_BEFORE"])
    }

    @Test func `several purchases of a day are one, and late ones fall into their place`() {
        var diary = PurchaseDiary()
        diary.buy(0, [1, 1], day: 50)
        diary.buy(0, [1], day: 50)
        diary.buy(0, [1], day: 10)
        let entry = diary.history(of: 0)[ProductNumber(1)]
        #expect(entry?.count == 2 && entry?.firstDay == 10 && entry?.lastDay == 50 && entry?.meanInterval == 40)
    }

    @Test func `what may not be offered is not`() {
        var diary = PurchaseDiary()
        diary.buy(0, [1, 2], day: 50)
        let candidates = diary.policy.rebuy(history: diary.history(of: 0), today: 60, count: 10) { $0.number == 2 }
        #expect(candidates.map(\.product.number) == [2])
        #expect(diary.policy.rebuy(history: PurchaseHistory(), today: 60, count: 0).isEmpty)
    }
}
