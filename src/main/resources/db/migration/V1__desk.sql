-- The desk's tables. Rules that must hold whatever the application does are in V2.

-- ---------------------------------------------------------------- history

create table journal_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor_id   uuid,
    actor_name text        not null,
    verb       text        not null,
    thing_type text        not null,
    thing_id   uuid        not null,
    detail     text
);
create index journal_entry_thing on journal_entry (thing_id, id);

-- ---------------------------------------------------------------- account

create table account (
    id            uuid primary key,
    sign_in_name  text        not null unique check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    full_name     text        not null check (length(full_name) between 1 and 120),
    role          text        not null check (role in ('CHECKER', 'EDITOR', 'CHIEF')),
    password_hash text,
    demo          boolean     not null,
    disabled_at   timestamptz,
    created_at    timestamptz not null,
    version       integer     not null,
    -- a demo account opens with the demo's password while the demo is on, and with nothing once it is off
    check (not demo or password_hash is null)
);

create table account_session (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    account_id uuid        not null references account,
    opened_at  timestamptz not null,
    expires_at timestamptz not null
);
create index account_session_account on account_session (account_id);

-- no account: the link makes the installation's first chief
create table set_up_link (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    account_id uuid references account,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table sign_in_failure (
    id           bigint generated always as identity primary key,
    sign_in_name text        not null,
    client       text        not null,
    at           timestamptz not null
);
create index sign_in_failure_name on sign_in_failure (sign_in_name, at);
create index sign_in_failure_client on sign_in_failure (client, at);

-- ---------------------------------------------------------------- dossier

create table dossier (
    id         uuid primary key,
    title      text        not null check (length(title) between 1 and 200),
    summary    text        not null check (length(summary) <= 4000),
    language   text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    slug       text unique,
    created_at timestamptz not null,
    version    integer     not null
);

create table party (
    id      uuid primary key,
    name    text    not null check (length(name) between 1 and 200),
    kind    text    not null check (kind in ('COMPANY', 'AGENCY', 'GOVERNMENT', 'NEWS_OUTLET', 'PERSON', 'OTHER')),
    about   text    not null check (length(about) <= 1000),
    slug    text unique,
    version integer not null
);
create unique index party_name on party (lower(name));

create table party_alias (
    party_id uuid    not null references party,
    position integer not null,
    name     text    not null check (length(name) between 1 and 200),
    primary key (party_id, position)
);

create table dossier_party (
    dossier_id uuid not null references dossier,
    party_id   uuid not null references party,
    primary key (dossier_id, party_id)
);

-- ---------------------------------------------------------------- source

create table source (
    id             uuid primary key,
    kind           text    not null check (kind in ('ORIGINAL_REPORT', 'WIRE_COPY', 'REWRITE', 'PRIMARY_DOCUMENT')),
    archived       boolean not null,
    file_name      text,
    sha256         text check (sha256 ~ '^[0-9a-f]{64}$'),
    headline       text check (length(headline) between 1 and 500),
    label          text    not null check (length(label) between 1 and 200),
    outlet_id      uuid references party,
    agency_id      uuid references party,
    byline         text check (length(byline) between 1 and 200),
    dated_printed  text,
    dated_edtf     text,
    dated_earliest date,
    dated_latest   date,
    address        text check (length(address) <= 2000),
    note           text    not null check (length(note) <= 2000),
    slug           text unique,
    version        integer not null,
    -- an original that was never seen has no bytes
    check (archived or sha256 is null)
);

create table dossier_source (
    dossier_id uuid not null references dossier,
    source_id  uuid not null references source,
    primary key (dossier_id, source_id)
);

create table passage (
    id        uuid primary key,
    source_id uuid not null references source,
    exact     text not null check (length(exact) between 1 and 2000)
);
create index passage_source on passage (source_id);

-- ---------------------------------------------------------------- claim

create table claim (
    id            uuid primary key,
    dossier_id    uuid        not null references dossier,
    position      integer     not null,
    sentence      text        not null check (length(sentence) between 1 and 500),
    claimant_id   uuid        not null references party,
    claimant_note text        not null check (length(claimant_note) <= 300),
    language      text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    slug          text unique,
    created_at    timestamptz not null,
    edited_by     uuid        not null references account,
    version       integer     not null,
    unique (dossier_id, position)
);

create table claim_concern (
    claim_id uuid    not null references claim,
    position integer not null,
    party_id uuid    not null references party,
    primary key (claim_id, position)
);

create table claim_author (
    claim_id   uuid not null references claim,
    account_id uuid not null references account,
    primary key (claim_id, account_id)
);

create table appearance (
    id           uuid primary key,
    claim_id     uuid    not null references claim,
    source_id    uuid    not null references source,
    first        boolean not null,
    derivation   text    not null check (derivation in ('ORIGINAL_REPORT', 'WIRE_COPY', 'REWRITE', 'PRIMARY_DOCUMENT')),
    of_source_id uuid references source,
    of_party_id  uuid references party,
    attribution  text check (length(attribution) between 1 and 500),
    passage_id   uuid references passage,
    version      integer not null,
    unique (claim_id, source_id),
    check (of_source_id is null or of_party_id is null),
    check (of_source_id <> source_id)
);
create unique index appearance_first on appearance (claim_id) where first;

create table statement (
    id                uuid primary key,
    dossier_id        uuid    not null references dossier,
    party_id          uuid    not null references party,
    spokesperson      text check (length(spokesperson) between 1 and 200),
    said_to_id        uuid references party,
    relayed_by_id     uuid references party,
    title             text    not null check (length(title) between 1 and 200),
    working_title     text check (length(working_title) between 1 and 200),
    said_printed      text,
    said_edtf         text,
    said_earliest     date,
    said_latest       date,
    reported_printed  text,
    reported_edtf     text,
    reported_earliest date,
    reported_latest   date,
    dating_note       text    not null check (length(dating_note) <= 2000),
    note              text    not null check (length(note) <= 2000),
    paraphrase        text check (length(paraphrase) between 1 and 2000),
    version           integer not null
);
create index statement_dossier on statement (dossier_id);

create table statement_source (
    statement_id uuid not null references statement,
    source_id    uuid not null references source,
    primary key (statement_id, source_id)
);

create table statement_passage (
    statement_id uuid    not null references statement,
    position     integer not null,
    passage_id   uuid    not null references passage,
    own_words    boolean not null,
    primary key (statement_id, position)
);

create table answer (
    id           uuid primary key,
    claim_id     uuid    not null references claim,
    statement_id uuid    not null references statement,
    stance       text    not null check (stance in ('CONFIRMS', 'DENIES', 'DECLINES', 'UNAWARE', 'OTHER')),
    note         text    not null check (length(note) <= 500),
    version      integer not null,
    unique (claim_id, statement_id)
);
create index answer_statement on answer (statement_id);

-- ---------------------------------------------------------------- verdict

create table verdict (
    id            uuid primary key,
    claim_id      uuid        not null references claim,
    state         text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DROPPED')),
    mark          text check (mark in ('CONFIRMED', 'DENIED', 'UNVERIFIED')),
    rationale     text        not null check (length(rationale) <= 20000),
    -- the edition it was reopened from
    follows       integer check (follows >= 1),
    change_kind   text check (change_kind in ('CORRECTION', 'UPDATE', 'CLARIFICATION')),
    change_note   text        not null check (length(change_note) <= 1000),
    -- to whoever will review it
    note          text        not null check (length(note) <= 2000),
    opened_by     uuid        not null references account,
    opened_at     timestamptz not null,
    edited_by     uuid        not null references account,
    edited_at     timestamptz not null,
    submission_id uuid,
    dropped_by    uuid references account,
    dropped_at    timestamptz,
    version       integer     not null,
    check ((state in ('SUBMITTED', 'APPROVED', 'PUBLISHED')) = (submission_id is not null)),
    check (state in ('DRAFT', 'DROPPED') or mark is not null),
    check (state in ('DRAFT', 'DROPPED') or rationale <> ''),
    check (follows is not null or change_kind is null),
    check (state in ('DRAFT', 'DROPPED') or follows is null or (change_kind is not null and change_note <> '')),
    check ((state = 'DROPPED') = (dropped_at is not null)),
    check ((dropped_at is null) = (dropped_by is null))
);
create unique index verdict_one_open on verdict (claim_id) where state in ('DRAFT', 'SUBMITTED', 'APPROVED');
create index verdict_claim on verdict (claim_id);
create index verdict_open_state on verdict (state, edited_at) where state in ('DRAFT', 'SUBMITTED', 'APPROVED');

create table verdict_author (
    verdict_id uuid not null references verdict,
    account_id uuid not null references account,
    primary key (verdict_id, account_id)
);

-- by statement, not by answer: an answer can be unlinked later, but what a verdict cited stays what it cited
create table verdict_citation (
    verdict_id   uuid not null references verdict,
    statement_id uuid not null references statement,
    primary key (verdict_id, statement_id)
);

-- what a reviewer reads, frozen
create table submission (
    id           uuid primary key,
    verdict_id   uuid        not null references verdict,
    submitted_by uuid        not null references account,
    submitted_at timestamptz not null,
    note         text        not null check (length(note) <= 2000),
    content      text        not null check (jsonb_typeof(content::jsonb) = 'object'),
    content_hash text        not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index submission_verdict on submission (verdict_id);
alter table verdict add foreign key (submission_id) references submission deferrable initially deferred;

create table review (
    id            uuid primary key,
    submission_id uuid        not null unique references submission,
    reviewer_id   uuid        not null references account,
    decided_at    timestamptz not null,
    decision      text        not null check (decision in ('APPROVED', 'RETURNED')),
    note          text        not null check (length(note) <= 2000),
    check (decision = 'APPROVED' or note <> '')
);

-- ---------------------------------------------------------------- publication

create table edition (
    id             uuid primary key,
    claim_id       uuid        not null references claim,
    number         integer     not null check (number >= 1),
    submission_id  uuid        not null unique references submission,
    published_at   timestamptz not null check (published_at = date_trunc('second', published_at)),
    published_by   uuid        not null references account,
    submitted_by   uuid        not null references account,
    approved_by    uuid references account,
    alone_reason   text check (length(alone_reason) between 1 and 1000),
    change_kind    text check (change_kind in ('CORRECTION', 'UPDATE', 'CLARIFICATION', 'WITHDRAWAL')),
    change_note    text check (length(change_note) between 1 and 1000),
    schema_version integer     not null,
    content        text        not null check (jsonb_typeof(content::jsonb) = 'object'),
    unique (claim_id, number),
    unique (claim_id, id),
    check ((approved_by is null) <> (alone_reason is null)),
    check ((number = 1) = (change_kind is null)),
    check ((change_kind is null) = (change_note is null))
);

-- what an edition names: nothing else exists for a reader
create table edition_mention (
    edition_id uuid not null references edition,
    thing_type text not null check (thing_type in ('DOSSIER', 'PARTY', 'SOURCE', 'STATEMENT')),
    thing_id   uuid not null,
    slug       text,
    primary key (edition_id, thing_type, thing_id)
);
create index edition_mention_thing on edition_mention (thing_id);
create index edition_mention_slug on edition_mention (thing_type, slug);

-- rebuildable from edition: the newest one of each claim
create table current_edition (
    claim_id     uuid primary key references claim,
    edition_id   uuid        not null,
    claim_slug   text        not null unique,
    dossier_id   uuid        not null references dossier,
    position     integer     not null,
    published_at timestamptz not null,
    foreign key (claim_id, edition_id) references edition (claim_id, id)
);
create index current_edition_dossier on current_edition (dossier_id, position);
create index current_edition_latest on current_edition (published_at desc, claim_id desc);

-- ---------------------------------------------------------------- start

create table built_in_dossier (
    key       text primary key,
    loaded_at timestamptz not null
);
