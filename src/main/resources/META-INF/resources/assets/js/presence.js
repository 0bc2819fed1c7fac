// Says every 20 seconds that this page is open, and shows who else has it open.

const others = document.querySelector("[data-presence]");
const token = document.querySelector("input[name=token]");

if (others && token) {
  tell();
  setInterval(tell, 20000);
}

async function tell() {
  if (document.visibilityState === "hidden") return;
  try {
    const answer = await fetch(others.dataset.presence, { method: "POST", credentials: "same-origin", redirect: "manual",
      body: new URLSearchParams({ token: token.value }) });
    if (!answer.ok) return;
    const words = await answer.text();
    if (others.textContent !== words) others.textContent = words;
  } catch (failure) {
    // the next one may get through
  }
}
