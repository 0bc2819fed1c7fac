-- What somebody shared with the desk from another app: theirs alone, and for a day, until they choose a dossier for it.

create table shared_file (
    id         uuid primary key,
    share_id   uuid        not null,
    account_id uuid        not null references account,
    number     integer     not null check (number >= 0),
    -- null of words
    file_name  text        check (length(file_name) between 1 and 255),
    size       bigint      not null check (size >= 0),
    -- null of what is not taken at all, with why
    bytes      bytea       check (length(bytes) <= 10000000),
    refused    text,
    shared_at  timestamptz not null,
    unique (share_id, number),
    check (num_nulls(bytes, refused) = 1)
);
create index shared_file_account on shared_file (account_id, shared_at);
create index shared_file_at on shared_file (shared_at);

insert into redaction_column (table_name, column_name, way, why)
    select 'shared_file', name, 'KEPT', 'kept for a day, until somebody chooses'
    from unnest(array['file_name', 'bytes', 'refused']) name;
