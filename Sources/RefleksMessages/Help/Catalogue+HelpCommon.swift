extension Catalogue.Help {
    /// Texts that many commands share, and those of the program itself.
    static let common: [HelpText] = [
        HelpText(
            "Everything the house knows about a customer, and everything that happens with him.",
            "Kurumun bir müşteri hakkında bildiği her şey ve onunla yaşanan her olay."),
        HelpText(
            "Connection settings come from flags, then the environment (REFLEKS_ADDRESS, REFLEKS_CA, REFLEKS_CERTIFICATE, REFLEKS_KEY, REFLEKS_LOCALE, REFLEKS_ACTOR), then the JSON file of --config, REFLEKS_CONFIG or ~/.config/refleks/config.json.\n\nA customer is named by code (1000000005), by identifier (tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SYSTEM/ID) or, for `360`, by name. `tckn:-` reads the value from standard input, so that no process list shows it.\n\nExit codes: 0 done; 64 wrong usage; 65 refused or rejected data, a broken audit, or a projection that differs; 66 no such file; 67 no such customer or interaction; 69 no connection, or not serving; 70 internal error; 73 a file cannot be written; 75 try again later; 77 not permitted; 78 wrong configuration.\n\nShell completion: refleks --generate-completion-script bash|zsh|fish.",
            "Bağlantı ayarları sırasıyla seçeneklerden, ortam değişkenlerinden (REFLEKS_ADDRESS, REFLEKS_CA, REFLEKS_CERTIFICATE, REFLEKS_KEY, REFLEKS_LOCALE, REFLEKS_ACTOR), ardından --config, REFLEKS_CONFIG ya da ~/.config/refleks/config.json ile belirtilen JSON dosyasından okunur.\n\nMüşteri; koduyla (1000000005), bir tanımlayıcısıyla (tckn:… ykn:… vkn:… phone:… email:… loyalty:… device:… source:SİSTEM/KİMLİK) ya da `360` için adıyla belirtilir. `tckn:-` değeri standart girdiden okur; böylece değer hiçbir süreç listesinde görünmez.\n\nÇıkış kodları: 0 tamam; 64 yanlış kullanım; 65 geri çevrilen ya da reddedilen veri, bozuk denetim kaydı veya farklı çıkan izdüşüm; 66 dosya yok; 67 müşteri ya da etkileşim yok; 69 bağlantı yok ya da sunucu hizmet vermiyor; 70 iç hata; 73 dosya yazılamıyor; 75 daha sonra yeniden deneyin; 77 yetki yok; 78 yapılandırma yanlış.\n\nKabuk tamamlama: refleks --generate-completion-script bash|zsh|fish."
        ),
        HelpText("Show the version.", "Sürümü gösterir."),
        HelpText("Show help information.", "Yardım bilgisini gösterir."),
        HelpText("By what we had been told by then.", "O ana kadar bize bildirilmiş olana göre."),
        HelpText("JSON file with the settings below.", "Aşağıdaki ayarları içeren JSON dosyası."),
        HelpText("Server, host:port.", "Sunucu, sunucu:port biçiminde."),
        HelpText(
            "PEM file with the authority that signed the server's certificate.",
            "Sunucu sertifikasını imzalayan yetkilinin PEM dosyası."),
        HelpText("PEM file with the client's certificate.", "İstemci sertifikasının PEM dosyası."),
        HelpText("PEM file with the client's private key.", "İstemcinin özel anahtarının PEM dosyası."),
        HelpText("Language of all texts: tr or en.", "Tüm metinlerin dili: tr ya da en."),
        HelpText(
            "Person or job that reads; every read of a person says it.",
            "Okuyan kişi ya da iş; bir kişiye ilişkin her okuma bunu bildirir."),
        HelpText(
            "Why personal data is read: service, sales, complaint, data-subject-request, fraud-prevention, analysis, integration, audit.",
            "Kişisel verinin okunma amacı: service, sales, complaint, data-subject-request, fraud-prevention, analysis, integration, audit."
        ),
        HelpText(
            "Seconds for connecting and the calls of a command together; imports and exports: for each call. 0 = each method's own.",
            "Bağlantı ile komuttaki tüm çağrıların saniye cinsinden ortak süre sınırı; içe ve dışa aktarmada her çağrı için ayrı. 0 = her yöntemin kendi sınırı."
        ),
        HelpText("table, json, ndjson or csv. Default: table.", "table, json, ndjson ya da csv. Varsayılan: table."),
        HelpText(
            "No colour; so does the environment variable NO_COLOR.",
            "Renk kullanmaz; NO_COLOR ortam değişkeni de aynı işi görür."),
        HelpText(
            "Show identifiers in full; the call tells the server so.",
            "Tanımlayıcıları açık gösterir; çağrı bunu sunucuya bildirir."),
        HelpText("Code or identifier.", "Kod ya da tanımlayıcı."),
        HelpText("The given names.", "Adı ya da adları."),
        HelpText("The family name.", "Soyadı."),
        HelpText("The branch that looks after him.", "Müşteriyle ilgilenen şube."),
        HelpText("YYYY-MM-DD.", "YYYY-AA-GG biçiminde tarih."),
        HelpText("BCP 47, such as tr.", "BCP 47 dil etiketi; örneğin tr."),
        HelpText(
            "In one line: 'Gül Mah. 12. Sok. No:5/3 Kadıköy/İstanbul'.",
            "Tek satırda: 'Gül Mah. 12. Sok. No:5/3 Kadıköy/İstanbul'."),
        HelpText("10-digit code.", "10 haneli kod."),
        HelpText("1 to 200.", "1 ile 200 arası."),
        HelpText("From the previous page.", "Önceki sayfanın verdiği belirteç."),
        HelpText("The token that the page before ended with.", "Önceki sayfanın sonundaki belirteç."),
        HelpText("Gross revenue without VAT: 1.234,56.", "KDV hariç brüt gelir: 1.234,56."),
        HelpText("ISO 4217.", "ISO 4217 para birimi kodu."),
        HelpText("Branch id.", "Şube kodu."),
        HelpText(
            "marketing, order, delivery, debt or subscription.",
            "marketing, order, delivery, debt ya da subscription."),
        HelpText(
            "Only from this time on: 2026-11-01 or 2026-11-01T09:00.",
            "Yalnızca bu andan sonrası: 2026-11-01 ya da 2026-11-01T09:00."),
        HelpText("Only before this time.", "Yalnızca bu andan öncesi."),
        HelpText("A head that was kept: the row's number and hash.", "Saklanmış son satır: numarası ve özeti."),
    ]
}
