/** Pay as posts write it: language | text | least | most | currency | period, “+” for more on top | US dollars a month. */
export const writtenPayOne = `
en | USD 1,200 a month | 1200 | 1200 | USD | month | 1200
en | $800 to $1,200 per month | 800 | 1200 | USD | month | 1200
en | Salary 800-1200$ plus commission | 800 | 1200 | USD | month + | 1200
en | salary from 800 usd | 800 | | USD | month | 800
en | earn up to 2000 USD per month | | 2000 | USD | month | 2000
en | 1000$+ per month | 1000 | | USD | month | 1000
en | ₱57k a month | 57000 | 57000 | PHP | month | 1000
en | P50,000 to P60,000 per month | 50000 | 60000 | PHP | month | 1053
en | RM 3,500-RM 5,000 monthly, Kuala Lumpur | 3500 | 5000 | MYR | month | 1190
en | Rs 50,000 per month | 50000 | 50000 | | month |
en | Rs. 50,000/month in Pakistan. +92 300 1234567 | 50000 | 50000 | PKR | month | 179
en | INR 6 LPA | 600000 | 600000 | INR | year | 581
en | 6-8 lakh per annum rs | 600000 | 800000 | | year |
en | Ksh 60k per month | 60000 | 60000 | KES | month | 462
en | $500 for 5 days | 500 | 500 | USD | 5 day | 2600
en | 2 USD an hour | 2 | 2 | USD | hour | 416
en | $12/hr | 12 | 12 | USD | hour | 2496
en | N200,000 naira monthly | 200000 | 200000 | NGN | month | 133
en | R15,000 per month | 15000 | 15000 | ZAR | month | 833
en | AED 3,500 + commission, salary | 3500 | 3500 | AED |  + |
en | monthly salary of $1,200 | 1200 | 1200 | USD | month | 1200
en | 2000u per month | 2000 | 2000 | USD | month | 2000
en | 5000 USDT/month | 5000 | 5000 | USD | month | 5000
en | 700 USD (basic) | 700 | 700 | USD | month | 700
en | P500 per day | 500 | 500 | PHP | day | 228
en | Salary: 25,000 - 30,000 Manila, Philippines | 25000 | 30000 | PHP | month | 526
en | Salary: 25k | 25000 | 25000 | | month |
en | USD 900 - USD 1100 / month | 900 | 1100 | USD | month | 1100
en | between 800 and 1200 USD per month | 800 | 1200 | USD | month | 1200
en | 1200-1500 USD salary | 1200 | 1500 | USD | month | 1500
en | US$1,500/mo + free room | 1500 | 1500 | USD | month | 1500
en | we pay $50/shift | 50 | 50 | USD | day | 1300
en | Rs 20,000/- pm, call +91 98765 43210 | 20000 | 20000 | INR | month | 233
en | Kshs. 45,000/= per month | 45000 | 45000 | KES | month | 346
en | $1,200 USD monthly | 1200 | 1200 | USD | month | 1200
en | Net pay EUR 1.450 per month | 1450 | 1450 | EUR | month | 1706
en | Earn 1,500-2,000 USD monthly plus tips | 1500 | 2000 | USD | month + | 2000
en | Basic 25,000 PHP + allowance | 25000 | 25000 | PHP | month + | 439
en | Salary: 3k to 5k AED per month | 3000 | 5000 | AED | month | 1351
en | 12 LPA | 1200000 | 1200000 | INR | year | 1163
en | Salary between $900 and $1,300 per month | 900 | 1300 | USD | month | 1300
en | Wage £11.44 per hour | 11.44 | 11.44 | GBP | hour | 3260
en | $250 a week | 250 | 250 | USD | week | 1083
en | salary $96,000 per year | 96000 | 96000 | USD | year | 8000
en | S$2,800 monthly | 2800 | 2800 | SGD | month | 2154
en | HK$42.1 per hour | 42.1 | 42.1 | HKD | hour | 1123
en | UGX 1,200,000 per month | 1200000 | 1200000 | UGX | month | 333
en | Salary ₦350k monthly | 350000 | 350000 | NGN | month | 233
en | GHS 4,000 per month | 4000 | 4000 | GHS | month | 400
en | USD1500/month | 1500 | 1500 | USD | month | 1500
en | 1.5k usd per month | 1500 | 1500 | USD | month | 1500
en | pay is $100 per shift | 100 | 100 | USD | day | 2600
en | kes 80,000 p.m. | 80000 | 80000 | KES | month | 615
en | LKR 150,000 per month | 150000 | 150000 | LKR | month | 500
en | NPR 60,000 monthly | 60000 | 60000 | NPR | month | 429
en | BDT 45,000 per month | 45000 | 45000 | BDT | month | 375
en | $1,000 weekly + commission | 1000 | 1000 | USD | week + | 4330
en | CAD 17.40/hr | 17.4 | 17.4 | CAD | hour | 2585
en | 4 million won per month | 4000000 | 4000000 | KRW | month | 2857
zh | 月薪3万 | 30000 | 30000 | CNY | month | 4167
zh | 月薪1.5万-2万 | 15000 | 20000 | CNY | month | 2778
zh | 底薪8000元+提成 | 8000 | 8000 | CNY | month + | 1111
zh | 一个月一万块 | 10000 | 10000 | CNY | month | 1389
zh | 月入十五万 | 150000 | 150000 | | month |
zh | 日结500元 | 500 | 500 | CNY | day | 1806
zh | 时薪25元 | 25 | 25 | CNY | hour | 722
zh | 3~5万/月 | 30000 | 50000 | CNY | month | 6944
zh | 月薪3000美金起 | 3000 | | USD | month | 3000
zh | 最高2万人民币一个月 | | 20000 | CNY | month | 2778
zh | 工资2000u一个月 | 2000 | 2000 | USD | month | 2000
zh | 5天3万 | 30000 | 30000 | | 5 day |
zh | 薪資:20~25k | 20000 | 25000 | | month |
zh | 薪水20-60krmb | 20000 | 60000 | CNY | month | 8333
zh | 薪水 3k-6k/usd | 3000 | 6000 | USD | month | 6000
zh | 月薪8000以上 | 8000 | | CNY | month | 1111
zh | 底薪6000-8000元,包吃住 | 6000 | 8000 | CNY | month | 1111
zh | 月薪两万起 | 20000 | | CNY | month | 2778
zh | 年薪30万人民币 | 300000 | 300000 | CNY | year | 3472
zh | 一天800块 | 800 | 800 | CNY | day | 2889
zh | 周薪3000元 | 3000 | 3000 | CNY | week | 1804
zh | 月入3w+ | 30000 | | CNY | month | 4167
zh | 保底1.2万 | 12000 | | CNY | month | 1667
zh | 待遇2000-3000美金/月 | 2000 | 3000 | USD | month | 3000
zh-Hant | 月薪5萬台幣 | 50000 | 50000 | TWD | month | 1724
zh-Hant | 月入十五萬 | 150000 | 150000 | | month |
zh-Hant | 時薪HK$80 | 80 | 80 | HKD | hour | 2133
zh-Hant | 日薪NT$2,000 | 2000 | 2000 | TWD | day | 1793
zh-Hant | 月薪NT$45,000-60,000 | 45000 | 60000 | TWD | month | 2069
zh-Hant | 底薪五萬台幣起 | 50000 | | TWD | month | 1724
zh-Hant | 月薪港幣25,000 | 25000 | 25000 | HKD | month | 3205
zh-Hant | 日薪2,500台幣 | 2500 | 2500 | TWD | day | 2241
id | gaji 7,5jt/bulan | 7500000 | 7500000 | IDR | month | 469
id | gaji Rp 5.000.000 - Rp 7.000.000 per bulan | 5000000 | 7000000 | IDR | month | 438
id | gaji 15-20 juta | 15000000 | 20000000 | IDR | month | 1250
id | gaji 800 dolar | 800 | 800 | USD | month | 800
id | Rp 150rb/hari | 150000 | 150000 | IDR | day | 244
id | antara 5 dan 7 juta per bulan | 5000000 | 7000000 | IDR | month | 438
id | penghasilan 2-3 juta per minggu | 2000000 | 3000000 | IDR | week | 812
id | gaji pokok 4,5 juta + komisi | 4500000 | 4500000 | IDR | month + | 281
id | gaji mulai 5jt | 5000000 | | IDR | month | 313
id | gaji hingga 12 juta per bulan | | 12000000 | IDR | month | 750
id | Rp7.500.000/bln | 7500000 | 7500000 | IDR | month | 469
id | gaji $900 per bulan | 900 | 900 | USD | month | 900
ms | gaji RM2500 sebulan | 2500 | 2500 | MYR | month | 595
ms | gaji 3 ribu ringgit sebulan | 3000 | 3000 | MYR | month | 714
ms | gaji RM1,800 - RM2,200 sebulan | 1800 | 2200 | MYR | month | 524
ms | RM12 sejam | 12 | 12 | MYR | hour | 594
ms | gaji pokok RM3k + komisen | 3000 | 3000 | MYR | month | 714
th | เงินเดือน 30,000 บาท | 30000 | 30000 | THB | month | 909
th | เงินเดือน 15,000-20,000 | 15000 | 20000 | THB | month | 606
th | วันละ 500 บาท | 500 | 500 | THB | day | 394
th | รายได้หลักพันดอลลาร์ต่อเดือน | 1000 | 1000 | USD | month | 1000
th | เดือนละสามหมื่นบาท | 30000 | 30000 | THB | month | 909
th | เงินเดือน 3 หมื่น | 30000 | 30000 | THB | month | 909
th | เงินเดือน 15,000ขึ้นไป | 15000 | | THB | month | 455
th | เงินเดือน 18,000-25,000 บาท + ค่าคอม | 18000 | 25000 | THB | month + | 758
th | รายได้ 1,000 ดอลลาร์ต่อเดือน | 1000 | 1000 | USD | month | 1000
th | ค่าแรงวันละ 400 บาท | 400 | 400 | THB | day | 315
th | เงินเดือน 25k | 25000 | 25000 | THB | month | 758
th | ชั่วโมงละ 60 บาท | 60 | 60 | THB | hour | 378
vi | lương 15 triệu/tháng | 15000000 | 15000000 | VND | month | 577
vi | lương 15-30tr | 15000000 | 30000000 | VND | month | 1154
vi | Lương: 1,5 triệu/ngày | 1500000 | 1500000 | VND | day | 1500
vi | thu nhập 30.000.000đ/tháng | 30000000 | 30000000 | VND | month | 1154
vi | lương 1000 usd/tháng + hoa hồng | 1000 | 1000 | USD | month + | 1000
vi | luong 15 trieu | 15000000 | 15000000 | VND | month | 577
vi | lương cứng 800-1200$ | 800 | 1200 | USD | month | 1200
vi | lương 8tr - 12tr/tháng | 8000000 | 12000000 | VND | month | 462
vi | lương 500k/ngày | 500000 | 500000 | VND | day | 500
vi | lương từ 18 triệu | 18000000 | | VND | month | 692
vi | thu nhập 25 củ/tháng | 25000000 | 25000000 | VND | month | 962
vi | lương 20.000.000 VNĐ | 20000000 | 20000000 | VND | month | 769
vi | lương cơ bản 9 - 12 triệu đồng/tháng, thưởng | 9000000 | 12000000 | VND | month | 462
vi | 30k/giờ | 30000 | 30000 | VND | hour | 240
vi | 30k mỗi giờ | 30000 | 30000 | VND | hour | 240
vi | lương 30k/giờ | 30000 | 30000 | VND | hour | 240
vi | lương 30000/giờ | 30000 | 30000 | VND | hour | 240
tl | sahod 25k monthly | 25000 | 25000 | PHP | month | 439
tl | sweldo ₱30,000 kada buwan | 30000 | 30000 | PHP | month | 526
tl | P700 per day | 700 | 700 | PHP | day | 319
tl | sahod 60k kada buwan | 60000 | 60000 | PHP | month | 1053
tl | ₱645 kada araw | 645 | 645 | PHP | day | 294
tl | sweldo 18,000 pesos plus incentives | 18000 | 18000 | PHP | month + | 316
`;
