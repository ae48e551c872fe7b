### What a reader is told of each sign, in Indonesian (Bahasa Indonesia).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = Kerjanya layanan pelanggan atau chat di negara lain.
    .why = Menurut pemerintah beberapa negara, pekerjaan seperti ini pernah dijanjikan kepada orang-orang.
    .doubt-1 = Banyak perusahaan besar secara sah merekrut penutur berbagai bahasa untuk layanan pelanggan di luar negeri.

indicator-overseas-digital-sales = Kerjanya jualan online, pemasaran, atau IT di luar negeri.
    .why = Kementerian Luar Negeri India menyebut kerja penjualan dan pemasaran digital di Thailand sebagai umpan.
    .doubt-1 = Sangat banyak perusahaan yang sah merekrut tenaga pemasaran dan IT dari negara lain.

indicator-overseas-typist = Kerjanya mengetik atau memasukkan data di negara lain.
    .why = Laporan dari India dan Filipina bercerita tentang kerja mengetik dan memasukkan data di luar negeri yang berujung di lokasi penipuan.
    .doubt-1 = Kantor-kantor di negara Teluk secara sah merekrut pegawai administrasi dari negara lain.

indicator-overseas-translator = Kerja terjemahan ringan di luar negeri, tanpa syarat keahlian.
    .why = Kedutaan Besar Jepang di Thailand dan pengumuman dari Korea menyebut kerja terjemahan ringan di luar negeri sebagai umpan.
    .doubt-1 = Perusahaan tur dan acara kadang menerima pemula yang bisa dua bahasa.

indicator-border-casino-work = Kerja di kasino atau resor di tempat yang dipantau para ahli.
    .why = Kementerian Luar Negeri Thailand dan laporan dari Malaysia menyebut kerja di kasino dan resor di kota perbatasan sebagai umpan.
    .doubt-1 = Kasino dan hotel berizin di negara-negara ini juga merekrut secara sah.

indicator-overseas-modelling = Kerja jadi model atau aktor di Thailand atau negara tetangganya.
    .why = Berita menceritakan seorang aktor yang dibawa melewati perbatasan, dan seorang model yang hilang, setelah ada tawaran di Thailand.
    .doubt-1 = Perusahaan film, mode, dan iklan yang dikenal juga bekerja di negara-negara ini.

indicator-ai-face-model = Dicari orang yang wajahnya tampil di panggilan video.
    .why = Berita menceritakan kerja model di Asia yang diduga berujung di lokasi penipuan.
    .doubt-1 = Toko online merekrut pembawa acara untuk jualan langsung.

indicator-openly-illicit-work = Postingan itu sendiri mencari orang untuk menipu orang lain.
    .why = Kementerian Luar Negeri Indonesia mengatakan bahwa sebagian postingan kerja kini terang-terangan mencari orang untuk melakukan penipuan.
    .doubt-1 = Lelucon, pencarian pemain film, dan lowongan untuk memerangi penipuan bisa terdengar mirip.

indicator-alabuga-programme = Postingan menyebut program Alabuga di Rusia.
    .why = Departemen luar negeri Afrika Selatan memperingatkan tentang tawaran seperti ini setelah ada laporan bahwa perempuan disuruh merakit drone.
    .doubt-1 = Perusahaan lain di kawasan ekonomi yang sama merekrut insinyur dan pekerja bangunan.
    .doubt-2 = Berita dan peringatan tentang program ini juga menyebut namanya.

indicator-russia-work-study = Program kerja sambil belajar di Rusia.
    .why = Departemen luar negeri Afrika Selatan memperingatkan anak muda tentang program luar negeri yang dipromosikan oleh influencer.
    .doubt-1 = Universitas punya program pertukaran yang jujur.

indicator-russia-civil-job = Kerja sipil di Rusia dengan bonus atau paspor.
    .why = Ada laporan tentang orang asing yang direkrut untuk kerja sipil di Rusia, lalu dimasukkan ke kontrak tentara.
    .doubt-1 = Pabrik, pertanian, dan perusahaan bangunan di Rusia juga merekrut dari luar negeri secara sah.

indicator-paid-to-play = Kerjanya hanya main game atau menekan tombol.
    .why = Sebuah surat kabar di Vietnam menceritakan tawaran yang tugasnya hanya duduk dan main game.
    .doubt-1 = Pembuat game membayar penguji, dan tim game membayar pemainnya.

indicator-online-gambling = Bidang usahanya judi online.
    .why = Laporan dari Filipina dan Indonesia mengaitkan perekrutan untuk lokasi penipuan dengan perusahaan judi offshore.
    .doubt-1 = Di banyak negara, perusahaan judi online punya izin dan merekrut secara sah.

indicator-crypto-investment = Bidang usahanya kripto, forex, atau platform investasi.
    .why = Kementerian Luar Negeri Brasil dan laporan dari Nepal menyebut kerja kripto dan trading sebagai umpan.
    .doubt-1 = Bank, pialang, dan perusahaan perangkat lunak di bidang ini merekrut secara sah di mana-mana.

indicator-desk-job-watched-country = Kerja kantoran atau online di tempat yang dipantau para ahli.
    .why = India, Pakistan, dan INTERPOL melaporkan bahwa kerja seperti ini di Kamboja, Laos, dan Myanmar berujung di lokasi penipuan.
    .doubt-1 = Bank, lembaga amal, kedutaan, hotel, dan perusahaan perangkat lunak di negara-negara ini juga mencari pegawai kantor.

indicator-known-compound = Kerja kantoran atau kasino di lokasi yang dilaporkan sebagai kompleks tertutup.
    .why = Media berita dan lembaga pemantau menyebut lokasi ini sebagai tempat adanya kerja penipuan.
    .doubt-1 = Toko, perusahaan bangunan, hotel, dan sekolah juga ada di tempat-tempat ini, dan pengelola lokasi bisa berganti.

indicator-thailand-sales-care = Kerja penjualan atau layanan pelanggan di Thailand untuk orang asing.
    .why = Kedutaan Besar Kenya mengatakan bahwa kerja penjualan dan layanan pelanggan di Thailand yang diiklankan itu tidak ada.
    .doubt-1 = Perusahaan perjalanan, toko, dan pusat panggilan di Thailand juga merekrut orang asing secara sah.

indicator-uae-chat-work = Kerja chat di Uni Emirat Arab.
    .why = Khaleej Times menceritakan kerja chat di Dubai yang pekerjanya didenda kalau tidak mencapai target.
    .doubt-1 = Toko, bank, dan maskapai di Uni Emirat Arab juga punya layanan chat.

indicator-workplace-told-later = Negara atau kota tempat kerja baru diberi tahu nanti.
    .why = Sebuah penelitian di Taiwan tentang postingan seperti ini dan pengumuman dari Jepang menggambarkan pekerjaan yang hanya disebut “di luar negeri”.
    .doubt-1 = Perusahaan pelayaran, bantuan kemanusiaan, dan konstruksi sering menentukan tempat kerja setelah orang diterima.

indicator-unnamed-overseas = Kerja bergaji besar di luar negeri, tanpa nama negara.
    .why = Sebuah penelitian di Taiwan dan pengumuman dari Jepang menggambarkan pekerjaan bergaji besar yang hanya disebut “di luar negeri”.
    .doubt-1 = Agen jujur yang punya lowongan di beberapa negara mungkin hanya menyebut negaranya di situs mereka sendiri.

indicator-new-hub = Kerja online atau kasino di tempat yang baru disebut para ahli.
    .why = INTERPOL, Perserikatan Bangsa-Bangsa, dan laporan pers menyebut tempat-tempat baru di luar kawasan Mekong.
    .doubt-1 = Bank, maskapai, dan pusat panggilan berizin di tempat-tempat ini juga merekrut secara sah.

indicator-informal-border-crossing = Orang dibawa melewati perbatasan setelah tiba.
    .why = Laporan dari Thailand, Vietnam, dan Malaysia menceritakan orang yang direkrut lalu dibawa melewati perbatasan pada malam hari, naik perahu, atau lewat jalan setapak.
    .doubt-1 = Beberapa resor di pulau dan sungai memang hanya bisa dicapai dengan perahu.

indicator-onward-drive-to-border = Sopir membawa orang yang baru tiba ke daerah perbatasan.
    .why = Ada laporan tentang orang yang mendarat di Bangkok lalu dibawa naik mobil berjam-jam ke perbatasan.
    .doubt-1 = Hotel, sekolah, dan lembaga amal di kota perbatasan juga menjemput pegawai di bandara.

indicator-third-country-route = Perjalanannya lewat negara ketiga dulu.
    .why = Biro Imigrasi Filipina melaporkan orang yang direkrut lalu dikirim ke Kamboja lewat negara ketiga.
    .doubt-1 = Banyak penerbangan memang punya transit biasa.

indicator-gateway-province = Tujuan pertamanya daerah perbatasan.
    .why = Laporan dari Tiongkok dan Vietnam menceritakan orang yang dipanggil dulu ke daerah perbatasan, lalu dibawa menyeberang.
    .doubt-1 = Hotel, pertanian, sekolah, dan perusahaan angkutan di kota perbatasan juga menerima pegawai baru di sana.

indicator-interview-abroad = Wawancaranya di negara yang berbeda dari tempat kerja.
    .why = Sebuah satuan tugas di Sri Lanka menceritakan wawancara di Dubai sebelum perjalanan dilanjutkan ke Myanmar.
    .doubt-1 = Maskapai dan perusahaan besar kadang menerbangkan pelamar ke acara perekrutan.

indicator-pay-far-above-usual = Gaji beberapa kali lipat dari biasanya, tanpa syarat keahlian.
    .why = FBI dan Organisasi Internasional untuk Migrasi (IOM) menyebut gaji sangat tinggi untuk kerja biasa sebagai tanda peringatan.
    .doubt-1 = Gaji yang ditulis mungkin untuk negara lain, bukan negara yang disebut di postingan.
    .doubt-2 = Komisi dan tip bisa membuat gaji biasa tampak tinggi.

indicator-easy-work-high-pay = Yang ditonjolkan: kerja gampang dan gaji besar.
    .why = Pejabat di Vietnam, Thailand, dan Hong Kong memperingatkan tentang postingan yang menjanjikan kerja ringan dan gaji besar.
    .doubt-1 = Sebagian lowongan penjualan yang jujur tetapi suka melebih-lebihkan juga berbunyi begini.

indicator-windfall-pay = Bayaran sangat besar dijanjikan untuk beberapa hari.
    .why = Laporan dari Jepang mengutip postingan yang menjanjikan satu juta yen dalam lima hari untuk kerja di luar negeri.
    .doubt-1 = Tulisan tentang hadiah, angka penjualan, atau besarnya perusahaan bisa terbaca mirip.

indicator-pay-in-dollars-or-crypto = Gajinya disebut dalam dolar atau kripto.
    .why = Kementerian Luar Negeri Indonesia melaporkan orang yang dijanjikan gaji dalam dolar untuk kerja di Kamboja.
    .doubt-1 = Kapal, lembaga amal, dan banyak pemberi kerja yang sah membayar dalam dolar.

indicator-advance-or-debts-cleared = Uang tunai sebelum berangkat, atau utang dilunasi perusahaan.
    .why = Sebuah penelitian di Taiwan tentang postingan kerja di luar negeri menemukan tawaran uang muka dan pelunasan utang.
    .doubt-1 = Bank dan penasihat utang yang mencari pegawai mungkin memakai kata-kata ini.

indicator-no-experience = Tidak perlu pengalaman.
    .why = Televisi di Vietnam menceritakan tawaran kerja ringan yang tidak meminta keahlian.
    .doubt-1 = Sangat banyak pekerjaan biasa yang melatih pemula.

indicator-no-diploma = Tidak perlu ijazah.
    .why = Menurut laporan pers, postingan kerja judi online tidak meminta ijazah atau nilai.
    .doubt-1 = Sangat banyak pekerjaan biasa yang tidak perlu ijazah.

indicator-typing-test-only = Yang diuji adalah kecepatan mengetik.
    .why = Kementerian Luar Negeri India menceritakan tawaran di luar negeri dengan wawancara singkat dan tes mengetik.
    .doubt-1 = Kerja administrasi dan pusat panggilan dengan nama perusahaan yang jelas juga menguji kecepatan mengetik.

indicator-passport-is-enough = Yang terutama diminta adalah paspor.
    .why = Menurut laporan pers, postingan kerja judi online meminta kecepatan mengetik dan paspor.
    .doubt-1 = Kerja di kapal atau pertanian mungkin hanya meminta dokumen karena keahlian sudah diuji sebelumnya.

indicator-anyone-accepted = Siapa saja diterima untuk kerja bergaji besar di luar negeri.
    .why = Laporan dari Jepang mengutip postingan kerja bergaji besar di luar negeri yang menerima orang dari segala usia, laki-laki atau perempuan.
    .doubt-1 = Program kerja pertanian dan pabrik juga menerima laki-laki dan perempuan dari berbagai usia.

indicator-telegram-contact = Kontaknya lewat Telegram.
    .why = Kementerian Luar Negeri Korea dan pejabat Filipina menggambarkan tawaran kerja di luar negeri yang diurus lewat Telegram.
    .doubt-1 = Di banyak negara, pemberi kerja yang sah memakai Telegram setiap hari.

indicator-messenger-only = Perekrut hanya bisa dihubungi lewat aplikasi pesan.
    .why = Polisi Hong Kong menceritakan tawaran di luar negeri yang kontaknya hanya akun chat.
    .doubt-1 = Agen kecil dan pemberi kerja di negara Teluk, India, dan Afrika sering hanya memberi nomor WhatsApp.

indicator-bounty-per-recruit = Ada uang untuk setiap orang yang diajak.
    .why = Laporan dari Jepang mengutip postingan kerja di luar negeri yang juga mencari perekrut dan membayar untuk setiap orang.
    .doubt-1 = Banyak perusahaan membayar pegawainya sendiri kalau merekomendasikan orang yang cocok.

indicator-no-interview = Diterima kerja di luar negeri tanpa wawancara sungguhan.
    .why = Pejabat di Indonesia dan Brasil menceritakan obrolan online singkat, lalu keberangkatan yang cepat.
    .doubt-1 = Program kerja musiman di pertanian mungkin memilih orang lewat undian atau tes.

indicator-passport-held = Perusahaan menyimpan paspor pekerja.
    .why = Organisasi Perburuhan Internasional (ILO) menyebut penahanan dokumen identitas pekerja sebagai tanda kerja paksa.
    .doubt-1 = Kapal dan sebagian perusahaan tur menyimpan paspor untuk urusan pelabuhan dengan persetujuan pekerja.

indicator-passport-scan-upfront = Foto paspor diminta sebelum ada kontrak.
    .why = Sebuah pengumuman resmi di Nepal menyebut permintaan paspor sebelum ada kontrak sebagai tanda.
    .doubt-1 = Agen berizin dan pemberi kerja di negara Teluk sering meminta salinan paspor bersama lamaran.

indicator-passport-made-for-you = Perekrut membuatkan atau membayari paspor.
    .why = Sebuah kementerian di Indonesia menceritakan orang yang dibuatkan paspor sebelum diberangkatkan dengan cepat.
    .doubt-1 = Sebagian program penempatan yang sah membantu mengisi formulir paspor atau meminjamkan biayanya.

indicator-fake-itinerary = Tiket pulang atau pesanan hotel hanya untuk diperlihatkan.
    .why = Biro Imigrasi Filipina melaporkan tiket pulang dan pesanan hotel palsu yang diberikan kepada orang yang direkrut.
    .doubt-1 = Biro perjalanan yang mencari pegawai pemesanan mungkin memakai kata-kata ini.

indicator-family-and-bank-details = Data keluarga atau bank diminta sebelum mulai kerja.
    .why = Pengumuman di Korea dan Jepang memperingatkan bahwa data seperti ini kemudian dipakai untuk menekan orang.
    .doubt-1 = Setelah orang diterima, perusahaan memang perlu kontak darurat dan rekening bank.

indicator-contract-after-arrival = Tidak ada kontrak tertulis sebelum berangkat.
    .why = Sebuah kedutaan Korea menyarankan agar syarat kerja dibuat tertulis, dan Vietnam melaporkan orang yang tidak punya kontrak yang ditandatangani.
    .doubt-1 = Sebagian pemberi kerja menandatangani kontrak lokal kedua setelah pekerja tiba.

indicator-tourist-visa-for-work = Masuk dengan visa turis, padahal untuk kerja.
    .why = Pejabat di banyak negara melaporkan orang yang disuruh masuk sebagai turis.
    .doubt-1 = Di beberapa negara Teluk, pemberi kerja secara sah mengubah visa kunjungan menjadi visa kerja setelah pekerja masuk.

indicator-no-visa-needed = Tawaran menyebut tidak perlu visa.
    .why = Pemerintah Filipina dan Korea menyebut kerja di luar negeri tanpa visa sebagai tanda peringatan.
    .doubt-1 = Orang yang memang berhak bekerja di suatu negara tidak perlu visa.
    .doubt-2 = Kerja di kapal dan kerja jarak jauh juga mungkin tidak memerlukannya.

indicator-agent-handles-all = Perekrut mengurus semua dokumen dan biaya.
    .why = Laporan dari Malaysia dan India menggambarkan agen yang mengurus visa, tiket, dan hotel untuk orang yang direkrut.
    .doubt-1 = Pemberi kerja yang baik juga membayar visa dan tiket serta membantu mengisi formulir.

indicator-ticket-paid = Perekrut membayari tiket.
    .why = Pengumuman dari Korea dan Brasil menggambarkan tiket yang dikirim lebih dulu untuk tawaran yang berujung kerja penipuan.
    .doubt-1 = Aturan perekrutan yang adil meminta pemberi kerja membayar perjalanan, jadi sangat banyak tawaran baik yang menyebut ini.

indicator-posing-as-tourist = Pelamar disuruh mengaku turis atau dilatih menjawab petugas imigrasi.
    .why = Biro Imigrasi Filipina melaporkan orang yang disuruh berpura-pura jadi turis dan diberi tahu harus bilang apa.
    .doubt-1 = Perusahaan tur yang menjual perjalanan juga membantu turis mengisi formulir.

indicator-departure-within-days = Berangkatnya dalam beberapa hari saja.
    .why = Laporan dari Filipina, Brasil, dan Indonesia menggambarkan perekrutan cepat dan keberangkatan saat itu juga.
    .doubt-1 = Kapal, acara, dan proyek bangunan singkat juga butuh orang segera.

indicator-upfront-fee = Uang diminta sebelum mulai kerja.
    .why = Laporan dari India dan Kenya menggambarkan biaya yang dibayar orang kepada agen untuk pekerjaan seperti ini.
    .doubt-1 = Beberapa negara membolehkan agen berizin menarik biaya terbatas setelah kontrak ditandatangani.

indicator-travel-cost-as-debt = Biaya perjalanan atau tempat tinggal ditagih kembali dari pekerja.
    .why = FBI dan ILO menggambarkan biaya perjalanan yang menjadi utang dan harus dibayar dengan bekerja.
    .doubt-1 = Sebagian program kerja musiman yang sah meminjamkan uang tiket dan menagihnya bertahap dengan perjanjian tertulis.

indicator-penalty-to-leave = Orang yang berhenti lebih awal harus membayar.
    .why = Kelompok hak asasi dan INTERPOL melaporkan orang yang harus membayar agar boleh pergi.
    .doubt-1 = Di beberapa negara dan bidang kerja, ikatan dinas karena pelatihan itu sah.

indicator-fines-for-targets = Tidak capai target atau melanggar aturan kena denda.
    .why = Khaleej Times menggambarkan pekerja chat yang didenda kalau tidak mencapai target.
    .doubt-1 = Kerja penjualan bisa mengurangi bonus, bukan gaji, kalau target tidak tercapai.

indicator-free-room-and-board = Tempat tinggal dan makan gratis.
    .why = Departemen Ketenagakerjaan Thailand menggambarkan postingan kerja online dengan tempat tinggal dan makan.
    .doubt-1 = Sangat banyak pekerjaan biasa yang memberi tempat tinggal dan makan.

indicator-closed-campus = Tempat kerja dan tempat tinggal di satu lokasi tertutup.
    .why = Laporan dari Vietnam dan kelompok hak asasi menggambarkan lokasi tertutup tempat orang bekerja sekaligus tinggal.
    .doubt-1 = Pabrik, tambang, sekolah, dan resor sering menyediakan tempat tinggal pegawai di lokasinya.

indicator-phone-not-allowed = Pekerja tidak boleh menyimpan atau memakai HP sendiri.
    .why = Pengumuman dari Korea dan cerita seorang wartawan menggambarkan lokasi tempat HP pekerja diambil atau dilarang.
    .doubt-1 = Bank, pabrik cip, dan pusat panggilan melarang HP di ruang kerja.

indicator-long-shifts = Kerja kantoran dengan jam sangat panjang atau hampir tanpa libur.
    .why = Khaleej Times dan laporan dari Nepal menggambarkan jam kerja dua belas jam atau lebih di tempat seperti ini.
    .doubt-1 = Satpam, perawat, sopir, dan buruh pabrik secara sah bekerja lama dengan hari libur.

indicator-not-a-scam-denial = Postingan itu sendiri menjamin bahwa tawarannya jujur.
    .why = Sebuah penelitian di Taiwan dan laporan dari Jepang menemukan bahwa postingan seperti ini sendiri menjanjikan kejujuran dan keamanan.
    .doubt-1 = Perekrut jujur yang ditanya apakah tawarannya nyata mungkin juga berkata begitu.

indicator-legal-claim = Postingan menekankan bahwa kerjanya legal atau asli.
    .why = Televisi publik Thailand menggambarkan sebuah halaman yang meniru kantor resmi dan menjanjikan visa legal.
    .doubt-1 = Perekrut di tempat yang banyak penipuan sering berkata bahwa mereka asli.

indicator-delete-chat = Pembaca disuruh menghapus chat.
    .why = Sebuah surat kabar lokal di Tiongkok melaporkan seseorang yang disuruh menghapus semua chat dengan kontaknya.
    .doubt-1 = Kerja perangkat lunak dan moderasi bisa punya tugas menghapus pesan.

indicator-family-not-told = Orang disuruh tidak memberi tahu keluarga atau teman.
    .why = Laporan dari Liberia, Nigeria, dan Vietnam menggambarkan orang yang disuruh merahasiakan tawaran itu.
    .doubt-1 = Dalam perekrutan rahasia, pelamar bisa diminta tidak membicarakan nama perusahaan.

indicator-limited-slots = Lowongan tinggal sedikit, jadi harus cepat memutuskan.
    .why = Laporan dari Thailand dan Taiwan mengutip postingan yang mendesak pembaca dengan jumlah tempat terbatas.
    .doubt-1 = Sangat banyak postingan biasa yang meminta jawaban cepat.

indicator-employer-withheld = Nama perusahaan dirahasiakan.
    .why = Pusat antipenipuan Hong Kong menyebut tawaran di luar negeri tanpa pemberi kerja yang jelas sebagai tanda peringatan.
    .doubt-1 = Agen perekrutan sering baru menyebut nama kliennya setelah pembicaraan pertama.

indicator-vague-computer-work = Kerja komputer atau chat ringan tanpa tugas yang jelas.
    .why = Pengumuman dari Korea dan FBI menggambarkan kerja komputer yang ringan atau tidak jelas di luar negeri sebagai tanda peringatan.
    .doubt-1 = Postingan pendek dari pemberi kerja yang jujur mungkin tidak menuliskan tugasnya.

indicator-foreign-firm = Pemberi kerja hanya disebut jenis perusahaannya.
    .why = Laporan dari Indonesia menceritakan perusahaan yang hanya disebut perusahaan asing, investasi, atau IT.
    .doubt-1 = Agen perekrutan sering belum menyebut nama klien yang jujur di awal.

indicator-aimed-at-debtors = Postingan ditujukan kepada orang yang punya utang atau kesulitan.
    .why = Sebuah penelitian di Taiwan tentang postingan kerja di luar negeri menemukan banyak yang menyapa orang yang punya utang atau rekeningnya dibekukan.
    .doubt-1 = Lembaga amal dan penasihat utang yang mencari pegawai mungkin memakai kata-kata ini.

indicator-narrow-age-or-looks = Dicari perempuan muda atau menarik untuk luar negeri.
    .why = Departemen luar negeri Afrika Selatan memperingatkan tentang tawaran di luar negeri yang hanya ditujukan kepada perempuan muda.
    .doubt-1 = Di beberapa negara, lowongan toko, hotel, dan awak kabin masih menyebut jenis kelamin, usia, dan penampilan.

indicator-minors-accepted = Orang di bawah 18 tahun diterima untuk kerja di luar negeri.
    .why = Laporan tentang lokasi penipuan menyebut ada anak-anak di antara yang direkrut, yang termuda berusia lima belas tahun.
    .doubt-1 = Program pertukaran dan pelatihan secara sah menerima orang di bawah 18 tahun.

indicator-students-holiday = Kerja liburan di luar negeri, untuk pelajar, mahasiswa, atau yang baru lulus.
    .why = Sebuah laporan dari Tiongkok menceritakan seorang pelajar atau mahasiswa yang mencari kerja liburan lalu hilang di dekat Myanmar.
    .doubt-1 = Program pertukaran serta kerja dan perjalanan yang dikenal juga mencari pelajar dan mahasiswa saat liburan.

combination-desk-job-with-typing-test = Tawaran yang menggabungkan kerja kantoran di Thailand, Laos, atau Kamboja dengan tes mengetik pernah dilaporkan oleh Kementerian Luar Negeri India.
combination-typing-test-and-short-interview = Tawaran yang menggabungkan wawancara singkat dengan tes mengetik pernah dilaporkan oleh Kementerian Luar Negeri India.
combination-desk-job-on-visit-visa = Tawaran yang menggabungkan kerja komputer atau pusat panggilan dengan visa kunjungan pernah dilaporkan di Bangladesh, Pakistan, Nepal, dan Sri Lanka.
combination-customer-service-by-messenger = Tawaran yang menggabungkan layanan pelanggan atau entri data di Kamboja atau Laos dengan kontak lewat aplikasi pesan pernah dilaporkan oleh imigrasi Filipina.
combination-customer-service-as-tourist = Tawaran yang menggabungkan layanan pelanggan di luar negeri dengan berangkat sebagai turis pernah dilaporkan oleh Biro Imigrasi Filipina.
combination-thailand-work-with-fee = Tawaran yang menggabungkan penjualan atau layanan pelanggan di Thailand dengan biaya atau visa turis pernah dilaporkan di Kenya dan Uganda.
combination-high-pay-travel-and-board = Tawaran yang menggabungkan gaji sangat besar, perjalanan dibayari, serta tempat tinggal dan makan gratis untuk kerja komputer pernah dilaporkan oleh FBI.
combination-chat-work-in-the-emirates = Tawaran yang menggabungkan kerja chat di Uni Emirat Arab dengan tes mengetik dan tempat tinggal gratis pernah dilaporkan oleh Khaleej Times.
combination-easy-work-no-experience = Tawaran di luar negeri yang menggabungkan kerja gampang, gaji besar, tanpa pengalaman, dan perjalanan dibayari pernah dilaporkan oleh Biro Keamanan Hong Kong.
combination-simple-work-high-income = Tawaran yang menggabungkan kerja komputer ringan, penghasilan besar, dan perjalanan dibayari pernah dilaporkan oleh Kementerian Luar Negeri Korea.
combination-short-work-for-anyone = Tawaran yang menggabungkan uang cepat, kerja untuk siapa saja, dan tempat yang dirahasiakan atau aplikasi pesan pernah dilaporkan oleh pihak berwenang Jepang.
combination-debts-and-advance = Tawaran untuk orang yang punya utang, dengan uang muka atau janji kejujuran dan tiket dibayari, pernah dilaporkan di Taiwan.
combination-light-work-over-the-border = Tawaran yang menggabungkan kerja ringan, gaji besar, aplikasi pesan, dan penyeberangan perbatasan pernah dilaporkan oleh polisi Vietnam.
combination-call-centre-with-fast-departure = Tawaran yang menggabungkan kerja pusat panggilan atau kripto, perjalanan dibayari, dan perekrutan sangat cepat pernah dilaporkan oleh Kementerian Luar Negeri Brasil.
combination-foreign-firm-typing-and-passport = Tawaran yang menggabungkan kerja online yang tidak jelas, tanpa ijazah, mengetik, dan paspor pernah dilaporkan oleh pers Indonesia.
combination-alabuga-for-young-women = Tawaran yang menggabungkan program di Rusia, perempuan muda, dan penerbangan gratis pernah dilaporkan oleh departemen luar negeri Afrika Selatan.
combination-civil-job-in-russia = Tawaran yang menggabungkan kerja sipil di Rusia, bonus, dan biaya atau kontrak yang menyusul pernah dilaporkan oleh beberapa media berita.
combination-casting-in-thailand = Tawaran yang menggabungkan kerja aktor atau model di Thailand dengan aplikasi pesan dan perjalanan yang dibayari atau mendadak pernah dilaporkan oleh media Tiongkok.
combination-face-for-video-calls = Tawaran yang mencari wajah untuk panggilan video, berdasarkan penampilan dan lewat aplikasi pesan, pernah dilaporkan oleh media berita.
combination-admin-in-a-neighbouring-country = Tawaran yang menggabungkan kerja admin online, gaji besar untuk kerja gampang, dan tempat tinggal gratis di seberang perbatasan pernah dilaporkan oleh Kementerian Tenaga Kerja Thailand.
combination-no-way-to-check-the-employer = Tawaran yang membayari perjalanan dan tempat tinggal tetapi tidak menyebut pemberi kerja, hanya aplikasi pesan, pernah dilaporkan oleh pihak berwenang Afrika Selatan.
combination-high-pay-for-work-that-pays-little = Tawaran yang menggabungkan gaji sangat besar untuk kerja biasa dengan bantuan untuk berangkat pernah dilaporkan oleh badan migrasi PBB.
combination-nameless-firm-with-paid-trip = Tawaran dari perusahaan tanpa nama yang menggabungkan gaji besar, perjalanan atau tempat tinggal dibayari, dan kerja kantoran di Kamboja pernah dilaporkan oleh Kedutaan Besar Indonesia.
combination-job-by-way-of-the-border = Kerja liburan yang dimulai dengan perjalanan dibayari ke daerah perbatasan pernah dilaporkan oleh media Tiongkok.
combination-interview-abroad-on-visit-visa = Kerja kantoran dengan wawancara di negara lain dan visa kunjungan pernah dilaporkan oleh Kementerian Pertahanan Sri Lanka.
combination-online-work-in-a-new-hub = Tawaran yang menggabungkan kerja online atau kasino di pusat baru dengan tiket dibayari pernah dilaporkan di Afrika dan Peru.

tip-told-to-say-tourist = Kalau Anda disuruh mengaku turis, berhenti dulu dan tanyakan ke kantor imigrasi negara Anda sendiri.
tip-led-through-another-country = Kalau tiketnya lewat negara yang bukan tempat kerja Anda, tanyakan alasannya sebelum berangkat.
tip-driven-on-from-bangkok = Kalau sopir membawa Anda dari Bangkok ke arah perbatasan, Anda masih boleh kembali dan menelepon seseorang.
tip-place-changes = Kalau tempat kerja berubah setelah Anda setuju, anggap itu tawaran baru dan periksa lagi.
tip-small-path-over-the-border = Kalau Anda harus melewati perbatasan naik perahu, malam hari, atau lewat jalan kecil, jangan teruskan.
tip-told-to-delete-messages = Kalau Anda diminta menghapus pesan, simpan pesan itu dan tunjukkan kepada orang yang Anda percaya.
tip-family-must-not-know = Kalau Anda diminta tidak memberi tahu siapa pun di rumah, beri tahu seseorang sebelum berangkat.
tip-no-written-terms = Kalau tidak ada yang diberikan secara tertulis, minta kontrak yang bisa Anda baca sebelum membayar atau berangkat.
tip-travel-with-strangers = Kalau Anda harus bepergian dengan orang yang tidak Anda kenal seolah-olah teman, minta saran kantor imigrasi negara Anda.
tip-phone-handed-over = Kalau HP atau paspor Anda diminta saat tiba, Anda tidak harus memberikannya.
tip-fee-before-travel = Kalau uang diminta sebelum Anda punya kontrak, tanyakan ke kementerian tenaga kerja apakah itu dibolehkan.
tip-contract-in-another-language = Kalau kontraknya dalam bahasa yang tidak bisa Anda baca, minta seseorang membacakannya sebelum Anda tanda tangan.
