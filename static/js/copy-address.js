// Shows a button that copies the page's address and says so.
for (const item of document.querySelectorAll("[data-copy-address]")) {
  const button = item.querySelector("button");
  const status = item.querySelector("[role=status]");
  item.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(item.dataset.copyAddress);
    status.textContent = button.dataset.copied;
    button.textContent = button.dataset.copied;
  });
}
