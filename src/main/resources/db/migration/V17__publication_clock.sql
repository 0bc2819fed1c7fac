-- One row that every publication raises under its lock, so that ticks are given in the order in which publications commit. An
-- instance that reads a higher tick than it knew sees the editions behind it too, on a replica as well.
create table publication_clock (
    single boolean primary key default true check (single),
    tick   bigint not null
);
insert into publication_clock (tick) values (0);

-- what came with each tick; nothing for what was published before there was a clock
create table publication (
    tick       bigint not null,
    edition_id uuid   not null references edition,
    primary key (tick, edition_id)
);

create function raise_publication_clock() returns trigger language plpgsql as $$
declare
    now_at bigint;
begin
    update publication_clock set tick = tick + 1 returning tick into now_at;
    insert into publication (tick, edition_id) select now_at, id from added;
    return null;
end $$;

-- by statement: editions written together come with one tick
create trigger edition_raises_the_clock after insert on edition
    referencing new table as added for each statement execute function raise_publication_clock();
