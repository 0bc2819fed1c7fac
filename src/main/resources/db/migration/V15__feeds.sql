-- Feeds list every edition, the last one first.
create index edition_latest on edition (published_at desc, id desc);
