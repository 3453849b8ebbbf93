SELECT log_index, env_id, fp, kind, report_id, rev, device, officer, status, fork, accepted_at,
       size, receipt
FROM entry
WHERE report_id = $1 AND rev = $2
ORDER BY log_index
