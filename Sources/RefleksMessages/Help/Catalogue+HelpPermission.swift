extension Catalogue.Help {
    /// `refleks permission` and `subject`.
    static let permission: [HelpText] = [
        HelpText(
            "Record, check and exchange permissions to send commercial messages (İYS).",
            "Ticari ileti izinlerini (İYS) kaydeder, denetler ve aktarır."),
        HelpText(
            "A permission belongs to an address, whoever holds it. Nothing here calls the registry.",
            "İzin, kime ait olursa olsun adrese bağlıdır. Buradaki hiçbir komut İYS'yi çağırmaz."),
        HelpText(
            "Record what the recipient of commercial messages said.",
            "Ticari ileti alıcısının söylediğini kaydeder."),
        HelpText(
            "Example: refleks permission record phone:05321234567 message approved --brand shop --source web --date 2026-11-23T09:30",
            "Örnek: refleks permission record phone:05321234567 message approved --brand shop --source web --date 2026-11-23T09:30"
        ),
        HelpText("phone:… or email:….", "phone:… ya da email:…."),
        HelpText(
            "call (ARAMA), message (MESAJ) or email (EPOSTA).",
            "call (ARAMA), message (MESAJ) ya da email (EPOSTA)."),
        HelpText("approved (ONAY) or refused (RET).", "approved (ONAY) ya da refused (RET)."),
        HelpText("The brand in whose name is written or called.", "Adına yazılan ya da aranan marka."),
        HelpText(
            "Where it was said: web, call-centre, wet-signature, decision …; a merchant's record may lack it.",
            "Nerede söylendiği: web, call-centre, wet-signature, decision …; tacir kaydında bulunmayabilir."),
        HelpText(
            "When it was said: 2026-11-23T09:30; a merchant's record may lack it.",
            "Ne zaman söylendiği: 2026-11-23T09:30; tacir kaydında bulunmayabilir."),
        HelpText(
            "The recipient is addressed as a merchant (TACIR), not as a consumer.",
            "Alıcı tüketici değil, tacir (TACIR) sayılır."),
        HelpText(
            "Where the evidence lies: a form's number, a recording.",
            "Kanıtın bulunduğu yer: form numarası, ses kaydı."),
        HelpText(
            "List the permissions of a customer's addresses, or of one address.",
            "Bir müşterinin adreslerinin ya da tek bir adresin izinlerini listeler."),
        HelpText(
            "Code or identifier; phone:… and email:… mean the address, whoever holds it.",
            "Kod ya da tanımlayıcı; phone:… ve email:… kime ait olursa olsun adresi belirtir."),
        HelpText(
            "Say whether a contact may be made, and on which ground.",
            "Temas kurulup kurulamayacağını ve dayanağını söyler."),
        HelpText("Exit code 65 when it may not.", "Kurulamıyorsa çıkış kodu 65 olur."),
        HelpText("phone, sms, email, post …", "phone, sms, email, post …"),
        HelpText("The brand in whose name.", "Hangi marka adına."),
        HelpText(
            "individual or merchant; by default as the customer's kind says.",
            "individual ya da merchant; verilmezse müşterinin türüne göre."),
        HelpText(
            "List what is to be sent to the registry (roles system and admin).",
            "İYS'ye gönderilecekleri listeler (system ve admin rolleri)."),
        HelpText(
            "-o ndjson writes the registry's own field names, one record a line. Send them, then `permission ack`.\nRecipients are masked unless --unmask is given.",
            "-o ndjson, İYS'nin kendi alan adlarıyla her satıra bir kayıt yazar. Önce gönderin, sonra `permission ack` çalıştırın.\n--unmask verilmedikçe alıcılar maskelenir."
        ),
        HelpText("Only of this brand.", "Yalnızca bu markanın."),
        HelpText(
            "acceptable, unacceptable or all.",
            "acceptable (kabul edilir), unacceptable (edilmez) ya da all (hepsi)."),
        HelpText("Records to show, 1 to 10000.", "Gösterilecek kayıt sayısı, 1 ile 10000 arası."),
        HelpText(
            "Take records out of the outbox (roles system and admin).",
            "Kayıtları giden kutusundan çıkarır (system ve admin rolleri)."),
        HelpText("Exit code 65 when an item was refused.", "Bir öğe geri çevrildiyse çıkış kodu 65 olur."),
        HelpText(
            "Ids that `permission outbox` shows; - reads them from standard input, one a line.",
            "`permission outbox` çıktısındaki kimlikler; - her satırda bir tane olmak üzere standart girdiden okur."),
        HelpText("accepted, rejected or dismissed.", "accepted, rejected ya da dismissed."),
        HelpText(
            "Take over changes that the registry told (roles system and admin).",
            "İYS'nin bildirdiği değişiklikleri alır (system ve admin rolleri)."),
        HelpText(
            "One JSON object a line, in the registry's field names: {\"recipient\":\"+905321234567\",\"recipientType\":\"BIREYSEL\",\"type\":\"MESAJ\",\"source\":\"IYS_WEB\",\"status\":\"RET\",\"consentDate\":\"2026-11-23 09:30:00\"}. Importing a change again does nothing. Exit code 65 when an item was refused.",
            "Her satırda İYS'nin alan adlarıyla bir JSON nesnesi: {\"recipient\":\"+905321234567\",\"recipientType\":\"BIREYSEL\",\"type\":\"MESAJ\",\"source\":\"IYS_WEB\",\"status\":\"RET\",\"consentDate\":\"2026-11-23 09:30:00\"}. Bir değişikliği yeniden içe aktarmak hiçbir şeyi değiştirmez. Bir öğe geri çevrildiyse çıkış kodu 65 olur."
        ),
        HelpText("NDJSON; - reads standard input.", "NDJSON; - standart girdiyi okur."),
        HelpText("The brand of lines that name none.", "Marka belirtmeyen satırların markası."),
        HelpText(
            "Answer persons who ask about their data: export, erase, restrict, contest (KVKK).",
            "Verilerini soran kişilere yanıt verir: dışa aktarma, silme, kısıtlama, itiraz (KVKK)."),
        HelpText(
            "Write everything that is kept about a customer as one JSON document (roles system and admin).",
            "Bir müşteri hakkında tutulan her şeyi tek bir JSON belgesi olarak yazar (system ve admin rolleri)."),
        HelpText(
            "The document has `record` (the customer as he stands), `standing` (why his score, service level and stage are so, and his campaigns), `entries` (everything that the ledger says about him, in its order, each with what it did to his score), `reads` (who read him, newest first) and `end`. Nothing is masked: it is for the person himself. A document without `end` is not whole, and the exit code is not 0.",
            "Belgede `record` (müşterinin şu anki hâli), `standing` (puanının, hizmet düzeyinin ve aşamasının nedenleri, kampanyaları), `entries` (defterin onun hakkında söylediği her şey, sırasıyla, puanına etkisiyle birlikte), `reads` (onu kimlerin okuduğu, en yenisi önce) ve `end` bulunur. Hiçbir şey maskelenmez: belge kişinin kendisi içindir. `end` bulunmayan belge eksiktir ve çıkış kodu 0 olmaz."
        ),
        HelpText(
            "When the person asked: 2026-11-22; now if left out.",
            "Kişinin başvurduğu an: 2026-11-22; verilmezse şimdi."),
        HelpText(
            "Erase a customer's data at his request (roles system and admin).",
            "Bir müşterinin verilerini başvurusu üzerine siler (system ve admin rolleri)."),
        HelpText(
            "Look at --dry-run first: it counts what would be erased, made anonymous and kept, and by which law. There is no way back. While a class of --keep holds the person's data as such (bank-record, identification, distance-contract), they are restricted instead.",
            "Önce --dry-run sonucuna bakın: nelerin silineceğini, anonimleşeceğini ve hangi yasa gereği kalacağını sayar. Geri dönüşü yoktur. --keep ile verilen bir sınıf kişinin verilerinin aynen tutulmasını gerektiriyorsa (bank-record, identification, distance-contract) veriler silinmek yerine kısıtlanır."
        ),
        HelpText("Count and say what would become of it.", "Ne olacağını sayar ve söyler."),
        HelpText(
            "A retention class that holds for this customer, such as bank-record, repeatable.",
            "Bu müşteri için geçerli bir saklama sınıfı; örneğin bank-record; yinelenebilir."),
        HelpText(
            "When the person asked: 2026-11-22; now if left out. The thirty days run from it.",
            "Kişinin başvurduğu an: 2026-11-22; verilmezse şimdi. Otuz gün bu andan işler."),
        HelpText(
            "For the record, should the data have to be restricted.",
            "Verilerin kısıtlanması gerekirse kayda geçecek gerekçe."),
        HelpText(
            "Keep a customer's data without using them, or lift that again.",
            "Bir müşterinin verilerini kullanmadan saklar ya da bunu kaldırır."),
        HelpText("accuracy-contested, objection or legal-claim.", "accuracy-contested, objection ya da legal-claim."),
        HelpText("The data may be used again.", "Veriler yeniden kullanılabilir."),
        HelpText("For the record.", "Kayda geçecek gerekçe."),
        HelpText(
            "Record that a customer objects to an automated decision (KVKK, article 11/1-g).",
            "Bir müşterinin otomatik bir karara itirazını kaydeder (KVKK, madde 11/1-g)."),
        HelpText(
            "A person must answer within thirty days: `refleks subject answer`. Until then nothing lowers a service level that is contested.",
            "Otuz gün içinde bir insan yanıt vermelidir: `refleks subject answer`. O zamana kadar itiraz edilen hizmet düzeyini hiçbir şey düşürmez."
        ),
        HelpText(
            "When he said so: 2026-11-22; now if left out. The thirty days run from it.",
            "Bunu söylediği an: 2026-11-22; verilmezse şimdi. Otuz gün bu andan işler."),
        HelpText("What he said.", "Ne söylediği."),
        HelpText("service-level, redirection or other.", "service-level, redirection ya da other."),
        HelpText(
            "Record what a customer asks for; he must be answered within thirty days.",
            "Bir müşterinin istediğini kaydeder; otuz gün içinde yanıtlanmalıdır."),
        HelpText("access, rectification, erasure or restriction.", "access, rectification, erasure ya da restriction."),
        HelpText(
            "List what customers asked for and were not answered yet, the most urgent first.",
            "Müşterilerin isteyip henüz yanıt almadıklarını, en ivedisinden başlayarak listeler."),
        HelpText(
            "The exit code is 0 also when some are overdue; `--output json` has their number.",
            "Süresi geçenler olsa da çıkış kodu 0 olur; sayıları `--output json` çıktısındadır."),
        HelpText("How many are shown, 1 to 200.", "Kaç tanesinin gösterileceği, 1 ile 200 arası."),
        HelpText(
            "Record what a customer was answered (roles agent and admin).",
            "Bir müşteriye verilen yanıtı kaydeder (agent ve admin rolleri)."),
        HelpText("The request's id.", "İsteğin kimliği."),
        HelpText("granted, partly-granted or refused.", "granted, partly-granted ya da refused."),
        HelpText("Why; needed unless it was granted.", "Gerekçe; istek tümüyle kabul edilmediyse gereklidir."),
        HelpText(
            "Show what laws make the house keep, and erase whom none keeps any longer.",
            "Hangi yasaların veri saklattığını gösterir ve artık hiçbirinin saklatmadığı kişileri siler."),
        HelpText(
            "List the classes of --keep with their laws and years.",
            "--keep sınıflarını, yasaları ve yıllarıyla listeler."),
        HelpText(
            "Erase those who asked for it and whose data no law keeps any longer (roles system and admin).",
            "Silinmesini istemiş olup verilerini artık hiçbir yasanın saklatmadığı kişileri siler (system ve admin rolleri)."
        ),
        HelpText(
            "Run it once a day, from a timer. Everybody who is due is erased in a commit of his own; a run that was cut off is repeated.",
            "Günde bir kez, zamanlayıcıyla çalıştırın. Süresi gelen herkes kendi kaydıyla silinir; yarıda kalan çalıştırma yinelenir."
        ),
        HelpText("Say who is due and change nothing.", "Kimlerin süresinin geldiğini söyler, hiçbir şeyi değiştirmez."),
    ]
}
