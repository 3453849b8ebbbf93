# What an adult reads and hears, in Vietnamese. Machine-drafted; see manifest.toml.

## Language card
prompts-language-question = Đây có phải là ngôn ngữ của quý vị không?

## Hello
prompts-hello-greeting = Xin chào. Tôi muốn giúp quý vị.
prompts-hello-screen = Quý vị có thể đọc những lời này, hoặc chạm vào nút âm thanh để nghe.
prompts-hello-slow = Quý vị cứ từ từ, không cần vội.
prompts-hello-free = Quý vị có thể trả lời hoặc không trả lời. Quý vị có thể dừng lại bất cứ lúc nào.
prompts-hello-trouble = Quý vị không gặp rắc rối vì nói chuyện với tôi.
prompts-hello-interpreter = Tôi đang tìm một thông dịch viên nói ngôn ngữ của quý vị. Xin quý vị chờ một chút.

## Safe to talk
prompts-safe-alone = Quý vị có muốn nói chuyện mà không có mặt những người đi cùng quý vị không?
prompts-safe-place = Quý vị có thấy an toàn khi nói chuyện ở chỗ này không?
prompts-safe-phone = Có ai có thể dùng điện thoại của quý vị để nghe quý vị nói hoặc để tìm ra quý vị không?
prompts-safe-companion = Chúng tôi sẽ không nhờ những người đi cùng quý vị phiên dịch.
prompts-safe-woman-interpreter = Quý vị có muốn người phiên dịch là phụ nữ không?
prompts-safe-man-interpreter = Quý vị có muốn người phiên dịch là đàn ông không?

## Needs now (each has a picture)
prompts-need-hurt = Quý vị có bị thương không?
prompts-need-pain = Bây giờ quý vị có bị đau ở đâu không?
prompts-need-doctor = Quý vị có muốn gặp bác sĩ không?
prompts-need-medicine = Quý vị có cần thuốc không?
prompts-need-thirsty = Quý vị có muốn uống nước không?
prompts-need-hungry = Quý vị có đói không?
prompts-need-cold = Quý vị có lạnh không?
prompts-need-toilet = Quý vị có cần đi vệ sinh không?
prompts-need-tired = Quý vị có cần nghỉ ngơi không?
prompts-need-children = Có trẻ em nào đang cần quý vị lúc này không?
prompts-need-waiting = Có ai đang chờ quý vị không?
prompts-need-woman = Quý vị có muốn nói chuyện với nữ cảnh sát không?
prompts-need-man = Quý vị có muốn nói chuyện với nam cảnh sát không?

## Safety questions (closed questions, for safety only)
prompts-triage-danger = Bây giờ quý vị có đang gặp nguy hiểm không?
prompts-triage-here = Có người nào mà quý vị sợ đang ở trong tòa nhà này hoặc ở bên ngoài không?
prompts-triage-age = Quý vị có dưới 18 tuổi không?
prompts-triage-harmed = Có ai đã làm hại quý vị không?
prompts-triage-threat = Có ai đã nói là sẽ làm hại quý vị hoặc gia đình quý vị không?
prompts-triage-tonight = Đêm nay quý vị có chỗ an toàn để ngủ không?
prompts-triage-return = Quý vị có sợ quay lại nơi quý vị ở hoặc làm việc không?
prompts-triage-leave = Quý vị có thể rời khỏi nơi đó khi quý vị muốn không?
prompts-triage-papers = Có người khác giữ hộ chiếu hoặc giấy tờ tùy thân của quý vị không?
prompts-triage-others = Có những người khác đang gặp nguy hiểm ở nơi đó không?

## Police: what they may and may not do
prompts-police-who = Tôi làm việc cho cảnh sát. Trước hết, tôi muốn biết quý vị có an toàn không.
prompts-police-private = Tôi sẽ không kể những gì quý vị nói với tôi cho những người mà quý vị sợ.
prompts-police-share = Nếu quý vị hoặc người khác đang gặp nguy hiểm, tôi phải báo cho những người có thể bảo vệ quý vị hoặc người đó.
prompts-police-slow = Quý vị không cần phải kể hết mọi chuyện cho tôi hôm nay.
prompts-police-papers = Quý vị có thể xin giúp đỡ ngay cả khi không có giấy tờ tùy thân.
prompts-police-law = Nếu có người ép quý vị làm điều gì đó trái luật, luật pháp có thể bảo vệ quý vị. Quý vị có thể xin nói chuyện với luật sư trước.
prompts-police-promise = Tôi không thể hứa trước là các cơ quan khác sẽ quyết định như thế nào.

## Support: what it is
prompts-nrm-what = Ở Vương quốc Anh, có sự hỗ trợ cho những người đã bị người khác kiểm soát, đe dọa hoặc ép phải làm việc. Hệ thống này của chính phủ gọi là Cơ chế Giới thiệu Quốc gia (National Referral Mechanism).
prompts-nrm-first = Trước hết, một cơ quan của chính phủ đọc bản báo cáo về những gì đã xảy ra với quý vị. Cơ quan này cố gắng trả lời trong vòng 5 ngày làm việc.
prompts-nrm-days = Nếu câu trả lời là có, sự hỗ trợ kéo dài 30 ngày hoặc lâu hơn.
prompts-nrm-final = Sau đó, cơ quan này đưa ra quyết định cuối cùng. Việc này có thể mất nhiều tháng.
prompts-nrm-support = Sự hỗ trợ có thể gồm có:
prompts-nrm-place = một nơi ở an toàn
prompts-nrm-medical = chăm sóc y tế
prompts-nrm-counselling = một người được đào tạo để quý vị nói chuyện về cảm xúc của mình
prompts-nrm-legal = lời khuyên về pháp luật
prompts-nrm-money = một ít tiền
prompts-nrm-choice = Quý vị là người quyết định. Quý vị có thể nói có hoặc không. Quý vị có thể xin thêm thời gian để suy nghĩ.
prompts-nrm-withdraw = Quý vị có thể đổi ý bất cứ lúc nào. Nếu quý vị ra khỏi hệ thống, sự hỗ trợ này sẽ chấm dứt.
prompts-nrm-police = Quý vị không cần phải nói chuyện với cảnh sát để được nhận sự hỗ trợ này.

## Who sees the information
prompts-share-who = Nếu quý vị nói có, Home Office, tức là một cơ quan của chính phủ, sẽ nhận tên của quý vị và những gì quý vị đã kể cho chúng tôi. Cảnh sát, chính quyền địa phương và những người hỗ trợ quý vị cũng có thể xem.
prompts-share-notice = Quý vị có thể hỏi thông tin của mình được dùng và được lưu giữ như thế nào.

## Duty to Notify
prompts-dtn-what = Nếu quý vị nói không, tôi vẫn phải báo cho chính phủ biết là tôi đã gặp một người có thể cần giúp đỡ. Bản báo cáo này gọi là Nghĩa vụ Thông báo (Duty to Notify).
prompts-dtn-anonymous = Bản báo cáo đó không có tên, không có ngày sinh và không có bất cứ điều gì cho biết quý vị là ai.
prompts-dtn-nohelp = Bản báo cáo đó không đem lại sự hỗ trợ cho quý vị. Sau này quý vị vẫn có thể xin hỗ trợ.

## Your decision (consent)
prompts-consent-understood = Quý vị có hiểu lời giải thích này không?
prompts-consent-questions = Quý vị có câu hỏi nào trước khi quyết định không?
prompts-consent-interpreter = Quý vị có hiểu rõ lời của thông dịch viên không?
prompts-consent-pressure = Có ai đang bảo quý vị phải trả lời như thế nào không?
prompts-consent-refer = Quý vị có đồng ý cho chúng tôi gửi tên của quý vị và những gì quý vị đã kể cho chúng tôi đến Cơ chế Giới thiệu Quốc gia (National Referral Mechanism) không?
prompts-consent-support = Quý vị có muốn nhận sự hỗ trợ này không?
prompts-consent-contact = Quý vị có đồng ý cho một tổ chức hỗ trợ liên lạc với quý vị không?
prompts-consent-police = Quý vị có đồng ý nói chuyện với cảnh sát về những gì đã xảy ra với quý vị không?
prompts-consent-name = Nếu quý vị không muốn nhận hỗ trợ, quý vị có đồng ý cho chúng tôi ghi tên quý vị vào báo cáo Nghĩa vụ Thông báo (Duty to Notify) không?

## Answers
prompts-answer-yes = Có
prompts-answer-no = Không
prompts-answer-unknown = Không biết
prompts-answer-decline = Xin không trả lời
prompts-answer-stop = Dừng lại

## Goodbye and safe contact
prompts-bye-phone = Gọi điện thoại cho quý vị có an toàn không?
prompts-bye-message = Gửi tin nhắn đến điện thoại của quý vị có an toàn không?
prompts-bye-letter = Gửi thư cho quý vị có an toàn không?
prompts-bye-next = Tôi sẽ cho quý vị biết tiếp theo sẽ có những việc gì.
prompts-bye-return = Quý vị có thể quay lại và xin giúp đỡ bất cứ lúc nào.
prompts-bye-thanks = Cảm ơn quý vị đã nói chuyện với tôi.

## Rights sheet
prompts-sheet-title = Sự giúp đỡ mà quý vị có thể xin
prompts-sheet-choice = Quý vị là người quyết định
prompts-sheet-support = Sự hỗ trợ
prompts-sheet-share = Ai được xem thông tin của quý vị
prompts-sheet-refuse = Nếu quý vị nói không
prompts-sheet-police = Quý vị và cảnh sát
prompts-sheet-numbers = Số điện thoại
prompts-sheet-emergency = Nếu bây giờ quý vị đang gặp nguy hiểm, hãy gọi 999. Cuộc gọi miễn phí.
prompts-sheet-helpline = Đường dây giúp đỡ người bị kiểm soát hoặc bị ép làm việc. Quý vị không cần cho biết tên. Cuộc gọi miễn phí.
prompts-sheet-salvation = The Salvation Army (tổ chức Cứu Thế Quân). Giúp đỡ người lớn cần một nơi an toàn. Cuộc gọi miễn phí.
prompts-sheet-keep = Quý vị không cần phải mang tờ giấy này theo. Quý vị chỉ nên giữ nếu việc đó an toàn.

## Buttons and short notes on the screen
prompts-button-listen = Nghe
prompts-button-again = Nghe lại
prompts-button-slower = Chậm hơn
prompts-button-next = Tiếp
prompts-button-back = Trở lại
prompts-button-hide = Ẩn đi
prompts-button-language = Ngôn ngữ khác
prompts-note-silent = Máy tính này không có âm thanh cho ngôn ngữ này.
prompts-note-stopped = Chúng ta đã dừng lại. Quý vị không cần phải nói gì thêm.
prompts-note-return = Xin quý vị đưa lại màn hình cho cảnh sát.
