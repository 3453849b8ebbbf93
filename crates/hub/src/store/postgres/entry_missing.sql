-- Those of a list that are not here with these very bytes, in the list's order.
SELECT asked.env_id
FROM unnest($1::TEXT[], $2::TEXT[]) WITH ORDINALITY AS asked (env_id, fp, place)
WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.env_id = asked.env_id AND entry.fp = asked.fp)
ORDER BY asked.place
