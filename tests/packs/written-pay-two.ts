/** The other languages, in the form of the first part. */
export const writtenPayTwo = `
my | လစာ 1000 ဒေါ်လာ | 1000 | 1000 | USD | month | 1000
my | တစ်လ 500000 ကျပ် | 500000 | 500000 | MMK | month | 238
my | သိန်း 20 လစာ | 2000000 | 2000000 | MMK | month | 952
my | လစာ 15 သိန်း | 1500000 | 1500000 | MMK | month | 714
my | တစ်ရက် 20000 ကျပ် | 20000 | 20000 | MMK | day | 248
my | လစာ 600000 ကျပ် | 600000 | 600000 | MMK | month | 286
my | လစာ 800 မှ 1200 ဒေါ်လာ | 800 | 1200 | USD | month | 1200
km | ប្រាក់ខែ 500$ | 500 | 500 | USD | month | 500
km | ប្រាក់ខែ 1,000-1,500 ដុល្លារ | 1000 | 1500 | USD | month | 1500
km | ៛800,000 ក្នុងមួយខែ | 800000 | 800000 | KHR | month | 200
km | ប្រាក់ខែចាប់ពី 300$ | 300 | | USD | month | 300
km | ប្រាក់ខែ 250-350$ | 250 | 350 | USD | month | 350
km | 15$ ក្នុងមួយថ្ងៃ | 15 | 15 | USD | day | 390
km | ប្រាក់ខែ 1,5 លានរៀល | 1500000 | 1500000 | KHR | month | 375
lo | ເງິນເດືອນ 5 ລ້ານກີບ | 5000000 | 5000000 | LAK | month | 227
lo | ເງິນເດືອນ 3,000,000 ກີບຕໍ່ເດືອນ | 3000000 | 3000000 | LAK | month | 136
lo | ເງິນເດືອນ 15,000 ບາດ | 15000 | 15000 | THB | month | 455
lo | ມື້ລະ 150,000 ກີບ | 150000 | 150000 | LAK | day | 177
lo | ລາຍໄດ້ 1000 ໂດລາຕໍ່ເດືອນ | 1000 | 1000 | USD | month | 1000
lo | ເງິນເດືອນ 800-1,200 ໂດລາ | 800 | 1200 | USD | month | 1200
hi | वेतन 25,000 रुपये प्रति माह | 25000 | 25000 | INR | month | 291
hi | 50 हजार रुपये महीना | 50000 | 50000 | INR | month | 581
hi | Salary 1 लाख रुपये | 100000 | 100000 | INR | month | 1163
hi | 80 hazar rupaye mahina | 80000 | 80000 | INR | month | 930
hi | वेतन 18000-22000 रुपये | 18000 | 22000 | INR | month | 256
hi | वेतन ₹40,000 प्रति माह | 40000 | 40000 | INR | month | 465
hi | महीने के 1500 डॉलर | 1500 | 1500 | USD | month | 1500
hi | tankhwah 60 hazar rupaye mahina | 60000 | 60000 | INR | month | 698
hi | salary 90 hajar per month | 90000 | 90000 | | month |
bn | মাসিক বেতন 1 লাখ টাকা | 100000 | 100000 | BDT | month | 833
bn | বেতন 30000 টাকা | 30000 | 30000 | BDT | month | 250
bn | মাসিক বেতন 50 হাজার টাকা | 50000 | 50000 | BDT | month | 417
bn | বেতন 1000 ডলার | 1000 | 1000 | USD | month | 1000
bn | প্রতিদিন 800 টাকা | 800 | 800 | BDT | day | 173
ur | تنخواہ 80 ہزار روپے ماہانہ | 80000 | 80000 | PKR | month | 286
ur | tankhwah 2 lakh rupay | 200000 | 200000 | PKR | month | 714
ur | tankhwa 800 se 1200 dollar | 800 | 1200 | USD | month | 1200
ur | تنخواہ 1200 ڈالر | 1200 | 1200 | USD | month | 1200
ur | ماہانہ 3000 درہم | 3000 | 3000 | AED | month | 811
ur | tankhwah 80 hazar rupay mahana | 80000 | 80000 | PKR | month | 286
ur | تنخواہ 1 لاکھ 20 ہزار روپے | 120000 | 120000 | PKR | month | 429
ta | சம்பளம் 50 ஆயிரம் ரூபாய் மாதம் | 50000 | 50000 | | month |
ta | மாதம் 1000 டாலர் | 1000 | 1000 | USD | month | 1000
ta | சம்பளம் 1200 டாலர் | 1200 | 1200 | USD | month | 1200
ta | சம்பளம் ₹25,000 மாதம் | 25000 | 25000 | INR | month | 291
ta | மாத சம்பளம் 40 ஆயிரம் | 40000 | 40000 | | month |
ne | तलब 60 हजार रुपैयाँ | 60000 | 60000 | NPR | month | 429
ne | तलब 1000 डलर | 1000 | 1000 | USD | month | 1000
ne | मासिक तलब 1 लाख रुपैयाँ | 100000 | 100000 | NPR | month | 714
ne | तलब रु. 45,000 | 45000 | 45000 | NPR | month | 321
ne | दैनिक 1500 रुपैयाँ | 1500 | 1500 | NPR | day | 279
si | වැටුප රුපියල් 150,000 | 150000 | 150000 | LKR | month | 500
si | මසකට ඩොලර් 1000 | 1000 | 1000 | USD | month | 1000
si | වැටුප රු. 120,000 | 120000 | 120000 | LKR | month | 400
si | මාසික වැටුප ඩොලර් 900-1,200 | 900 | 1200 | USD | month | 1200
si | දිනකට රුපියල් 3,500 | 3500 | 3500 | LKR | day | 303
ko | 월급 300만원 | 3000000 | 3000000 | KRW | month | 2143
ko | 월 500만~1000만원 | 5000000 | 10000000 | KRW | month | 7143
ko | 시급 10,030원 | 10030 | 10030 | KRW | hour | 1490
ko | 연봉 5천만원 | 50000000 | 50000000 | KRW | year | 2976
ko | 하루 20만 원 | 200000 | 200000 | KRW | day | 3714
ko | 월 삼백만원 | 3000000 | 3000000 | KRW | month | 2143
ko | 월 2000달러 보장 | 2000 | 2000 | USD | month | 2000
ko | 월 300만원 | 3000000 | 3000000 | KRW | month | 2143
ko | 월급 250만원 + 인센티브 | 2500000 | 2500000 | KRW | month + | 1786
ko | 월 400만 원 이상 | 4000000 | | KRW | month | 2857
ko | 연봉 3,600만원 | 36000000 | 36000000 | KRW | year | 2143
ko | 일당 15만원 | 150000 | 150000 | KRW | day | 2786
ko | 월 수입 1억 | 100000000 | 100000000 | | month |
ko | 기본급 200만원 | 2000000 | 2000000 | KRW | month | 1429
ja | 月給25万円 | 250000 | 250000 | JPY | month | 1786
ja | 月給25万円~35万円 | 250000 | 350000 | JPY | month | 2500
ja | 時給1,200円 | 1200 | 1200 | JPY | hour | 1783
ja | 日給1万5000円以上 | 15000 | | JPY | day | 2786
ja | 5日で50万円 | 500000 | 500000 | JPY | 5 day | 18571
ja | 年収500万円 | 5000000 | 5000000 | JPY | year | 2976
ja | 月収三十万円 | 300000 | 300000 | JPY | month | 2143
ja | 月1,800ドル+売上歩合、週休1日 | 1800 | 1800 | USD | month + | 1800
ja | 月1万ドルもらっています | 10000 | 10000 | USD | month | 10000
ja | 月収50万円以上 | 500000 | | JPY | month | 3571
ja | 月給20万~30万円 | 200000 | 300000 | JPY | month | 2143
ja | 日当3万円 | 30000 | 30000 | JPY | day | 5571
ja | 時給1,500円 | 1500 | 1500 | JPY | hour | 2229
ja | 3日で30万円 | 300000 | 300000 | JPY | 3 day | 18571
ja | 報酬10万円 | 100000 | 100000 | JPY | |
es | sueldo $600.000 mensual | 600000 | 600000 | | month |
es | 1.200 dólares al mes | 1200 | 1200 | USD | month | 1200
es | USD 1.500 mensuales + comisiones | 1500 | 1500 | USD | month + | 1500
es | gana 2 mil dólares al mes | 2000 | 2000 | USD | month | 2000
es | renta líquida $420.000 | 420000 | 420000 | | month |
es | entre $800 y $1.200 dólares al mes | 800 | 1200 | USD | month | 1200
es | sueldo base USD 900 + comisiones | 900 | 900 | USD | month + | 900
es | salario hasta 2.500 dólares al mes | | 2500 | USD | month | 2500
es | 20 euros la hora | 20 | 20 | EUR | hour | 4894
pt | salário R$ 3.000 por mês | 3000 | 3000 | BRL | month | 545
pt | salário de 1.500 dólares | 1500 | 1500 | USD | month | 1500
pt | R$ 2 mil + comissões por mês | 2000 | 2000 | BRL | month + | 364
pt | salário US$ 1.200 por mês | 1200 | 1200 | USD | month | 1200
pt | até R$ 5.000 mensais | | 5000 | BRL | month | 909
pt | R$ 80 por dia | 80 | 80 | BRL | day | 378
pt | salário 1.500 euros | 1500 | 1500 | EUR | month | 1765
fr | salaire 1 200 € par mois | 1200 | 1200 | EUR | month | 1412
fr | 1500 dollars par mois | 1500 | 1500 | USD | month | 1500
fr | salaire 300 000 FCFA | 300000 | 300000 | XOF | month | 536
fr | 6000 dirhams par mois, Maroc | 6000 | 6000 | MAD | month | 667
fr | salaire de 900 à 1 500 dollars | 900 | 1500 | USD | month | 1500
fr | jusqu'à 2 000 € par mois | | 2000 | EUR | month | 2353
fr | 12,50 € de l'heure | 12.5 | 12.5 | EUR | hour | 3059
fr | 150 000 FCFA par mois + primes | 150000 | 150000 | XOF | month + | 268
sw | mshahara KSh 60,000 kwa mwezi | 60000 | 60000 | KES | month | 462
sw | mshahara elfu 50 kwa mwezi | 50000 | 50000 | | month |
sw | dola 1000 kwa mwezi | 1000 | 1000 | USD | month | 1000
sw | mshahara TSh 800,000 kwa mwezi | 800000 | 800000 | TZS | month | 308
sw | dola 50 kwa siku | 50 | 50 | USD | day | 1300
sw | mshahara KSh 40,000 hadi 60,000 kwa mwezi | 40000 | 60000 | KES | month | 462
am | ደመወዝ 30 ሺህ ብር | 30000 | 30000 | ETB | month | 214
am | በወር 1000 ዶላር | 1000 | 1000 | USD | month | 1000
am | ደመወዝ 25,000 ብር | 25000 | 25000 | ETB | month | 179
am | በወር 800-1200 ዶላር | 800 | 1200 | USD | month | 1200
am | በቀን 500 ብር | 500 | 500 | ETB | day | 93
ru | зарплата от 100 000 руб. | 100000 | | RUB | month | 1282
ru | 80-120 тыс. руб. в месяц | 80000 | 120000 | RUB | month | 1538
ru | з/п 150 т.р. | 150000 | 150000 | RUB | month | 1923
ru | $2000 в месяц | 2000 | 2000 | USD | month | 2000
ru | до 5000 руб в день | | 5000 | RUB | day | 1667
ru | зарплата 80к | 80000 | 80000 | | month |
ru | ставка 5000 рублей за смену | 5000 | 5000 | RUB | day | 1667
ru | от 80 000 до 120 000 руб. в месяц | 80000 | 120000 | RUB | month | 1538
ru | зарплата 1500-2000 долларов | 1500 | 2000 | USD | month | 2000
ru | 300 руб/час | 300 | 300 | RUB | hour | 800
ru | оклад 60к руб + премия | 60000 | 60000 | RUB | month + | 769
ru | 5000 дирхам в месяц, Дубай, ОАЭ | 5000 | 5000 | AED | month | 1351
ar | راتب 5000 درهم شهريا دبي | 5000 | 5000 | AED | month | 1351
ar | راتب 1500 دولار في الشهر | 1500 | 1500 | USD | month | 1500
ar | راتب 4000 ريال شهريا | 4000 | 4000 | | month |
ar | الراتب من 800 إلى 1200 دولار | 800 | 1200 | USD | month | 1200
ar | 50 دولار في اليوم | 50 | 50 | USD | day | 1300
ar | راتب 6000 جنيه مصري | 6000 | 6000 | EGP | month | 120
en | hours: 10 hours per day salary 850 USD | 850 | 850 | USD | month | 850
en | 8am-5pm daily pay $40 | 40 | 40 | USD | day | 1040
vi | làm 10 tiếng/ngày lương 850 USD | 850 | 850 | USD | month | 850
th | ทำงาน 10 ชม./วัน เงินเดือน 850 ดอลลาร์ | 850 | 850 | USD | month | 850
km | ធ្វើការ ១០ ម៉ោង/ថ្ងៃ ប្រាក់ខែ $850 | 850 | 850 | USD | month | 850
lo | ເຮັດວຽກ 10 ຊົ່ວໂມງ/ມື້ ເງິນເດືອນ $850 | 850 | 850 | USD | month | 850
hi | 10 घंटे/दिन वेतन $850 | 850 | 850 | USD | month | 850
es | 10 horas/día salario 850 USD | 850 | 850 | USD | month | 850
fr | 10 heures par jour salaire 850 USD | 850 | 850 | USD | month | 850
id | kerja 10 jam/hari gaji 850 USD | 850 | 850 | USD | month | 850
tl | 10 oras kada araw sahod 850 USD | 850 | 850 | USD | month | 850
zh | 月薪2800新币 每天10小时 | 2800 | 2800 | SGD | month | 2154
en | Chat agent in Poipet, $900, room free | 900 | 900 | USD | month | 900
en | $500, 8 hours a day | 500 | 500 | USD | month | 500
en | Kitchen helper 💰 1,100 USD ✅ Free meals | 1100 | 1100 | USD | month | 1100
fr | Service client, 1500 dollars, logement payé | 1500 | 1500 | USD | month | 1500
ru | Оператор чата, 1500 долларов, жильё | 1500 | 1500 | USD | month | 1500
ja | 電話の仕事、月80万以上 | 800000 |  | JPY | month | 5714
ko | 상담원 모집, 월 500만 이상 | 5000000 |  | KRW | month | 3571
th | แอดมิน เดือนละ 30,000 มีที่พัก | 30000 | 30000 | THB | month | 909
tl | Hiring CSR, 50k sahod, libre bahay | 50000 | 50000 | PHP | month | 877
`;
