### What a reader is told of each sign, in Malaysian Malay (Bahasa Melayu).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = Kerjanya khidmat pelanggan atau chat di negara lain.
    .why = Menurut kerajaan beberapa negara, kerja seperti ini pernah dijanjikan kepada orang ramai.
    .doubt-1 = Banyak syarikat besar mengambil penutur pelbagai bahasa secara sah untuk khidmat pelanggan di luar negara.

indicator-overseas-digital-sales = Kerjanya jualan dalam talian, pemasaran atau IT di luar negara.
    .why = Kementerian Luar India menyebut kerja jualan dan pemasaran digital di Thailand sebagai umpan.
    .doubt-1 = Banyak sekali syarikat yang sah mengambil pekerja pemasaran dan IT dari negara lain.

indicator-overseas-typist = Kerjanya menaip atau memasukkan data di negara lain.
    .why = Laporan dari India dan Filipina menceritakan kerja menaip dan memasukkan data di luar negara yang berakhir di lokasi penipuan.
    .doubt-1 = Pejabat di negara Teluk mengambil kerani dari negara lain secara sah.

indicator-overseas-translator = Kerja terjemahan mudah di luar negara, tanpa perlu kelayakan.
    .why = Kedutaan Jepun di Thailand dan notis dari Korea menyebut kerja terjemahan mudah di luar negara sebagai umpan.
    .doubt-1 = Syarikat pelancongan dan acara kadang-kadang menerima orang baru yang tahu dua bahasa.

indicator-border-casino-work = Kerja kasino atau resort di tempat yang dipantau pakar.
    .why = Kementerian Luar Thailand dan laporan dari Malaysia menyebut kerja kasino dan resort di pekan sempadan sebagai umpan.
    .doubt-1 = Kasino dan hotel berlesen di negara-negara ini juga mengambil pekerja secara sah.

indicator-overseas-modelling = Kerja model atau lakonan di Thailand atau negara jirannya.
    .why = Laporan berita menceritakan seorang pelakon yang dibawa melintasi sempadan, dan seorang model yang hilang, selepas tawaran di Thailand.
    .doubt-1 = Syarikat filem, fesyen dan iklan yang dikenali juga bekerja di negara-negara ini.

indicator-ai-face-model = Dicari orang yang wajahnya muncul dalam panggilan video.
    .why = Laporan berita menceritakan kerja model di Asia yang dipercayai berakhir di lokasi penipuan.
    .doubt-1 = Kedai dalam talian mengambil pengacara untuk jualan langsung.

indicator-openly-illicit-work = Hantaran itu sendiri mencari orang untuk menipu orang lain.
    .why = Kementerian Luar Indonesia berkata bahawa sesetengah hantaran kerja kini terang-terang mencari orang untuk melakukan penipuan.
    .doubt-1 = Gurauan, pencarian pelakon filem dan iklan kerja untuk membanteras penipuan boleh kedengaran sama.

indicator-alabuga-programme = Hantaran menyebut program Alabuga di Rusia.
    .why = Jabatan hal ehwal luar Afrika Selatan memberi amaran tentang tawaran begini selepas laporan bahawa wanita disuruh memasang dron.
    .doubt-1 = Syarikat lain di zon ekonomi yang sama mengambil jurutera dan pekerja binaan.
    .doubt-2 = Berita dan amaran tentang program ini juga menyebut namanya.

indicator-russia-work-study = Program kerja sambil belajar di Rusia.
    .why = Jabatan hal ehwal luar Afrika Selatan memberi amaran kepada orang muda tentang program luar negara yang dipromosikan oleh pempengaruh.
    .doubt-1 = Universiti ada program pertukaran yang jujur.

indicator-russia-civil-job = Kerja bukan tentera di Rusia dengan bonus atau pasport.
    .why = Ada laporan tentang orang asing yang diambil untuk kerja bukan tentera di Rusia, kemudian dimasukkan ke dalam kontrak tentera.
    .doubt-1 = Kilang, ladang dan syarikat binaan di Rusia juga mengambil pekerja dari luar negara secara sah.

indicator-paid-to-play = Kerjanya cuma main game atau tekan kekunci.
    .why = Sebuah akhbar di Vietnam menceritakan tawaran yang kerjanya hanya duduk dan main game.
    .doubt-1 = Pembuat game membayar penguji, dan pasukan game membayar pemain.

indicator-online-gambling = Perniagaannya judi dalam talian.
    .why = Laporan dari Filipina dan Indonesia mengaitkan pengambilan orang untuk lokasi penipuan dengan syarikat judi luar pesisir.
    .doubt-1 = Di banyak negara, syarikat judi dalam talian ada lesen dan mengambil pekerja secara sah.

indicator-crypto-investment = Perniagaannya kripto, forex atau platform pelaburan.
    .why = Kementerian Luar Brazil dan laporan dari Nepal menyebut kerja kripto dan dagangan sebagai umpan.
    .doubt-1 = Bank, broker dan syarikat perisian dalam bidang ini mengambil pekerja secara sah di merata tempat.

indicator-desk-job-watched-country = Kerja pejabat atau dalam talian di tempat yang dipantau pakar.
    .why = India, Pakistan dan INTERPOL melaporkan bahawa kerja begini di Kemboja, Laos dan Myanmar berakhir di lokasi penipuan.
    .doubt-1 = Bank, badan amal, kedutaan, hotel dan syarikat perisian di negara-negara ini juga mencari pekerja pejabat.

indicator-known-compound = Kerja pejabat atau kasino di tapak yang dilaporkan sebagai kompleks tertutup.
    .why = Media berita dan badan pemantau menyebut tapak ini sebagai tempat adanya kerja penipuan.
    .doubt-1 = Kedai, syarikat binaan, hotel dan sekolah juga ada di tempat-tempat ini, dan tapak boleh bertukar tangan.

indicator-thailand-sales-care = Kerja jualan atau khidmat pelanggan di Thailand untuk orang asing.
    .why = Kedutaan Kenya berkata bahawa kerja jualan dan khidmat pelanggan di Thailand yang diiklankan itu tidak wujud.
    .doubt-1 = Syarikat pelancongan, kedai dan pusat panggilan di Thailand juga mengambil orang asing secara sah.

indicator-uae-chat-work = Kerja chat di Emiriah Arab Bersatu.
    .why = Khaleej Times menceritakan kerja chat di Dubai yang pekerjanya didenda kerana tidak capai sasaran.
    .doubt-1 = Kedai, bank dan syarikat penerbangan di Emiriah juga ada khidmat chat.

indicator-workplace-told-later = Negara atau bandar tempat kerja hanya diberitahu kemudian.
    .why = Satu kajian di Taiwan tentang hantaran begini dan satu notis dari Jepun menceritakan kerja yang hanya disebut “di luar negara”.
    .doubt-1 = Syarikat perkapalan, bantuan dan pembinaan sering menentukan tempat kerja selepas pekerja diambil.

indicator-unnamed-overseas = Kerja bergaji besar di luar negara, tanpa nama negara.
    .why = Satu kajian di Taiwan dan satu notis dari Jepun menceritakan kerja bergaji besar yang hanya disebut “di luar negara”.
    .doubt-1 = Agensi jujur yang ada kerja di beberapa negara mungkin menyebut negara itu di laman web mereka sahaja.

indicator-new-hub = Kerja dalam talian atau kasino di tempat yang baru disebut pakar.
    .why = INTERPOL, Pertubuhan Bangsa-Bangsa Bersatu dan laporan akhbar menyebut tempat-tempat baharu di luar kawasan Mekong.
    .doubt-1 = Bank, syarikat penerbangan dan pusat panggilan berlesen di tempat-tempat ini juga mengambil pekerja secara sah.

indicator-informal-border-crossing = Orang dibawa melintasi sempadan selepas tiba.
    .why = Laporan dari Thailand, Vietnam dan Malaysia menceritakan orang yang direkrut lalu dibawa melintasi sempadan pada waktu malam, dengan bot atau melalui denai.
    .doubt-1 = Sesetengah resort pulau dan sungai memang hanya boleh dituju dengan bot.

indicator-onward-drive-to-border = Pemandu membawa orang yang baru tiba ke kawasan sempadan.
    .why = Ada laporan tentang orang yang mendarat di Bangkok lalu dibawa berjam-jam dengan kereta ke sempadan.
    .doubt-1 = Hotel, sekolah dan badan amal di pekan sempadan juga menjemput pekerja di lapangan terbang.

indicator-third-country-route = Perjalanannya melalui negara ketiga dahulu.
    .why = Biro Imigresen Filipina melaporkan orang yang direkrut lalu dihantar ke Kemboja melalui negara ketiga.
    .doubt-1 = Banyak penerbangan ada persinggahan biasa.

indicator-gateway-province = Perjalanan pertama menuju kawasan sempadan.
    .why = Laporan dari China dan Vietnam menceritakan orang yang dipanggil ke kawasan sempadan dahulu, kemudian dibawa menyeberang.
    .doubt-1 = Hotel, ladang, sekolah dan syarikat pengangkutan di pekan sempadan juga menyambut pekerja baharu di sana.

indicator-interview-abroad = Temu duga di negara yang lain daripada tempat kerja.
    .why = Sebuah pasukan petugas di Sri Lanka menceritakan temu duga di Dubai sebelum perjalanan diteruskan ke Myanmar.
    .doubt-1 = Syarikat penerbangan dan syarikat besar kadang-kadang menerbangkan calon ke hari pengambilan pekerja.

indicator-pay-far-above-usual = Gaji beberapa kali ganda daripada biasa, tanpa minta kemahiran.
    .why = FBI dan Pertubuhan Antarabangsa bagi Migrasi (IOM) menyebut gaji yang sangat tinggi untuk kerja biasa sebagai tanda amaran.
    .doubt-1 = Gaji yang ditulis mungkin untuk negara lain, bukan negara yang disebut dalam hantaran.
    .doubt-2 = Komisen dan tip boleh membuat gaji biasa nampak tinggi.

indicator-easy-work-high-pay = Yang ditonjolkan: kerja senang dan gaji besar.
    .why = Pegawai di Vietnam, Thailand dan Hong Kong memberi amaran tentang hantaran yang menjanjikan kerja ringan dan gaji besar.
    .doubt-1 = Sesetengah iklan kerja jualan yang jujur tetapi suka melebih-lebih juga berbunyi begini.

indicator-windfall-pay = Wang yang sangat banyak dijanjikan untuk beberapa hari.
    .why = Laporan dari Jepun memetik hantaran yang menjanjikan sejuta yen dalam lima hari untuk kerja di luar negara.
    .doubt-1 = Tulisan tentang hadiah, angka jualan atau saiz syarikat boleh kelihatan sama.

indicator-pay-in-dollars-or-crypto = Gaji disebut dalam dolar atau kripto.
    .why = Kementerian Luar Indonesia melaporkan orang yang dijanjikan gaji dalam dolar untuk kerja di Kemboja.
    .doubt-1 = Kapal, badan amal dan banyak majikan yang sah membayar dalam dolar.

indicator-advance-or-debts-cleared = Wang tunai sebelum bertolak, atau hutang dibayar oleh syarikat.
    .why = Satu kajian di Taiwan tentang hantaran kerja di luar negara menemui tawaran wang pendahuluan dan bayaran hutang.
    .doubt-1 = Bank dan penasihat hutang yang mencari pekerja mungkin menggunakan perkataan ini.

indicator-no-experience = Tidak perlu pengalaman.
    .why = Televisyen di Vietnam menceritakan tawaran kerja ringan yang tidak meminta kemahiran.
    .doubt-1 = Banyak sekali kerja biasa yang melatih orang baru.

indicator-no-diploma = Tidak perlu sijil atau diploma.
    .why = Laporan akhbar tentang hantaran kerja judi dalam talian berkata bahawa diploma atau gred tidak diminta.
    .doubt-1 = Banyak sekali kerja biasa yang tidak memerlukan diploma.

indicator-typing-test-only = Kelajuan menaip ialah kemahiran yang diuji.
    .why = Kementerian Luar India menceritakan tawaran di luar negara dengan temu duga pendek dan ujian menaip.
    .doubt-1 = Kerja kerani dan pusat panggilan dengan nama majikan yang jelas juga menguji kelajuan menaip.

indicator-passport-is-enough = Pasport ialah perkara utama yang diminta.
    .why = Laporan akhbar tentang hantaran kerja judi dalam talian berkata bahawa yang diminta ialah kelajuan menaip dan pasport.
    .doubt-1 = Kerja kapal atau ladang mungkin hanya meminta dokumen kerana kemahiran sudah diuji dahulu.

indicator-anyone-accepted = Sesiapa sahaja diterima untuk kerja bergaji besar di luar negara.
    .why = Laporan dari Jepun memetik hantaran kerja bergaji besar di luar negara yang menerima semua umur, lelaki atau wanita.
    .doubt-1 = Program kerja ladang dan kilang juga menerima lelaki dan wanita dari pelbagai umur.

indicator-telegram-contact = Hubungan melalui Telegram.
    .why = Kementerian Luar Korea dan pegawai Filipina menceritakan tawaran kerja di luar negara yang diuruskan melalui Telegram.
    .doubt-1 = Di banyak negara, majikan yang sah menggunakan Telegram setiap hari.

indicator-messenger-only = Perekrut hanya boleh dihubungi melalui aplikasi mesej.
    .why = Polis Hong Kong menceritakan tawaran di luar negara yang hanya memberi akaun chat untuk dihubungi.
    .doubt-1 = Agensi kecil dan majikan di negara Teluk, India dan Afrika sering hanya memberi nombor WhatsApp.

indicator-bounty-per-recruit = Wang ditawarkan untuk setiap orang yang diajak.
    .why = Laporan dari Jepun memetik hantaran kerja di luar negara yang juga mencari perekrut dan membayar untuk setiap orang.
    .doubt-1 = Banyak syarikat membayar pekerja sendiri kerana mencadangkan orang yang sesuai.

indicator-no-interview = Diambil kerja di luar negara tanpa temu duga sebenar.
    .why = Pegawai di Indonesia dan Brazil menceritakan perbualan pendek dalam talian, kemudian perjalanan yang cepat.
    .doubt-1 = Program kerja ladang bermusim mungkin memilih orang melalui cabutan atau ujian.

indicator-passport-held = Syarikat menyimpan pasport pekerja.
    .why = Pertubuhan Buruh Antarabangsa (ILO) menyebut perbuatan menyimpan dokumen pengenalan pekerja sebagai tanda kerja paksa.
    .doubt-1 = Kapal dan sesetengah syarikat pelancongan menyimpan pasport untuk urusan pelabuhan dengan izin pekerja.

indicator-passport-scan-upfront = Gambar pasport diminta sebelum ada kontrak.
    .why = Satu notis awam di Nepal menyebut pasport yang diminta sebelum ada kontrak sebagai tanda.
    .doubt-1 = Agensi berlesen dan majikan di negara Teluk sering meminta salinan pasport bersama permohonan.

indicator-passport-made-for-you = Perekrut membuatkan pasport atau membayarnya.
    .why = Sebuah kementerian di Indonesia menceritakan orang yang dibuatkan pasport sebelum perjalanan yang cepat.
    .doubt-1 = Sesetengah program penempatan yang sah membantu mengisi borang pasport atau meminjamkan wang bayarannya.

indicator-fake-itinerary = Tiket balik atau tempahan hotel hanya untuk ditunjukkan.
    .why = Biro Imigresen Filipina melaporkan tiket balik dan tempahan hotel palsu yang diberikan kepada orang yang direkrut.
    .doubt-1 = Pejabat pelancongan yang mencari pekerja tempahan mungkin menggunakan perkataan ini.

indicator-family-and-bank-details = Butiran keluarga atau bank diminta sebelum mula kerja.
    .why = Notis di Korea dan Jepun memberi amaran bahawa maklumat begini kemudian digunakan untuk menekan orang.
    .doubt-1 = Selepas pekerja diambil, majikan memang memerlukan nombor kecemasan dan akaun bank.

indicator-contract-after-arrival = Tiada kontrak bertulis sebelum bertolak.
    .why = Sebuah kedutaan Korea menasihatkan supaya syarat kerja dibuat secara bertulis, dan Vietnam melaporkan orang yang tiada kontrak bertandatangan.
    .doubt-1 = Sesetengah majikan menandatangani kontrak tempatan yang kedua selepas pekerja tiba.

indicator-tourist-visa-for-work = Masuk dengan visa pelancong, tetapi untuk kerja.
    .why = Pegawai di banyak negara melaporkan orang yang disuruh masuk sebagai pelancong.
    .doubt-1 = Di beberapa negara Teluk, majikan menukar visa lawatan kepada visa kerja secara sah selepas pekerja masuk.

indicator-no-visa-needed = Tawaran berkata visa tidak diperlukan.
    .why = Kerajaan Filipina dan Korea menyebut kerja di luar negara tanpa visa sebagai tanda amaran.
    .doubt-1 = Orang yang memang berhak bekerja di sesebuah negara tidak memerlukan visa.
    .doubt-2 = Kerja di kapal dan kerja jarak jauh mungkin tidak memerlukannya juga.

indicator-agent-handles-all = Perekrut menguruskan semua dokumen dan kos.
    .why = Laporan dari Malaysia dan India menceritakan ejen yang menguruskan visa, tiket dan hotel untuk orang yang direkrut.
    .doubt-1 = Majikan yang adil juga membayar visa dan tiket serta membantu mengisi borang.

indicator-ticket-paid = Perekrut membayar tiket.
    .why = Notis dari Korea dan Brazil menceritakan tiket yang dihantar lebih awal untuk tawaran yang berakhir dengan kerja penipuan.
    .doubt-1 = Peraturan pengambilan pekerja yang adil meminta majikan membayar perjalanan, jadi banyak sekali tawaran baik menyebut perkara ini.

indicator-posing-as-tourist = Pemohon disuruh mengaku pelancong atau dilatih menjawab imigresen.
    .why = Biro Imigresen Filipina melaporkan orang yang disuruh menyamar sebagai pelancong dan diberitahu apa yang perlu dikatakan.
    .doubt-1 = Syarikat pelancongan yang menjual lawatan juga membantu pelancong mengisi borang.

indicator-departure-within-days = Perlu bertolak dalam beberapa hari.
    .why = Laporan dari Filipina, Brazil dan Indonesia menceritakan pengambilan pekerja yang cepat dan perjalanan serta-merta.
    .doubt-1 = Kapal, acara dan projek binaan pendek juga memerlukan orang dengan segera.

indicator-upfront-fee = Wang diminta sebelum kerja bermula.
    .why = Laporan dari India dan Kenya menceritakan bayaran yang diberi kepada ejen untuk kerja begini.
    .doubt-1 = Sesetengah negara membenarkan agensi berlesen mengenakan bayaran terhad selepas kontrak ditandatangani.

indicator-travel-cost-as-debt = Kos perjalanan atau penginapan diambil semula daripada pekerja.
    .why = FBI dan ILO menceritakan kos perjalanan yang menjadi hutang dan perlu dibayar dengan bekerja.
    .doubt-1 = Sesetengah program bermusim yang sah meminjamkan wang tiket dan mengambilnya semula sedikit demi sedikit dengan perjanjian bertulis.

indicator-penalty-to-leave = Orang yang berhenti awal diminta membayar.
    .why = Kumpulan hak asasi dan INTERPOL melaporkan orang yang perlu membayar supaya dibenarkan pergi.
    .doubt-1 = Ikatan kerja kerana latihan adalah sah di sesetengah negara dan bidang.

indicator-fines-for-targets = Tidak capai sasaran atau langgar peraturan, kena bayar.
    .why = Khaleej Times menceritakan pekerja chat yang didenda apabila tidak capai sasaran.
    .doubt-1 = Kerja jualan mungkin mengurangkan bonus, bukan gaji, jika sasaran tidak dicapai.

indicator-free-room-and-board = Tempat tinggal dan makan percuma.
    .why = Jabatan pekerjaan Thailand menceritakan hantaran kerja dalam talian dengan tempat tinggal dan makanan.
    .doubt-1 = Banyak sekali kerja biasa yang memberi tempat tinggal dan makanan.

indicator-closed-campus = Tempat kerja dan tempat tinggal di satu kawasan tertutup.
    .why = Laporan dari Vietnam dan kumpulan hak asasi menceritakan tapak tertutup tempat orang bekerja dan tinggal.
    .doubt-1 = Kilang, lombong, sekolah dan resort sering menyediakan tempat tinggal pekerja di kawasan mereka.

indicator-phone-not-allowed = Pekerja tidak boleh simpan atau guna telefon sendiri.
    .why = Satu notis dari Korea dan cerita seorang wartawan menggambarkan tapak tempat telefon pekerja diambil atau dilarang.
    .doubt-1 = Bank, kilang cip dan pusat panggilan melarang telefon di ruang kerja.

indicator-long-shifts = Kerja pejabat dengan syif sangat panjang atau hampir tiada cuti.
    .why = Khaleej Times dan laporan dari Nepal menceritakan syif dua belas jam atau lebih di tempat begini.
    .doubt-1 = Pengawal, jururawat, pemandu dan pekerja kilang bekerja syif panjang secara sah dengan hari rehat.

indicator-not-a-scam-denial = Hantaran itu sendiri menjanjikan bahawa tawarannya jujur.
    .why = Satu kajian di Taiwan dan laporan dari Jepun mendapati hantaran begini sendiri menjanjikan kejujuran dan keselamatan.
    .doubt-1 = Perekrut jujur yang ditanya sama ada tawarannya benar mungkin juga berkata begitu.

indicator-legal-claim = Hantaran menegaskan bahawa kerja itu sah atau benar.
    .why = Televisyen awam Thailand menceritakan satu laman yang meniru sebuah pejabat dan menjanjikan visa yang sah.
    .doubt-1 = Perekrut di tempat yang banyak penipuan sering berkata bahawa mereka tulen.

indicator-delete-chat = Pembaca disuruh memadam chat.
    .why = Sebuah akhbar tempatan di China melaporkan seorang yang direkrut disuruh memadam semua chat dengan orang yang menghubunginya.
    .doubt-1 = Kerja perisian dan moderasi kandungan mungkin ada tugas memadam mesej.

indicator-family-not-told = Orang disuruh jangan beritahu keluarga atau kawan.
    .why = Laporan dari Liberia, Nigeria dan Vietnam menceritakan orang yang disuruh merahsiakan tawaran itu.
    .doubt-1 = Dalam pengambilan pekerja secara sulit, pemohon mungkin diminta tidak bercakap tentang majikan.

indicator-limited-slots = Kekosongan terhad, jadi perlu cepat buat keputusan.
    .why = Laporan dari Thailand dan Taiwan memetik hantaran yang mendesak pembaca dengan jumlah tempat yang terhad.
    .doubt-1 = Banyak sekali hantaran biasa yang meminta jawapan cepat.

indicator-employer-withheld = Nama syarikat dirahsiakan.
    .why = Pusat antipenipuan Hong Kong menyebut tawaran di luar negara tanpa majikan yang jelas sebagai tanda amaran.
    .doubt-1 = Agensi pekerjaan selalunya menyebut nama pelanggan mereka hanya selepas perbualan pertama.

indicator-vague-computer-work = Kerja komputer atau chat yang mudah tanpa tugas yang jelas.
    .why = Notis dari Korea dan FBI menyebut kerja komputer yang mudah atau tidak jelas di luar negara sebagai tanda amaran.
    .doubt-1 = Hantaran pendek daripada majikan yang jujur mungkin tidak menulis tugasnya.

indicator-foreign-firm = Majikan hanya disebut jenis syarikatnya.
    .why = Laporan dari Indonesia menceritakan syarikat yang hanya disebut syarikat asing, pelaburan atau IT.
    .doubt-1 = Agensi pekerjaan selalunya tidak menyebut nama pelanggan yang jujur pada mulanya.

indicator-aimed-at-debtors = Hantaran ditujukan kepada orang yang berhutang atau susah.
    .why = Satu kajian di Taiwan tentang hantaran kerja di luar negara menemui banyak yang ditujukan kepada orang yang berhutang atau yang akaunnya dibekukan.
    .doubt-1 = Badan amal dan penasihat hutang yang mencari pekerja mungkin menggunakan perkataan ini.

indicator-narrow-age-or-looks = Wanita muda atau cantik dicari untuk luar negara.
    .why = Jabatan hal ehwal luar Afrika Selatan memberi amaran tentang tawaran di luar negara yang hanya ditujukan kepada wanita muda.
    .doubt-1 = Di sesetengah negara, iklan kerja kedai, hotel dan kru kabin masih menyebut jantina, umur dan rupa.

indicator-minors-accepted = Orang bawah 18 tahun diterima untuk kerja di luar negara.
    .why = Laporan tentang lokasi penipuan menyebut ada kanak-kanak antara yang direkrut, yang paling muda berumur lima belas tahun.
    .doubt-1 = Program pertukaran dan latihan menerima orang bawah 18 tahun secara sah.

indicator-students-holiday = Kerja musim cuti di luar negara, untuk pelajar atau lepasan sekolah.
    .why = Satu laporan dari China menceritakan seorang pelajar yang mencari kerja musim cuti lalu hilang berhampiran Myanmar.
    .doubt-1 = Program pertukaran, kerja dan kembara yang dikenali juga mencari pelajar pada musim cuti.

combination-desk-job-with-typing-test = Tawaran yang menggabungkan kerja pejabat di Thailand, Laos atau Kemboja dengan ujian menaip pernah dilaporkan oleh Kementerian Luar India.
combination-typing-test-and-short-interview = Tawaran yang menggabungkan temu duga ringkas dengan ujian menaip pernah dilaporkan oleh Kementerian Luar India.
combination-desk-job-on-visit-visa = Tawaran yang menggabungkan kerja komputer atau pusat panggilan dengan visa lawatan pernah dilaporkan di Bangladesh, Pakistan, Nepal dan Sri Lanka.
combination-customer-service-by-messenger = Tawaran yang menggabungkan khidmat pelanggan atau kemasukan data di Kemboja atau Laos dengan hubungan melalui aplikasi mesej pernah dilaporkan oleh imigresen Filipina.
combination-customer-service-as-tourist = Tawaran yang menggabungkan khidmat pelanggan di luar negara dengan keluar sebagai pelancong pernah dilaporkan oleh Biro Imigresen Filipina.
combination-thailand-work-with-fee = Tawaran yang menggabungkan jualan atau khidmat pelanggan di Thailand dengan bayaran atau visa pelancong pernah dilaporkan di Kenya dan Uganda.
combination-high-pay-travel-and-board = Tawaran yang menggabungkan gaji sangat besar, perjalanan dibayar serta tempat tinggal dan makan percuma untuk kerja komputer pernah dilaporkan oleh FBI.
combination-chat-work-in-the-emirates = Tawaran yang menggabungkan kerja chat di Emiriah dengan ujian menaip dan tempat tinggal percuma pernah dilaporkan oleh Khaleej Times.
combination-easy-work-no-experience = Tawaran di luar negara yang menggabungkan kerja senang, gaji besar, tanpa pengalaman dan perjalanan dibayar pernah dilaporkan oleh Biro Keselamatan Hong Kong.
combination-simple-work-high-income = Tawaran yang menggabungkan kerja komputer yang mudah, pendapatan besar dan perjalanan dibayar pernah dilaporkan oleh Kementerian Luar Korea.
combination-short-work-for-anyone = Tawaran yang menggabungkan wang cepat, kerja untuk sesiapa sahaja dan tempat yang dirahsiakan atau aplikasi mesej pernah dilaporkan oleh pihak berkuasa Jepun.
combination-debts-and-advance = Tawaran yang menyasarkan orang berhutang, dengan wang pendahuluan atau janji kejujuran dan tiket dibayar, pernah dilaporkan di Taiwan.
combination-light-work-over-the-border = Tawaran yang menggabungkan kerja ringan, gaji besar, aplikasi mesej dan perjalanan melintasi sempadan pernah dilaporkan oleh polis Vietnam.
combination-call-centre-with-fast-departure = Tawaran yang menggabungkan kerja pusat panggilan atau kripto, perjalanan dibayar dan pengambilan yang sangat cepat pernah dilaporkan oleh Kementerian Luar Brazil.
combination-foreign-firm-typing-and-passport = Tawaran yang menggabungkan kerja dalam talian yang tidak jelas, tanpa diploma, menaip dan pasport pernah dilaporkan oleh akhbar Indonesia.
combination-alabuga-for-young-women = Tawaran yang menggabungkan program di Rusia, wanita muda dan penerbangan percuma pernah dilaporkan oleh jabatan hal ehwal luar Afrika Selatan.
combination-civil-job-in-russia = Tawaran yang menggabungkan kerja bukan tentera di Rusia, bonus dan bayaran atau kontrak yang lewat diberi pernah dilaporkan oleh beberapa media berita.
combination-casting-in-thailand = Tawaran yang menggabungkan lakonan atau kerja model di Thailand dengan aplikasi mesej dan perjalanan yang dibayar atau mendadak pernah dilaporkan oleh media China.
combination-face-for-video-calls = Tawaran yang mencari wajah untuk panggilan video, berdasarkan rupa dan melalui aplikasi mesej, pernah dilaporkan oleh media berita.
combination-admin-in-a-neighbouring-country = Tawaran yang menggabungkan kerja admin dalam talian, gaji besar untuk kerja senang dan tempat tinggal percuma di seberang sempadan pernah dilaporkan oleh Kementerian Buruh Thailand.
combination-no-way-to-check-the-employer = Tawaran yang membayar perjalanan dan tempat tinggal tetapi tidak menyebut majikan, hanya aplikasi mesej, pernah dilaporkan oleh pihak berkuasa Afrika Selatan.
combination-high-pay-for-work-that-pays-little = Tawaran yang menggabungkan gaji sangat besar untuk kerja biasa dengan bantuan perjalanan pernah dilaporkan oleh agensi migrasi PBB.
combination-nameless-firm-with-paid-trip = Tawaran daripada syarikat tanpa nama yang menggabungkan gaji besar, perjalanan atau tempat tinggal dibayar dan kerja pejabat di Kemboja pernah dilaporkan oleh Kedutaan Indonesia.
combination-job-by-way-of-the-border = Kerja musim cuti yang bermula dengan perjalanan dibayar ke kawasan sempadan pernah dilaporkan oleh media China.
combination-interview-abroad-on-visit-visa = Kerja pejabat dengan temu duga di negara lain dan visa lawatan pernah dilaporkan oleh Kementerian Pertahanan Sri Lanka.
combination-online-work-in-a-new-hub = Tawaran yang menggabungkan kerja dalam talian atau kasino di hab baharu dengan tiket dibayar pernah dilaporkan di Afrika dan Peru.

tip-told-to-say-tourist = Jika anda disuruh mengaku sebagai pelancong, berhenti dan tanya pejabat imigresen negara anda sendiri dahulu.
tip-led-through-another-country = Jika tiket anda melalui negara yang bukan tempat kerja anda, tanya sebabnya sebelum pergi.
tip-driven-on-from-bangkok = Jika pemandu membawa anda dari Bangkok ke arah sempadan, anda masih boleh berpatah balik dan telefon seseorang.
tip-place-changes = Jika tempat kerja berubah selepas anda setuju, anggap ia tawaran baharu dan semak semula.
tip-small-path-over-the-border = Jika anda perlu melintasi sempadan dengan bot, pada waktu malam atau melalui jalan kecil, jangan teruskan.
tip-told-to-delete-messages = Jika anda diminta memadam mesej, simpan mesej itu dan tunjukkan kepada orang yang anda percaya.
tip-family-must-not-know = Jika anda diminta jangan beritahu sesiapa di rumah, beritahu seseorang sebelum anda pergi.
tip-no-written-terms = Jika tiada apa-apa diberi secara bertulis, minta kontrak yang anda boleh baca sebelum membayar atau bertolak.
tip-travel-with-strangers = Jika anda perlu pergi dengan orang yang tidak dikenali seolah-olah kawan, minta nasihat pejabat imigresen negara anda.
tip-phone-handed-over = Jika mereka mahu telefon atau pasport anda semasa tiba, anda tidak wajib memberikannya.
tip-fee-before-travel = Jika wang diminta sebelum anda ada kontrak, tanya kementerian buruh sama ada itu dibenarkan.
tip-contract-in-another-language = Jika kontrak dalam bahasa yang anda tidak boleh baca, minta seseorang membacakannya sebelum anda menandatanganinya.
