-- What the chief looks back on: sign-ins, refusals, changes of accounts. Kept for a while (desk.retention.Kept).
create table security_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    kind         text        not null,
    sign_in_name text,
    client       text,
    about        text
);
create index security_event_kind on security_event (kind, id);
create index security_event_at on security_event (at);
