(function () {
  "use strict";
  var sheet = document.body.dataset.sheet;
  var boxes = Array.prototype.slice.call(document.querySelectorAll(".send > input"));
  var done = document.getElementById("done");
  var bar = document.getElementById("bar");

  function name(box) { return "eros-run-sheet:" + sheet + ":" + box.dataset.mark; }
  function kept(box) { try { return localStorage.getItem(name(box)) === "1"; } catch (refused) { return false; } }
  function keep(box) {
    try {
      if (box.checked) { localStorage.setItem(name(box), "1"); } else { localStorage.removeItem(name(box)); }
    } catch (refused) { /* A browser that keeps nothing: the ticks last as long as the page is open. */ }
  }
  function show() {
    var count = 0;
    boxes.forEach(function (box) {
      count += box.checked ? 1 : 0;
      box.parentNode.classList.toggle("is-done", box.checked);
    });
    done.textContent = String(count);
    bar.value = count;
  }
  function copied(button) {
    var words = button.dataset.words || button.textContent;
    button.dataset.words = words;
    button.textContent = "Copied";
    setTimeout(function () { button.textContent = words; }, 1500);
  }
  function copyOldWay(text, button) {
    var field = document.createElement("textarea");
    field.value = text;
    document.body.appendChild(field);
    field.select();
    if (document.execCommand("copy")) { copied(button); }
    field.remove();
    button.focus();
  }
  function copy(button) {
    var text = document.getElementById(button.dataset.copies).textContent;
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(function () { copied(button); }, function () { copyOldWay(text, button); });
    } else {
      copyOldWay(text, button);
    }
  }

  boxes.forEach(function (box) {
    box.checked = kept(box);
    box.addEventListener("change", function () { keep(box); show(); });
  });
  Array.prototype.forEach.call(document.querySelectorAll("button[data-copies]"), function (button) {
    button.addEventListener("click", function () { copy(button); });
  });
  document.getElementById("clear").addEventListener("click", function () {
    boxes.forEach(function (box) { box.checked = false; keep(box); });
    show();
  });
  window.addEventListener("storage", function () {
    boxes.forEach(function (box) { box.checked = kept(box); });
    show();
  });
  show();
}());
