// Asks a passkey for what the server wants signed, and sends the form around the button with the answer.

const can = window.isSecureContext && window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential?.parseCreationOptionsFromJSON;

if (can) document.querySelectorAll("[data-passkey]").forEach(offer);

function offer(part) {
  const button = part.querySelector("button");
  const failed = part.querySelector("[data-failed]");
  part.querySelector("[data-missing]").hidden = true;
  button.hidden = false;
  button.addEventListener("click", async () => {
    failed.hidden = true;
    button.disabled = true;
    try {
      part.querySelector("input").value = JSON.stringify(await ask(part));
      button.form.submit();
    } catch (failure) {
      // nothing chosen, no such passkey, or no answer from the server: the words for it stand on the page
      failed.hidden = false;
      button.disabled = false;
    }
  });
}

async function ask(part) {
  const token = part.closest("form").querySelector("input[name=token]");
  const answer = await fetch(part.dataset.challenge, { method: "POST", credentials: "same-origin", redirect: "error",
    body: new URLSearchParams(token ? { token: token.value } : {}) });
  if (!answer.ok) throw new Error(answer.statusText);
  const options = await answer.json();
  return part.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
