-- Publishing alone, withdrawal, and what readers report.

-- ---------------------------------------------------------------- publishing alone

-- A submitted verdict is published without a review when a chief's edition carries it, with a reason. The arrow is added to the
-- function as earlier migrations left it.
do $$
declare
    before text := pg_get_functiondef('guard_verdict()'::regprocedure);
    after  text := replace(before, '(''SUBMITTED'', ''APPROVED''),', '(''SUBMITTED'', ''APPROVED''), (''SUBMITTED'', ''PUBLISHED''),');
begin
    if after = before then
        raise exception 'guard_verdict holds no arrow to add to';
    end if;
    execute after;
end $$;

create function guard_alone() returns trigger language plpgsql as $$
begin
    if old.state = 'SUBMITTED' and new.state = 'PUBLISHED' and not exists (
            select from edition where submission_id = new.submission_id and alone_reason is not null) then
        raise exception 'a verdict cannot go from SUBMITTED to PUBLISHED without a chief''s reason'
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.state = 'APPROVED' and new.change_kind = 'WITHDRAWAL' then
        raise exception 'a withdrawal is the chief''s alone' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger verdict_guard_alone before update on verdict for each row execute function guard_alone();

-- ---------------------------------------------------------------- withdrawal

alter table verdict drop constraint verdict_change_kind_check;
alter table verdict add constraint verdict_change_kind_check
    check (change_kind in ('CORRECTION', 'UPDATE', 'CLARIFICATION', 'WITHDRAWAL'));

-- What is published alone waits for nobody's review; and a withdrawal is a chief's, follows an edition that is not one, and
-- says nothing but what that edition said, and why it is withdrawn. That only a chief publishes alone is edition_guard's.
create function guard_alone_edition() returns trigger language plpgsql as $$
declare
    last_edition edition;
begin
    if new.alone_reason is not null and new.approved_by is null and not exists (
            select from verdict where submission_id = new.submission_id and state = 'SUBMITTED') then
        raise exception 'this submission is not waiting for review' using errcode = 'integrity_constraint_violation';
    end if;
    if (coalesce(new.change_kind, '') = 'WITHDRAWAL')
            <> (coalesce(new.content::jsonb #>> '{said,change,kind}', '') = 'WITHDRAWAL') then
        raise exception 'an edition is a withdrawal in all it says or not at all' using errcode = 'integrity_constraint_violation';
    end if;
    if new.change_kind = 'WITHDRAWAL' then
        if new.approved_by is not null then
            raise exception 'a withdrawal is the chief''s alone' using errcode = 'integrity_constraint_violation';
        end if;
        select * into last_edition from edition where claim_id = new.claim_id order by number desc limit 1;
        if last_edition is null or last_edition.change_kind is not distinct from 'WITHDRAWAL' then
            raise exception 'there is nothing to withdraw' using errcode = 'integrity_constraint_violation';
        end if;
        if (new.content::jsonb -> 'said') - 'change' is distinct from (last_edition.content::jsonb -> 'said') - 'change' then
            raise exception 'a withdrawal says nothing new' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end $$;
create trigger edition_guard_alone before insert on edition for each row execute function guard_alone_edition();

-- the public list of corrections
create index edition_changes on edition (published_at desc, id desc) where number > 1;

-- ---------------------------------------------------------------- what readers report

create table error_report (
    id           uuid primary key,
    claim_id     uuid        not null references claim,
    -- what the reader had before them
    edition_id   uuid        not null,
    wrong        text        not null check (length(wrong) between 1 and 4000),
    contact      text check (length(contact) between 1 and 200),
    reported_at  timestamptz not null,
    taken_by     uuid references account,
    taken_at     timestamptz,
    outcome      text check (outcome in ('CORRECTED', 'NOTHING_WRONG', 'SPAM')),
    outcome_note text check (length(outcome_note) between 1 and 2000),
    closed_by    uuid references account,
    closed_at    timestamptz,
    version      integer     not null,
    foreign key (claim_id, edition_id) references edition (claim_id, id),
    check ((taken_by is null) = (taken_at is null)),
    check ((outcome is null) = (closed_at is null)),
    check ((outcome is null) = (outcome_note is null)),
    check ((outcome is null) = (closed_by is null))
);
create index error_report_open on error_report (reported_at, id) where outcome is null;
create index error_report_closed on error_report (closed_at desc, id desc) where outcome is not null;
create index error_report_claim on error_report (claim_id);

-- What a reader reported stays as it came; what the desk does with it stands beside it.
create function guard_error_report() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'a report is closed, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.id, new.claim_id, new.edition_id, new.wrong, new.contact, new.reported_at)
            is distinct from (old.id, old.claim_id, old.edition_id, old.wrong, old.contact, old.reported_at) then
        raise exception 'what a reader reported stays as it came' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger error_report_guard before update or delete on error_report for each row execute function guard_error_report();
create trigger error_report_no_truncate before truncate on error_report for each statement execute function refuse_change();

-- Counts who reports how often, and forgets it: of an address only a hash under the day's salt is kept, and neither for long.
create table error_report_salt (
    day  date primary key,
    salt text not null
);
create table error_report_try (
    id     bigint generated always as identity primary key,
    client text        not null check (client ~ '^[0-9a-f]{64}$'),
    at     timestamptz not null
);
create index error_report_try_client on error_report_try (client, at);
create index error_report_try_at on error_report_try (at);
