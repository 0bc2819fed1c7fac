// Lists the keys of the page in front of it, out of the page that has them all. Without it, the link leads to that page.

import { acts, isSingle, letSingle } from "./keys.js";

const link = document.querySelector("[data-opens=keys]");
const dialog = document.getElementById("keys");
const list = dialog.querySelector("[data-list]");

link.addEventListener("click", (event) => {
  // the page that has them all is the list
  if (event.ctrlKey || event.metaKey || event.shiftKey || link.pathname === location.pathname) return;
  event.preventDefault();
  open();
});
dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
offerSwitch(document);

async function open() {
  dialog.showModal();
  if (!list.hasChildNodes()) {
    try {
      const answer = await fetch(link.href, { credentials: "same-origin", redirect: "manual" });
      if (!answer.ok) throw new Error(answer.statusText);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      list.append(page.querySelector("[data-single]"), page.querySelector(".keys"));
    } catch (failure) {
      location.assign(link.href);
      return;
    }
    offerSwitch(list);
  }
  narrow();
}

function narrow() {
  for (const row of list.querySelectorAll("[data-pressed]")) row.hidden = !acts(row.dataset.pressed);
}

function offerSwitch(within) {
  const offered = within.querySelector("[data-single]");
  if (!offered) return;
  const box = offered.querySelector("input");
  box.checked = isSingle();
  box.addEventListener("change", () => { letSingle(box.checked); narrow(); });
  offered.hidden = false;
}
