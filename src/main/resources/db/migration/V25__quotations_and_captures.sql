-- Passages are never deleted, so a quotation that was mended leaves its old words behind. What nothing quotes any more binds nothing:
-- only what is in use has to stand in a text that comes later.
create function passage_in_use(its_id uuid) returns boolean language sql stable as $$
    select exists (select from statement_passage where passage_id = its_id) or exists (select from appearance where passage_id = its_id)
$$;
create index statement_passage_passage on statement_passage (passage_id);
create index appearance_passage on appearance (passage_id);

-- A quotation in use has its place in its source's text. It may wait for one only where its words stand in several places there, until an
-- editor has chosen.
create function refuse_lost_quotation(its_source uuid) returns void language plpgsql as $$
begin
    if exists (select from passage p join source_text t on t.source_id = p.source_id
               where p.source_id = its_source and p.start_at is null and passage_in_use(p.id)
                     and strpos(substr(t.text, strpos(t.text, p.exact) + 1), p.exact) * strpos(t.text, p.exact) = 0) then
        raise exception 'a quotation of this source has no place in its text' using errcode = 'integrity_constraint_violation';
    end if;
end $$;

create or replace function guard_source_text() returns trigger language plpgsql as $$
begin
    perform refuse_lost_quotation(new.source_id);
    return null;
end $$;

-- The source's row is locked, so that its text does not come between the look and the commit.
create function guard_quoting() returns trigger language plpgsql as $$
declare
    its_source uuid;
begin
    select source_id into its_source from passage where id = new.passage_id and start_at is null;
    if found then
        perform from source where id = its_source for share;
        perform refuse_lost_quotation(its_source);
    end if;
    return null;
end $$;
create constraint trigger statement_passage_quotes after insert or update of passage_id on statement_passage
    deferrable initially deferred for each row execute function guard_quoting();
create constraint trigger appearance_quotes after insert or update of passage_id on appearance
    deferrable initially deferred for each row execute function guard_quoting();

-- Captures of one page are one article, whichever of its addresses each was captured at. What those have in common is worked out by the
-- app (org.wederhoor.source.ArticleAddress); sources from before get theirs when the app starts.
alter table source add column article text;
create index source_article on source (article) where article is not null;
create index source_article_unknown on source (id) where article is null and address is not null;

-- A reminder that was dropped, since the deadline moved, reminds nobody: when the deadline moves back there is one to write again.
drop index notice_once;
create unique index notice_once on notice (reply_request_id, kind, deadline) where state <> 'DROPPED';
