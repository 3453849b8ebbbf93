-- Where the head says that the log ends, where it does end, and whether the newest link is the
-- head's.
SELECT size,
       greatest((SELECT coalesce(max(log_index), 0) FROM entry),
                (SELECT coalesce(max(log_index), 0) FROM notice)),
       chain = coalesce((SELECT chain FROM link WHERE log_index = size), '')
FROM log_head
