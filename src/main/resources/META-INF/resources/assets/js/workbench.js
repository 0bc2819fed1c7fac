// Does what a button beside a source's text asks for without loading the page anew: what it changed is put in place, and the text
// stays where it is. Without it, or when the answer is anything but that page, the button works as any other.

const KEPT = ["quoting", "text"];
const TYPED = ["quotation", "name", "aliases"];

let last = Promise.resolve();
let refused = null;

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!submitter || submitter === refused || !isBeside(submitter) || isTyping()) return;
  event.preventDefault();
  const path = submitter.getAttribute("formaction") ?? form.getAttribute("action");
  const body = new URLSearchParams(new FormData(form, submitter));
  last = last.then(async () => {
    const page = await send(path, body);
    if (page) show(page);
    else press(submitter);
  });
});

function isBeside(submitter) {
  return /\/(parties|suggestions|description)(\/|\?|$)/.test(submitter.getAttribute("formaction") ?? "");
}

// words that are being typed come back from the server with the page
function isTyping() {
  return TYPED.some((name) => document.querySelector(`#quote [name=${name}]`)?.value.trim());
}

async function send(path, body) {
  try {
    const answer = await fetch(path, { method: "POST", body, credentials: "same-origin" });
    const same = answer.ok && answer.redirected && new URL(answer.url).pathname === location.pathname;
    return same ? await inPart(answer) : null;
  } catch (failure) {
    return null;
  }
}

// of a long text the page shows one part, and the answer the first
async function inPart(answer) {
  const part = document.querySelector("[aria-labelledby=text] nav [aria-current]")?.textContent ?? "1";
  if (part === "1") return parsed(answer);
  const address = new URL(answer.url);
  address.searchParams.set("part", part);
  return parsed(await fetch(address, { credentials: "same-origin" }));
}

async function parsed(answer) {
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

function press(submitter) {
  refused = submitter;
  if (submitter.isConnected) submitter.click();
  else location.reload();
}

function show(page) {
  document.querySelector(".reader").replaceChildren(...page.querySelector(".reader").childNodes);
  document.querySelector(".facts").replaceWith(page.querySelector(".facts"));
  for (const section of document.querySelectorAll("main section[aria-labelledby]")) {
    const id = section.getAttribute("aria-labelledby");
    if (KEPT.includes(id)) continue;
    const now = page.querySelector(`main section[aria-labelledby="${id}"]`);
    if (now) section.replaceWith(now);
    else section.remove();
  }
  for (const list of document.querySelectorAll("#quote select")) refresh(list, page.querySelector(`#quote [name=${list.name}]`));
  const heading = document.getElementById("suggestions");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

// what stays has lists too, in which what was added can be chosen
function refresh(list, now) {
  if (!now) return;
  const chosen = list.value;
  list.replaceChildren(...now.childNodes);
  list.value = chosen;
}
