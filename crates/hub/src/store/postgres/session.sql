-- A confirmed commit is on the disk (and at the synchronous standby, if there is one). No limit
-- on the time of a statement: it would also end the wait for the standby, and then PostgreSQL
-- confirms what the standby never got. An instance that froze with the head of the log locked
-- must not stop the others for long.
SET statement_timeout = 0;
SET lock_timeout = '10s';
SET idle_in_transaction_session_timeout = '10s';
SET default_transaction_isolation = 'read committed';
SET client_encoding = 'UTF8'
