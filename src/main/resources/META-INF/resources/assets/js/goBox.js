// The box that goes anywhere: what the page of that name lists for the words, and what the page in front can do. Without it, the
// button leads to that page.

import { isUsable, press } from "./keys.js";

const PAUSE = 150;
const SLOW = 1500;
const LONGEST = 10000;
// as many things of the page as are listed
const MOST = 8;

const button = document.querySelector("[data-opens=go]");
const dialog = document.getElementById("go");
const form = dialog.querySelector("form");
const words = form.querySelector("input");
const places = dialog.querySelector("[role=listbox]");
const state = dialog.querySelector("[role=status]");

let chosen = null;
let asking = null;
let pause = 0;
let entered = false;

button.addEventListener("click", (event) => {
  event.preventDefault();
  dialog.showModal();
  words.select();
  ask();
});
dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", stop);
words.addEventListener("input", (event) => { if (!event.isComposing) later(); });
words.addEventListener("compositionend", later);
words.addEventListener("keydown", hear);
form.addEventListener("submit", (event) => {
  if (chosen) take(chosen);
  else if (asking || pause) entered = true;
  else return;
  event.preventDefault();
});
places.addEventListener("mousedown", (event) => event.preventDefault());
places.addEventListener("click", (event) => { const place = event.target.closest("[role=option]"); if (place) take(place); });

function hear(event) {
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === "Enter" && event.repeat) event.preventDefault();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || !places.children.length) return;
  event.preventDefault();
  const all = [...places.children];
  const at = all.indexOf(chosen);
  choose(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
}

function choose(place) {
  chosen?.setAttribute("aria-selected", "false");
  chosen = place;
  if (place) {
    place.setAttribute("aria-selected", "true");
    place.scrollIntoView({ block: "nearest" });
    words.setAttribute("aria-activedescendant", place.id);
  } else words.removeAttribute("aria-activedescendant");
}

function stop() {
  clearTimeout(pause);
  pause = 0;
  entered = false;
  asking?.abort();
  asking = null;
}

// What is listed belongs to other words from here on, so none of it is taken.
function later() {
  stop();
  choose(null);
  pause = setTimeout(() => ask(), PAUSE);
}

async function ask() {
  asking?.abort();
  clearTimeout(pause);
  pause = 0;
  const mine = asking = new AbortController();
  const typed = words.value.trim();
  state.textContent = state.dataset.looking;
  const slow = setTimeout(() => { state.textContent = state.dataset.slow; list([], typed); }, SLOW);
  const long = setTimeout(() => mine.abort(), LONGEST);
  const page = await look(typed, mine.signal);
  clearTimeout(slow);
  clearTimeout(long);
  if (asking !== mine) return;
  asking = null;
  list(page ? [...page.querySelectorAll("main .places > li")] : [], typed);
  state.textContent = page ? page.querySelector("[data-count]").textContent.trim() : state.dataset.failed;
  if (page && typed && !chosen) choose(places.firstElementChild);
  if (entered && chosen) take(chosen);
  entered = false;
}

async function look(typed, signal) {
  try {
    const answer = await fetch(`${form.action}?${new URLSearchParams({ q: typed })}`, { credentials: "same-origin", redirect: "manual", signal });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch (failure) {
    return null;
  }
}

// Pages, then what the page in front can do, then things, which the server lists in this order but for the second.
function list(found, typed) {
  const options = found.map((row) => option(row.querySelector("a"), row.querySelector(".meta")));
  const pages = found.filter((row) => row.dataset.page !== undefined).length;
  options.splice(pages, 0, ...here(typed).map((element) => option(element)));
  options.forEach((each, at) => { each.id = `place-${at}`; });
  const kept = options.find((each) => each.leads === chosen?.leads);
  places.replaceChildren(...options);
  choose(kept);
  places.hidden = !options.length;
  words.setAttribute("aria-expanded", String(options.length > 0));
}

function option(element, about) {
  const made = document.createElement("li");
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  made.dir = "auto";
  made.leads = element;
  const kind = document.createElement("span");
  kind.className = "meta";
  kind.textContent = about ? about.textContent : about === undefined ? state.dataset.here : "";
  made.append(called(element), " ", kind);
  return made;
}

function here(typed) {
  const sought = plain(typed).split(" ");
  const all = [...document.querySelectorAll("main :is(a[href], button, summary)")]
    .filter((each) => each.tabIndex >= 0 && isUsable(each) && called(each)
      && (typed ? sought.every((word) => ` ${plain(called(each))}`.includes(` ${word}`)) : each.matches("[data-key], .button")));
  return all.filter((each, at) => all.findIndex((other) => called(other) === called(each)) === at).slice(0, MOST);
}

function called(element) {
  return (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim();
}

function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().trim().replace(/\s+/g, " ");
}

// What leads somewhere is followed. A button is pressed where it has a key; else the hands are put on it, so that nothing is
// published or thrown away by the first words that fit.
function take(place) {
  const { leads } = place;
  dialog.close();
  if (leads.ownerDocument !== document) location.assign(leads.href);
  else if (leads.matches("a, [data-key]")) press(leads);
  else leads.focus();
}
