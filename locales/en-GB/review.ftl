# Review of old records.
review-open = Review old records for a second look
review-back = Settings
review-title = Review of old records
review-lead = Incident and crime records of months or years, ranked for a second look, with reasons.
review-private = The records are read on this computer. Nothing leaves it. The result is a file in clear beside the records: keep it as safe as them.
review-setup = Choose the records
review-stopped = Stopped. Choose the same file and columns to go on
review-input = File of records
review-input-hint = A CSV file with a header, or JSON lines, for instance /home/analyst/incidents.csv
review-read-columns = Read its columns
review-text-columns = Columns to read
review-choose-text = Tick at least one column that holds what was said or seen.
review-id-column = Column that names a record
review-id-line = None: the line in the file
review-output = Write the ranked result to
review-output-hint = A CSV file. A file of this name is replaced when the review is complete
review-afresh = Start afresh, even if an earlier review of this file was stopped
review-start = Review the records
review-go-on = Go on
review-running = Reading the records
review-progress =
    { $percent }% read: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $act } to act on, { $ask } to ask about.
review-stop = Stop, and go on later
review-result = Records for a second look
review-result-about = Made on { $day } under guidance { $guidance }, from { $file }
review-result-counts =
    { $records ->
        [one] { $records } record was read
       *[other] { $records } records were read
    }: { $act } in “Act now”, { $ask } in “Ask more”.
review-result-bad =
    { $count ->
        [one] { $count } row could not be read and was passed over
       *[other] { $count } rows could not be read and were passed over
    }
review-result-file = The whole result, ranked: { $file }
review-result-limits = A flag is a reason to read the record again, nothing more. A record without one may still be about a potential victim: the words may simply not say so.
review-result-first = The first { $count } are shown here; the file has all.
review-print = Print this summary
review-row = Record { $id } (line { $line })
review-row-risk = Somebody may be in danger
review-bad-not-utf8 = Line { $line }: not readable as text
review-bad-columns-differ = Line { $line }: other columns than the header
review-bad-not-json = Line { $line }: not JSON
review-bad-too-long = Line { $line }: longer than any record may be
