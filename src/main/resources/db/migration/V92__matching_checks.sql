-- Checks by others are found in other languages too. Those of an import come by the thousand, and are said in one go.
create function match_checks() returns trigger language plpgsql as $$
begin
    insert into match_text (kind, thing_id, language, words)
        select 'CHECK', id, coalesce(nullif(tag, ''), 'und'), claim from said where claim <> '';
    return null;
end $$;
create trigger foreign_check_match after insert on foreign_check referencing new table as said for each statement execute function match_checks();

create function match_check() returns trigger language plpgsql as $$
begin
    perform match_say('CHECK', old.id, case when tg_op = 'DELETE' then '{}'::jsonb
        else jsonb_build_object(coalesce(nullif(new.tag, ''), 'und'), new.claim) end);
    return null;
end $$;
create trigger foreign_check_match_anew after update of claim, tag or delete on foreign_check for each row execute function match_check();

insert into match_text (kind, thing_id, language, words)
    select 'CHECK', id, coalesce(nullif(tag, ''), 'und'), claim from foreign_check where claim <> '';
