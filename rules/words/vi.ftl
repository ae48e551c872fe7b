### What a reader is told of each sign, in Vietnamese (Tiếng Việt).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = Làm chăm sóc khách hàng hoặc nhắn tin ở nước ngoài.
    .why = Chính phủ một số nước cho biết đây là loại việc mà người ta từng được hứa hẹn.
    .doubt-1 = Nhiều công ty lớn tuyển hợp pháp người biết các thứ tiếng để chăm sóc khách hàng ở nước ngoài.

indicator-overseas-digital-sales = Việc bán hàng trên mạng, tiếp thị hoặc IT ở nước ngoài.
    .why = Bộ Ngoại giao Ấn Độ nêu việc bán hàng và tiếp thị trên mạng ở Thái Lan là mồi nhử.
    .doubt-1 = Rất nhiều công ty hợp pháp tuyển nhân viên tiếp thị và IT từ nước khác.

indicator-overseas-typist = Việc đánh máy hoặc nhập liệu ở nước ngoài.
    .why = Tin từ Ấn Độ và Philippines kể về việc đánh máy và nhập liệu ở nước ngoài dẫn đến các cơ sở lừa đảo.
    .doubt-1 = Các văn phòng ở vùng Vịnh tuyển hợp pháp nhân viên văn phòng từ nước khác.

indicator-overseas-translator = Việc dịch thuật dễ dàng ở nước ngoài, không cần qua đào tạo.
    .why = Đại sứ quán Nhật Bản tại Thái Lan và các thông báo từ Hàn Quốc gọi việc dịch thuật dễ dàng ở nước ngoài là mồi nhử.
    .doubt-1 = Các công ty du lịch và sự kiện đôi khi nhận người mới biết hai thứ tiếng.

indicator-border-casino-work = Việc ở casino hoặc khu nghỉ dưỡng tại nơi được chuyên gia theo dõi.
    .why = Bộ Ngoại giao Thái Lan và tin từ Malaysia mô tả việc ở casino và khu nghỉ dưỡng tại thị trấn biên giới là mồi nhử.
    .doubt-1 = Casino và khách sạn có giấy phép ở các nước này cũng tuyển người hợp pháp.

indicator-overseas-modelling = Việc làm mẫu hoặc diễn xuất ở Thái Lan hay nước láng giềng.
    .why = Báo chí kể về một diễn viên bị đưa qua biên giới và một người mẫu mất tích sau những lời mời ở Thái Lan.
    .doubt-1 = Các công ty phim, thời trang và quảng cáo có tên tuổi cũng làm việc ở những nước này.

indicator-ai-face-model = Cần người lộ mặt khi gọi video.
    .why = Báo chí kể về những việc làm mẫu ở châu Á được cho là đã dẫn đến các cơ sở lừa đảo.
    .doubt-1 = Các cửa hàng trên mạng tuyển người livestream bán hàng.

indicator-openly-illicit-work = Chính bài đăng tìm người đi lừa người khác.
    .why = Bộ Ngoại giao Indonesia cho biết một số bài tuyển dụng nay công khai tìm người làm việc lừa đảo.
    .doubt-1 = Bài đùa, bài tuyển diễn viên và bài tuyển người chống gian lận cũng có thể viết giống vậy.

indicator-alabuga-programme = Bài đăng nhắc đến chương trình Alabuga ở Nga.
    .why = Bộ Ngoại giao Nam Phi cảnh báo về những lời mời này sau khi có tin phụ nữ bị đưa đi lắp ráp máy bay không người lái.
    .doubt-1 = Các công ty khác trong cùng đặc khu kinh tế tuyển kỹ sư và thợ xây.
    .doubt-2 = Tin tức và cảnh báo về chương trình này cũng nhắc đến tên nó.

indicator-russia-work-study = Chương trình vừa học vừa làm ở Nga.
    .why = Bộ Ngoại giao Nam Phi cảnh báo thanh niên về các chương trình nước ngoài do người nổi tiếng trên mạng quảng bá.
    .doubt-1 = Các trường đại học có những chương trình trao đổi đàng hoàng.

indicator-russia-civil-job = Việc dân sự ở Nga kèm tiền thưởng hoặc hộ chiếu.
    .why = Có tin về người nước ngoài được tuyển làm việc dân sự ở Nga rồi bị đưa vào hợp đồng quân đội.
    .doubt-1 = Nhà máy, nông trại và công ty xây dựng ở Nga cũng tuyển người nước ngoài hợp pháp.

indicator-paid-to-play = Việc chỉ là chơi game hoặc bấm phím.
    .why = Một tờ báo ở Việt Nam kể về lời mời làm việc chỉ cần ngồi chơi game.
    .doubt-1 = Hãng làm game trả tiền cho người chơi thử, và đội game trả lương cho tuyển thủ.

indicator-online-gambling = Ngành nghề là cờ bạc trên mạng.
    .why = Tin từ Philippines và Indonesia cho thấy việc tuyển người cho các cơ sở lừa đảo có liên hệ với công ty cờ bạc hải ngoại.
    .doubt-1 = Ở nhiều nước, công ty cờ bạc trên mạng có giấy phép và tuyển người hợp pháp.

indicator-crypto-investment = Ngành nghề là tiền mã hóa, forex hoặc sàn đầu tư.
    .why = Bộ Ngoại giao Brazil và tin từ Nepal nêu việc về tiền mã hóa và giao dịch là mồi nhử.
    .doubt-1 = Ngân hàng, công ty môi giới và công ty phần mềm trong ngành này tuyển người hợp pháp ở khắp nơi.

indicator-desk-job-watched-country = Việc văn phòng hoặc trên mạng tại nơi được chuyên gia theo dõi.
    .why = Ấn Độ, Pakistan và INTERPOL cho biết những việc như vậy ở Campuchia, Lào và Myanmar đã dẫn đến các cơ sở lừa đảo.
    .doubt-1 = Ngân hàng, tổ chức từ thiện, đại sứ quán, khách sạn và công ty phần mềm ở các nước này cũng tuyển nhân viên văn phòng.

indicator-known-compound = Việc văn phòng hoặc casino tại nơi được đưa tin là khu khép kín.
    .why = Báo chí và các nhóm theo dõi nêu tên nơi này là nơi có hoạt động lừa đảo.
    .doubt-1 = Cửa hàng, công ty xây dựng, khách sạn và trường học cũng hoạt động ở những nơi này, và chủ có thể thay đổi.

indicator-thailand-sales-care = Việc bán hàng hoặc chăm sóc khách ở Thái Lan cho người nước ngoài.
    .why = Đại sứ quán Kenya nói rằng các việc bán hàng và chăm sóc khách hàng được quảng cáo ở Thái Lan không có thật.
    .doubt-1 = Công ty du lịch, cửa hàng và tổng đài ở Thái Lan cũng tuyển nhân viên nước ngoài hợp pháp.

indicator-uae-chat-work = Việc nhắn tin với khách ở UAE.
    .why = Báo Khaleej Times mô tả việc nhắn tin ở Dubai, nơi người làm bị phạt tiền khi không đạt chỉ tiêu.
    .doubt-1 = Cửa hàng, ngân hàng và hãng hàng không ở UAE cũng có bộ phận nhắn tin với khách.

indicator-workplace-told-later = Nước hoặc thành phố làm việc chỉ được cho biết sau.
    .why = Một nghiên cứu của Đài Loan về các bài đăng như vậy và một thông báo của Nhật Bản nói đến những việc chỉ ghi là “ở nước ngoài”.
    .doubt-1 = Hãng tàu, tổ chức cứu trợ và công ty xây dựng thường phân nơi làm sau khi tuyển.

indicator-unnamed-overseas = Việc lương cao ở nước ngoài mà không nêu tên nước.
    .why = Một nghiên cứu của Đài Loan và một thông báo của Nhật Bản nói đến những việc lương cao chỉ ghi là “ở nước ngoài”.
    .doubt-1 = Công ty tuyển dụng đàng hoàng có việc ở nhiều nước có thể chỉ nêu tên nước trên trang web của họ.

indicator-new-hub = Việc trên mạng hoặc casino tại nơi mới được chuyên gia nêu tên.
    .why = INTERPOL, Liên Hợp Quốc và báo chí nêu những nơi mới nằm ngoài khu vực sông Mê Kông.
    .doubt-1 = Ngân hàng, hãng hàng không và tổng đài có giấy phép ở những nơi này cũng tuyển người hợp pháp.

indicator-informal-border-crossing = Sau khi đến nơi, người ta được đưa qua biên giới.
    .why = Tin từ Thái Lan, Việt Nam và Malaysia kể về người được tuyển bị đưa qua biên giới ban đêm, bằng thuyền hoặc theo đường mòn.
    .doubt-1 = Một số khu nghỉ dưỡng trên đảo và ven sông chỉ đến được bằng thuyền.

indicator-onward-drive-to-border = Có tài xế chở người mới đến tiếp tới vùng biên giới.
    .why = Có tin về những người xuống máy bay ở Bangkok rồi bị chở nhiều giờ đến biên giới.
    .doubt-1 = Khách sạn, trường học và tổ chức từ thiện ở thị trấn biên giới cũng đón nhân viên tại sân bay.

indicator-third-country-route = Đường đi qua một nước thứ ba trước.
    .why = Cục Di trú Philippines cho biết có người được tuyển bị đưa sang Campuchia qua một nước thứ ba.
    .doubt-1 = Nhiều chuyến bay quá cảnh bình thường.

indicator-gateway-province = Chặng đầu tiên dẫn đến vùng biên giới.
    .why = Tin từ Trung Quốc và Việt Nam kể về những người được gọi đến vùng biên giới trước rồi bị đưa qua bên kia.
    .doubt-1 = Khách sạn, nông trại, trường học và hãng vận tải ở thị trấn biên giới cũng đón nhân viên mới tại đó.

indicator-interview-abroad = Phỏng vấn ở một nước, làm việc ở nước khác.
    .why = Một đội đặc nhiệm của Sri Lanka kể về những cuộc phỏng vấn ở Dubai trước khi đi tiếp sang Myanmar.
    .doubt-1 = Hãng hàng không và công ty lớn đôi khi đưa ứng viên bay đến ngày tuyển dụng.

indicator-pay-far-above-usual = Lương cao gấp nhiều lần thường lệ mà không cần kỹ năng.
    .why = FBI và Tổ chức Di cư Quốc tế (IOM) nêu lương rất cao cho việc bình thường là một dấu hiệu cảnh báo.
    .doubt-1 = Mức lương có thể tính cho một nước khác với nước nêu trong bài đăng.
    .doubt-2 = Hoa hồng và tiền boa có thể làm mức lương bình thường trông cao.

indicator-easy-work-high-pay = Lấy “việc nhẹ lương cao” để mời gọi.
    .why = Nhà chức trách ở Việt Nam, Thái Lan và Hồng Kông cảnh báo về các bài đăng hứa hẹn việc nhẹ lương cao.
    .doubt-1 = Một số bài tuyển bán hàng đàng hoàng nhưng hay nói quá cũng viết như vậy.

indicator-windfall-pay = Hứa trả số tiền rất lớn cho vài ngày làm.
    .why = Tin từ Nhật Bản trích những bài đăng hứa 1 triệu yên cho 5 ngày làm việc ở nước ngoài.
    .doubt-1 = Giải thưởng, doanh số hoặc quy mô công ty cũng có thể viết giống vậy.

indicator-pay-in-dollars-or-crypto = Lương ghi bằng đô la hoặc tiền mã hóa.
    .why = Bộ Ngoại giao Indonesia cho biết có người được hứa trả lương bằng đô la cho việc ở Campuchia.
    .doubt-1 = Tàu biển, tổ chức từ thiện và nhiều nơi tuyển hợp pháp trả lương bằng đô la.

indicator-advance-or-debts-cleared = Cho ứng tiền trước khi đi, hoặc công ty trả nợ giúp.
    .why = Một nghiên cứu của Đài Loan về các bài tuyển việc ở nước ngoài thấy có lời hứa ứng tiền và trả nợ giúp.
    .doubt-1 = Ngân hàng và nơi tư vấn nợ khi tuyển nhân viên cũng có thể dùng những từ này.

indicator-no-experience = Không cần kinh nghiệm.
    .why = Truyền hình Việt Nam kể về những lời mời làm việc nhẹ mà không đòi hỏi kỹ năng.
    .doubt-1 = Rất nhiều việc bình thường đào tạo người mới.

indicator-no-diploma = Không cần bằng cấp.
    .why = Báo chí viết rằng các bài tuyển việc cờ bạc trên mạng không đòi bằng cấp hay điểm số.
    .doubt-1 = Rất nhiều việc bình thường không cần bằng cấp.

indicator-typing-test-only = Kỹ năng được kiểm tra là tốc độ gõ phím.
    .why = Bộ Ngoại giao Ấn Độ kể về những lời mời làm việc ở nước ngoài chỉ phỏng vấn ngắn và kiểm tra gõ phím.
    .doubt-1 = Việc văn phòng và tổng đài của nơi tuyển có tên rõ ràng cũng kiểm tra gõ phím.

indicator-passport-is-enough = Yêu cầu chính là có hộ chiếu.
    .why = Báo chí viết rằng các bài tuyển việc cờ bạc trên mạng đòi tốc độ gõ phím và hộ chiếu.
    .doubt-1 = Việc trên tàu hoặc nông trại có thể chỉ đòi giấy tờ vì tay nghề đã được kiểm tra trước đó.

indicator-anyone-accepted = Ai cũng được nhận vào việc lương cao ở nước ngoài.
    .why = Tin từ Nhật Bản trích những bài đăng về việc lương cao ở nước ngoài nhận người ở mọi độ tuổi, nam hay nữ.
    .doubt-1 = Các chương trình nông trại và nhà máy cũng nhận nam nữ ở nhiều độ tuổi.

indicator-telegram-contact = Liên hệ qua Telegram.
    .why = Bộ Ngoại giao Hàn Quốc và nhà chức trách Philippines nói đến những lời mời làm việc ở nước ngoài được trao đổi qua Telegram.
    .doubt-1 = Ở nhiều nước, nơi tuyển hợp pháp dùng Telegram hằng ngày.

indicator-messenger-only = Chỉ liên hệ được với người tuyển qua ứng dụng nhắn tin.
    .why = Cảnh sát Hồng Kông kể về những lời mời ra nước ngoài chỉ để lại một tài khoản nhắn tin.
    .doubt-1 = Công ty môi giới nhỏ và nơi tuyển ở vùng Vịnh, Ấn Độ và châu Phi thường chỉ để số WhatsApp.

indicator-bounty-per-recruit = Trả tiền cho mỗi người rủ thêm được.
    .why = Tin từ Nhật Bản trích những bài đăng về việc ở nước ngoài còn tuyển cả người đi tuyển và trả tiền theo đầu người.
    .doubt-1 = Nhiều công ty thưởng tiền khi nhân viên của mình giới thiệu được người phù hợp.

indicator-no-interview = Tuyển đi làm ở nước ngoài mà không phỏng vấn thực sự.
    .why = Nhà chức trách ở Indonesia và Brazil kể về cuộc nói chuyện nhanh trên mạng rồi lên đường ngay.
    .doubt-1 = Chương trình nông trại thời vụ có thể chọn người bằng bốc thăm hoặc bài kiểm tra.

indicator-passport-held = Công ty giữ hộ chiếu của người lao động.
    .why = Tổ chức Lao động Quốc tế (ILO) nêu việc giữ giấy tờ tùy thân của người lao động là một dấu hiệu của lao động cưỡng bức.
    .doubt-1 = Tàu biển và một số công ty du lịch giữ hộ chiếu để làm giấy tờ cảng khi người lao động đồng ý.

indicator-passport-scan-upfront = Đòi ảnh hộ chiếu trước khi có hợp đồng.
    .why = Một thông báo công khai ở Nepal nêu việc đòi hộ chiếu trước khi có hợp đồng là một dấu hiệu.
    .doubt-1 = Công ty tuyển dụng có giấy phép và nơi tuyển ở vùng Vịnh thường xin bản sao hộ chiếu kèm hồ sơ.

indicator-passport-made-for-you = Người tuyển làm hộ chiếu giúp hoặc trả phí hộ chiếu.
    .why = Một bộ ở Indonesia kể về những người được làm hộ chiếu cho trước một chuyến đi gấp.
    .doubt-1 = Một số chương trình đưa người đi làm hợp pháp giúp khai đơn hộ chiếu hoặc cho mượn lệ phí.

indicator-fake-itinerary = Vé khứ hồi hoặc đặt phòng khách sạn chỉ để trình cho có.
    .why = Cục Di trú Philippines cho biết người được tuyển nhận vé khứ hồi giả và đặt phòng khách sạn giả.
    .doubt-1 = Văn phòng du lịch tuyển người đặt vé, đặt phòng có thể dùng những từ này.

indicator-family-and-bank-details = Hỏi thông tin gia đình hoặc ngân hàng trước khi nhận việc.
    .why = Các thông báo ở Hàn Quốc và Nhật Bản cảnh báo rằng thông tin đó về sau được dùng để gây áp lực.
    .doubt-1 = Sau khi tuyển, nơi làm cần người liên hệ khẩn cấp và tài khoản ngân hàng.

indicator-contract-after-arrival = Không có hợp đồng bằng văn bản trước khi đi.
    .why = Một đại sứ quán Hàn Quốc khuyên nên có các điều khoản bằng văn bản, và Việt Nam đưa tin về những người không có hợp đồng đã ký.
    .doubt-1 = Một số nơi ký thêm hợp đồng thứ hai tại địa phương sau khi đến.

indicator-tourist-visa-for-work = Nhập cảnh bằng visa du lịch để đi làm.
    .why = Nhà chức trách ở nhiều nước cho biết có người được bảo nhập cảnh với tư cách khách du lịch.
    .doubt-1 = Ở một số nước vùng Vịnh, nơi tuyển đổi hợp pháp visa thăm viếng thành visa lao động sau khi nhập cảnh.

indicator-no-visa-needed = Lời mời nói rằng không cần visa.
    .why = Chính phủ Philippines và Hàn Quốc nêu việc ở nước ngoài không cần visa là một dấu hiệu cảnh báo.
    .doubt-1 = Người vốn có quyền làm việc ở một nước thì không cần visa.
    .doubt-2 = Việc trên tàu và việc làm từ xa cũng có thể không cần visa.

indicator-agent-handles-all = Người tuyển lo mọi giấy tờ và chi phí.
    .why = Tin từ Malaysia và Ấn Độ kể về những người môi giới lo visa, vé và khách sạn cho người được tuyển.
    .doubt-1 = Nơi tuyển đàng hoàng cũng trả tiền visa, vé và giúp làm giấy tờ.

indicator-ticket-paid = Người tuyển trả tiền vé.
    .why = Các thông báo của Hàn Quốc và Brazil kể về vé được gửi trước, trong những lời mời cuối cùng dẫn đến việc lừa đảo.
    .doubt-1 = Quy tắc tuyển dụng công bằng yêu cầu nơi tuyển trả tiền đi lại, nên rất nhiều lời mời tốt cũng nói vậy.

indicator-posing-as-tourist = Bảo đóng vai khách du lịch hoặc dặn cách trả lời ở cửa khẩu.
    .why = Cục Di trú Philippines cho biết người được tuyển được bảo đóng vai khách du lịch và được dặn phải nói gì.
    .doubt-1 = Công ty bán tour cũng giúp khách du lịch khai giấy tờ.

indicator-departure-within-days = Phải lên đường trong vài ngày.
    .why = Tin từ Philippines, Brazil và Indonesia kể về việc tuyển nhanh và đi ngay.
    .doubt-1 = Tàu biển, sự kiện và công trình ngắn hạn cũng cần người ngay.

indicator-upfront-fee = Đòi tiền trước khi bắt đầu làm.
    .why = Tin từ Ấn Độ và Kenya kể về các khoản phí mà người được tuyển đã trả cho môi giới để có việc như vậy.
    .doubt-1 = Một số nước cho phép công ty có giấy phép thu một khoản phí có giới hạn sau khi ký hợp đồng.

indicator-travel-cost-as-debt = Tiền đi lại hoặc chỗ ở bị thu lại từ người lao động.
    .why = FBI và ILO mô tả chi phí đi lại biến thành khoản nợ phải làm để trả.
    .doubt-1 = Một số chương trình thời vụ hợp pháp cho mượn tiền vé và thu lại từng phần theo thỏa thuận bằng văn bản.

indicator-penalty-to-leave = Ai nghỉ sớm bị đòi trả tiền.
    .why = Các nhóm nhân quyền và INTERPOL cho biết có người phải trả tiền mới được rời đi.
    .doubt-1 = Cam kết làm việc sau đào tạo là hợp pháp ở một số nước và ngành nghề.

indicator-fines-for-targets = Không đạt chỉ tiêu hoặc phạm nội quy thì mất tiền.
    .why = Báo Khaleej Times mô tả những người làm việc nhắn tin bị phạt tiền khi không đạt chỉ tiêu.
    .doubt-1 = Việc bán hàng có thể giảm tiền thưởng, chứ không giảm lương, khi không đạt chỉ tiêu.

indicator-free-room-and-board = Bao ăn ở.
    .why = Cục Việc làm Thái Lan mô tả những bài đăng về việc trên mạng có bao chỗ ở và ăn uống.
    .doubt-1 = Rất nhiều việc bình thường bao ăn ở.

indicator-closed-campus = Làm và ở cùng trong một khu khép kín.
    .why = Tin từ Việt Nam và báo cáo của các nhóm nhân quyền mô tả những khu khép kín nơi người ta vừa làm vừa ở.
    .doubt-1 = Nhà máy, mỏ, trường học và khu nghỉ dưỡng thường cho nhân viên ở ngay trong khuôn viên.

indicator-phone-not-allowed = Người lao động không được giữ hoặc dùng điện thoại riêng.
    .why = Một thông báo của Hàn Quốc và lời kể của một nhà báo mô tả những nơi thu hoặc cấm điện thoại của người lao động.
    .doubt-1 = Ngân hàng, nhà máy chip và tổng đài cấm điện thoại trong khu làm việc.

indicator-long-shifts = Việc văn phòng mà ca rất dài hoặc hầu như không có ngày nghỉ.
    .why = Khaleej Times và tin từ Nepal mô tả những ca làm 12 giờ trở lên ở các việc văn phòng như vậy.
    .doubt-1 = Bảo vệ, y tá, tài xế và công nhân làm ca dài hợp pháp và có ngày nghỉ.

indicator-not-a-scam-denial = Chính bài đăng cam đoan là đàng hoàng.
    .why = Một nghiên cứu của Đài Loan và tin từ Nhật Bản thấy rằng chính những bài đăng này cam đoan là đàng hoàng và an toàn.
    .doubt-1 = Người tuyển đàng hoàng khi bị hỏi việc có thật không cũng có thể nói vậy.

indicator-legal-claim = Bài đăng nhấn mạnh việc này hợp pháp hoặc có thật.
    .why = Truyền hình công Thái Lan mô tả một trang bắt chước một cơ quan và hứa có visa hợp pháp.
    .doubt-1 = Người tuyển ở nơi có nhiều lừa đảo thường nói mình là thật.

indicator-delete-chat = Bảo người đọc xóa tin nhắn.
    .why = Một tờ báo địa phương của Trung Quốc viết rằng một người được tuyển đã được bảo xóa hết tin nhắn với người liên hệ.
    .doubt-1 = Việc phần mềm và kiểm duyệt nội dung có thể có nhiệm vụ xóa tin nhắn.

indicator-family-not-told = Được dặn đừng kể với gia đình hoặc bạn bè.
    .why = Tin từ Liberia, Nigeria và Việt Nam kể về những người được dặn phải giữ kín lời mời.
    .doubt-1 = Khi việc tuyển dụng cần giữ kín, ứng viên có thể được đề nghị đừng nói ra nơi tuyển.

indicator-limited-slots = Chỉ còn ít chỗ, giục quyết định ngay.
    .why = Tin từ Thái Lan và Đài Loan trích những bài đăng giục người đọc vì số chỗ có hạn.
    .doubt-1 = Rất nhiều bài đăng bình thường cũng giục trả lời nhanh.

indicator-employer-withheld = Không nói tên công ty.
    .why = Trung tâm chống lừa đảo Hồng Kông nêu lời mời ra nước ngoài không rõ nơi tuyển là một dấu hiệu cảnh báo.
    .doubt-1 = Công ty tuyển dụng thường chỉ nói tên khách hàng sau lần nói chuyện đầu tiên.

indicator-vague-computer-work = Việc máy tính hoặc nhắn tin đơn giản, không rõ phải làm gì.
    .why = Các thông báo của Hàn Quốc và FBI mô tả việc máy tính mơ hồ hoặc đơn giản ở nước ngoài là một dấu hiệu cảnh báo.
    .doubt-1 = Bài đăng ngắn của nơi tuyển đàng hoàng có thể không ghi nhiệm vụ.

indicator-foreign-firm = Chỉ nói nơi tuyển là loại công ty gì.
    .why = Tin từ Indonesia kể về những công ty chỉ được gọi là công ty nước ngoài, công ty đầu tư hoặc công ty IT.
    .doubt-1 = Công ty tuyển dụng lúc đầu thường không nêu tên khách hàng đàng hoàng của họ.

indicator-aimed-at-debtors = Bài đăng nhắm đến người đang nợ hoặc gặp khó khăn.
    .why = Một nghiên cứu của Đài Loan về các bài tuyển việc ở nước ngoài thấy nhiều bài nhắm đến người mắc nợ hoặc bị khóa tài khoản.
    .doubt-1 = Tổ chức từ thiện và nơi tư vấn nợ khi tuyển nhân viên cũng có thể dùng những từ này.

indicator-narrow-age-or-looks = Tìm phụ nữ trẻ hoặc ưa nhìn đi nước ngoài.
    .why = Bộ Ngoại giao Nam Phi cảnh báo về những lời mời ra nước ngoài chỉ nhắm đến phụ nữ trẻ.
    .doubt-1 = Ở một số nước, bài tuyển cho cửa hàng, khách sạn và tiếp viên vẫn ghi giới tính, tuổi và ngoại hình.

indicator-minors-accepted = Nhận người dưới 18 tuổi đi làm ở nước ngoài.
    .why = Tin về các cơ sở lừa đảo cho biết trong số người được tuyển có trẻ em, nhỏ nhất là 15 tuổi.
    .doubt-1 = Các chương trình trao đổi và đào tạo nhận hợp pháp người dưới 18 tuổi.

indicator-students-holiday = Việc dịp nghỉ ở nước ngoài cho học sinh, sinh viên hoặc người mới ra trường.
    .why = Một bản tin Trung Quốc kể về một sinh viên tìm việc dịp nghỉ rồi mất tích gần Myanmar.
    .doubt-1 = Các chương trình trao đổi, vừa làm vừa du lịch có tên tuổi cũng tìm sinh viên vào dịp nghỉ.

combination-desk-job-with-typing-test = Bộ Ngoại giao Ấn Độ đã ghi nhận lời mời có cả việc văn phòng ở Thái Lan, Lào hoặc Campuchia và kiểm tra gõ phím.
combination-typing-test-and-short-interview = Bộ Ngoại giao Ấn Độ đã ghi nhận lời mời có cả phỏng vấn ngắn và kiểm tra gõ phím.
combination-desk-job-on-visit-visa = Lời mời có cả việc máy tính hoặc tổng đài và visa thăm viếng đã được đưa tin ở Bangladesh, Pakistan, Nepal và Sri Lanka.
combination-customer-service-by-messenger = Cơ quan di trú Philippines đã ghi nhận lời mời có cả việc chăm sóc khách hàng hoặc nhập liệu ở Campuchia hay Lào và liên hệ qua ứng dụng nhắn tin.
combination-customer-service-as-tourist = Cục Di trú Philippines đã ghi nhận lời mời có cả việc chăm sóc khách hàng ở nước ngoài và xuất cảnh như khách du lịch.
combination-thailand-work-with-fee = Lời mời có cả việc bán hàng hoặc chăm sóc khách hàng ở Thái Lan và một khoản phí hoặc visa du lịch đã được đưa tin ở Kenya và Uganda.
combination-high-pay-travel-and-board = FBI đã ghi nhận lời mời làm việc máy tính có cả lương rất cao, bao tiền đi lại và bao ăn ở.
combination-chat-work-in-the-emirates = Báo Khaleej Times đã đưa tin về lời mời có cả việc nhắn tin ở UAE, kiểm tra gõ phím và chỗ ở miễn phí.
combination-easy-work-no-experience = Cục An ninh Hồng Kông đã ghi nhận lời mời ra nước ngoài có cả việc nhẹ, lương cao, không cần kinh nghiệm và bao tiền đi lại.
combination-simple-work-high-income = Bộ Ngoại giao Hàn Quốc đã ghi nhận lời mời có cả việc máy tính đơn giản, thu nhập cao và bao tiền đi lại.
combination-short-work-for-anyone = Nhà chức trách Nhật Bản đã ghi nhận lời mời có cả tiền nhanh, ai cũng làm được và nơi làm bị giấu hoặc liên hệ qua ứng dụng nhắn tin.
combination-debts-and-advance = Ở Đài Loan đã có tin về những lời mời nhắm đến người mắc nợ, cho ứng tiền hoặc cam đoan đàng hoàng, và trả tiền vé.
combination-light-work-over-the-border = Công an Việt Nam đã ghi nhận lời mời có cả việc nhẹ, lương cao, ứng dụng nhắn tin và đi qua biên giới.
combination-call-centre-with-fast-departure = Bộ Ngoại giao Brazil đã ghi nhận lời mời có cả việc tổng đài hoặc tiền mã hóa, bao tiền đi lại và tuyển rất nhanh.
combination-foreign-firm-typing-and-passport = Báo chí Indonesia đã đưa tin về lời mời có cả việc trên mạng mơ hồ, không cần bằng cấp, gõ phím và hộ chiếu.
combination-alabuga-for-young-women = Bộ Ngoại giao Nam Phi đã ghi nhận lời mời có cả chương trình của Nga, phụ nữ trẻ và vé máy bay miễn phí.
combination-civil-job-in-russia = Nhiều tòa soạn đã đưa tin về lời mời có cả việc dân sự ở Nga, tiền thưởng và một khoản phí hoặc hợp đồng đưa muộn.
combination-casting-in-thailand = Báo chí Trung Quốc đã đưa tin về lời mời có cả việc diễn xuất hoặc làm mẫu ở Thái Lan, ứng dụng nhắn tin và chuyến đi được bao hoặc gấp gáp.
combination-face-for-video-calls = Báo chí đã đưa tin về lời mời tìm người lộ mặt khi gọi video, chọn theo ngoại hình và liên hệ qua ứng dụng nhắn tin.
combination-admin-in-a-neighbouring-country = Bộ Lao động Thái Lan đã ghi nhận lời mời có cả việc quản trị trên mạng, việc nhẹ lương cao và chỗ ở miễn phí bên kia biên giới.
combination-no-way-to-check-the-employer = Nhà chức trách Nam Phi đã ghi nhận lời mời bao chuyến đi và chỗ ở nhưng không nêu nơi tuyển, chỉ có ứng dụng nhắn tin.
combination-high-pay-for-work-that-pays-little = Cơ quan di cư của Liên Hợp Quốc đã ghi nhận lời mời có cả lương rất cao cho việc bình thường và giúp đỡ đi lại.
combination-nameless-firm-with-paid-trip = Đại sứ quán Indonesia đã ghi nhận lời mời của công ty không tên có cả lương cao, bao chuyến đi hoặc chỗ ở và việc văn phòng ở Campuchia.
combination-job-by-way-of-the-border = Báo chí Trung Quốc đã đưa tin về những việc dịp nghỉ bắt đầu bằng một chuyến đi được bao đến vùng biên giới.
combination-interview-abroad-on-visit-visa = Bộ Quốc phòng Sri Lanka đã ghi nhận việc văn phòng có phỏng vấn ở nước khác và visa thăm viếng.
combination-online-work-in-a-new-hub = Lời mời có cả việc trên mạng hoặc casino ở một nơi mới nổi và vé được trả sẵn đã được đưa tin ở châu Phi và Peru.

tip-told-to-say-tourist = Nếu họ bảo bạn nói mình là khách du lịch, hãy dừng lại và hỏi cơ quan xuất nhập cảnh nước mình trước.
tip-led-through-another-country = Nếu vé đi qua một nước mà bạn không làm việc ở đó, hãy hỏi vì sao trước khi đi.
tip-driven-on-from-bangkok = Nếu có tài xế chở bạn từ Bangkok về phía biên giới, bạn vẫn có thể quay lại và gọi cho ai đó.
tip-place-changes = Nếu nơi làm thay đổi sau khi bạn đã nhận lời, hãy coi đó là lời mời mới và kiểm tra lại.
tip-small-path-over-the-border = Nếu phải qua biên giới bằng thuyền, vào ban đêm hoặc theo đường mòn, đừng đi tiếp.
tip-told-to-delete-messages = Nếu họ bảo bạn xóa tin nhắn, hãy giữ lại và cho người bạn tin tưởng xem.
tip-family-must-not-know = Nếu họ bảo bạn đừng kể với ai ở nhà, hãy kể với một người trước khi đi.
tip-no-written-terms = Nếu họ không đưa gì bằng văn bản, hãy xin hợp đồng mà bạn đọc được trước khi trả tiền hoặc lên đường.
tip-travel-with-strangers = Nếu bạn phải đi cùng người lạ như thể là bạn bè, hãy hỏi ý kiến cơ quan xuất nhập cảnh nước mình.
tip-phone-handed-over = Nếu đến nơi họ đòi điện thoại hoặc hộ chiếu, bạn không bắt buộc phải đưa.
tip-fee-before-travel = Nếu bị đòi tiền trước khi có hợp đồng, hãy hỏi bộ phụ trách lao động nước mình xem có được phép không.
tip-contract-in-another-language = Nếu hợp đồng bằng thứ tiếng bạn không đọc được, hãy nhờ người đọc cho bạn nghe trước khi ký.
