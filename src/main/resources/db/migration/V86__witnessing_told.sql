-- How it went when each witness of the log was asked last, by its verifier key.
create table log_witnessing (
    witness  text primary key,
    asked_at timestamptz not null,
    problem  text check (problem in ('UNREACHABLE', 'REFUSED', 'UNFIT', 'AHEAD'))
);

insert into redaction_column (table_name, column_name, way, why)
    values ('log_witnessing', 'witness', 'KEPT', 'the key of another party''s log'),
        ('log_witnessing', 'problem', 'KEPT', 'a word of the application''s own');
