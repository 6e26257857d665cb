import Foundation
import RefleksContract
import RefleksMessages
import RefleksTestSupport
import Synchronization
import Testing

@testable import refleks

@Suite struct ModelCommandTests: CommandSuite {
    @Test func `a fit sends its window, tells on standard error how far it is, and shows the model`() async throws {
        let test = TestShell()
        let code = try await test.run(
            "model", "fit", "--family", "pareto-nbd", "--until", "2026-06-01", "--holdout-until", "2026-09-01",
            "--first-bought-from", "2025-01-01", "--first-channel", "web", "--first-channel", "mobile-app",
            "--currency", "EUR", "--seconds", "30", "--segment", "vip")
        #expect(code == 0, "\(test.errors.text)")
        let sent = try #require(test.server.state.withLock { $0.fits.first })
        #expect(sent.family == .paretoNbd && sent.currency == "EUR" && sent.maximumSeconds == 30)
        #expect(sent.segment == "vip")
        #expect(sent.calibrationUntil == "2026-06-01" && sent.holdoutUntil == "2026-09-01")
        #expect(sent.firstBoughtFrom == "2025-01-01" && sent.firstChannels == [.web, .mobileApp])
        #expect(
            test.errors.lines == [
                "Reading purchases: entry 4,096 of 12,000.",
                "Fitting: start 2 of 4, iteration 17, log-likelihood −9,582.429.",
            ])
        expect(test.output.text, ["3 · BG/NBD", "alpha", "4.4136", "± 0.3780"])
        expect(test.output.text, ["within 285 days", "after 241 days"])
        for wrong in [
            ["--until", "2026-06-01", "--seconds", "0"], ["--until", "2026-06-01", "--seconds", "601"],
            ["--until", "2026-06-01", "--family", "x"], ["--until", "2026-06-01", "--first-channel", "x"],
        ] {
            let refused = TestShell()
            #expect(try await refused.run(["model", "fit"] + wrong + TestShell.connection) == 64)
        }
    }

    @Test func `a model shows parameters, holdout and tracking in both languages`() async throws {
        expect(
            try await output("model", "show"),
            [
                "VALUE is scored by it", "r", "0.2426", "± 0.0126", "3.1·10⁻⁵", "log-likelihood −9,582.4292",
                "2,357 customers, 946 came back", "first bought through: Web", "spend and γ in TRY",
                "calibration until 1997-10-01, holdout until 1998-07-01",
                "nine of ten who came back did so within 285 days", "lost after 241 days by the policy in force",
                "1,653.0 purchases expected, 1,882 came", "0.786", "0.662",
                "1,411", "0.225", "0.237", "3+", "█", "Cumulative repeat purchases", "378",
            ])
        expect(
            try await output("model", "show", "3", language: "tr"),
            [
                "DEĞER buna göre puanlanıyor", "0,2426", "3,1·10⁻⁵", "harcama ve γ: TRY",
                "ilk alışverişin kanalı: İnternet",
                "kalibrasyon bitişi 01.10.1997", "en geç 285 gün içinde", "bir kez alan 241 gün sonra kayıptır",
                "log-olabilirlik −9.582,4292", "beklenen 1.653,0", "yinelenen",
                "Birikimli",
            ])
        let standard = try await output("model", "show", "99")
        expect(standard, ["the default", "From a <paper> & so.", "P(alive) says nothing"])
        #expect(!standard.contains("Holdout"))
        let csv = try await output("model", "show", "-o", "csv")
        expect(csv, ["3,true,BG_NBD,FULL,r,0.242594522430157,0.0126,-9582.42920667,2357,1997-10-01,1998-07-01"])
        expect(try await output("model", "list"), ["BG/NBD", "active", "2,357", "admin/root"])
        expect(
            try await output("model", "show", "-o", "json"),
            ["\"log_likelihood\": \"-9582.42920667\"", "\"by_frequency\""])
    }

    @Test func `an activation and a back-test say what they do`() async throws {
        expect(try await output("model", "activate", "3"), ["Model 3 serves from commit 813 on."])
        expect(try await output("model", "activate", "9"), ["what is paid in TRY is left out of VALUE until a rate"])
        expect(try await output("model", "activate", "9", language: "tr"), ["TRY ödemeleri", "VALUE içinde sayılmaz"])
        expect(try await output("model", "activate", "0", language: "tr"), ["813. işlemden beri etkin model yok"])
        let test = TestShell()
        #expect(try await test.run("model", "backtest", "3") == 0)
        #expect(test.errors.lines == ["500 customers scored"])
        expect(
            test.output.text,
            [
                "Standard → Standard", "1,200", "Priority → Plus", "34", "1000000005", "460", "→ 380",
                "1,000,000.00 TRY by the active model, 1,250,000.00 TRY by this one", "abc", "1,234 customers scored",
            ])
        let csv = try await output("model", "backtest", "3", "-o", "csv")
        expect(csv, ["1000000005,460,380,PRIORITY,PLUS"])
    }

    @Test func `a value that no rate tells is not shown as nothing`() async throws {
        let english = try await output("model", "backtest", "99")
        expect(
            english,
            [
                "by this model: –", "left out for want of a rate: EUR → TRY, EUR → USD, USD → TRY",
                "with `refleks rate put`.",
            ])
        #expect(!english.contains("0.00"))
        let turkish = try await output("model", "backtest", "99", language: "tr")
        expect(
            turkish,
            [
                "bir yılda beklenen: –", "kuru olmadığı için sayılmayan: EUR → TRY, EUR → USD, USD → TRY",
                "`refleks rate put` ile",
            ])
    }

    @Test func `a lifetime value shows what is expected and by which model, in both languages`() async throws {
        let test = TestShell()
        let code = try await test.run("value", "1000000005", "--days", "730", "--discount", "12,5")
        #expect(code == 0, "\(test.errors.text)")
        let sent = try #require(test.server.state.withLock { $0.values.first })
        #expect(sent.horizonDays == 730 && sent.annualDiscountBasisPoints == 1_250)
        expect(
            test.output.text,
            [
                "612.34 TRY", "within 730 days", "87.4 %", "91.2 %", "3.21", "1,646.66 TRY", "512.34 TRY a purchase",
                "40.0 %", "1,864.92 TRY", "9.10 discounted", "EUR", "model 3, Pareto/NBD",
            ])
        expect(
            try await output("value", "1000000005", language: "tr"),
            ["612,34 TRY", "365 gün içinde", "%87,4", "alışveriş başına 512,34 TRY", "4", "320 gün içinde"])
        expect(try await output("value", "1000000005", "--model", "7"), ["From a paper.", "Has not bought anything"])
        expect(
            try await output("value", "1000000005", "-o", "csv"),
            ["1000000005,3,365,874000,3214000,164666,61234,TRY"])
        for wrong in ["x", "1,234", "1001", "1.", ""] {
            let refused = TestShell()
            #expect(try await refused.run(["value", "1000000005", "--discount", wrong] + TestShell.connection) != 0)
            #expect(refused.server.state.withLock { $0.values.isEmpty }, "\(wrong)")
        }
    }

    @Test(arguments: [Language.english, .turkish])
    func `the page holds the four charts, is well-formed, and reaches for nothing`(_ language: Language) throws {
        let page = ModelPage(SampleScoring.model, singleLossDays: 241, language: language).text
        let parser = WellFormedness(page)
        #expect(parser.failure == nil, "\(parser.failure ?? "")")
        #expect(parser.count["svg"] == 4 && parser.count["section"] == 4 && parser.count["h1"] == 1)
        // Two bars for each group of somebody; two lines and the diagonal; a dot for each band of somebody.
        #expect(parser.count["rect"] == 2 * 3 + 2 * 2 && parser.count["path"] == 3 && parser.count["circle"] == 2)
        #expect(parser.count["script"] == nil && parser.count["img"] == nil && parser.count["link"] == nil)
        for reach in ["http://", "https://", "url(", "src=", "@import"] { #expect(!page.contains(reach), "\(reach)") }
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains(language == .turkish ? "<html lang=\"tr\">" : "<html lang=\"en\">"))
        let words = [Catalogue.CLIModel.chartFrequency, Catalogue.CLIModel.tracking, Catalogue.CLIModel.chartDeciles]
        let facts =
            language == .turkish
            ? ["harcama ve γ: TRY", "ilk alışverişin kanalı: İnternet", "241 gün"]
            : ["spend and γ in TRY", "first bought through: Web", "241 days", "285 days"]
        for fact in facts { #expect(page.contains(fact), "\(fact)") }
        for word in words { #expect(page.contains("aria-label=\"\(word.text(language))\"")) }
        #expect(!page.contains("nan") && !page.contains("inf\""))
    }

    @Test func `a model without a holdout has a page that says so, and texts cannot break out`() throws {
        var model = ModelDescription()
        (model.defaultModel, model.defaultSource) = (true, "<script>&\"")
        let page = ModelPage(model, language: .english).text
        let parser = WellFormedness(page)
        #expect(parser.failure == nil && parser.count["script"] == nil && parser.count["svg"] == nil)
        #expect(page.contains("nothing judges this model") && page.contains("&lt;script&gt;&amp;&quot;"))
    }

    @Test func `show writes the page to a file, and says when it cannot`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("model.html")
        _ = try await output("model", "show", "--html", path)
        let written = try String(contentsOfFile: path, encoding: .utf8)
        #expect(written == ModelPage(SampleScoring.model, singleLossDays: 241, language: .english).text)
        let refused = TestShell()
        let missing = directory.file("none/model.html")
        #expect(try await refused.run("model", "show", "--html", missing) == 73)
    }

    @Test func `round steps divide an axis, whatever its length`() {
        for maximum in [1e-6, 0.03, 0.9, 1, 1.9, 2, 6.5, 99, 4_339, 1e12] {
            let parts = maximum / SVGChart.step(maximum)
            #expect(parts >= 3.9 && parts <= 10.1, "\(maximum)")
        }
        #expect(SVGChart.step(0) == 1 && SVGChart.number(-0.04) == "0" && SVGChart.number(-12.34) == "-12.3")
        #expect(BarText.bar(0.5, width: 3) == "█▌" && BarText.bar(.nan, width: 3).isEmpty)
        #expect(BarText.line([0, 1, 2], width: 9) == "▁▅█" && BarText.line([], width: 9).isEmpty)
    }
}

/// Whether every element of a page ends where it should, and how many there are of each kind.
struct WellFormedness {
    private(set) var count: [String: Int] = [:]
    private(set) var failure: String?

    private static let empty: Set<String> = ["meta", "!doctype"]

    init(_ page: String) {
        var open: [String] = []
        var rest = page[...]
        while let begin = rest.firstIndex(of: "<") {
            guard let end = rest[begin...].firstIndex(of: ">") else {
                failure = "an element does not end"
                return
            }
            let tag = rest[rest.index(after: begin)..<end]
            rest = rest[rest.index(after: end)...]
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }).lowercased()
            if tag.hasPrefix("/") {
                guard open.popLast() == name else {
                    failure = "</\(name)> ends nothing"
                    return
                }
            } else {
                count[name, default: 0] += 1
                if !tag.hasSuffix("/"), !Self.empty.contains(name) { open.append(name) }
            }
        }
        if !open.isEmpty { failure = "left open: \(open)" }
    }
}
