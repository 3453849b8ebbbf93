SELECT log_index, env_id, fp, kind, report_id, rev, device, officer, status, fork, accepted_at,
       size, receipt
FROM entry
WHERE status = 'quarantined'
ORDER BY log_index DESC
LIMIT $1
