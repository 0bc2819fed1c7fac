#!/usr/bin/env bash
# ICU4J 78.1 (Maven Central, Java 17), with the CLDR's data: in Dutch a quotation within a
# quotation has the same marks as the one around it.
#
# Seen: for "nl" the outer and the inner marks are both ‘ and ’, and in French both « and »; English, German and Polish have
# two kinds. Whoever writes the marks of <q> by this data gets a text in which nobody can tell where the inner quotation
# ends, and so whose words are whose. A desk that attributes words needs other marks for one of the two.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
curl -fsSO https://repo.maven.apache.org/maven2/com/ibm/icu/icu4j/78.1/icu4j-78.1.jar
cat > Marks.java <<'JAVA'
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

public class Marks {
    public static void main(String[] args) {
        for (String language : new String[] {"nl", "en", "de", "fr", "pl"}) {
            LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language));
            String outer = data.getDelimiter(LocaleData.QUOTATION_START) + " " + data.getDelimiter(LocaleData.QUOTATION_END);
            String inner = data.getDelimiter(LocaleData.ALT_QUOTATION_START) + " " + data.getDelimiter(LocaleData.ALT_QUOTATION_END);
            System.out.println(language + ": " + outer + ", within: " + inner + (outer.equals(inner) ? ", the same" : ""));
        }
    }
}
JAVA
java -cp icu4j-78.1.jar Marks.java | tee seen
diff - seen <<'EXPECTED'
nl: ‘ ’, within: ‘ ’, the same
en: “ ”, within: ‘ ’
de: „ “, within: ‚ ‘
fr: « », within: « », the same
pl: „ ”, within: « »
EXPECTED
echo 'As described.'
