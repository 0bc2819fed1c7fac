#!/usr/bin/env bash
# webauthn4j-core 0.32.0.RELEASE (Maven Central, Java 17) beside what the Quarkus platform 3.33.2 pins: it reads no passkey.
#
# Seen: webauthn4j brings Jackson 3 (tools.jackson, 3.2.4), which stands beside Jackson 2 in one program, since its packages are named
# otherwise; but both share jackson-annotations, of which the platform pins 2.21. Everything builds and starts, options for the browser are
# read and written, and the first attestation, even of the format "none", ends in a NoSuchMethodError: Jackson 3.2 asks an annotation for
# something that 2.22 has first. With 2.22 in its place it is read. Pin the annotations beside the platform, and test a whole registration.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
central=https://repo.maven.apache.org/maven2
curl -fsS "$central/io/quarkus/platform/quarkus-bom/3.33.2/quarkus-bom-3.33.2.pom" | grep -A1 '<artifactId>jackson-annotations</artifactId>' \
    | sed -n 's/.*<version>\(.*\)<\/version>.*/the platform pins \1/p' > seen
mkdir jars
for jar in com/webauthn4j/webauthn4j-core/0.32.0.RELEASE/webauthn4j-core-0.32.0.RELEASE.jar tools/jackson/core/jackson-core/3.2.4/jackson-core-3.2.4.jar \
    tools/jackson/core/jackson-databind/3.2.4/jackson-databind-3.2.4.jar \
    tools/jackson/dataformat/jackson-dataformat-cbor/3.2.4/jackson-dataformat-cbor-3.2.4.jar org/slf4j/slf4j-api/2.0.17/slf4j-api-2.0.17.jar; do
    curl -fsS -o "jars/${jar##*/}" "$central/$jar"
done
for version in 2.21 2.22; do
    curl -fsSO "$central/com/fasterxml/jackson/core/jackson-annotations/$version/jackson-annotations-$version.jar"
done
cat > Attestation.java <<'JAVA'
import java.util.HexFormat;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;

public class Attestation {
    public static void main(String[] args) {
        // a map of fmt "none", an empty attStmt, and authData: the SHA-256 of "localhost", user present, counter 7
        byte[] object = HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a06861757468446174615825"
                + "49960de5880e8c687434170f6476605b8fe4aeb9a28632c7995cf3ba831d97630100000007");
        try {
            AttestationObject read = new ObjectConverter().getCborConverter().readValue(object, AttestationObject.class);
            System.out.println(args[0] + ": " + read.getFormat() + ", counter " + read.getAuthenticatorData().getSignCount());
        } catch (NoSuchMethodError e) {
            System.out.println(args[0] + ": NoSuchMethodError " + e.getMessage());
        }
    }
}
JAVA
for version in 2.21 2.22; do
    java -cp "jars/*:jackson-annotations-$version.jar" Attestation.java "$version" 2>/dev/null >> seen
done
cat seen
diff - seen <<'EXPECTED'
the platform pins 2.21
2.21: NoSuchMethodError 'java.lang.Boolean com.fasterxml.jackson.annotation.JsonTypeInfo$Value.getWriteTypeIdForDefaultImpl()'
2.22: none, counter 7
EXPECTED
echo 'As described.'
