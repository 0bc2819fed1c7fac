// Presses what carries the key that was pressed. Which key does what stands on the page, in data-key, and nowhere in here; without
// scripts everything is pressed by hand.

const MAC = /^(Mac|iP)/.test(navigator.platform);
const COMMAND = "Control+";
const HELD = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead", "Process", "Unidentified"];
// the second of two strokes comes soon, or is meant for something else
const SOON = 2000;
const NAME = `keys-without-ctrl:${document.body.dataset.editor}`;

const main = document.getElementById("main");
let begun = "";
let forgetting = 0;
let sent = false;
let single = remembered();

document.addEventListener("keydown", act);
// a form is sent once, however often its key is pressed; whoever types on is still on the page
addEventListener("submit", (event) => { sent = !event.defaultPrevented; });
addEventListener("pageshow", () => { sent = false; });
addEventListener("input", () => { sent = false; });
announce();

function act(event) {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || !event.key || HELD.includes(event.key)) return;
  const stroke = strokeOf(event);
  const chord = begun && !stroke.startsWith(COMMAND) ? `${begun} ${stroke}` : stroke;
  begun = "";
  clearTimeout(forgetting);
  if (!stroke || isElsewhere(event.target, stroke)) return;
  if (begins(chord)) {
    begun = chord;
    forgetting = setTimeout(() => { begun = ""; }, SOON);
  } else if (stepOf(chord)) {
    if (!stepBy(stepOf(chord))) return;
  } else {
    const element = nearest(chord);
    if (!element) return;
    if (!event.repeat) press(element);
  }
  event.preventDefault();
}

// As data-key has it; nothing where it types a sign or belongs to the system.
function strokeOf(event) {
  const [command, other] = MAC ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (event.altKey || other || event.getModifierState("AltGraph")) return "";
  const letter = event.key.toLowerCase() !== event.key.toUpperCase();
  // a sign has its Shift or not by the keyboard's layout
  return (command ? COMMAND : "") + (event.shiftKey && letter ? "Shift+" : "") + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

function isElsewhere(target, stroke) {
  if (document.querySelector("dialog[open]")) return true;
  // with Ctrl a link opens in a tab of its own
  if (stroke.endsWith("Enter")) return target.closest("a[href], button, summary");
  return !stroke.startsWith(COMMAND) && (!single || isTyping(target));
}

function isTyping(target) {
  return target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])");
}

function begins(chord) {
  return carriers().some((each) => each.dataset.key.startsWith(`${chord} `));
}

function carriers() {
  return [...document.querySelectorAll("[data-key]")].filter(isUsable);
}

export function isUsable(element) {
  return !element.disabled && element.checkVisibility({ visibilityProperty: true });
}

// What carries a key, of several the one that stands nearest to where the hands are; never a button that sends another form.
function nearest(chord) {
  const here = document.activeElement ?? document.body;
  const found = carriers().filter((each) => each.dataset.key === chord && !sendsAnother(each, here.form));
  for (let around = here; around; around = around.parentElement) {
    const within = found.find((each) => around.contains(each));
    if (within) return within;
  }
  return null;
}

function sendsAnother(button, form) {
  return form && button.form && button.form !== form && button.form.getAttribute("method") === "post";
}

/** Does what a press of the element by hand would: a field takes the words that are typed next. */
export function press(element) {
  if (isTyping(element)) element.focus();
  else if (element.type !== "submit" || !sent) {
    if (element.type === "radio") element.focus();
    element.click();
  }
}

function stepOf(chord) {
  return chord === main.dataset.next ? 1 : chord === main.dataset.previous ? -1 : 0;
}

// The first link of each row of the page's lists, and those to what follows them.
function stops() {
  return [...document.querySelectorAll("[data-stops] > *, main a[rel=next]")]
    .map((each) => (each.matches("a") ? each : each.querySelector("a[href]"))).filter((each) => each && isUsable(each));
}

function stepBy(step) {
  const all = stops();
  const here = document.activeElement ?? document.body;
  const at = all.findIndex((each) => (each.closest("[data-stops] > *") ?? each).contains(here));
  const ahead = all.findIndex((each) => (here === document.body ? each.getBoundingClientRect().bottom > 0
    : here.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING));
  const before = (ahead < 0 ? all.length : ahead) - 1;
  const to = all[at >= 0 ? at + step : step > 0 ? ahead : before];
  to?.focus();
  return all.length > 0;
}

/** Whether a key does anything on this page. */
export function acts(chord) {
  if (!single && !chord.startsWith(COMMAND)) return false;
  return stepOf(chord) ? stops().length > 0 : carriers().some((each) => each.dataset.key === chord);
}

export function isSingle() {
  return single;
}

/** Whether keys without Ctrl act, from now on and in this browser. */
export function letSingle(on) {
  single = on;
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, "off");
  } catch (failure) {
    // it holds for this page, then
  }
  announce();
}

function remembered() {
  try {
    return localStorage.getItem(NAME) !== "off";
  } catch (failure) {
    return true;
  }
}

// Assistive technology is told of keys where they act; of two strokes it has no notion.
function announce() {
  for (const each of document.querySelectorAll("[data-key]")) {
    const chord = each.dataset.key;
    if (!chord.includes(" ") && (single || chord.startsWith(COMMAND))) each.setAttribute("aria-keyshortcuts", MAC ? chord.replace(COMMAND, "Meta+") : chord);
    else each.removeAttribute("aria-keyshortcuts");
  }
}
