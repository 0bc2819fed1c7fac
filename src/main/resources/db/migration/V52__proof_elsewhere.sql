-- Whoever came by single sign-on proves there, too, that it is still them: which session is to note it.
alter table sso_attempt add column session_id uuid, add check (account_id is null or session_id is null);
