// Shows how far the files of an issue have come, as long as one is being made.
const SECONDS = 2;
const PATIENCE = 300; // refreshes; afterwards the link on the page is there

const region = document.querySelector("[data-issue-files]");

async function refresh() {
  const response = await fetch(window.location.href, { headers: { Accept: "text/html" } });
  if (!response.ok || response.redirected) return false;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const part of region.querySelectorAll("[data-issue-file]")) {
    const name = part.dataset.issueFile;
    const next = fresh.querySelector(`[data-issue-file="${name}"]`);
    // only what changed: screen readers announce it, and the focus stays where it is
    if (next && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes);
  }
  return fresh.querySelector("[data-issue-files][data-busy]") !== null;
}

async function watch(left) {
  if (left === 0) return;
  let isBusy = true;
  try {
    isBusy = await refresh();
  } catch {
    // the network is away for a moment
  }
  if (isBusy) setTimeout(watch, SECONDS * 1000, left - 1);
}

if (region?.hasAttribute("data-busy")) setTimeout(watch, SECONDS * 1000, PATIENCE);
