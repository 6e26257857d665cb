/// Common Turkish names, the most frequent first, as word lists to draw invented people from.
enum SampleNames {
    static let women = words(
        """
        Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Fadime Özlem
        Hacer Yasemin Hülya Cemile Sevim Gülsüm Leyla Dilek Büşra Aysel Songül Kübra Halime Esma Aynur Hayriye Kadriye
        Tuğba Sevgi Rabia Sibel Asiye Derya Filiz Nuray Ebru Feride Saliha Pınar Gizem Irmak Işıl Çiğdem Nilüfer
        Gülay Şule Ülkü Özge Eda İrem Ceren Beyza Melike Nazlı Tülay Nermin Perihan Şükran Ümmühan Bahar Deniz Ece
        Gonca
        """)
    static let men = words(
        """
        Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah
        Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yaşar Bekir Musa Metin Orhan Cemal Veysel Serkan Yılmaz
        Furkan Uğur Cengiz Gökhan Şükrü Çağrı Ünal Özgür İlker Tuncay Volkan Burak Onur Barış Erdem Selim Tolga Engin
        Oğuz Kerem Arda Ege Doğan Sinan Levent Nuri Rıza Şaban Temel Vedat Zeki Cihan Ilgaz Işık Deniz Umut
        """)
    static let families = words(
        """
        Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt
        Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Aktaş Şen Güneş Bozkurt Tekin Avcı Işık Turan
        Güler Taş Sarı Keskin Tunç Yalçın Ateş Bulut Gül Duman Güven Ünal Yüksel Karaca Bilgin Kahraman Köse Kaplan
        Özer Uçar Ceylan Çoban Gündüz Toprak Erdem Ay Bayram Sönmez Durmaz Ekinci Altın Başaran Karakaya Uysal Karataş
        Eren Tuncer Soylu Akın İnce Balcı Kartal Deniz Özgür Sezer Uzun Aksoy Işıldak Ersoy Akgül Çolak Dinçer Gürbüz
        Irmak Küçük Büyük Oğuz Ocak Pehlivan Sağlam Tan Ulusoy Vural Yazıcı Zengin Bektaş Cengiz Demirci Demirel Esen
        Fidan Gökçe Hançer İpek Kalkan Leblebici Mutlu Narin Örnek Pamuk Saygın Tüfekçi Ustaoğlu Varol Yurt Ziya Akarsu
        Bostancı Çiftçi Değirmenci Elmas Fırat Göçmen Hızır Işılak Karagöz Lokman Mercan Nalbant Okur Peker Sipahi
        Tosun Uyanık Vardar Yiğit Zorlu
        """)
    static let streets = words(
        """
        Atatürk Cumhuriyet İnönü Fevzi-Çakmak İstiklal Lale Gül Menekşe Barbaros Mimar-Sinan Bahçe Çınar Okul Cami
        Zafer Fatih Yunus-Emre Mevlana Karanfil Akasya Papatya Deniz Yıldız Gazi Kazım-Karabekir
        """)
    static let towns = words(
        """
        Kadıköy/İstanbul Üsküdar/İstanbul Şişli/İstanbul Çankaya/Ankara Keçiören/Ankara Bornova/İzmir Karşıyaka/İzmir
        Osmangazi/Bursa Nilüfer/Bursa Seyhan/Adana Selçuklu/Konya Muratpaşa/Antalya Şahinbey/Gaziantep
        Tepebaşı/Eskişehir İzmit/Kocaeli Atakum/Samsun Ortahisar/Trabzon
        """)
    static let mailDomains = ["ornek.com", "posta.example", "eposta.example", "mektup.example", "kurum.example"]

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map { String($0.replacing("-", with: " ")) }
    }
}
