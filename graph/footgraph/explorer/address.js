/* The address holds what is shown; what is shown is said aloud. */

/** An address of its own for every structure; inside a sandboxed frame history may refuse, and the page goes on without. */
function address(id) {
  const hash = id ? "#" + encodeURIComponent(id) : "#";
  if (location.hash === hash || (!id && !location.hash)) return;
  try { history.pushState(null, "", hash); } catch { /* a sandboxed frame */ }
}

function followAddress() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch { id = ""; }
  if (STRUCTURES.has(id)) select(id, { push: false });
  else clear({ push: false });
}

function say(text) { document.getElementById("live").textContent = text; }
