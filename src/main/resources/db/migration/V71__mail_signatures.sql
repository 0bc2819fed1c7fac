-- What came of checking a mail's signature with a key, or of looking for one. Keys vanish from DNS, so each that was found is kept.

create table signature_check (
    id           uuid primary key,
    source_id    uuid        not null references source_file,
    number       integer     not null check (number >= 0),
    domain       text        not null check (length(domain) between 1 and 255),
    selector     text        not null check (length(selector) between 1 and 255),
    key          text        check (length(key) between 1 and 10000),
    found_by     text        not null check (found_by in ('EDITOR', 'DNS')),
    found_where  text        not null check (length(found_where) between 1 and 2000),
    outcome      text        not null,
    checked_by   uuid        references account,
    checked_name text,
    checked_at   timestamptz not null,
    check ((found_by = 'EDITOR') = (checked_by is not null)),
    check (num_nulls(checked_by, checked_name) in (0, 2)),
    check (found_by = 'DNS' or key is not null),
    check ((key is null) = (outcome = 'NO_KEY'))
);
create index signature_check_source on signature_check (source_id);
create index signature_check_account on signature_check (checked_by);

create trigger signature_check_append_only before update or delete on signature_check for each row execute function refuse_change();
create trigger signature_check_no_truncate before truncate on signature_check for each statement execute function refuse_change();

insert into redaction_column (table_name, column_name, way, most)
    values ('signature_check', 'found_where', 'TEXT', 2000);
insert into redaction_column (table_name, column_name, way, why)
    values ('signature_check', 'domain', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('signature_check', 'selector', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('signature_check', 'key', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('signature_check', 'found_by', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('signature_check', 'outcome', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash'),
           ('signature_check', 'checked_name', 'KEPT', 'who works or worked here: accounts are closed, and their names stay with what they did');
