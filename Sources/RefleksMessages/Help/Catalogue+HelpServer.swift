extension Catalogue.Help {
    /// Texts that only pages of `refleksd` have.
    public static let server: [HelpText] = [
        HelpText("Refleks, the customer-360 server.", "Refleks, müşteri 360 sunucusu."),
        HelpText(
            "Settings come from flags, then REFLEKS_* environment variables (REFLEKS_LISTEN for --listen), then the JSON file of --config, then defaults.\n\nExit codes: 0 success, 64 wrong usage, 65 the projection differs from the ledger or the audit was changed, 69 the address cannot be listened on, 70 internal error, 73 the data directory cannot be opened or is in use, 75 there is no room for it, 77 the certificates cannot be used, 78 wrong configuration.",
            "Ayarlar sırasıyla seçeneklerden, REFLEKS_* ortam değişkenlerinden (--listen için REFLEKS_LISTEN), --config ile verilen JSON dosyasından, ardından varsayılanlardan gelir.\n\nÇıkış kodları: 0 başarılı, 64 yanlış kullanım, 65 izdüşüm defterden farklı ya da denetim kaydı değiştirilmiş, 69 adres dinlenemiyor, 70 iç hata, 73 veri dizini açılamıyor ya da kullanımda, 75 veri dizini için yer yok, 77 sertifikalar kullanılamıyor, 78 yapılandırma yanlış."
        ),
        HelpText("Run the server.", "Sunucuyu çalıştırır."),
        HelpText(
            "SIGTERM and SIGINT drain: no new calls, open ones get --drain-seconds. SIGHUP reloads certificate, CA and revocation list; so does a change of their files.",
            "SIGTERM ve SIGINT boşaltır: yeni çağrı alınmaz, açık olanlara --drain-seconds kadar süre verilir. SIGHUP sertifikayı, yetkiliyi ve iptal listesini yeniden yükler; dosyalarının değişmesi de aynı işi görür."
        ),
        HelpText(
            "JSON file with settings; flags and environment win over it.",
            "Ayarları içeren JSON dosyası; seçenekler ve ortam değişkenleri ondan önce gelir."),
        HelpText(
            "Make a CA and certificates of every role under DIR/dev and listen on loopback only.",
            "DİZİN/dev altında bir yetkili ile her rolün sertifikasını oluşturur ve yalnızca yerel adresi dinler."),
        HelpText("Data directory; created when missing.", "Veri dizini; yoksa oluşturulur."),
        HelpText(
            "Address of the RPC port (default 127.0.0.1:7360).",
            "RPC kapısının adresi (varsayılan 127.0.0.1:7360)."),
        HelpText(
            "Address of health and metrics, plain HTTP (default 127.0.0.1:7361).",
            "Sağlık ve ölçümlerin adresi, düz HTTP (varsayılan 127.0.0.1:7361)."),
        HelpText(
            "Server certificate, PEM (default DIR/tls/server.pem).",
            "Sunucu sertifikası, PEM (varsayılan DİZİN/tls/server.pem)."),
        HelpText(
            "Its private key, PEM, readable by its owner alone (default DIR/tls/server.key).",
            "Sertifikanın özel anahtarı, PEM, yalnızca sahibi okuyabilmeli (varsayılan DİZİN/tls/server.key)."),
        HelpText(
            "CA that signs client certificates, PEM (default DIR/tls/ca.pem).",
            "İstemci sertifikalarını imzalayan yetkili, PEM (varsayılan DİZİN/tls/ca.pem)."),
        HelpText(
            "Revocation list, PEM (default DIR/tls/crl.pem, as soon as it exists).",
            "İptal listesi, PEM (varsayılan: var olduğu andan başlayarak DİZİN/tls/crl.pem)."),
        HelpText(
            "Source systems that certificates may write for besides their own name: system/erp=pos,web-shop;branch/34-001=kiosk.",
            "Sertifikaların kendi adları dışında adına yazabileceği kaynak sistemler: system/erp=pos,web-shop;branch/34-001=kiosk."
        ),
        HelpText(
            "Least TLS version, 1.3 or 1.2 (default 1.3).",
            "En düşük TLS sürümü, 1.3 ya da 1.2 (varsayılan 1.3)."),
        HelpText(
            "trace, debug, info, notice, warning, error or critical (default info).",
            "trace, debug, info, notice, warning, error ya da critical (varsayılan info)."),
        HelpText(
            "Threads that serve connections (default: one per core).",
            "Bağlantılara hizmet veren iş parçacıkları (varsayılan: çekirdek başına bir)."),
        HelpText("Threads that read the store (default 2).", "Depoyu okuyan iş parçacıkları (varsayılan 2)."),
        HelpText("Open RPC connections (default 10000).", "Açık RPC bağlantıları (varsayılan 10000)."),
        HelpText(
            "Of them from one address, which a branch behind one router shares (default 1000).",
            "Bunlardan aynı adresten gelebilecekler; tek yönlendirici arkasındaki şube adresi paylaşır (varsayılan 1000)."
        ),
        HelpText(
            "Of them of one certificate's name (default 64).",
            "Bunlardan aynı sertifika adıyla açılabilecekler (varsayılan 64)."),
        HelpText(
            "Messages in transit of all connections, MiB (default 256).",
            "Tüm bağlantılarda yoldaki iletiler, MiB (varsayılan 256)."),
        HelpText(
            "Time that open calls get at shutdown (default 30).",
            "Kapanışta açık çağrılara tanınan süre (varsayılan 30)."),
        HelpText(
            "Check or print the effective configuration; secrets are never printed.",
            "Geçerli yapılandırmayı denetler ya da yazdırır; gizli değerler hiç yazdırılmaz."),
        HelpText(
            "Say everything that is wrong with the configuration; exit code 78 when something is.",
            "Yapılandırmadaki tüm yanlışları söyler; yanlış varsa çıkış kodu 78 olur."),
        HelpText(
            "The certificate files and the master key are read and judged as `serve` does; nothing is made, and no address is listened on.",
            "Sertifika dosyaları ve ana anahtar, `serve` komutunun yaptığı gibi okunup denetlenir; hiçbir şey oluşturulmaz, hiçbir adres dinlenmez."
        ),
        HelpText(
            "Print the effective configuration as a configuration file.",
            "Geçerli yapılandırmayı bir yapılandırma dosyası olarak yazdırır."),
        HelpText(
            "The certificates need not be there yet; `refleksd config check` says whether they are.",
            "Sertifikaların henüz yerinde olması gerekmez; olup olmadıklarını `refleksd config check` söyler."),
        HelpText("Issue, renew and revoke certificates.", "Sertifika verir, yeniler ve iptal eder."),
        HelpText(
            "Everything is in one directory: `refleksd cert init-ca --directory DATA/tls` and `refleksd cert server NAME --directory DATA/tls` make what `refleksd serve --data DATA` reads. Callers get ca.pem and their own NAME.pem and NAME.key. A running server notices a changed certificate or revocation list by itself.",
            "Her şey tek bir dizindedir: `refleksd cert init-ca --directory VERİ/tls` ve `refleksd cert server AD --directory VERİ/tls`, `refleksd serve --data VERİ` komutunun okuduğunu oluşturur. Çağıranlara ca.pem ile kendi AD.pem ve AD.key dosyaları verilir. Çalışan sunucu, değişen sertifikayı ya da iptal listesini kendiliğinden fark eder."
        ),
        HelpText(
            "Create a certificate authority and its empty revocation list.",
            "Bir sertifika yetkilisi ve boş iptal listesini oluşturur."),
        HelpText("The authority's directory.", "Yetkilinin dizini."),
        HelpText(
            "The authority's name in its certificate, 1 to 64 characters.",
            "Yetkilinin sertifikasındaki adı, 1 ile 64 karakter arası."),
        HelpText("Days of validity, 1 to 7300.", "Geçerlilik günü, 1 ile 7300 arası."),
        HelpText(
            "Issue the server's certificate for the names clients connect to.",
            "İstemcilerin bağlandığı adlar için sunucu sertifikası verir."),
        HelpText(
            "DNS names and IP addresses, the first as common name.",
            "DNS adları ve IP adresleri; ilki ortak addır."),
        HelpText("Days of validity, 1 to 3650.", "Geçerlilik günü, 1 ile 3650 arası."),
        HelpText("Write DIR/NAME.pem and DIR/NAME.key.", "DİZİN/AD.pem ve DİZİN/AD.key dosyalarını yazar."),
        HelpText(
            "Issue a branch's certificate, such as `branch 34-001`.",
            "Bir şubenin sertifikasını verir; örneğin `branch 34-001`."),
        HelpText("1 to 64 characters of A-Z a-z 0-9 . _ -", "A-Z a-z 0-9 . _ - arasından 1 ile 64 karakter."),
        HelpText(
            "Write DIR/NAME.pem and DIR/NAME.key (default ROLE-ID).",
            "DİZİN/AD.pem ve DİZİN/AD.key dosyalarını yazar (varsayılan ROL-KİMLİK)."),
        HelpText("Issue an agent's certificate.", "Bir temsilcinin sertifikasını verir."),
        HelpText(
            "Issue a program's certificate, such as `system erp`.",
            "Bir programın sertifikasını verir; örneğin `system erp`."),
        HelpText("Issue an analyst's certificate.", "Bir analistin sertifikasını verir."),
        HelpText("Issue an administrator's certificate.", "Bir yöneticinin sertifikasını verir."),
        HelpText("Issue a monitoring program's certificate.", "Bir izleme programının sertifikasını verir."),
        HelpText(
            "Renew the directory's certificates that end soon, and the revocation list.",
            "Dizindeki süresi yakında dolacak sertifikaları ve iptal listesini yeniler."),
        HelpText(
            "Keys and identities stay; only the certificates change. Run it daily: the revocation list has an end too, and after it a server refuses everybody.",
            "Anahtarlar ve kimlikler kalır; yalnızca sertifikalar değişir. Her gün çalıştırın: iptal listesinin de süresi vardır ve dolduktan sonra sunucu herkesi reddeder."
        ),
        HelpText(
            "Renew what ends within this many days, 1 to 3650.",
            "Bu kadar gün içinde süresi dolacakları yeniler, 1 ile 3650 arası."),
        HelpText("Put a certificate on the revocation list.", "Bir sertifikayı iptal listesine koyar."),
        HelpText(
            "Servers that read the list refuse it from then on and close its open connections.",
            "Listeyi okuyan sunucular bundan sonra onu reddeder ve açık bağlantılarını kapatır."),
        HelpText("The certificate's serial number, hexadecimal.", "Sertifikanın onaltılık seri numarası."),
        HelpText(
            "Revoke a serial that issued.txt does not list.",
            "issued.txt dosyasında bulunmayan bir seri numarasını iptal eder."),
        HelpText(
            "Copy the ledger, the key table or the audit into a new file.",
            "Defteri, anahtar tablosunu ya da denetim kaydını yeni bir dosyaya kopyalar."),
        HelpText(
            "Works beside a running server, in one read transaction. Personal data in the ledger is sealed under keys that are not part of it: copy the key table with --keys to another place, because a copy of both undoes erasures. --audit copies the record of who read whom.",
            "Çalışan sunucunun yanında, tek bir okuma işlemiyle çalışır. Defterdeki kişisel veriler, onun parçası olmayan anahtarlarla mühürlüdür: anahtar tablosunu --keys ile başka bir yere kopyalayın; ikisinin bir arada duran kopyası silmeleri geri getirir. --audit kimin kimi okuduğunun kaydını kopyalar."
        ),
        HelpText("The file to make; it must not exist.", "Oluşturulacak dosya; önceden bulunmamalıdır."),
        HelpText("Data directory.", "Veri dizini."),
        HelpText("Copy the key table instead of the ledger.", "Defter yerine anahtar tablosunu kopyalar."),
        HelpText("Copy the audit instead of the ledger.", "Defter yerine denetim kaydını kopyalar."),
        HelpText(
            "Put a backup of the ledger into a directory that has none.",
            "Defterin bir yedeğini, defteri olmayan bir dizine koyar."),
        HelpText(
            "The restored ledger gets a new epoch: positions that clients kept of the lost one are refused instead of skipping entries. The server rebuilds its projection when it starts.",
            "Geri yüklenen defter yeni bir dönem alır: istemcilerin kaybolan deftere ait konumları, kayıt atlanmasın diye reddedilir. Sunucu başlarken izdüşümünü yeniden kurar."
        ),
        HelpText("A file that `refleksd backup` made.", "`refleksd backup` ile oluşturulmuş bir dosya."),
        HelpText(
            "Make the projection anew from the ledger, or with --verify compare it with a new one.",
            "İzdüşümü defterden yeniden kurar ya da --verify ile yeni kurulanla karşılaştırır."),
        HelpText(
            "The server must be stopped; `refleks verify` asks a running one to verify itself. --verify changes nothing: it folds the whole ledger into a second projection, checks the chain of hashes on the way and compares every row; exit code 65 when they differ. Every tenth of the ledger is told on standard error.",
            "Sunucu durdurulmuş olmalıdır; `refleks verify` çalışan sunucudan kendini doğrulamasını ister. --verify hiçbir şeyi değiştirmez: tüm defteri ikinci bir izdüşüme işler, bu sırada özet zincirini denetler ve her satırı karşılaştırır; farklıysa çıkış kodu 65 olur. Defterin her onda biri standart hatada bildirilir."
        ),
        HelpText("Compare the projection with one made anew.", "İzdüşümü, yeniden kurulanla karşılaştırır."),
        HelpText("Check the record of who read whom.", "Kimin kimi okuduğunun kaydını denetler."),
        HelpText(
            "Check the audit's chain of hashes in a data directory or a copy of the file.",
            "Denetim kaydının özet zincirini bir veri dizininde ya da dosyanın bir kopyasında denetler."),
        HelpText(
            "Works beside a running server. Keep the head that this prints somewhere else and give it back with --expect: then a cut or rewritten chain is noticed too.",
            "Çalışan sunucunun yanında çalışır. Yazdırılan son satır bilgisini başka bir yerde saklayın ve --expect ile geri verin: kesilmiş ya da yeniden yazılmış bir zincir de böyle fark edilir."
        ),
        HelpText(
            "A copy that `refleksd backup --audit` made.",
            "`refleksd backup --audit` ile oluşturulmuş bir kopya."),
        HelpText("Change the master key.", "Ana anahtarı değiştirir."),
        HelpText(
            "Wrap every key anew under a new master key; the server must be stopped.",
            "Tüm anahtarları yeni bir ana anahtarla yeniden sarar; sunucu durdurulmuş olmalıdır."),
        HelpText(
            "A directory with a master.key gets a new one. Where REFLEKS_MASTER_KEY holds the key, put the new one (64 hexadecimal digits) into REFLEKS_NEW_MASTER_KEY, and start the server with it from then on. Neither indexes nor data change. An interrupted rotation is settled at the next start.",
            "master.key içeren dizine yenisi yazılır. Anahtar REFLEKS_MASTER_KEY içindeyse yenisini (64 onaltılık hane) REFLEKS_NEW_MASTER_KEY içine koyun ve sunucuyu bundan sonra onunla başlatın. Ne dizinler ne de veriler değişir. Yarıda kalan değişim bir sonraki başlangıçta tamamlanır."
        ),
    ]
}
