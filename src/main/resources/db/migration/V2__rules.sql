-- Rules that hold whatever program is connected.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;

-- What was written once stays: editions, what reviewers read and decided, who wrote, what was quoted, and the journal.
do $$
declare
    name text;
begin
    foreach name in array array['edition', 'edition_mention', 'submission', 'review',
                                'verdict_author', 'claim_author', 'passage', 'journal_entry'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
                       name || '_append_only', name);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
                       name || '_no_truncate', name);
    end loop;
end $$;

-- A verdict begins as a draft, moves only along the arrows of the design, and changes its words only as a draft.
create function guard_verdict() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a verdict is dropped, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a verdict begins as a draft, not as %', new.state using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if (new.claim_id, new.follows, new.opened_by, new.opened_at)
            is distinct from (old.claim_id, old.follows, old.opened_by, old.opened_at) then
        raise exception 'a verdict stays with its claim, and with whoever opened it' using errcode = 'integrity_constraint_violation';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('DRAFT', 'DROPPED'),
            ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'DRAFT'),
            ('APPROVED', 'PUBLISHED'), ('APPROVED', 'DRAFT')) then
        raise exception 'a verdict cannot go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> 'DRAFT' and (new.mark, new.rationale, new.change_kind, new.change_note)
            is distinct from (old.mark, old.rationale, old.change_kind, old.change_note) then
        raise exception 'the words of a % verdict are fixed', old.state using errcode = 'integrity_constraint_violation';
    end if;
    if new.state <> 'DRAFT' and old.state <> 'DRAFT' and new.submission_id is distinct from old.submission_id then
        raise exception 'a review is of one submission' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state = 'SUBMITTED' and new.state = 'APPROVED' and not exists (
            select from review where submission_id = new.submission_id and decision = 'APPROVED') then
        raise exception 'nobody has approved this submission' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state = 'APPROVED' and new.state = 'PUBLISHED' and not exists (
            select from edition where submission_id = new.submission_id) then
        raise exception 'no edition carries this submission' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger verdict_guard before insert or update or delete on verdict for each row execute function guard_verdict();

-- What a verdict cites changes only while it is a draft.
create function guard_citation() returns trigger language plpgsql as $$
begin
    if not exists (select from verdict where id = coalesce(new.verdict_id, old.verdict_id) and state = 'DRAFT') then
        raise exception 'only a draft changes what it cites' using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger verdict_citation_guard before insert or update or delete on verdict_citation
    for each row execute function guard_citation();
create trigger verdict_citation_no_truncate before truncate on verdict_citation
    for each statement execute function refuse_change();

-- Whoever last edited words is among their authors; looked at when the transaction ends, since both are written in it.
create function guard_editor() returns trigger language plpgsql as $$
declare
    written boolean;
begin
    if tg_table_name = 'claim' then
        written := exists (select from claim_author where claim_id = new.id and account_id = new.edited_by);
    else
        written := new.mark is null and new.rationale = '' and new.change_note = ''
                or exists (select from verdict_author where verdict_id = new.id and account_id = new.edited_by);
    end if;
    if not written then
        raise exception 'whoever edits a % becomes its author', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger claim_editor after insert or update of sentence, claimant_id, claimant_note, language, edited_by on claim
    deferrable initially deferred for each row execute function guard_editor();
create constraint trigger verdict_editor after insert or update of mark, rationale, change_kind, change_note, edited_by on verdict
    deferrable initially deferred for each row execute function guard_editor();

-- The submission a verdict points at is its own.
create function guard_verdict_submission() returns trigger language plpgsql as $$
begin
    if new.submission_id is not null and not exists (
            select from submission where id = new.submission_id and verdict_id = new.id) then
        raise exception 'the submission belongs to another verdict' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger verdict_submission after insert or update on verdict
    deferrable initially deferred for each row execute function guard_verdict_submission();

-- Nobody approves a revision whose claim, mark, rationale or citations they wrote or submitted. The claim's row is locked,
-- so that nobody becomes an author between the look and the commit.
create function guard_review() returns trigger language plpgsql as $$
declare
    its_verdict verdict;
    its_submission submission;
begin
    select s.* into strict its_submission from submission s where s.id = new.submission_id;
    perform from claim where id = (select claim_id from verdict where id = its_submission.verdict_id) for update;
    select v.* into strict its_verdict from verdict v where v.id = its_submission.verdict_id;
    if its_verdict.state <> 'SUBMITTED' or its_verdict.submission_id <> new.submission_id then
        raise exception 'this submission is not waiting for review' using errcode = 'integrity_constraint_violation';
    end if;
    if new.decision = 'APPROVED' and (
            new.reviewer_id = its_submission.submitted_by
            or exists (select from verdict_author where verdict_id = its_verdict.id and account_id = new.reviewer_id)
            or exists (select from claim_author where claim_id = its_verdict.claim_id and account_id = new.reviewer_id)) then
        raise exception 'nobody approves what they wrote or submitted' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_guard before insert on review for each row execute function guard_review();

-- Nobody becomes an author of what they have approved. Approving locks the claim's row, and so does this: of an approval and
-- an authorship that are written at the same time, the second sees the first and is refused.
create function guard_author() returns trigger language plpgsql as $$
declare
    its_claim uuid;
begin
    if tg_table_name = 'claim_author' then
        its_claim := new.claim_id;
    else
        select claim_id into strict its_claim from verdict where id = new.verdict_id;
    end if;
    perform from claim where id = its_claim for update;
    -- a verdict that is taken back for editing is a draft by now, and one that was published is nobody's to approve any more
    if exists (select from verdict v join review r on r.submission_id = v.submission_id
               where v.claim_id = its_claim and v.state in ('SUBMITTED', 'APPROVED')
                     and r.decision = 'APPROVED' and r.reviewer_id = new.account_id) then
        raise exception 'nobody approves what they wrote or submitted' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger verdict_author_guard before insert on verdict_author for each row execute function guard_author();
create trigger claim_author_guard before insert on claim_author for each row execute function guard_author();

-- An edition carries exactly what was approved, by those who submitted and approved it, in unbroken numbers.
create function guard_edition() returns trigger language plpgsql as $$
declare
    its_verdict verdict;
    its_submission submission;
begin
    perform from claim where id = new.claim_id for update;
    select s.* into strict its_submission from submission s where s.id = new.submission_id;
    select v.* into strict its_verdict from verdict v where v.id = its_submission.verdict_id;
    if its_verdict.claim_id <> new.claim_id or its_verdict.submission_id is distinct from new.submission_id then
        raise exception 'the edition and its submission are of different claims or revisions' using errcode = 'integrity_constraint_violation';
    end if;
    if its_submission.submitted_by <> new.submitted_by then
        raise exception 'somebody else submitted this' using errcode = 'integrity_constraint_violation';
    end if;
    if new.approved_by is not null and (its_verdict.state <> 'APPROVED' or not exists (
            select from review where submission_id = new.submission_id and decision = 'APPROVED'
                                 and reviewer_id = new.approved_by)) then
        raise exception 'this submission was not approved by that account' using errcode = 'integrity_constraint_violation';
    end if;
    if new.approved_by is null and not exists (select from account where id = new.published_by and role = 'CHIEF') then
        raise exception 'only a chief publishes alone' using errcode = 'integrity_constraint_violation';
    end if;
    if new.content::jsonb -> 'said' is distinct from its_submission.content::jsonb then
        raise exception 'the edition does not say what was approved' using errcode = 'integrity_constraint_violation';
    end if;
    if new.number <> (select coalesce(max(number), 0) + 1 from edition where claim_id = new.claim_id) then
        raise exception 'edition % does not follow the last one', new.number using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger edition_guard before insert on edition for each row execute function guard_edition();

-- A slug is given at first publication and never changes.
create function guard_slug() returns trigger language plpgsql as $$
begin
    if old.slug is not null and new.slug is distinct from old.slug then
        raise exception 'a slug never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
do $$
declare
    name text;
begin
    foreach name in array array['dossier', 'party', 'source', 'claim'] loop
        execute format('create trigger %I before update of slug on %I for each row execute function guard_slug()',
                       name || '_slug', name);
    end loop;
end $$;
