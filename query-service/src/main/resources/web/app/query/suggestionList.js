import { element, fill } from "../dom/element.js";

/**
 * The list of suggestions of a combobox (ARIA 1.2): the focus stays in the field, arrows move through the list.
 *
 * @param {HTMLInputElement} input
 * @param {function(string, object): void} onChosen the text that was chosen, and the token that it completes
 */
export function suggestionList(input, onChosen) {
    const list = element("ul.suggestions", {
        id: `${input.id}-list`,
        role: "listbox",
        "aria-label": "Suggestions",
        hidden: true,
    });
    input.setAttribute("aria-controls", list.id);
    let items = [];
    let token = null;
    let active = -1;

    function show(found, of) {
        items = found;
        token = of;
        active = -1;
        fill(list, items.map(option));
        list.hidden = items.length === 0;
        input.setAttribute("aria-expanded", String(items.length > 0));
        input.removeAttribute("aria-activedescendant");
    }

    function option(item, index) {
        return element(
            "li",
            {
                id: `${list.id}-${index}`,
                role: "option",
                "aria-selected": "false",
                onmousedown: (event) => choose(event, index),
            },
            element("span", {}, item.text),
            element("span.note", {}, item.note),
        );
    }

    function choose(event, index) {
        event.preventDefault();
        const { text } = items[index];
        const completed = token;
        hide();
        onChosen(text, completed);
    }

    function hide() {
        show([], null);
    }

    function move(step) {
        active = (active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length;
        [...list.children].forEach((child, index) => child.setAttribute("aria-selected", String(index === active)));
        input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
        list.children[active].scrollIntoView({ block: "nearest" });
    }

    input.addEventListener("keydown", (event) => {
        if (items.length === 0) return;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            move(event.key === "ArrowDown" ? 1 : -1);
        } else if ((event.key === "Enter" || event.key === "Tab") && active >= 0) {
            choose(event, active);
        } else if (event.key === "Escape") {
            event.preventDefault();
            hide();
        }
    });

    return { list, show, hide };
}
