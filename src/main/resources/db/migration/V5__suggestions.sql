-- Statements that the app proposes off a text; an editor accepts, mends or dismisses each.

create table suggestion (
    id           uuid primary key,
    source_id    uuid    not null references source_text,
    party_id     uuid references party,
    -- as printed
    speaker      text    not null,
    spokesperson text,
    stance       text    not null check (stance in ('CONFIRMS', 'DENIES', 'DECLINES', 'UNAWARE', 'OTHER')),
    -- the sentence, in code points
    start_at     integer not null check (start_at >= 0),
    end_at       integer not null check (end_at > start_at),
    said_to_id   uuid references party,
    -- the words that say when it was said
    date_start   integer,
    date_end     integer,
    -- what it was accepted as
    statement_id uuid references statement,
    dismissed    boolean not null,
    decided_by   uuid references account,
    decided_at   timestamptz,
    version      integer not null,
    check ((date_start is null) = (date_end is null)),
    check (date_end > date_start),
    check (statement_id is null or not dismissed),
    check ((statement_id is not null or dismissed) = (decided_at is not null)),
    check ((decided_at is null) = (decided_by is null))
);
create index suggestion_source on suggestion (source_id, start_at);
create index suggestion_party on suggestion (party_id, stance);

create table suggestion_passage (
    suggestion_id uuid    not null references suggestion,
    position      integer not null,
    start_at      integer not null check (start_at >= 0),
    end_at        integer not null check (end_at > start_at),
    own_words     boolean not null,
    primary key (suggestion_id, position)
);
