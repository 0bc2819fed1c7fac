-- Corrections that the desk asked of whoever printed a claim, and what came of it.
create table correction_request (
    id           uuid    primary key,
    claim_id     uuid    not null references claim,
    source_id    uuid    not null references source,
    asked_of     text    not null check (length(asked_of) between 1 and 200),
    asked_on     date    not null,
    due_on       date    not null check (due_on >= asked_on),
    words        text    not null check (length(words) <= 4000),
    outcome      text    not null check (outcome in ('WAITING', 'CORRECTED', 'PARTLY', 'REFUSED', 'NO_ANSWER')),
    ended_on     date    check (ended_on >= asked_on),
    -- what stood there afterwards, archived again
    later_id     uuid    references source check (later_id <> source_id),
    note         text    not null check (length(note) <= 2000),
    made_by      uuid    not null references account,
    made_at      timestamptz not null,
    version      integer not null,
    check ((outcome = 'WAITING') = (ended_on is null))
);

create index correction_request_claim on correction_request (claim_id);
create index correction_request_source on correction_request (source_id);
create index correction_request_later on correction_request (later_id);
create index correction_request_open on correction_request (due_on, id) where outcome = 'WAITING';

insert into redaction_column (table_name, column_name, way, most)
    values ('correction_request', 'asked_of', 'TEXT', 200), ('correction_request', 'words', 'TEXT', 4000), ('correction_request', 'note', 'TEXT', 2000);
insert into redaction_column (table_name, column_name, way, why)
    values ('correction_request', 'outcome', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash');
