#!/usr/bin/env bash
# Floods a demo of its own with large forms and with sign-ins, and prints what became of them and of everybody else.
# How to read it: docs/operations.md, "Benchmarks". Run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/../../.."

JAVA=${JAVA:-java}
JAVA_OPTIONS=${JAVA_OPTIONS:--XX:+UseSerialGC -Xmx160m -Xmn24m -Djdk.reflect.useNativeAccessorOnly=true}
JAR=${JAR:-target/quarkus-app/quarkus-run.jar}
PORT=${PORT:-8482}
export MALLOC_ARENA_MAX=1
[ -f "$JAR" ] || { echo "This needs $JAR: ./mvnw package -DskipTests" >&2; exit 1; }

WORK=$(mktemp -d)
QUARKUS_HTTP_PORT=$PORT QUARKUS_MANAGEMENT_PORT=$((PORT + 1000)) WEDERHOOR_DATA_FOLDER="$WORK/data" \
    "$JAVA" $JAVA_OPTIONS -jar "$JAR" >"$WORK/app.log" 2>&1 &
app=$!
trap 'kill $app 2>/dev/null || true; wait $app 2>/dev/null || true; rm -rf "$WORK"' EXIT
for _ in $(seq 300); do
    curl -fso /dev/null "http://localhost:$PORT/" && break
    sleep 0.2
done
"$JAVA" src/test/benchmark/Strangers.java "http://localhost:$PORT" $app
echo "Lines in the log: $(wc -l <"$WORK/app.log"), of them with OutOfMemoryError: $(grep -c OutOfMemoryError "$WORK/app.log" || true)"
