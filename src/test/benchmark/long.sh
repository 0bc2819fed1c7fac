#!/usr/bin/env bash
# Measures long pages and forms, against another build's, by turns on one database: long.sh <the other build's quarkus-run.jar>
# What it needs and how to read it: docs/operations.md, "Benchmarks".
set -euo pipefail
cd "$(dirname "$0")/../../.."

OTHER=${1:?the jar of the build to compare with}
OWN=${JAR:-target/quarkus-app/quarkus-run.jar}
CP=${CP:?the class path of the tests}
CLAIMS=${CLAIMS:-1000}
EACH=${EACH:-1000}
PORT=${APP_PORT:-8480}
JAVA=${JAVA:-java}
JAVA_OPTIONS=${JAVA_OPTIONS:--Xmx512m}
# neither keeps a page
export WEDERHOOR_PAGES_MEMORY=0 WEDERHOOR_PAGES_DISK_SIZE=0
WORK=$(mktemp -d)
started=()

stop() {
    for each in "${started[@]}"; do kill "$each" 2>/dev/null || true; done
    for each in "${started[@]}"; do wait "$each" 2>/dev/null || true; done
    rm -rf "$WORK"
}
trap stop EXIT

# start <port> <jar> <environment...>
start() {
    local port=$1 jar=$2
    shift 2
    env QUARKUS_HTTP_PORT="$port" QUARKUS_MANAGEMENT_PORT=$((port + 1)) "$@" "$JAVA" $JAVA_OPTIONS -jar "$jar" >"$WORK/$port.log" 2>&1 &
    started+=("$!")
    until curl -fso /dev/null "http://localhost:$port/en/"; do
        kill -0 "${started[-1]}" || { cat "$WORK/$port.log" >&2; exit 1; }
        sleep 0.2
    done
}

"$JAVA" -cp "$CP" org.wederhoor.benchmark.GeneratedDesk "$WORK/data" "$CLAIMS" "$EACH" 2>"$WORK/generated.log"
start "$PORT" "$OWN" WEDERHOOR_DATA_FOLDER="$WORK/data"
database="jdbc:postgresql://localhost:$(sed -n 4p "$WORK/data/data/postmaster.pid")/postgres"
password=$(cat "$WORK/data/password")
start $((PORT + 2)) "$OTHER" QUARKUS_DATASOURCE_JDBC_URL="$database" QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD="$password"
echo "First the other build's, then the built one's: bytes, median and longest of 9"
"$JAVA" -cp "$CP" org.wederhoor.benchmark.LongPages "$database?user=postgres&password=$password" "http://localhost:$((PORT + 2))" "http://localhost:$PORT"
