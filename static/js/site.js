// Starts each behaviour only on pages that have its hook; every page works without any of them.
const has = (hook) => document.querySelector(hook) !== null;

if (has("[data-appearance]")) import("./appearance.js");
if (has("[data-map]")) import("./map.js");
if (has("[data-print]")) import("./print.js");
if (has("[data-copy-address]")) import("./copy-address.js");
