# What a child, or a person who may be under 18, reads and hears, in Vietnamese. Machine-drafted; see manifest.toml.

## Hello
prompts-child-hello-greeting = Chào em. Tôi muốn giúp em.
prompts-child-hello-screen = Em có thể đọc, hoặc chạm vào nút âm thanh để nghe.
prompts-child-hello-free = Em có thể nói “Không biết”. Em có thể dừng lại khi nào em muốn.
prompts-child-hello-trouble = Em không làm gì sai khi nói chuyện với tôi.
prompts-child-hello-police = Tôi làm việc cho cảnh sát. Việc của tôi là giữ cho trẻ em được an toàn.
prompts-child-hello-adult = Tôi đang nhờ một người lớn đến đây. Việc của người đó là giúp em.
prompts-child-hello-interpreter = Tôi đang tìm một người nói ngôn ngữ của em. Em chờ một chút nhé.

## Safe to talk
prompts-child-safe-alone = Em có muốn nói chuyện mà không có mặt những người đi cùng em không?
prompts-child-safe-place = Em có thấy an toàn ở đây không?

## Needs now (each has a picture)
prompts-child-need-hurt = Em có bị thương không?
prompts-child-need-pain = Bây giờ em có bị đau ở đâu không?
prompts-child-need-medicine = Em có cần thuốc không?
prompts-child-need-thirsty = Em có muốn uống nước không?
prompts-child-need-hungry = Em có đói không?
prompts-child-need-cold = Em có lạnh không?
prompts-child-need-toilet = Em có cần đi vệ sinh không?
prompts-child-need-tired = Em có mệt không?
prompts-child-need-waiting = Có ai đang chờ em không?
prompts-child-need-woman = Em có muốn nói chuyện với một phụ nữ không?
prompts-child-need-man = Em có muốn nói chuyện với một người đàn ông không?

## Safety questions (closed questions, for safety only)
prompts-child-triage-danger = Bây giờ em có đang gặp nguy hiểm không?
prompts-child-triage-afraid = Em có sợ ai không?
prompts-child-triage-here = Người đó có đang ở đây hoặc ở bên ngoài không?
prompts-child-triage-tonight = Đêm nay em có chỗ an toàn để ngủ không?
prompts-child-triage-return = Em có sợ quay lại nơi em ở không?
prompts-child-triage-children = Ở đó có trẻ em nào khác đang gặp nguy hiểm không?
prompts-child-triage-trust = Có người lớn nào mà em tin tưởng không?

## What happens next
prompts-child-next-fault = Những gì người khác đã làm với em không phải là lỗi của em.
prompts-child-next-tell = Tôi phải báo cho những người giữ an toàn cho trẻ em. Họ làm việc cho chính quyền địa phương.
prompts-child-next-report = Tôi cũng sẽ viết báo cáo cho một cơ quan của chính phủ chuyên giúp trẻ em và người lớn.
prompts-child-next-office = Cơ quan đó đọc báo cáo và quyết định có thể giúp như thế nào.
prompts-child-next-decide = Em không phải quyết định việc này. Người lớn phải giữ cho em được an toàn.
prompts-child-next-ask = Mọi người sẽ hỏi em muốn gì. Lúc nào em cũng có thể đặt câu hỏi.
prompts-child-next-guardian = Có thể sẽ có một người lớn gọi là người giám hộ giúp em. Người giám hộ giải thích mọi việc và lắng nghe em.
prompts-child-next-private = Tôi sẽ không kể những gì em nói với tôi cho những người mà em sợ.
prompts-child-next-slow = Em không cần phải kể hết mọi chuyện cho tôi hôm nay.

## Goodbye
prompts-child-bye-thanks = Cảm ơn em đã nói chuyện với tôi.
prompts-child-bye-call = Nếu em gặp nguy hiểm, hãy gọi 999. Cuộc gọi miễn phí.
prompts-child-bye-childline = Em cũng có thể gọi cho Childline. Cuộc gọi miễn phí. Em không cần cho biết tên.

## Rights sheet
prompts-child-sheet-title = Giúp đỡ dành cho em
