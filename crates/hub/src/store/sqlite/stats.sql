SELECT (SELECT count(*) FROM entry WHERE status = 'accepted'),
       (SELECT count(*) FROM entry WHERE status = 'quarantined'),
       (SELECT count(*) FROM entry WHERE fork = 1),
       (SELECT coalesce(sum(size), 0) FROM entry),
       (SELECT count(*) FROM device),
       (SELECT count(*) FROM device WHERE revoked_at <> 0),
       (SELECT count(*) FROM code WHERE secret <> '' AND expires_at > ?1)
