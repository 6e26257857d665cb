extension Catalogue.Help {
    /// `refleks scorecard`, `equity`, `metric`, `report`, `roadmap`, `readiness`, `programme`, `budget`, `recognise` and `conduct`.
    static let governance: [HelpText] = [
        HelpText(
            "Record and show whom the programme is about, and who works for it.",
            "Programın kimleri kapsadığını ve kimlerin ona çalıştığını kaydeder ve gösterir."),
        HelpText(
            "Record which customers the programme is about (role admin).",
            "Programın hangi müşterileri kapsadığını kaydeder (admin rolü)."),
        HelpText("A segment's name. Without one: everybody.", "Bir segmentin adı. Verilmezse: herkes."),
        HelpText("Why these.", "Neden bunlar olduğu."),
        HelpText(
            "Count who is in the programme's scope and who gets standard treatment.",
            "Kaç müşterinin programın kapsamında olduğunu, kaçının standart hizmet aldığını sayar."),
        HelpText(
            "Record who works for the programme in an area of the house (role admin).",
            "Şirketin bir alanında program için kimin çalıştığını kaydeder (admin rolü)."),
        HelpText("The area, such as logistics.", "Alan, örneğin lojistik."),
        HelpText("Who. Default: nobody yet.", "Kim olduğu. Varsayılan: henüz kimse."),
        HelpText(
            "How much of his time was promised, per cent, 0 to 100.",
            "Zamanının ne kadarının söz verildiği, yüzde, 0 ile 100 arası."),
        HelpText(
            "How much of it was given, per cent, 0 to 100.",
            "Bunun ne kadarının verildiği, yüzde, 0 ile 100 arası."),
        HelpText(
            "List the areas, those without a person among them.",
            "Alanları, kimsesi olmayanlarla birlikte listeler."),
        HelpText("Only areas without a person.", "Yalnız kimsesi olmayan alanlar."),
        HelpText(
            "Record and show what may be spent to keep customers.",
            "Müşterileri elde tutmak için ne harcanabileceğini kaydeder ve gösterir."),
        HelpText(
            "Record the next version of a month's budget (role admin).",
            "Bir ayın bütçesinin sonraki sürümünü kaydeder (admin rolü)."),
        HelpText("The month, such as 2026-10.", "Ay, örneğin 2026-10."),
        HelpText("The amount: 50.000,00.", "Tutar: 50.000,00."),
        HelpText(
            "A campaign for retention that it pays, repeatable.",
            "Ödediği bir elde tutma kampanyası; yinelenebilir."),
        HelpText(
            "Tell a month's budget, what was spent, and what was won back.",
            "Bir ayın bütçesini, ne harcandığını ve ne geri kazanıldığını söyler."),
        HelpText(
            "Praise people for what they did for a customer, and list praise.",
            "Çalışanları bir müşteri için yaptıklarından ötürü takdir eder ve takdirleri listeler."),
        HelpText(
            "Record praise, tied to a customer and what became of him.",
            "Bir müşteriye ve onunla ulaşılan sonuca bağlı bir takdir kaydeder."),
        HelpText("Who is praised, repeatable.", "Kimin takdir edildiği; yinelenebilir."),
        HelpText(
            "acquired, deepened, won-back, kept or reconciled.",
            "acquired, deepened, won-back, kept ya da reconciled."),
        HelpText("The interaction that shows it.", "Bunu gösteren etkileşim."),
        HelpText("The day. Default: today.", "Gün. Varsayılan: bugün."),
        HelpText("Its id. Default: day and code.", "Kimliği. Varsayılan: gün ve kod."),
        HelpText("List praise.", "Takdirleri listeler."),
        HelpText(
            "Write a month's scorecard, customer equity and service quality as one page for people.",
            "Bir ayın karnesini, müşteri varlığını ve hizmet kalitesini okunacak tek bir sayfa olarak yazar."),
        HelpText(
            "One file, no network, no script, in the language of --locale. Example: refleks report --month 2026-10 -o html > october.html",
            "Tek dosya, ağ ve betik yok, --locale dilinde. Örnek: refleks report --month 2026-10 -o html > ekim.html"),
        HelpText(
            "A month such as 2026-10. Default: the present one, so far.",
            "2026-10 gibi bir ay. Varsayılan: içinde bulunulan ay, şimdiye kadar."),
        HelpText("html.", "html."),
        HelpText(
            "Record and list what the house has set out to do, and what nobody owns.",
            "Şirketin yapmaya karar verdiklerini ve kimsenin üstlenmediklerini kaydeder ve listeler."),
        HelpText(
            "Record the next version of an item, whole (role admin).",
            "Bir maddenin sonraki sürümünü bütünüyle kaydeder (admin rolü)."),
        HelpText("The item's id.", "Maddenin kimliği."),
        HelpText(
            "positioning, brand, customer-plan, launch or step.",
            "positioning, brand, customer-plan, launch ya da step."),
        HelpText("Who answers for it. Default: nobody yet.", "Kimin sorumlu olduğu. Varsayılan: henüz kimse."),
        HelpText("By when, such as 2026-12-31.", "Ne zamana kadar, örneğin 2026-12-31."),
        HelpText("The metric by which it is judged.", "Hangi ölçüyle değerlendirileceği."),
        HelpText("The item that it is a part of.", "Parçası olduğu madde."),
        HelpText("planned, under-way, done or dropped.", "planned, under-way, done ya da dropped."),
        HelpText("List the road map.", "Yol haritasını listeler."),
        HelpText("Only what is open.", "Yalnız açık olanlar."),
        HelpText("List what is open and nobody answers for.", "Açık olup kimsenin üstlenmediklerini listeler."),
        HelpText(
            "Answer the questions of readiness, and show what the house says.",
            "Hazırlık sorularını yanıtlar ve şirketin ne dediğini gösterir."),
        HelpText(
            "Record one respondent's answers: yes to all questions but those of --no.",
            "Bir kişinin yanıtlarını kaydeder: --no ile verilenler dışında tüm sorulara evet."),
        HelpText(
            "Example: refleks readiness submit ali.can --no 3,7\n`refleks readiness show` tells the questions with their numbers.",
            "Örnek: refleks readiness submit ali.can --no 3,7\nSorular ve numaraları için: `refleks readiness show`."),
        HelpText("Who answers.", "Kimin yanıtladığı."),
        HelpText(
            "Numbers of the questions that are answered with no, with commas between them. Default: none.",
            "Hayır yanıtı verilen soruların numaraları, aralarında virgülle. Varsayılan: yok."),
        HelpText("The day of the answers. Default: today.", "Yanıtların günü. Varsayılan: bugün."),
        HelpText(
            "Show the questions with their answers, what to do, and how it went.",
            "Soruları yanıtlarıyla, yapılacaklarla ve zaman içindeki gidişle gösterir."),
        HelpText("The day of the answers. Default: the newest one.", "Yanıtların günü. Varsayılan: en yenisi."),
        HelpText(
            "Tell what the agreed metrics say of a month, counts of customers first.",
            "Üzerinde anlaşılan ölçülerin bir ay için ne dediğini söyler, önce müşteri sayıları."),
        HelpText(
            "A month that is over is told by the definitions of its time.",
            "Biten bir ay, o zamanki tanımlarla anlatılır."),
        HelpText(
            "Tell where the value of the customer base came from and went to in a month.",
            "Müşteri tabanının değerinin bir ayda nereden gelip nereye gittiğini söyler."),
        HelpText(
            "ISO 4217; refused where the month's values are in another one.",
            "ISO 4217; ayın değerleri başka bir para birimindeyse reddedilir."),
        HelpText("Record and list the metrics of the scorecard.", "Karnenin ölçülerini kaydeder ve listeler."),
        HelpText(
            "Record the next version of a metric (role admin). At most 7 are active.",
            "Bir ölçünün sonraki sürümünü kaydeder (admin rolü). En çok 7 ölçü etkindir."),
        HelpText(
            "Example: refleks metric put active --measure customers --name-en \"Active customers\" --name-tr \"Etkin müşteriler\" --owner ayse.kaya --sign-off ali.can --sign-off ece.su",
            "Örnek: refleks metric put active --measure customers --name-en \"Active customers\" --name-tr \"Etkin müşteriler\" --owner ayse.kaya --sign-off ali.can --sign-off ece.su"
        ),
        HelpText("The metric's id.", "Ölçünün kimliği."),
        HelpText(
            "What it measures: customers, acquired-customers, lost-customers, retention-rate, customer-equity …",
            "Neyi ölçtüğü: customers, acquired-customers, lost-customers, retention-rate, customer-equity …"),
        HelpText("Its name in English.", "İngilizce adı."),
        HelpText("Its name in Turkish.", "Türkçe adı."),
        HelpText("Who answers for it.", "Kimin sorumlu olduğu."),
        HelpText("Who agreed to this definition, repeatable.", "Bu tanım üzerinde kimin anlaştığı; yinelenebilir."),
        HelpText("It is not on the scorecard any more.", "Artık karnede değil."),
        HelpText("List the metrics by id.", "Ölçüleri kimliklerine göre listeler."),
        HelpText("Also those that are not on the scorecard any more.", "Artık karnede olmayanlar da."),
        HelpText(
            "Tell where effort goes, which phases it covers, who looks before he serves, and what cuts and offers did.",
            "Emeğin nereye gittiğini, hangi aşamaları kapsadığını, kimin hizmetten önce baktığını, kesintilerin ve tekliflerin ne yaptığını söyler."
        ),
        HelpText(
            "Tell how a month's effort was divided: best tenth, others, new ones.",
            "Bir ayın emeğinin nasıl bölündüğünü söyler: en iyi onda bir, ötekiler, yeniler."),
        HelpText(
            "Alert when the best tenth gets less, per cent, 1 to 100. Default: never.",
            "En iyi onda bir daha azını alırsa uyarır, yüzde, 1 ile 100 arası. Varsayılan: hiçbir zaman."),
        HelpText(
            "Alert when new ones get more, per cent, 1 to 100. Default: never.",
            "Yeniler daha çoğunu alırsa uyarır, yüzde, 1 ile 100 arası. Varsayılan: hiçbir zaman."),
        HelpText(
            "Tell how far interactions cover the time before, at and after the purchase.",
            "Etkileşimlerin satın alma öncesini, anını ve sonrasını ne kadar kapsadığını söyler."),
        HelpText(
            "Tell for how many visits each branch opened the briefing.",
            "Her şubenin kaç ziyarette bilgi notunu açtığını söyler."),
        HelpText(
            "Tell what became of customers after something was cut or given away, beside all others.",
            "Bir şey kısıldıktan ya da verildikten sonra müşterilere ne olduğunu ötekilerle yan yana söyler."),
        HelpText("The day on which it was, such as 2026-10-01.", "Bunun yapıldığı gün, örneğin 2026-10-01."),
        HelpText("Those who were served in this branch before.", "Daha önce bu şubede hizmet alanlar."),
        HelpText("Those with an interaction that names this campaign.", "Bu kampanyayı anan bir etkileşimi olanlar."),
        HelpText(
            "Those who got a discount afterwards. This is the default.",
            "Sonrasında indirim alanlar. Varsayılan budur."),
        HelpText("Days before and after, 1 to 180.", "Öncesi ve sonrası için gün sayısı, 1 ile 180 arası."),
    ]
}
