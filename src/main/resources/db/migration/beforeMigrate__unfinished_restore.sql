-- A restore that was broken off left a schema without its rows, in which nobody must begin to work (org.wederhoor.start.backup.Restore).
do $$
begin
    if exists (select from pg_namespace where nspname = 'restore_unfinished') and coalesce(current_setting('wederhoor.restoring', true), '') <> 'on' then
        raise exception 'A backup is being restored into this database, or that was broken off. Run the restore again, or name an empty database.';
    end if;
end $$;
