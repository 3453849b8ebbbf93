-- What would let this database forget what it has confirmed; no rows if nothing.
SELECT name || ' = ' || setting FROM pg_settings
WHERE (name IN ('fsync', 'full_page_writes') AND setting = 'off')
   OR (name = 'synchronous_commit' AND setting IN ('off', 'local'))
UNION ALL
-- Promoting a standby that lags would lose the newest receipts.
SELECT 'a standby, and synchronous_standby_names is empty'
WHERE current_setting('synchronous_standby_names') = ''
  AND EXISTS (SELECT 1 FROM pg_stat_replication
              WHERE coalesce(application_name, '') NOT IN ('pg_receivewal', 'pg_basebackup'))
