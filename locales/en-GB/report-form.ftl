# A report begun under an earlier version of the official form.
report-form-changed = The official form changed after this report was begun
report-form-kept = Every answer was kept. The report was begun under { $from }; now { $to } is in force. Look at what changed, then confirm. It cannot be sealed before.
report-form-unknown = What the form was like then is not known on this computer. Read the report through once more before you confirm.
report-form-seen = I have seen what changed
