// Shows the claims that are like the one being typed or quoted. Without it, a button of the form does.

const PAUSE = 700;

for (const box of document.querySelectorAll("[data-similar]")) {
  const field = document.querySelector(`[name=${box.dataset.field}]`);
  if (field) watch(field, box);
}

function watch(field, box) {
  let shown = field.value.trim();
  let wait;
  const changed = () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const typed = field.value.trim();
      if (typed === shown) return;
      shown = typed;
      const found = await look(box, typed);
      if (found !== null && shown === typed) {
        if (box.innerHTML.trim() !== found) box.innerHTML = found;
        box.hidden = !found;
      }
    }, PAUSE);
  };
  field.addEventListener("input", changed);
  // words that are selected in a source are put into the field without being typed
  document.addEventListener("selectionchange", changed);
}

async function look(box, typed) {
  try {
    const query = new URLSearchParams({ sentence: typed });
    if (box.dataset.except) query.set("except", box.dataset.except);
    const answer = await fetch(`${box.dataset.similar}?${query}`, { credentials: "same-origin", redirect: "manual" });
    return answer.ok ? (await answer.text()).trim() : null;
  } catch (failure) {
    // the next words may get through
    return null;
  }
}
