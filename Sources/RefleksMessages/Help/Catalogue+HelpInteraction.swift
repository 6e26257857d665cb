extension Catalogue.Help {
    /// `refleks record`, `import`, `export`, `changes`, `interaction`, `channels`, `contact`, `timeline` and `tail`.
    static let interaction: [HelpText] = [
        HelpText("Record one interaction.", "Tek bir etkileşim kaydeder."),
        HelpText(
            "Example: refleks record 'phone:0532 123 45 67' purchase --channel branch --revenue 1.234,56 --item 85123A*2=59,80 --create\nAmounts are read as 1.234,56 and as 1234.56; 1,234 is refused as ambiguous. With --json the whole request is read as JSON (a RecordInteractionRequest or an Interaction): text, @FILE or @-.",
            "Örnek: refleks record 'phone:0532 123 45 67' purchase --channel branch --revenue 1.234,56 --item 85123A*2=59,80 --create\nTutarlar 1.234,56 ve 1234.56 biçiminde okunur; 1,234 belirsiz olduğu için geri çevrilir. --json ile isteğin tamamı JSON olarak okunur (RecordInteractionRequest ya da Interaction): metin, @DOSYA ya da @-."
        ),
        HelpText(
            "purchase, contact, visit, return, offer-made, problem-reported, …",
            "purchase, contact, visit, return, offer-made, problem-reported, …"),
        HelpText(
            "branch, phone, sms, email, web, mobile-app, atm, chat, social, field, post, partner.",
            "branch, phone, sms, email, web, mobile-app, atm, chat, social, field, post, partner."),
        HelpText(
            "When it happened: 2026-11-22T14:03. Default: now.",
            "Ne zaman olduğu: 2026-11-22T14:03. Varsayılan: şimdi."),
        HelpText("The source system. Default: the certificate's name.", "Kaynak sistem. Varsayılan: sertifikanın adı."),
        HelpText(
            "The event's id in the source system, unique for ever; the same id again needs the same --at. Default: random.",
            "Olayın kaynak sistemdeki, sonsuza dek tek olan kimliği; aynı kimlik yeniden verilecekse --at de aynı olmalıdır. Varsayılan: rastgele."
        ),
        HelpText(
            "KIND=AMOUNT[CURRENCY], repeatable: discount=10,00.",
            "TÜR=TUTAR[PARA BİRİMİ], yinelenebilir: discount=10,00."),
        HelpText(
            "PRODUCT[@CATEGORY][*QUANTITY][=AMOUNT], repeatable.", "ÜRÜN[@KATEGORİ][*MİKTAR][=TUTAR], yinelenebilir."),
        HelpText("pre, at, post.", "pre (önce), at (sırasında), post (sonra)."),
        HelpText("in, out.", "in (gelen), out (giden)."),
        HelpText(
            "The branch where it happened; a branch certificate's own.",
            "Olayın geçtiği şube; şube sertifikasında sertifikanın kendi şubesi."),
        HelpText(
            "Who served him; an agent certificate's own.",
            "Hizmet veren temsilci; temsilci sertifikasında sertifikanın sahibi."),
        HelpText("The campaign that it belongs to.", "Ait olduğu kampanya."),
        HelpText(
            "For people; sealed with the customer's data.", "İnsanlar için not; müşterinin verileriyle mühürlenir."),
        HelpText("Seconds.", "Saniye cinsinden süre."),
        HelpText("The source event that this one answers.", "Bu olayın yanıtladığı kaynak olay."),
        HelpText("How it ended: ANSWERED, NO_STOCK.", "Nasıl sonuçlandığı: ANSWERED, NO_STOCK."),
        HelpText("When something promised is due.", "Söz verilen bir işin vadesi."),
        HelpText("KEY=VALUE, repeatable.", "ANAHTAR=DEĞER, yinelenebilir."),
        HelpText(
            "Create the customer if nobody holds the identifier.",
            "Tanımlayıcının sahibi yoksa müşteriyi oluşturur."),
        HelpText("The request as JSON: text, @FILE or @-.", "JSON olarak istek: metin, @DOSYA ya da @-."),
        HelpText(
            "Record the interactions, customers and facts of a file, as fast as the server takes them.",
            "Bir dosyadaki etkileşimleri, müşterileri ve bilgileri sunucunun alabildiği hızda kaydeder."),
        HelpText(
            "Formats: ndjson (a request, an Interaction or a Customer per line), csv (header of field names; subject columns code, tckn, phone, email, loyalty, source; money columns revenue, discount, return …; a file with legal_basis holds facts, one without type and channel customers), segment (identify, track, page, screen, group), cdnow, online-retail, complaints, bank-marketing and berka (public data sets; berka is a directory).\nEvery line has a source event id that depends only on its content, so an import can be repeated: what is already there is answered `replayed`. An import that was stopped goes on behind the last answered line (FILE.refleks-import). Lines that are refused go to FILE.rejects.csv with line, code and reason; the exit code is then 65. --dry-run judges every line by the contract's rules and sends nothing. --shift-days N moves every event, due date and validity N days on, for old data; an import is repeated with the same N.",
            "Biçimler: ndjson (her satırda bir istek, Interaction ya da Customer), csv (alan adlarından oluşan başlık; müşteri sütunları code, tckn, phone, email, loyalty, source; para sütunları revenue, discount, return …; legal_basis içeren dosya bilgileri, type ve channel içermeyen dosya müşterileri taşır), segment (identify, track, page, screen, group), cdnow, online-retail, complaints, bank-marketing ve berka (herkese açık veri kümeleri; berka bir dizindir).\nHer satırın yalnızca içeriğine bağlı bir kaynak olay kimliği vardır; bu yüzden içe aktarma yinelenebilir: zaten var olana `replayed` yanıtı verilir. Durdurulan bir içe aktarma, yanıtlanan son satırın ardından sürer (DOSYA.refleks-import). Geri çevrilen satırlar; satır, kod ve gerekçeyle DOSYA.rejects.csv dosyasına yazılır ve çıkış kodu 65 olur. --dry-run her satırı sözleşmenin kurallarıyla değerlendirir ve hiçbir şey göndermez. --shift-days N eski veriler içindir: her olayı, vadeyi ve geçerliliği N gün ileri alır; içe aktarma aynı N ile yinelenir."
        ),
        HelpText(
            "File, directory (berka), or - for standard input.",
            "Dosya, dizin (berka) ya da standart girdi için -."),
        HelpText(
            "ndjson, csv, segment, cdnow, online-retail, complaints, bank-marketing or berka. Default: by the file's name.",
            "ndjson, csv, segment, cdnow, online-retail, complaints, bank-marketing ya da berka. Varsayılan: dosya adına göre."
        ),
        HelpText(
            "The source system of the events. Default: the certificate's name.",
            "Olayların kaynak sistemi. Varsayılan: sertifikanın adı."),
        HelpText(
            "Where rejected lines go. Default: FILE.rejects.csv.",
            "Reddedilen satırların yazılacağı yer. Varsayılan: DOSYA.rejects.csv."),
        HelpText("Items on their way at once, 1 to 10000.", "Aynı anda yolda olan öğe sayısı, 1 ile 10000 arası."),
        HelpText(
            "Begin with the first line even if an earlier run came further.",
            "Önceki bir çalıştırma daha ileri gitmiş olsa da ilk satırdan başlar."),
        HelpText("Judge every line and send nothing.", "Her satırı değerlendirir, hiçbir şey göndermez."),
        HelpText(
            "Move everything that has a time on by that many days, 0 to 36500.",
            "Zamanı olan her şeyi bu kadar gün ileri alır, 0 ile 36500 arası."),
        HelpText(
            "csv: utf-8, windows-1254 or auto. auto takes a file that is no UTF-8 for Windows-1254 and says so.",
            "csv: utf-8, windows-1254 ya da auto. auto, UTF-8 olmayan dosyayı Windows-1254 sayar ve bunu bildirir."),
        HelpText("csv: , ; or tab. Default: by the header.", "csv: , ; ya da tab. Varsayılan: başlığa göre."),
        HelpText(
            "csv: amounts have a decimal comma; 1.234 is more than a thousand.",
            "csv: tutarlarda ondalık virgül var; 1.234 binden büyüktür."),
        HelpText(
            "csv: JSON file with columns (theirs to ours) and constants.",
            "csv: sütunları (onlarınkinden bizimkine) ve sabitleri içeren JSON dosyası."),
        HelpText(
            "segment: the system whose ids the user ids are. Default: the source system.",
            "segment: kullanıcı kimliklerinin ait olduğu sistem. Varsayılan: kaynak sistem."),
        HelpText(
            "segment: on which ground of KVKK groups are kept: contract, legitimate-interest … Without one they are refused.",
            "segment: grupların KVKK'ya göre hangi hukuki sebeple tutulduğu: contract, legitimate-interest … Belirtilmezse geri çevrilirler."
        ),
        HelpText(
            "Write all customers or all interactions as lines.",
            "Tüm müşterileri ya da tüm etkileşimleri satır satır yazar."),
        HelpText(
            "NDJSON is complete and can be imported again; CSV is for tables. --excel-tr writes what Excel with Turkish settings opens: a byte order mark, semicolons, decimal commas. A field that a spreadsheet would take for a formula gets an apostrophe in front. Identifiers are masked unless --unmask is given; every customer shown is recorded in the audit. Needs a system's, analyst's or administrator's certificate.",
            "NDJSON eksiksizdir ve yeniden içe aktarılabilir; CSV tablolar içindir. --excel-tr, Türkçe ayarlı Excel'in açtığını yazar: bayt sırası işareti, noktalı virgül, ondalık virgül. Hesap tablosunun formül sayacağı alanın başına kesme işareti konur. --unmask verilmedikçe tanımlayıcılar maskelenir; gösterilen her müşteri denetim kaydına geçer. Sistem, analist ya da yönetici sertifikası gerekir."
        ),
        HelpText(
            "All customers with their identifiers, by code.",
            "Tüm müşteriler, tanımlayıcılarıyla ve kod sırasıyla."),
        HelpText("A new file. Default: standard output.", "Yeni bir dosya. Varsayılan: standart çıktı."),
        HelpText("CSV for Excel with Turkish settings.", "Türkçe ayarlı Excel için CSV."),
        HelpText(
            "All interactions up to now, in the order in which they were recorded.",
            "Şu ana kadarki tüm etkileşimler, kaydedildikleri sırayla."),
        HelpText("Begin after this commit.", "Bu kayıttan sonra başlar."),
        HelpText("Only this type, repeatable.", "Yalnızca bu tür; yinelenebilir."),
        HelpText("Only this channel, repeatable.", "Yalnızca bu kanal; yinelenebilir."),
        HelpText(
            "Show what changed of a customer, or follow every change of every customer.",
            "Bir müşteride nelerin değiştiğini gösterir ya da tüm müşterilerdeki her değişikliği izler."),
        HelpText(
            "With CUSTOMER (code or identifier): each change with time, source and fields before and after, newest first; --kind interaction-recorded asks for interactions as well.\nWith --follow: one CloudEvents 1.0 document per line and change, from now on, from the first commit (--from-start) or after one (--after). A line's `commitseq` is where to resume; a commit of several changes has several lines. It needs a system's, analyst's or administrator's certificate.",
            "MÜŞTERİ (kod ya da tanımlayıcı) verilirse: zamanı, kaynağı, alanların önceki ve sonraki değerleriyle her değişiklik, en yenisi önce; --kind interaction-recorded etkileşimleri de ister.\n--follow ile: şimdiden, ilk kayıttan (--from-start) ya da bir kayıttan sonra (--after) başlayarak her değişiklik için bir satırda bir CloudEvents 1.0 belgesi. Satırdaki `commitseq` nereden sürdürüleceğini söyler; birden çok değişiklik içeren kaydın birden çok satırı olur. Sistem, analist ya da yönetici sertifikası gerekir."
        ),
        HelpText("Follow the changes of all customers.", "Tüm müşterilerdeki değişiklikleri izler."),
        HelpText(
            "Only this kind, repeatable: profile-changed, fact-put …",
            "Yalnızca bu tür değişiklik; yinelenebilir: profile-changed, fact-put …"),
        HelpText("Oldest first.", "En eskisi önce."),
        HelpText("All pages.", "Tüm sayfalar."),
        HelpText("--follow: begin with the first commit.", "--follow: ilk kayıttan başlar."),
        HelpText("--follow: begin after this commit.", "--follow: bu kayıttan sonra başlar."),
        HelpText("--follow: end after this commit.", "--follow: bu kayıttan sonra biter."),
        HelpText("Show and correct single interactions.", "Tek tek etkileşimleri gösterir ve düzeltir."),
        HelpText("Show one interaction.", "Bir etkileşimi gösterir."),
        HelpText(
            "The interaction's id, or SYSTEM/EVENT as its source named it.",
            "Etkileşimin kimliği ya da kaynağının verdiği adla SİSTEM/OLAY."),
        HelpText(
            "Take an interaction back and, with --type, record what stands in its place.",
            "Bir etkileşimi geri alır; --type verilirse yerine geçeni kaydeder."),
        HelpText(
            "Example: refleks interaction correct 9216 --reason WRONG_AMOUNT --type purchase --revenue 1.234,56\nHistory stays: the original, what takes it back and what replaces it all stand in the timeline, and sums follow. --void takes it back only. The replacement is stated whole, about the same customer.",
            "Örnek: refleks interaction correct 9216 --reason WRONG_AMOUNT --type purchase --revenue 1.234,56\nGeçmiş kalır: asıl kayıt, onu geri alan ve yerine geçen, üçü de zaman çizgisinde durur; toplamlar buna uyar. --void yalnızca geri alır. Yerine geçen, aynı müşteri için bütün olarak belirtilir."
        ),
        HelpText("Why: WRONG_AMOUNT, ENTERED_TWICE …", "Gerekçe: WRONG_AMOUNT, ENTERED_TWICE …"),
        HelpText("Why, for people.", "İnsanlar için gerekçe."),
        HelpText("Nothing stands in its place.", "Yerine hiçbir şey geçmez."),
        HelpText(
            "The replacement's type: purchase, contact, return, …",
            "Yerine geçenin türü: purchase, contact, return, …"),
        HelpText(
            "Show what a customer does on each channel, what it brings and what it costs.",
            "Bir müşterinin her kanalda ne yaptığını, kanalın ne getirdiğini ve neye mal olduğunu gösterir."),
        HelpText(
            "Also tell sums in this currency, by the house's rates.",
            "Toplamları kurumun kurlarıyla bu para biriminde de söyler."),
        HelpText(
            "By the rates of this day, 2026-11-28; today if left out.",
            "Bu günün kurlarıyla: 2026-11-28; verilmezse bugün."),
        HelpText(
            "Advise on which channel and when to approach a customer, or why not to.",
            "Bir müşteriyle hangi kanaldan ve ne zaman temas kurulacağını ya da neden kurulmayacağını söyler."),
        HelpText(
            "Example: refleks contact 1000000005 --for marketing --brand shop\nMarketing needs a permission; notices about orders, deliveries, debts and subscriptions do not.",
            "Örnek: refleks contact 1000000005 --for marketing --brand shop\nPazarlama izin ister; sipariş, teslimat, borç ve abonelik bildirimleri istemez."
        ),
        HelpText("The brand in whose name; marketing needs it.", "Hangi marka adına; pazarlama için gereklidir."),
        HelpText(
            "List a customer's interactions, newest first.",
            "Bir müşterinin etkileşimlerini, en yenisinden başlayarak listeler."),
        HelpText(
            "Follow the ledger: every interaction as it is recorded.",
            "Defteri izler: her etkileşimi kaydedildiği anda gösterir."),
        HelpText(
            "Without --after it begins now, with --from-start at the first commit. -o json and -o ndjson write one message per line with the position to resume from.",
            "--after verilmezse şimdiden, --from-start ile ilk kayıttan başlar. -o json ve -o ndjson, nereden sürdürüleceğini de içeren, satır başına bir ileti yazar."
        ),
        HelpText("Begin with the first commit.", "İlk kayıttan başlar."),
        HelpText("Only this branch, repeatable.", "Yalnızca bu şube; yinelenebilir."),
    ]
}
