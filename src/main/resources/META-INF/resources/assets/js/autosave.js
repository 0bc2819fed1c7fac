// Keeps what is typed into a form as a draft at the desk, a moment after each pause and when the page is left.
// Without it, words are kept when they are saved.

const PAUSE = 2000;
// what a browser lets a page send while it is left
const LARGEST_LAST = 60000;
// what the page shows of somebody else's text, beside the form
const BESIDE = /^(?:conflict$|(?:theirs|saved|typed)\.)/;

for (const form of document.querySelectorAll("form[data-autosave]")) keep(form);

function keep(form) {
  const path = new URL(form.action).pathname.slice(form.dataset.autosave.length);
  const state = document.querySelector("[data-draft-state]");
  let sending = new AbortController();
  let waiting = 0;
  let last = "";
  let saving = false;

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => { saving = true; clearTimeout(waiting); sending.abort(); });
  addEventListener("pageshow", () => { saving = false; sending = new AbortController(); });
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") leave(); });

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(() => { waiting = 0; send(false); }, PAUSE);
  }

  function leave() {
    if (!waiting || saving) return;
    clearTimeout(waiting);
    waiting = 0;
    send(true);
  }

  async function send(leaving) {
    const body = words();
    if (saving || body === last) return;
    let kept = false;
    try {
      const answer = await fetch(`${form.dataset.autosave}/desk/drafts`, { method: "POST", credentials: "same-origin", redirect: "manual",
        keepalive: leaving && body.length < LARGEST_LAST, signal: sending.signal,
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" }, body });
      kept = answer.status === 204;
    } catch (failure) {
      if (saving) return;
    }
    if (kept) last = body;
    if (state) state.textContent = kept ? state.dataset.kept : state.dataset.notKept;
  }

  function words() {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const field = form.elements.namedItem(name);
      if (typeof value !== "string" || BESIDE.test(name) || name === "draftPath" || (field && field.type === "password")) continue;
      fields.append(name, value);
    }
    fields.append("draftPath", path);
    return fields.toString();
  }
}
