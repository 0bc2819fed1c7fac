#!/usr/bin/env bash
# Apache POI 5.5.1 (poi-scratchpad, Maven Central, Java 17): the words of a winmail.dat are read two letters at a time.
#
# Seen: the text of a message in Outlook's package (TNEF, attribute attBody, type Text) has one byte for a letter, in the code
# page that the package names ([MS-OXTNEF] 2.1.3.4); POI reads it as UTF-16, so that an English denial is a line of Chinese,
# without an error. The subject, of the type String, comes out right, though `getSubject()` and `getBody()` give null for both.
# Whoever archives such mails should take the bytes of the attribute and decode them by the package's own code page.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for path in org/apache/poi/poi/5.5.1/poi-5.5.1 org/apache/poi/poi-scratchpad/5.5.1/poi-scratchpad-5.5.1 commons-io/commons-io/2.21.0/commons-io-2.21.0 \
    org/apache/logging/log4j/log4j-api/2.24.3/log4j-api-2.24.3 commons-codec/commons-codec/1.20.0/commons-codec-1.20.0 \
    org/apache/commons/commons-collections4/4.5.0/commons-collections4-4.5.0; do
    curl -fsSO "https://repo.maven.apache.org/maven2/$path.jar"
done
cat > Package.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.TNEFStringAttribute;

public class Package {
    private static final Charset LATIN = Charset.forName("windows-1252");

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        attribute(file, 0x9006, 8, little(4).putInt(0x00010000).array());
        attribute(file, 0x9007, 6, little(8).putInt(1252).putInt(0).array());
        attribute(file, 0x8004, 1, "Our answer\0".getBytes(LATIN));
        attribute(file, 0x800C, 2, "Noordnet denies the leak.\0".getBytes(LATIN));
        HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(file.toByteArray()));
        message.getMessageAttributes().stream().filter(TNEFStringAttribute.class::isInstance).map(TNEFStringAttribute.class::cast)
                .forEach(each -> System.out.println(each.getProperty() + ": " + each.getString()));
        System.out.println("getSubject() " + message.getSubject() + ", getBody() " + message.getBody());
    }

    private static void attribute(ByteArrayOutputStream file, int id, int type, byte[] data) throws Exception {
        int sum = 0;
        for (byte each : data) {
            sum += each & 0xff;
        }
        file.write(little(11 + data.length).put((byte) 1).putShort((short) id).putShort((short) type).putInt(data.length).put(data).putShort((short) sum).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp "$(echo *.jar | tr ' ' ':')" Package.java | tee seen
diff - seen <<'EXPECTED'
Subject [32772] (PR_SUBJECT): Our answer
Body [32780] (PR_BODY): 潎牯湤瑥搠湥敩⁳桴⁥敬歡.
getSubject() null, getBody() null
EXPECTED
echo 'As described.'
