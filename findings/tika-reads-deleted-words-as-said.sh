#!/usr/bin/env bash
# Apache Tika 3.2.2 (tika-app from Maven Central, Java 17): a Word document with tracked changes is read with the words
# that its author took out.
#
# Seen: of a press release in which a lawyer changed "confirms" to "denies", the default parser gives both words side by
# side and nothing that tells which one counts; with useSAXDocxExtractor the deleted word is gone. Both call themselves
# the text of the document.
# Whoever quotes from Word files has to choose the second, or look for changes that were not accepted and ask.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
curl -fsSO https://repo.maven.apache.org/maven2/org/apache/tika/tika-app/3.2.2/tika-app-3.2.2.jar
mkdir -p release/_rels release/word
cat > 'release/[Content_Types].xml' <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>
XML
cat > release/_rels/.rels <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>
XML
cat > release/word/document.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>
  <w:r><w:t xml:space="preserve">The firm </w:t></w:r>
  <w:del w:id="1" w:author="Lawyer" w:date="2026-11-01T08:00:00Z"><w:r><w:delText xml:space="preserve">confirms </w:delText></w:r></w:del>
  <w:ins w:id="2" w:author="Lawyer" w:date="2026-11-01T08:00:00Z"><w:r><w:t xml:space="preserve">denies </w:t></w:r></w:ins>
  <w:r><w:t>the leak.</w:t></w:r>
</w:p></w:body></w:document>
XML
jar --create --no-manifest --file release.docx -C release .
cat > sax.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<properties><parsers>
  <parser class="org.apache.tika.parser.DefaultParser"><parser-exclude class="org.apache.tika.parser.microsoft.ooxml.OOXMLParser"/></parser>
  <parser class="org.apache.tika.parser.microsoft.ooxml.OOXMLParser">
    <params><param name="useSAXDocxExtractor" type="bool">true</param></params>
  </parser>
</parsers></properties>
XML
{
    echo "by default: $(java -jar tika-app-3.2.2.jar --text release.docx 2>/dev/null | xargs)"
    echo "with useSAXDocxExtractor: $(java -jar tika-app-3.2.2.jar --config=sax.xml --text release.docx 2>/dev/null | xargs)"
} | tee seen
diff - seen <<'EXPECTED'
by default: The firm confirms denies the leak.
with useSAXDocxExtractor: The firm denies the leak.
EXPECTED
echo 'As described.'
