-- Whom a person speaks for: what a text has her say is then suggested as that party's, with her name as its spokesperson.
alter table party add column speaks_for uuid references party check (speaks_for <> id);
create index party_speaks_for on party (speaks_for) where speaks_for is not null;
