# A report begun under an earlier version of the official form.
report-form-changed = Newidiodd y ffurflen swyddogol ar ôl dechrau’r adroddiad hwn
report-form-kept = Cadwyd pob ateb. Dechreuwyd yr adroddiad o dan { $from }; { $to } sydd mewn grym nawr. Edrychwch ar beth sydd wedi newid, yna cadarnhewch. Ni ellir ei selio cyn hynny.
report-form-unknown = Nid yw’r cyfrifiadur hwn yn gwybod sut roedd y ffurflen bryd hynny. Darllenwch drwy’r adroddiad unwaith eto cyn i chi gadarnhau.
report-form-seen = Rwyf wedi gweld beth sydd wedi newid
