# Review of old records.
errors-review-input = The records cannot be read: { $about }. Check the name, and that this account may open the file.
errors-review-output = The result cannot be written: { $about }. Check the folder and the free space. The same review goes on from where it was.
errors-review-column = The file has no column called { $about }. Read its columns again.
errors-review-kind = { $about } is neither a .csv nor a .jsonl file. Export the records as one of these.
errors-review-same-file = The result would overwrite the records. Choose another name for it.
errors-review-stopped = Stopped. The same review goes on from here.
errors-review-running = A review is running already. Wait for it, or stop it.
