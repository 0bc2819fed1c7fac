-- The desk's own requests for a reply: whom it asked about which claims, by when, and what came of it.

create table reply_request (
    id            uuid primary key,
    dossier_id    uuid        not null references dossier,
    party_id      uuid        not null references party,
    channel       text        not null check (channel in ('MAIL', 'PHONE', 'FORM')),
    -- a mail address; none where the letter goes another way
    recipient     text check (length(recipient) between 3 and 254),
    questions     text        not null check (length(questions) between 1 and 10000),
    note          text        not null check (length(note) <= 2000),
    deadline      timestamptz not null,
    -- the IANA name of the zone that the deadline was given in
    zone          text        not null check (length(zone) between 1 and 60),
    asked_by      uuid        not null references account,
    created_at    timestamptz not null,
    -- when it went out; until then nobody has been asked
    asked_at      timestamptz,
    sending_since timestamptz,
    unsent_reason text check (length(unsent_reason) between 1 and 500),
    outcome       text        not null check (outcome in ('WAITING', 'STATEMENT', 'REFUSED', 'NO_ANSWER')),
    statement_id  uuid references statement,
    refusal       text        not null check (length(refusal) <= 2000),
    closed_at     timestamptz,
    closed_by     uuid references account,
    version       integer     not null,
    check (channel = 'MAIL' or asked_at is not null),
    check (asked_at is not null or outcome = 'WAITING'),
    check (asked_at is null or unsent_reason is null),
    check (asked_at < deadline),
    check ((outcome = 'STATEMENT') = (statement_id is not null)),
    check (outcome = 'REFUSED' or refusal = ''),
    check ((outcome = 'WAITING') = (closed_at is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (outcome <> 'NO_ANSWER' or closed_at >= deadline)
);
create index reply_request_dossier on reply_request (dossier_id);
create index reply_request_party on reply_request (party_id);
create index reply_request_statement on reply_request (statement_id);
create index reply_request_waiting on reply_request (deadline) where outcome = 'WAITING';

create table reply_request_claim (
    request_id uuid    not null references reply_request,
    position   integer not null,
    claim_id   uuid    not null references claim,
    primary key (request_id, position),
    unique (request_id, claim_id)
);
create index reply_request_claim_claim on reply_request_claim (claim_id);

create table reply_reminder (
    id          uuid primary key,
    request_id  uuid        not null references reply_request,
    reminded_at timestamptz not null,
    reminded_by uuid        not null references account,
    note        text        not null check (length(note) <= 2000)
);
create index reply_reminder_request on reply_reminder (request_id);

create trigger reply_reminder_append_only before update or delete on reply_reminder
    for each row execute function refuse_change();
create trigger reply_reminder_no_truncate before truncate on reply_reminder
    for each statement execute function refuse_change();

-- a request that is written while its party is merged goes with it, see V6
create trigger reply_request_follows_party_id before insert or update of party_id on reply_request
    for each row execute function follow_merged_party('party_id');
