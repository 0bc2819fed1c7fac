-- What readers' lists of verdicts are made of, kept in the transaction that publishes: a row for each claim that was published, a row for each thing it
-- can be found by, and how many there are in a month and of a thing. None of it holds a word of an edition, and all of it can be made anew of them:
-- select list_anew().

-- ---------------------------------------------------------------- topics

-- What editors call a subject. Its address is given with its name; one that it had before leads to it for ever.
create table topic (
    id          uuid primary key,
    name        text    not null check (length(name) between 1 and 80 and name !~ '[[:cntrl:]]'),
    slug        text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
    merged_into uuid references topic check (merged_into <> id),
    version     integer not null
);
create unique index topic_name on topic (lower(name)) where merged_into is null;

create table former_topic_slug (
    slug     text primary key,
    topic_id uuid not null references topic
);
create index former_topic_slug_topic on former_topic_slug (topic_id);

create table claim_topic (
    claim_id uuid not null references claim,
    topic_id uuid not null references topic,
    primary key (claim_id, topic_id)
);
create index claim_topic_topic on claim_topic (topic_id);

-- The verdict that leads the front: one row, or none.
create table front_lead (
    single   boolean primary key check (single),
    claim_id uuid        not null references claim,
    set_by   uuid        not null references account,
    set_at   timestamptz not null
);

-- ---------------------------------------------------------------- lists

create table listed_claim (
    claim_id     uuid primary key references claim,
    edition_id   uuid        not null references edition,
    mark         text        not null check (mark in ('CONFIRMED', 'DENIED', 'UNVERIFIED', 'WITHDRAWN')),
    published_at timestamptz not null,
    -- the dossier, the parties and the topics
    things       uuid[]      not null
);
create index listed_claim_latest on listed_claim (published_at desc, claim_id desc);
create index listed_claim_mark on listed_claim (mark, published_at desc, claim_id desc);
create index listed_claim_things on listed_claim using gin (things) with (fastupdate = off);

create table listed_thing (
    thing_id     uuid        not null,
    claim_id     uuid        not null references claim,
    mark         text        not null,
    published_at timestamptz not null,
    primary key (thing_id, claim_id)
);
create index listed_thing_latest on listed_thing (thing_id, published_at desc, claim_id desc);
create index listed_thing_mark on listed_thing (thing_id, mark, published_at desc, claim_id desc);
create index listed_thing_claim on listed_thing (claim_id);

create table listed_count (
    thing_id uuid primary key,
    claims   integer not null check (claims >= 0)
);

create table listed_month (
    month  text    not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    mark   text    not null,
    claims integer not null check (claims >= 0),
    primary key (month, mark)
);

-- The zone in which months begin: the newsroom's, as the app tells at its start.
create table listed_zone (
    single boolean primary key check (single),
    zone text not null
);
insert into listed_zone values (true, 'UTC');

create function listed_month_of(moment timestamptz) returns text language sql stable as $$
    select to_char(moment at time zone zone, 'YYYY-MM') from listed_zone
$$;

create function listed_claim_of(its_claim uuid) returns setof listed_claim language sql stable as $$
    select e.claim_id, e.id, case when e.change_kind = 'WITHDRAWAL' then 'WITHDRAWN' else e.content::jsonb #>> '{said,mark}' end, e.published_at,
           array(select distinct thing from (
               select (e.content::jsonb #>> '{said,dossier,id}')::uuid union all
               select (named ->> 'id')::uuid from search_named(e.content::jsonb -> 'said') named union all
               select topic_id from claim_topic t where t.claim_id = e.claim_id) its (thing))
    from current_edition c join edition e on e.id = c.edition_id where c.claim_id = its_claim
$$;

-- Call it with the claim's row locked, or the lock of publication.
create function write_listed(its_claim uuid) returns void language plpgsql as $$
declare
    was listed_claim;
    its listed_claim;
begin
    delete from listed_thing where claim_id = its_claim;
    delete from listed_claim where claim_id = its_claim returning * into was;
    select * into its from listed_claim_of(its_claim);
    if its.claim_id is not null then
        insert into listed_claim select its.*;
        insert into listed_thing select thing, its.claim_id, its.mark, its.published_at from unnest(its.things) thing;
    end if;
    insert into listed_month select listed_month_of(its.published_at), its.mark, 0 where its.mark is not null on conflict do nothing;
    update listed_month m set claims = claims + change from (
            select month, mark, sum(one)::integer as change from (values (listed_month_of(was.published_at), was.mark, -1),
                (listed_month_of(its.published_at), its.mark, 1)) both_of_them (month, mark, one) group by month, mark having sum(one) <> 0) changed
        where m.month = changed.month and m.mark = changed.mark;
    -- in one order everywhere, so that two who count at the same time wait for each other and no more
    insert into listed_count as c select thing, 1 from (
            select unnest(its.things) as thing except select unnest(was.things)) more where thing is not null order by thing
        on conflict (thing_id) do update set claims = c.claims + 1;
    update listed_count set claims = claims - 1 where thing_id in (select unnest(was.things) except select unnest(its.things));
end $$;

create function follow_listed() returns trigger language plpgsql as $$
begin
    perform write_listed(coalesce(new.claim_id, old.claim_id));
    return null;
end $$;
create trigger current_edition_listed after insert or delete or update of edition_id on current_edition
    for each row execute function follow_listed();
create trigger claim_topic_listed after insert or delete on claim_topic for each row execute function follow_listed();

-- No finished page that lists topics, or the lead, counts from now on.
create function raise_clock() returns trigger language plpgsql as $$
begin
    update publication_clock set tick = tick + 1;
    return null;
end $$;
create trigger topic_clock after update on topic for each row execute function raise_clock();
create trigger claim_topic_clock after insert or delete on claim_topic for each statement execute function raise_clock();
create trigger front_lead_clock after insert or update or delete on front_lead for each statement execute function raise_clock();

create function count_listed() returns void language sql as $$
    delete from listed_month;
    insert into listed_month select listed_month_of(published_at), mark, count(*) from listed_claim group by 1, 2
$$;

create function list_anew() returns void language plpgsql as $$
begin
    -- the lock of publication.Publishing: nothing is published meanwhile
    perform pg_advisory_xact_lock(x'5765646572'::bigint);
    delete from listed_thing;
    delete from listed_claim;
    delete from listed_count;
    insert into listed_claim select l.* from current_edition c cross join lateral listed_claim_of(c.claim_id) l;
    insert into listed_thing select thing, claim_id, mark, published_at from listed_claim, unnest(things) thing;
    insert into listed_count select thing_id, count(*) from listed_thing group by thing_id;
    perform count_listed();
end $$;
select list_anew();

-- Months begin in that zone from now on; gives whether they began in another one before.
create function list_in_zone(newsroom text) returns boolean language plpgsql as $$
begin
    if newsroom = (select zone from listed_zone) then
        return false;
    end if;
    perform pg_advisory_xact_lock(x'5765646572'::bigint);
    update listed_zone set zone = newsroom;
    perform count_listed();
    return true;
end $$;

insert into redaction_column (table_name, column_name, way, why)
    select split_part(piece, '.', 1), split_part(piece, '.', 2), 'KEPT', kept.why
    from (values
        ('one of a few words of the app, a tag, a zone or a hash', 'listed_claim.mark listed_thing.mark listed_month.month listed_month.mark listed_zone.zone'),
        ('a subject in general, which editors rename', 'topic.name topic.slug former_topic_slug.slug')) kept (why, columns),
    regexp_split_to_table(btrim(columns), '\s+') piece;
