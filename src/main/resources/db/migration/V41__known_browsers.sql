-- The secret under which browsers that an editor signed in from are marked. The mark opens nothing: it tells an editor's tries from a stranger's.
create table known_browser_key (
    one    boolean primary key default true check (one),
    secret text not null
);
insert into known_browser_key (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
