// Hands the page's address on by the browser's own means, or copies it; and prints. Nothing is sent anywhere from here.

const row = document.querySelector("[data-share]");
const said = row.querySelector("[data-said]");

async function share() {
  const what = { title: row.dataset.title, url: row.dataset.share };
  if (navigator.share) {
    await navigator.share(what).catch(() => {});
    return;
  }
  try {
    await navigator.clipboard.writeText(what.url);
    said.textContent = said.dataset.said;
  } catch {
    // no clipboard without a secure connection: the address itself can be marked and copied
    said.textContent = what.url;
  }
}

row.querySelector("[data-act=share]").addEventListener("click", share);
row.querySelector("[data-act=print]").addEventListener("click", () => print());
row.hidden = false;
