"use strict";
/* Opens what packing.py squeezed, and starts the renderer and the page's own script. Their hashes stand in the policy of the page. */
(async () => {
  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%:()*+-;.=,?@^_`{|}~"; // base85, without the signs of HTML
  const values = new Uint8Array(128);
  [...DIGITS].forEach((digit, value) => { values[digit.charCodeAt(0)] = value; });

  /** Five digits of base85 are four bytes; a shorter last group stands as if filled up with the highest digit. */
  function bytesOf(text) {
    const bytes = new Uint8Array(Math.ceil(text.length / 5) * 4);
    for (let at = 0, byte = 0; at < text.length; at += 5, byte += 4) {
      let value = 0;
      for (let digit = at; digit < at + 5; digit++) value = value * 85 + (digit < text.length ? values[text.charCodeAt(digit)] : 84);
      for (let place = 3; place >= 0; place--, value = Math.floor(value / 256)) bytes[byte + place] = value % 256;
    }
    return bytes.subarray(0, bytes.length - ((5 - (text.length % 5)) % 5));
  }

  const opened = (id) => new Response(new Blob([bytesOf(document.getElementById(id).textContent)]).stream().pipeThrough(new DecompressionStream("deflate"))).text();

  function run(text, type = "") {
    const script = document.createElement("script");
    script.type = type;
    script.textContent = text;
    document.head.append(script);
  }

  const [contents, renderer, script] = await Promise.all(["contents", "renderer", "script"].map(opened));
  window.contents = contents;
  run(renderer);
  run(script, "module");
})().catch((problem) => {
  document.getElementById("panel").textContent = `This page could not start: ${problem.message}. It needs a browser of 2023 or later.`;
  throw problem;
});
