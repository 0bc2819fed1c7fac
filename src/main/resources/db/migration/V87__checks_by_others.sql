-- Checks by other organisations, in their own words. None counts as evidence by itself, and nothing in one becomes a party or a mark.

-- Where checks are fetched from, again and again.
create table check_feed (
    id          uuid primary key,
    address     text        not null unique check (length(address) <= 2000),
    every_hours integer     not null check (every_hours between 1 and 720),
    added_by    uuid        not null references account,
    added_at    timestamptz not null,
    -- nobody fetches it any more
    stopped_at  timestamptz,
    due         timestamptz not null,
    -- whoever fetches it has it until then
    taken_until timestamptz,
    version     integer     not null default 0
);
create index check_feed_added_by on check_feed (added_by);

create table check_import (
    id         uuid primary key,
    way        text        not null check (way in ('FILE', 'ADDRESS', 'FEED', 'COMMAND')),
    feed_id    uuid        references check_feed,
    -- what the file is called, or the address
    called     text        not null check (length(called) <= 2000),
    made_by    uuid        references account,
    -- who, where no account did
    made_as    text        not null check (length(made_as) <= 300),
    -- WAITING: for somebody to say what the columns of a table are
    state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'BROKEN')),
    begun_at   timestamptz not null,
    -- when it last came on
    moved_at   timestamptz not null,
    total      integer     not null default 0 check (total >= 0),
    taken      integer     not null default 0 check (taken >= 0),
    renewed    integer     not null default 0 check (renewed >= 0),
    known      integer     not null default 0 check (known >= 0),
    refused    integer     not null default 0 check (refused >= 0),
    problem    text        check (length(problem) <= 2000),
    -- of a table that waits
    bytes      bytea,
    version    integer     not null default 0,
    check ((way = 'FEED') = (feed_id is not null)),
    check ((state = 'WAITING') = (bytes is not null)),
    check ((state in ('REFUSED', 'BROKEN')) = (problem is not null))
);
create index check_import_begun on check_import (begun_at desc, id desc);
create index check_import_feed on check_import (feed_id, begun_at desc);
create index check_import_made_by on check_import (made_by);

-- The rows of a file that were not taken.
create table check_refusal (
    id        uuid primary key,
    import_id uuid    not null references check_import,
    number    bigint  not null,
    address   text    not null check (length(address) <= 500),
    reason    text    not null check (reason in ('NO_CLAIM', 'NO_ADDRESS', 'NO_WEB_ADDRESS', 'NO_REVIEW', 'TOO_LONG', 'SIGNS', 'BROKEN'))
);
create index check_refusal_import on check_refusal (import_id, id);

create table foreign_check (
    id           uuid primary key,
    -- of its address and its claim: the same check is here once
    key          text        not null unique check (key ~ '^[0-9a-f]{64}$'),
    -- of all its words, by which one that its publisher worded anew is told
    said         text        not null check (said ~ '^[0-9a-f]{64}$'),
    claim        text        not null check (length(claim) <= 5000),
    claimant     text        not null check (length(claimant) <= 1000),
    claimed_on   text        not null check (length(claimed_on) <= 200),
    appearance   text        not null check (length(appearance) <= 10000),
    publisher    text        not null check (length(publisher) <= 1000),
    site         text        not null check (length(site) <= 2000),
    address      text        not null check (length(address) <= 2000),
    title        text        not null check (length(title) <= 2000),
    rating       text        not null check (length(rating) <= 10000),
    rating_value text        not null check (length(rating_value) <= 200),
    rating_best  text        not null check (length(rating_best) <= 200),
    rating_worst text        not null check (length(rating_worst) <= 200),
    explanation  text        not null check (length(explanation) <= 20000),
    reviewed_on  text        not null check (length(reviewed_on) <= 200),
    language     text        not null check (length(language) <= 200),
    -- read off these, where that can be done in one way alone
    host         text        not null check (length(host) <= 2000),
    tag          text        not null check (length(tag) <= 200),
    day          date,
    claim_day    date,
    import_id    uuid        not null references check_import,
    taken_at     timestamptz not null,
    words        tsvector    not null generated always as (to_tsvector('simple'::regconfig,
        search_text(claim || E'\n' || title || E'\n' || left(rating, 2000) || E'\n' || claimant || E'\n' || publisher || E'\n' || host))) stored
);
create index foreign_check_words on foreign_check using gin (words);
create index foreign_check_day on foreign_check ((coalesce(day, '-infinity')) desc, id desc);
create index foreign_check_host on foreign_check (host, (coalesce(day, '-infinity')) desc, id desc);
create index foreign_check_tag on foreign_check (tag);
create index foreign_check_import on foreign_check (import_id);

insert into redaction_column (table_name, column_name, way, most)
    values ('foreign_check', 'claim', 'TEXT', 5000), ('foreign_check', 'claimant', 'TEXT', 1000), ('foreign_check', 'appearance', 'TEXT', 10000),
           ('foreign_check', 'publisher', 'TEXT', 1000), ('foreign_check', 'title', 'TEXT', 2000), ('foreign_check', 'rating', 'TEXT', 10000),
           ('foreign_check', 'explanation', 'TEXT', 20000), ('foreign_check', 'site', 'TEXT', 2000), ('foreign_check', 'claimed_on', 'TEXT', 200),
           ('foreign_check', 'reviewed_on', 'TEXT', 200), ('foreign_check', 'language', 'TEXT', 200),
           ('foreign_check', 'rating_value', 'TEXT', 200), ('foreign_check', 'rating_best', 'TEXT', 200), ('foreign_check', 'rating_worst', 'TEXT', 200),
           ('check_import', 'called', 'TEXT', 2000), ('check_refusal', 'address', 'TEXT', 500);
insert into redaction_column (table_name, column_name, way)
    values ('foreign_check', 'address', 'ADDRESS'), ('check_feed', 'address', 'ADDRESS'), ('foreign_check', 'words', 'MADE');
insert into redaction_column (table_name, column_name, way, why)
    select split_part(part, '.', 1), split_part(part, '.', 2), 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'
    from unnest(array['foreign_check.key', 'foreign_check.said', 'foreign_check.tag', 'check_import.way', 'check_import.state',
        'check_refusal.reason']) part;
insert into redaction_column (table_name, column_name, way, why)
    values ('foreign_check', 'host', 'KEPT', 'the name of a publisher''s site'),
           ('check_import', 'made_as', 'KEPT', 'who brought it in: an account, or whoever runs the machine'),
           ('check_import', 'problem', 'KEPT', 'the application''s own words'),
           ('check_import', 'bytes', 'KEPT', 'they go within a day, once the columns of the table are named or nobody did');
