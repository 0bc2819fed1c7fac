// Puts the words that are selected in the text into the form that quotes them, with their place in code points.
// Without it, words are pasted there.

const reader = document.querySelector(".reader");
const words = document.querySelector("textarea[name=quotation]");
const place = document.querySelector("input[name=quotationPlace]");
const prefix = document.querySelector("input[name=quotationPrefix]");
const suffix = document.querySelector("input[name=quotationSuffix]");

// as many code points as a passage keeps of what stands around it
const CONTEXT = 32;

if (reader && words && place) {
  document.addEventListener("selectionchange", take);
  words.addEventListener("input", () => { place.value = prefix.value = suffix.value = ""; });
}

function take() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!reader.contains(range.commonAncestorContainer)) return;
  const runs = runsIn(range);
  if (!runs.length) return;
  const start = position(runs[0], range, true);
  const end = position(runs[runs.length - 1], range, false);
  const text = quoted(runs, start, end);
  if (!text.trim()) return;
  words.value = text;
  place.value = `${start}-${end}`;
  prefix.value = around(start - CONTEXT, start);
  suffix.value = around(end, end + CONTEXT);
}

function around(start, end) {
  return quoted([...reader.querySelectorAll("[data-at]")].filter((run) => {
    const at = Number(run.dataset.at);
    return at < end && at + codePoints(run.firstChild.data) > start;
  }), start, end);
}

// What is folded away is not part of what somebody selects across it.
function runsIn(range) {
  return [...reader.querySelectorAll("[data-at]")].filter((run) => range.intersectsNode(run) && run.checkVisibility()
    && touched(run, range));
}

// A selection that only ends at a run's border takes nothing of it.
function touched(run, range) {
  const node = run.firstChild;
  if (range.endContainer === node && range.endOffset === 0) return false;
  return !(range.startContainer === node && range.startOffset === node.length);
}

function position(run, range, atStart) {
  const node = run.firstChild;
  const container = atStart ? range.startContainer : range.endContainer;
  const offset = atStart ? range.startOffset : range.endOffset;
  const units = container === node ? offset : atStart ? 0 : node.length;
  return Number(run.dataset.at) + codePoints(node.data.slice(0, units));
}

// The text between two runs is not on the page (blank lines), so the words are whole only where the runs follow one another;
// the server takes the words at the place, these are for the editor's eyes.
function quoted(runs, start, end) {
  let text = "";
  let next = start;
  for (const run of runs) {
    const at = Number(run.dataset.at);
    const points = [...run.firstChild.data];
    if (at > next) text += "\n\n";
    text += points.slice(Math.max(0, start - at), Math.max(0, end - at)).join("");
    next = at + points.length;
  }
  return text;
}

function codePoints(text) {
  return [...text].length;
}
