extension Catalogue.Help {
    /// `refleks calendar`, `tariff`, `rate`, `agent`, and what operators look at.
    static let operation: [HelpText] = [
        HelpText(
            "Record and list when branches work and when customers may be contacted.",
            "Şubelerin ne zaman çalıştığını ve müşterilerle ne zaman temas kurulabileceğini kaydeder ve listeler."),
        HelpText(
            "Record when a branch works, whole (role admin).",
            "Bir şubenin ne zaman çalıştığını bütün olarak kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks calendar put 34-001 --open monday:09:00-12:30,13:30-18:00 --open saturday:10:00-14:00 --day 2026-12-31:09:00-13:00 --closed 2026-06-01 --works-on labour\nWeekdays without hours are closed, as are public holidays, from 13:00 on eves. The calendar contact.hours holds the hours in which customers may be contacted.",
            "Örnek: refleks calendar put 34-001 --open monday:09:00-12:30,13:30-18:00 --open saturday:10:00-14:00 --day 2026-12-31:09:00-13:00 --closed 2026-06-01 --works-on labour\nSaat verilmeyen günler ve resmî tatiller kapalıdır; arifelerde 13:00'ten sonra kapanır. contact.hours takvimi, müşterilerle temas kurulabilecek saatleri tutar."
        ),
        HelpText("Branch id, or contact.hours.", "Şube kodu ya da contact.hours."),
        HelpText(
            "DAY:FROM-TO[,FROM-TO…], repeatable; weekday or workweek as DAY.",
            "GÜN:BAŞLANGIÇ-BİTİŞ[,BAŞLANGIÇ-BİTİŞ…], yinelenebilir; GÜN olarak weekday ya da workweek de yazılabilir."),
        HelpText(
            "DATE:FROM-TO[,FROM-TO…]: a day that differs, repeatable.",
            "TARİH:BAŞLANGIÇ-BİTİŞ[,BAŞLANGIÇ-BİTİŞ…]: farklı bir gün; yinelenebilir."),
        HelpText(
            "A day on which it is closed, such as 2026-06-01, repeatable.",
            "Kapalı olunan bir gün; örneğin 2026-06-01; yinelenebilir."),
        HelpText(
            "A public holiday on which it works: labour, victory, republic-eve, ramadan-feast …, repeatable.",
            "Çalışılan bir resmî tatil: labour, victory, republic-eve, ramadan-feast …; yinelenebilir."),
        HelpText(
            "Show when a branch works, as the newest version of its calendar says.",
            "Bir şubenin ne zaman çalıştığını, takviminin en yeni sürümüne göre gösterir."),
        HelpText("List the calendars.", "Takvimleri listeler."),
        HelpText(
            "List the versions of a calendar, newest first.",
            "Bir takvimin sürümlerini, en yenisinden başlayarak listeler."),
        HelpText(
            "Record and list what serving on the channels costs.",
            "Kanallardan hizmet vermenin maliyetini kaydeder ve listeler."),
        HelpText(
            "Record the next version of the tariff, whole (role admin).",
            "Tarifenin sonraki sürümünü bütün olarak kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks tariff put --from 2026-12-01 --rate phone=2,50+1,20 --rate branch=15,00\nA rate is CHANNEL=PER_CONTACT or CHANNEL=PER_CONTACT+PER_MINUTE; other channels cost nothing. From its commit on, interactions that occur on its days and bring no channel cost are charged by it.",
            "Örnek: refleks tariff put --from 2026-12-01 --rate phone=2,50+1,20 --rate branch=15,00\nÜcret, KANAL=TEMAS_BAŞINA ya da KANAL=TEMAS_BAŞINA+DAKİKA_BAŞINA biçimindedir; öteki kanallar ücretsizdir. Bu kayıttan sonra, tarifenin günlerinde olan ve kanal maliyeti getirmeyen etkileşimler tarifeyle ücretlendirilir."
        ),
        HelpText("The first day on which it holds, such as 2026-12-01.", "Geçerli olduğu ilk gün; örneğin 2026-12-01."),
        HelpText("CHANNEL=PER_CONTACT[+PER_MINUTE], repeatable.", "KANAL=TEMAS_BAŞINA[+DAKİKA_BAŞINA], yinelenebilir."),
        HelpText(
            "List every version of the tariff, newest first.",
            "Tarifenin tüm sürümlerini, en yenisinden başlayarak listeler."),
        HelpText("Record and list exchange rates.", "Döviz kurlarını kaydeder ve listeler."),
        HelpText(
            "Record what a currency was worth in another on a day (role admin).",
            "Bir para biriminin bir gün başka bir para biriminde kaç ettiğini kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks rate put EUR TRY 2026-11-28 48,1234\nIt holds for that day and those after it that have none. The reverse is no rate: buying and selling differ.",
            "Örnek: refleks rate put EUR TRY 2026-11-28 48,1234\nO gün ve ardından gelen, kuru olmayan günler için geçerlidir. Tersi kur sayılmaz: alış ile satış farklıdır."
        ),
        HelpText("ISO 4217, such as EUR.", "ISO 4217; örneğin EUR."),
        HelpText("ISO 4217, such as TRY.", "ISO 4217; örneğin TRY."),
        HelpText("The day, such as 2026-11-28.", "Gün; örneğin 2026-11-28."),
        HelpText(
            "What one unit was worth, at most six decimals, such as 48,1234.",
            "Bir birimin kaç ettiği, en çok altı ondalıkla; örneğin 48,1234."),
        HelpText("List exchange rates by currencies and day.", "Döviz kurlarını para birimi ve güne göre listeler."),
        HelpText("Only rates of this currency.", "Yalnızca bu para biriminin kurları."),
        HelpText("Only rates to this currency.", "Yalnızca bu para birimine olan kurlar."),
        HelpText(
            "Record and list who serves customers, and where.",
            "Müşterilere kimin, nerede hizmet verdiğini kaydeder ve listeler."),
        HelpText(
            "Record where somebody serves customers, or that he does not any more (role admin).",
            "Birinin nerede hizmet verdiğini ya da artık vermediğini kaydeder (admin rolü)."),
        HelpText(
            "Example: refleks agent put ayse.kaya --branch 34-001",
            "Örnek: refleks agent put ayse.kaya --branch 34-001"),
        HelpText("The agent's id, as in his certificate.", "Temsilcinin sertifikasındaki kimliği."),
        HelpText("He does not serve any more.", "Artık hizmet vermez."),
        HelpText("List who serves customers.", "Müşterilere hizmet verenleri listeler."),
        HelpText("Only agents of this branch.", "Yalnızca bu şubenin temsilcileri."),
        HelpText("Tell whether the server serves.", "Sunucunun hizmet verip vermediğini söyler."),
        HelpText(
            "Exit code 0 = serving, 69 = not serving or no connection.",
            "Çıkış kodu 0 = hizmet veriyor, 69 = vermiyor ya da bağlantı yok."),
        HelpText(
            "A service's full name. Default: the server as a whole.",
            "Bir servisin tam adı. Varsayılan: sunucunun tümü."),
        HelpText(
            "Stay and show every change, also that the server goes away and comes back.",
            "Açık kalır ve her değişikliği gösterir; sunucunun gidip geri geldiğini de."),
        HelpText(
            "Show the server's version, position and limits, and who you are to it.",
            "Sunucunun sürümünü, konumunu, sınırlarını ve sizi kim olarak gördüğünü gösterir."),
        HelpText(
            "List the server's open connections (role admin).",
            "Sunucunun açık bağlantılarını listeler (admin rolü)."),
        HelpText(
            "Show who read whom, and check that nobody changed the record of it.",
            "Kimin kimi okuduğunu gösterir ve bu kaydı kimsenin değiştirmediğini denetler."),
        HelpText(
            "List who read whom, newest first (roles analyst and admin).",
            "Kimin kimi okuduğunu, en yenisinden başlayarak listeler (analyst ve admin rolleri)."),
        HelpText(
            "Looking at the audit is recorded as well. Shows the newest --limit rows that fit.",
            "Denetim kaydına bakmak da kayda geçer. Koşullara uyan en yeni --limit satırı gösterir."),
        HelpText("Only reads of the customer with this code.", "Yalnızca bu kodlu müşterinin okunmaları."),
        HelpText("Only reads by this person or job.", "Yalnızca bu kişinin ya da işin okumaları."),
        HelpText(
            "Only reads with this certificate: refleks://agent/ayse.kaya.",
            "Yalnızca bu sertifikayla yapılan okumalar: refleks://agent/ayse.kaya."),
        HelpText("Rows to show, 1 to 10000.", "Gösterilecek satır sayısı, 1 ile 10000 arası."),
        HelpText(
            "Check the audit's chain of hashes (role admin).",
            "Denetim kaydının özet zincirini denetler (admin rolü)."),
        HelpText(
            "Exit code 0 = as it was written, 65 = a row was changed, removed or moved. Keep the head that this prints somewhere else and give it back with --expect: then a cut or rewritten chain is noticed too.",
            "Çıkış kodu 0 = yazıldığı gibi, 65 = bir satır değiştirilmiş, silinmiş ya da yeri değişmiş. Yazdırılan son satır bilgisini başka bir yerde saklayın ve --expect ile geri verin: kesilmiş ya da yeniden yazılmış bir zincir de böyle fark edilir."
        ),
        HelpText("The first row to check.", "Denetlenecek ilk satır."),
        HelpText(
            "Check the projection against the ledger, beside the running server (role admin).",
            "İzdüşümü, çalışan sunucunun yanında defterle karşılaştırır (admin rolü)."),
        HelpText(
            "The server folds its whole ledger once more, checks the chain of hashes on the way and compares every row; nobody waits for it, and Ctrl-C ends it. Progress goes to standard error. Exit code 0 = equal, 65 = rows differ: `refleksd rebuild` makes the projection anew.",
            "Sunucu tüm defterini bir kez daha işler, bu sırada özet zincirini denetler ve her satırı karşılaştırır; kimse onu beklemez, Ctrl-C sona erdirir. İlerleme standart hataya yazılır. Çıkış kodu 0 = aynı, 65 = farklı satırlar var: `refleksd rebuild` izdüşümü yeniden kurar."
        ),
        HelpText("List the server's services and methods.", "Sunucunun servislerini ve yöntemlerini listeler."),
        HelpText(
            "Explain a service, method, message or enum from the server's own descriptors.",
            "Bir servisi, yöntemi, iletiyi ya da sıralı türü sunucunun kendi tanımlarından açıklar."),
        HelpText(
            "NAME may be short: RecordInteraction, InteractionService, Interaction, Channel. -o ndjson and -o csv write one line per method, field or value.",
            "AD kısa olabilir: RecordInteraction, InteractionService, Interaction, Channel. -o ndjson ve -o csv; yöntem, alan ya da değer başına bir satır yazar."
        ),
        HelpText("Service, method, message or enum.", "Servis, yöntem, ileti ya da sıralı tür."),
        HelpText("Call any method with JSON.", "Herhangi bir yöntemi JSON ile çağırır."),
        HelpText(
            "Example: refleks call CustomerService/GetCustomer -d '{\"code\":\"1000000005\"}'\nWhere a request has an access field and the JSON has none, purpose and actor of this command are filled in. Methods that take a stream read one JSON document per line. Replies are one JSON document per line; with -o json and at a terminal they are indented.",
            "Örnek: refleks call CustomerService/GetCustomer -d '{\"code\":\"1000000005\"}'\nİsteğin access alanı olup JSON'da yoksa bu komutun amacı ve aktörü yazılır. Akış alan yöntemler her satırda bir JSON belgesi okur. Yanıtlar her satırda bir JSON belgesidir; -o json ile ve uçbirimde girintili yazılır."
        ),
        HelpText("SERVICE/METHOD; the package may be left out.", "SERVİS/YÖNTEM; paket adı yazılmayabilir."),
        HelpText("The request: JSON, @FILE or @-.", "İstek: JSON, @DOSYA ya da @-."),
    ]
}
