-- The application's own role, where it is not the owner's, may read and write rows, and nothing else.
do $$
declare
    app text := '${app_role}';
begin
    -- granted only where something is missing, since every start comes by here
    if app <> current_user and exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
            and not has_table_privilege(app, c.oid, 'select')) then
        execute format('grant usage on schema public to %I', app);
        execute format('grant select, insert, update, delete on all tables in schema public to %I', app);
        execute format('grant usage, select, update on all sequences in schema public to %I', app);
        execute format('revoke insert, update, delete on flyway_schema_history, redaction_column,'
            ' log_entry, log_node, log_salt, log_backlog, log_holding, log_held from %I', app);
    end if;
end $$;
