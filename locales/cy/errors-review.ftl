# Review of old records.
errors-review-input = Ni ellir darllen y cofnodion: { $about }. Gwiriwch yr enw, a bod y cyfrif hwn yn cael agor y ffeil.
errors-review-output = Ni ellir ysgrifennu’r canlyniad: { $about }. Gwiriwch y ffolder a’r lle sydd ar ôl ar y ddisg. Bydd yr un adolygiad yn mynd ymlaen o’r lle’r oedd.
errors-review-column = Nid oes colofn o’r enw { $about } yn y ffeil. Darllenwch ei cholofnau eto.
errors-review-kind = Nid ffeil .csv na ffeil .jsonl yw { $about }. Allforiwch y cofnodion fel un o’r rhain.
errors-review-same-file = Byddai’r canlyniad yn trosysgrifo’r cofnodion. Dewiswch enw arall ar ei gyfer.
errors-review-stopped = Wedi stopio. Bydd yr un adolygiad yn mynd ymlaen o’r fan hon.
errors-review-running = Mae adolygiad ar waith eisoes. Arhoswch amdano, neu stopiwch ef.
