SELECT log_index, env_id, fp, kind, report_id, rev, device, officer, status, fork, accepted_at,
       size, receipt, frame
FROM entry
WHERE env_id = $1 OR log_index = $2
