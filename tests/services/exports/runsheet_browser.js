// Runs the run sheet's script against a small stand-in for a browser page: node runsheet_browser.js SCRIPT
"use strict";
const fs = require("fs");
const vm = require("vm");
const script = fs.readFileSync(process.argv[2], "utf8");

function element(extra) {
  const heard = {};
  return Object.assign({
    dataset: {}, textContent: "", value: 0, checked: false,
    addEventListener: (name, act) => { heard[name] = act; },
    fire: (name) => heard[name] && heard[name](),
    focus() {}, remove() {}, select() {},
  }, extra);
}

function open(storage) {
  const sends = ["Text one", "Text two"].map((text, at) => {
    const classes = new Set();
    const section = { classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) } };
    return {
      box: element({ dataset: { mark: "mark" + at }, parentNode: section }),
      button: element({ dataset: { copies: "caption-" + at }, textContent: "Copy" }),
      caption: element({ textContent: text }),
    };
  });
  const ids = { done: element({}), bar: element({}), clear: element({}) };
  sends.forEach((send, at) => { ids["caption-" + at] = send.caption; });
  const copied = [];
  const page = {
    document: {
      body: element({ dataset: { sheet: "one:2026-11-23" }, appendChild() {} }),
      getElementById: (name) => ids[name],
      querySelectorAll: (what) => sends.map((send) => (what.startsWith("button") ? send.button : send.box)),
      createElement: () => element({}),
    },
    navigator: { clipboard: { writeText: (text) => { copied.push(text); return { then() {} }; } } },
    localStorage: storage,
    setTimeout() {},
    window: { isSecureContext: true, addEventListener() {} },
  };
  vm.runInNewContext(script, page);
  return { sends, ids, copied };
}

function storage() {
  const kept = new Map();
  return {
    kept,
    getItem: (name) => (kept.has(name) ? kept.get(name) : null),
    setItem: (name, value) => kept.set(name, value),
    removeItem: (name) => kept.delete(name),
  };
}

const memory = storage();
const first = open(memory);
first.sends[0].box.checked = true;
first.sends[0].box.fire("change");
console.log(`ticked: ${first.ids.done.textContent} of 2, kept: ${memory.kept.size}`);
const again = open(memory);
console.log(`opened again: ${again.sends.map((send) => send.box.checked).join(" ")}`);
again.sends[0].button.fire("click");
console.log(`copied: ${again.copied.join()}`);
again.ids.clear.fire("click");
console.log(`unticked: ${again.ids.done.textContent}, kept: ${memory.kept.size}`);
const refuse = () => { throw new Error("refused"); };
const bare = open({ getItem: refuse, setItem: refuse, removeItem: refuse });
bare.sends[1].box.checked = true;
bare.sends[1].box.fire("change");
console.log(`without storage: ${bare.ids.done.textContent} of 2`);
