#!/usr/bin/env bash
# commonmark-java 0.27.0 (Maven Central, Java 17) and commonmark.js 0.31.2 (npm, Node 20): a chronology that somebody typed
# comes out with other years, and a line in which a name stands in brackets does not come out at all.
#
# Seen: paragraphs that begin with "2017.", "2019." and "2021." are one numbered list, which keeps the first number alone, so
# that a browser counts 2017, 2018, 2019. "[Ostaria]: denies" is the definition of a link that nothing uses, and prints nothing.
# Both are what CommonMark says of numbers and brackets at the start of a line; neither renderer tells that it did so.
# Where years and names matter, each item has to print its own number, and definitions that no link uses their own text.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '2017. The firm signs.\n\n2019. The paper writes.\n\n2021. The report is out.\n\n[Ostaria]: denies\n\nThe end.\n' >chronology.md
curl -fsSO https://repo.maven.apache.org/maven2/org/commonmark/commonmark/0.27.0/commonmark-0.27.0.jar
npm install --silent --no-audit --no-fund --no-package-lock commonmark@0.31.2
cat > Render.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Render {
    public static void main(String[] args) throws Exception {
        System.out.print(HtmlRenderer.builder().build().render(Parser.builder().build().parse(Files.readString(Path.of("chronology.md")))));
    }
}
JAVA
cat > render.cjs <<'JS'
const { Parser, HtmlRenderer } = require('commonmark');
process.stdout.write(new HtmlRenderer().render(new Parser().parse(require('fs').readFileSync('chronology.md', 'utf8'))));
JS
cat > expected <<'HTML'
<ol start="2017">
<li>
<p>The firm signs.</p>
</li>
<li>
<p>The paper writes.</p>
</li>
<li>
<p>The report is out.</p>
</li>
</ol>
<p>The end.</p>
HTML
java -cp commonmark-0.27.0.jar Render.java | tee seen
diff expected seen
node render.cjs | diff expected -
echo 'As described, by both.'
