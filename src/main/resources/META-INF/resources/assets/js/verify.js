// Checks a file of proof (docs/verifying.md) here, in the reader's browser, with its own hashes and signatures. Nothing is sent anywhere.

const LARGEST = 1 << 20;
const form = document.getElementById("verify");
const text = new TextDecoder("utf-8", { fatal: true });

class Refused extends Error {}

const refuse = why => { throw new Refused(why); };
const bytes = base64 => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
const hex = array => Array.from(array, each => each.toString(16).padStart(2, "0")).join("");
const utf8 = words => new TextEncoder().encode(words);
const equal = (one, other) => hex(one) === hex(other);

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(...parts)));
}

// name+hash+key, with the four bytes by which a signature names it
async function verifierKey(written) {
  const [name, , key] = written.trim().split(/\+(.{8})\+(.*)/s);
  if (!key) refuse("wrongKey");
  const raw = bytes(key);
  if (raw.length !== 33 || raw[0] !== 1) refuse("wrongKey");
  return { name, id: (await sha256(utf8(name + "\n"), raw)).slice(0, 4), raw: raw.slice(1) };
}

function note(written) {
  const gap = written.lastIndexOf("\n\n");
  if (gap < 0 || !written.endsWith("\n")) refuse("damaged");
  const lines = written.slice(gap + 2, -1).split("\n").map(line => /^— (\S+) (\S+)$/.exec(line) ?? refuse("damaged"));
  return { text: written.slice(0, gap + 1), lines: lines.map(line => ({ name: line[1], bytes: bytes(line[2]) })) };
}

async function signed(itsNote, key) {
  for (const line of itsNote.lines) {
    if (line.name === key.name && equal(line.bytes.slice(0, 4), key.id)) {
      const imported = await crypto.subtle.importKey("raw", key.raw, "Ed25519", false, ["verify"]).catch(() => refuse("cannotHere"));
      return crypto.subtle.verify("Ed25519", imported, line.bytes.slice(4), utf8(itsNote.text));
    }
  }
  return false;
}

// a key that was handed over signs for the one before
async function lastKey(key, handovers) {
  let current = key;
  for (let round = 0; round < handovers.length; round++) {
    for (const each of handovers) {
      const lines = each.text.split("\n");
      if (lines[0] === current.name && lines[1] === "next key" && await signed(each, current)) current = await verifierKey(lines[2]);
    }
  }
  return current;
}

// RFC 9162, 2.1.3.2
async function rootOf(leaf, index, size, path) {
  if (index >= size) refuse("wrongPath");
  let at = index;
  let last = size - 1n;
  let hash = leaf;
  for (const beside of path) {
    if (last === 0n) refuse("wrongPath");
    if (at % 2n === 1n || at === last) {
      hash = await sha256([1], beside, hash);
      while (at % 2n === 0n && at !== 0n) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await sha256([1], hash, beside);
    }
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : refuse("wrongPath");
}

async function check(file, writtenKey) {
  if (file.length > LARGEST) refuse("tooLarge");
  const [, extra, index, path, checkpoint] =
    /^c2sp\.org\/tlog-proof@v1\nextra (\S+)\nindex (\d+)\n((?:\S+\n)*)\n(.*)$/s.exec(text.decode(file)) ?? refuse("damaged");
  const [said, salt, content, ...more] = text.decode(bytes(extra)).split("\n");
  const handovers = more.filter(line => line.startsWith("key ")).map(line => note(text.decode(bytes(line.slice(4)))));
  const key = await lastKey(await verifierKey(writtenKey), handovers);
  const itsNote = note(checkpoint);
  const [origin, size, root] = itsNote.text.split("\n");
  if (origin !== key.name || !await signed(itsNote, key)) refuse("wrongKey");
  const found = await rootOf(await sha256([0], utf8(said)), BigInt(index), BigInt(size), path.split("\n").filter(Boolean).map(bytes));
  if (!equal(found, bytes(root))) refuse("wrongPath");
  const stamp = more.some(line => line.startsWith("stamp ")) ? form.dataset.stampNotChecked : "";
  if (content === "-") return { said, stamp };
  const salted = Uint8Array.from(salt.match(/../g) ?? [], pair => parseInt(pair, 16));
  const commitment = hex(await sha256(salted, utf8(content)));
  if (salted.length !== 32 || JSON.parse(said).commitment !== commitment) refuse("wrongContent");
  return { said, content, stamp };
}

async function show(file) {
  const finding = document.getElementById("finding");
  const shown = { stamp: "", said: "", content: "" };
  try {
    const { said, content, stamp } = await check(new Uint8Array(await file.arrayBuffer()), form.elements.key.value);
    finding.textContent = content ? form.dataset.provenContent : said.includes("\"commitment\"") ? form.dataset.noContent : form.dataset.proven;
    shown.stamp = stamp;
    shown.said = said;
    shown.content = content ? JSON.stringify(JSON.parse(content), null, 2) : "";
  } catch (failure) {
    finding.textContent = form.dataset[failure instanceof Refused ? failure.message : "damaged"];
  }
  for (const [id, words] of Object.entries(shown)) {
    const place = document.getElementById(id);
    place.textContent = words;
    place.hidden = !words;
  }
}

form.addEventListener("submit", event => {
  event.preventDefault();
  if (form.elements.file.files[0]) show(form.elements.file.files[0]);
});
document.addEventListener("dragover", event => event.preventDefault());
document.addEventListener("drop", event => {
  event.preventDefault();
  if (event.dataTransfer.files[0]) show(event.dataTransfer.files[0]);
});
