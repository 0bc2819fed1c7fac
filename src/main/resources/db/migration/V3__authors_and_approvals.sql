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
