// Wraps every "units" of a draft in an element of its own, a moment after a key, without asking anybody.
document.addEventListener(
  "keyup",
  (event) => {
    const body = event.target.closest?.(
      "[contenteditable=true][aria-multiline=true]",
    );
    if (!body) return;
    const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      const at = text.data.indexOf("units ");
      if (at < 0 || text.parentElement.closest("x-wrapped")) continue;
      const word = text.splitText(at);
      word.splitText("units".length);
      const wrapper = document.createElement("x-wrapped");
      word.replaceWith(wrapper);
      wrapper.append(word);
      return;
    }
  },
  true,
);
