# What is printed: the hand-over sheet, the language card, the rights sheet.

paper-footer = Plainsight. Keep this paper as safe as the report itself.
paper-handover-warning = This paper is about a person at risk. It is not encrypted. Keep it with you, and destroy it when the report is entered.
paper-handover-lead = Enter each answer on the page of the official service named above it, exactly as it stands here. The pages are in the service’s own order.
paper-handover-form-version = Form version
paper-handover-reference = Reference of the hub
paper-handover-page = Page
paper-handover-nothing = Nothing to enter on this page. Continue.
paper-handover-empty = Leave this empty.
paper-handover-missing = Missing. The service needs an answer here.
paper-handover-gaps = Still missing
paper-handover-left-out-lead = These questions were answered but belong to no page of this report. Their answers are not on this paper.
paper-handover-undrawable = Characters that this paper cannot print. Take these answers from the screen.
paper-card-title = Which language do you speak?

# A file of the report: its name, its length in bytes, its SHA-256.
paper-file = { $name }, { $size } bytes, SHA-256 { $hash }
