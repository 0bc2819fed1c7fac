-- Which claims named a party or a source once and name it no more, or were withdrawn: what its page lists beside what stands. To find them among
-- all editions that name it takes seconds where those are hundreds of thousands. It says nothing that editions do not, and can be made of them anew.
create table former_mention (
    thing_type   text        not null,
    thing_id     uuid        not null,
    claim_id     uuid        not null references claim,
    -- the claim's last that named it
    edition_id   uuid        not null references edition,
    published_at timestamptz not null,
    primary key (thing_type, thing_id, claim_id)
);
create index former_mention_latest on former_mention (thing_type, thing_id, published_at desc, edition_id desc);
create index former_mention_claim on former_mention (claim_id);

create function former_mentions_of(its_claim uuid) returns setof former_mention language sql stable as $$
    select distinct on (m.thing_type, m.thing_id) m.thing_type, m.thing_id, e.claim_id, e.id, e.published_at
    from edition e join edition_mention m on m.edition_id = e.id
    where e.claim_id = its_claim and m.thing_type in ('PARTY', 'SOURCE')
        and not exists (select from current_edition c join edition s on s.id = c.edition_id join edition_mention n on n.edition_id = s.id
            where c.claim_id = its_claim and s.change_kind is distinct from 'WITHDRAWAL' and n.thing_type = m.thing_type and n.thing_id = m.thing_id)
    order by m.thing_type, m.thing_id, e.number desc
$$;

-- what an edition names is written before it becomes the current one
create function follow_former_mentions() returns trigger language plpgsql as $$
begin
    delete from former_mention where claim_id = new.claim_id;
    insert into former_mention select * from former_mentions_of(new.claim_id);
    return null;
end $$;
create trigger current_edition_former_mentions after update of edition_id on current_edition
    for each row execute function follow_former_mentions();

insert into former_mention select f.* from (select claim_id from edition where number = 2) e cross join lateral former_mentions_of(e.claim_id) f;

insert into redaction_column (table_name, column_name, way, why)
    values ('former_mention', 'thing_type', 'KEPT', 'one of a few words of the app, a tag, a zone or a hash');
