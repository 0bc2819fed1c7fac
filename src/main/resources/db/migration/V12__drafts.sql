-- Words that somebody typed and did not save, and who has which claim open. Neither is the desk's record: no version, no journal.

create table draft (
    id         uuid primary key,
    account_id uuid        not null references account,
    -- where the form is sent to, without its language
    path       text        not null check (length(path) between 1 and 300),
    -- of what the form would make; empty where it changes something that is there
    form_id    text        not null check (length(form_id) <= 40),
    -- JSON: the values of each field by its name
    fields     text        not null,
    saved_at   timestamptz not null,
    unique (account_id, path, form_id)
);
create index draft_saved on draft (saved_at);

create table claim_presence (
    claim_id   uuid        not null references claim,
    account_id uuid        not null references account,
    seen_at    timestamptz not null,
    primary key (claim_id, account_id)
);
