-- The pages of a web archive among which an editor is to choose: each with a WARC file of its own, for a day.

create table offered_page (
    id           uuid primary key,
    upload_id    uuid        not null,
    dossier_id   uuid        not null references dossier,
    number       integer     not null check (number >= 0),
    -- how many others the archive has that are not offered, and how many stretches of it could not be read
    more         integer     not null check (more >= 0),
    broken       integer     not null check (broken >= 0),
    file_name    text        not null check (length(file_name) <= 255),
    address      text        not null,
    title        text        not null check (length(title) <= 1000),
    captured_at  timestamptz,
    size         bigint      not null check (size >= 0),
    warc         bytea,
    refused      text,
    offered_at   timestamptz not null,
    unique (upload_id, number),
    check (num_nulls(warc, refused) = 1)
);
create index offered_page_at on offered_page (offered_at);
create index offered_page_dossier on offered_page (dossier_id);

insert into redaction_column (table_name, column_name, way, why)
    select 'offered_page', name, 'KEPT', 'kept for a day, until somebody chooses'
    from unnest(array['file_name', 'address', 'title', 'warc', 'refused']) name;
