-- Checks by others that readers of a verdict are told of. They are frozen with it in what is submitted, and no rule of the standard looks at them.
create table cited_check (
    verdict_id uuid not null references verdict,
    check_id   uuid not null references foreign_check,
    primary key (verdict_id, check_id)
);
create index cited_check_check on cited_check (check_id);
create trigger cited_check_guard before insert or update or delete on cited_check for each row execute function guard_citation();
create trigger cited_check_no_truncate before truncate on cited_check for each statement execute function refuse_change();
