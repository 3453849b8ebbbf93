SELECT (SELECT count(*) FROM entry WHERE status = 'accepted'),
       (SELECT count(*) FROM entry WHERE status = 'quarantined'),
       (SELECT count(*) FROM entry WHERE fork),
       (SELECT coalesce(sum(size), 0)::BIGINT FROM entry),
       (SELECT count(*) FROM device),
       (SELECT count(*) FROM device WHERE revoked_at <> 0),
       (SELECT count(*) FROM code WHERE secret <> '' AND expires_at > $1)
