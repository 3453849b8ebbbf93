-- All that an append has to know, in one round trip: this envelope if it was here before, whether
-- its device is revoked (nothing: not enrolled), and whether its place at the device is taken.
SELECT seen.fp, seen.receipt,
       (SELECT revoked_at <> 0 FROM device WHERE device = $2),
       EXISTS (SELECT 1 FROM entry
               WHERE device = $2 AND dev_epoch = $3 AND seq = $4 AND NOT fork)
FROM (VALUES (1)) AS one
LEFT JOIN entry AS seen ON seen.env_id = $1
