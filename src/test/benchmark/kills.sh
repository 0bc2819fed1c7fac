#!/usr/bin/env bash
# Kills a desk of its own while editors save: the app, its database, one connection's process, and app and database at once, in turns.
# How to read it: docs/operations.md, "Benchmarks".
set -euo pipefail
cd "$(dirname "$0")/../../.."

JAVA=${JAVA:-java}
JAR=${JAR:-target/quarkus-app/quarkus-run.jar}
PORT=${PORT:-8484}
KILLS=${KILLS:-100}
[ -f "$JAR" ] || { echo "This needs $JAR: ./mvnw package -DskipTests" >&2; exit 1; }

WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
"$JAVA" src/test/benchmark/Kills.java "$JAR" "$WORK" "$PORT" "$KILLS" || { tail -40 "$WORK/app.log"; exit 1; }
