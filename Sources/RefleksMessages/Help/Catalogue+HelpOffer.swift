extension Catalogue.Help {
    /// `refleks recommend`, `next`, `allocate`, `redirect`, `wallet`, `offer` and `campaign`.
    static let offer: [HelpText] = [
        HelpText(
            "Recommend products to a customer: what he never bought, and again.",
            "Bir müşteriye ürün önerir: hiç almadıkları ve yeniden alacakları."),
        HelpText(
            "Example: refleks recommend 1000000005 --channel sms --brand acme",
            "Örnek: refleks recommend 1000000005 --channel sms --brand acme"),
        HelpText("How many of each kind, 1 to 50.", "Her türden kaç öneri, 1 ile 50 arası."),
        HelpText(
            "Where they are offered; phone, sms and email need the customer's permission.",
            "Nereden önerileceği; phone, sms ve email için müşterinin izni gerekir."),
        HelpText("In whose name, where a permission is needed.", "İzin gereken yerde hangi marka adına."),
        HelpText("Only products for which an offer may be made.", "Yalnızca teklif verilebilecek ürünler."),
        HelpText(
            "Wait until everything that was bought so far is learnt.",
            "Şimdiye kadarki tüm alışverişler öğrenilene kadar bekler."),
        HelpText(
            "Tell what to do next with a customer, and why nothing else.",
            "Bir müşteriyle sırada ne yapılacağını ve başkasının neden yapılmayacağını söyler."),
        HelpText(
            "Example: refleks next 1000000005 --brand acme, or refleks next 1000000005 --present",
            "Örnek: refleks next 1000000005 --brand acme ya da refleks next 1000000005 --present"),
        HelpText("The customer is there, or on the phone.", "Müşteri şu an orada ya da telefonda."),
        HelpText("In whose name the customer would be contacted.", "Müşteriyle hangi marka adına temas kurulacağı."),
        HelpText(
            "Give few seats to customers by their scores; nothing is stored.",
            "Az sayıdaki yeri müşterilere puanlarına göre dağıtır; hiçbir şey saklanmaz."),
        HelpText(
            "Example: refleks allocate 1000000005 1000000013 --seats 1 --waiting 1 --channel phone --brand acme\nWith `-` as the only customer, codes are read from standard input, one a line. With --segment its members are candidates as well.",
            "Örnek: refleks allocate 1000000005 1000000013 --seats 1 --waiting 1 --channel phone --brand acme\nTek müşteri olarak `-` verilirse kodlar her satırda bir tane olmak üzere standart girdiden okunur. --segment ile segmentin üyeleri de aday olur."
        ),
        HelpText("Codes, or `-`.", "Kodlar ya da `-`."),
        HelpText(
            "Members of this segment are candidates, 2,000 at most.",
            "Bu segmentin üyeleri adaydır, en çok 2.000 kişi."),
        HelpText("Seats.", "Yer sayısı."),
        HelpText("Places on the waiting list.", "Bekleme listesindeki yer sayısı."),
        HelpText("On which channel they are invited.", "Hangi kanaldan davet edilecekleri."),
        HelpText("In whose name.", "Hangi marka adına davet edilecekleri."),
        HelpText("Group customers by branch or tier.", "Müşterileri branch (şube) ya da tier (düzey) ile gruplar."),
        HelpText(
            "GROUP=SEATS that it gets first, repeatable.",
            "GRUP=YER: grubun önce aldığı yer sayısı; yinelenebilir."),
        HelpText(
            "GROUP=SEATS that it gets at most, repeatable.",
            "GRUP=YER: grubun en çok aldığı yer sayısı; yinelenebilir."),
        HelpText(
            "Propose and decide to serve a customer on a cheaper channel.",
            "Bir müşteriye daha ucuz bir kanaldan hizmet verilmesini önerir ve karara bağlar."),
        HelpText(
            "Propose a cheaper channel for a customer who costs more than he brings.",
            "Getirdiğinden çoğuna mal olan bir müşteri için daha ucuz bir kanal önerir."),
        HelpText("The customer's code.", "Müşterinin kodu."),
        HelpText("On which channel he should be served.", "Hangi kanaldan hizmet verileceği."),
        HelpText("Why, as a short code.", "Gerekçe, kısa bir kod olarak."),
        HelpText(
            "Approve or refuse a proposal, or end what was approved.",
            "Bir öneriyi onaylar, reddeder ya da onaylanmış olanı sona erdirir."),
        HelpText("The proposal's id.", "Önerinin kimliği."),
        HelpText("approved, refused or ended.", "approved, refused ya da ended."),
        HelpText(
            "Show our share of what a customer spends on categories, and the headroom.",
            "Bir müşterinin kategorilerdeki harcamasında payımızı ve kalan payı gösterir."),
        HelpText(
            "A category, repeatable. Default: those he bought from or declared.",
            "Bir kategori; yinelenebilir. Varsayılan: müşterinin aldığı ya da bildirdiği kategoriler."),
        HelpText("Days to look back, 1 to 730.", "Geriye bakılacak gün sayısı, 1 ile 730 arası."),
        HelpText(
            "Code of a customer like him, repeatable: by theirs an undeclared wallet is estimated.",
            "Benzer bir müşterinin kodu; yinelenebilir: bildirilmemiş harcama onlarınkinden tahmin edilir."),
        HelpText("Record and list what the house offers.", "Kurumun tekliflerini kaydeder ve listeler."),
        HelpText(
            "Record the next version of an offer, whole (role admin or system).",
            "Bir teklifin sonraki sürümünü bütün olarak kaydeder (admin ya da system rolü)."),
        HelpText(
            "Example: refleks offer put tea-1kg --product TEA1 --price 249,90 --cost 150,00 --floor 25 --stage maturity --from 2026-12-01 --competitor 239,90\nWhere the competitor asks less, his price is met as long as the margin stays above the floor.",
            "Örnek: refleks offer put tea-1kg --product TEA1 --price 249,90 --cost 150,00 --floor 25 --stage maturity --from 2026-12-01 --competitor 239,90\nRakip daha az istiyorsa, kâr payı tabanın üstünde kaldığı sürece onun fiyatına inilir."
        ),
        HelpText("The offer's id.", "Teklifin kimliği."),
        HelpText(
            "The product's code, as items of interactions name it.",
            "Ürünün, etkileşimlerdeki kalemlerde yazılan kodu."),
        HelpText("Product category.", "Ürün kategorisi."),
        HelpText("What people call it.", "İnsanların ona verdiği ad."),
        HelpText("Price of one unit: 249,90.", "Bir birimin fiyatı: 249,90."),
        HelpText("What one unit costs the house.", "Bir birimin kuruma maliyeti."),
        HelpText(
            "The least margin, per cent of the price, 0 to 100.",
            "En düşük kâr payı, fiyatın yüzdesi olarak 0 ile 100 arası."),
        HelpText(
            "introduction, growth, maturity, decline or withdrawn.",
            "introduction, growth, maturity, decline ya da withdrawn."),
        HelpText("What a competitor asks.", "Bir rakibin istediği fiyat."),
        HelpText("The first day, such as 2026-12-01.", "İlk gün; örneğin 2026-12-01."),
        HelpText("The last day. Default: until further notice.", "Son gün. Varsayılan: yeni bir bildirime kadar."),
        HelpText(
            "A channel on which it is sold, repeatable. Default: all.",
            "Satıldığı bir kanal; yinelenebilir. Varsayılan: tümü."),
        HelpText(
            "The least service level: standard, plus, priority or private.",
            "En düşük hizmet düzeyi: standard, plus, priority ya da private."),
        HelpText("It is not offered any more.", "Artık sunulmaz."),
        HelpText("List offers by id.", "Teklifleri kimlik sırasıyla listeler."),
        HelpText("Only those of this product.", "Yalnızca bu ürünün teklifleri."),
        HelpText("Record campaigns and tell what they brought.", "Kampanyaları kaydeder ve ne getirdiklerini söyler."),
        HelpText(
            "Record the next version of a campaign (role admin or system).",
            "Bir kampanyanın sonraki sürümünü kaydeder (admin ya da system rolü)."),
        HelpText(
            "Example: refleks campaign put spring --goal retention --from 2026-03-01 --to 2026-03-31 --cost 5.000,00 --control 20 1000000005 1000000013\nWith `-` as the only customer, codes are read from standard input, one a line. With --segment its members of now belong to it as well; without either, those of the version before stay.",
            "Örnek: refleks campaign put spring --goal retention --from 2026-03-01 --to 2026-03-31 --cost 5.000,00 --control 20 1000000005 1000000013\nTek müşteri olarak `-` verilirse kodlar her satırda bir tane olmak üzere standart girdiden okunur. --segment ile o segmentin şimdiki üyeleri de katılır; ikisi de verilmezse önceki sürümdekiler kalır."
        ),
        HelpText("The campaign's id, as interactions name it.", "Kampanyanın, etkileşimlerde yazılan kimliği."),
        HelpText("Codes of its members, or `-`.", "Üyelerin kodları ya da `-`."),
        HelpText("acquisition, retention or cross-sell.", "acquisition, retention ya da cross-sell."),
        HelpText("The first day on which a purchase counts.", "Alışverişin sayılmaya başladığı ilk gün."),
        HelpText("The last day.", "Son gün."),
        HelpText("What it costs: 5.000,00.", "Maliyeti: 5.000,00."),
        HelpText("The product that counts. Default: every product.", "Sayılan ürün. Varsayılan: her ürün."),
        HelpText("The category that counts. Default: every category.", "Sayılan kategori. Varsayılan: her kategori."),
        HelpText(
            "How many of the members are left alone to compare with, per cent, 0 to 50.",
            "Karşılaştırma için üyelerin yüzde kaçına dokunulmayacağı, 0 ile 50 arası."),
        HelpText(
            "Tell what a campaign brought, against those who were left alone.",
            "Bir kampanyanın, dokunulmayanlara göre ne getirdiğini söyler."),
        HelpText("The campaign's id.", "Kampanyanın kimliği."),
        HelpText("List campaigns by id.", "Kampanyaları kimlik sırasıyla listeler."),
        HelpText(
            "Members of this segment belong to it, as they are now.",
            "Bu segmentin üyeleri, şimdiki halleriyle kampanyaya katılır."),
        HelpText(
            "Where a present customer is: branch, phone … Default: branch, for a branch's certificate.",
            "Burada olan müşterinin bulunduğu yer: branch, phone … Varsayılan: şube sertifikasıyla branch."),
        HelpText(
            "Tell what keeping customers saved against replacing them.",
            "Müşteriyi elde tutmanın, yerine yenisini bulmaya göre ne kazandırdığını söyler."),
        HelpText("The id of a campaign for retention.", "Elde tutma kampanyasının kimliği."),
        HelpText(
            "The id of a campaign for acquisition: what a new customer costs.",
            "Kazanım kampanyasının kimliği: yeni bir müşterinin maliyeti."),
        HelpText(
            "Months until a new customer brings as much, 0 to 120.",
            "Yeni bir müşterinin aynı getiriye ulaşmasına kadar geçen ay, 0 ile 120 arası."),
    ]
}
