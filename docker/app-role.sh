#!/bin/sh
# Run once, by the database's image, when the volume is new: the role that the app works as. It owns nothing; the app's migrations grant it what it needs.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$WEDERHOOR_APP_DB_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role wederhoor_app login password :'password';
SQL
