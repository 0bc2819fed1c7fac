-- What an archived text is compared by: see org.wederhoor.source.copies. All of it can be made anew from the texts.

create table source_shingles (
    source_id uuid primary key references source,
    -- shorter than the id, since it stands in every posting
    number    integer generated always as identity unique,
    -- how many different runs of five words the whole text has
    size      integer not null check (size >= 0),
    -- the hashes of those that are not left out, in the text's order, eight bytes each
    hashes    bytea   not null check (length(hashes) % 8 = 0)
);
-- hashes do not compress
alter table source_shingles alter column hashes set storage external;

-- Which sources chose a run for their fingerprint. Found by hash alone, and no foreign key: rows of one source are only ever
-- removed by the hashes of its own text.
create table source_fingerprint (
    hash   bigint  not null,
    number integer not null,
    primary key (hash, number)
);
