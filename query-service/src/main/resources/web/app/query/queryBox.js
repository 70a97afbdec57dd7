import { element, fill } from "../dom/element.js";
import { completions } from "./completion.js";
import { suggestionList } from "./suggestionList.js";
import { tokenAt } from "./token.js";
import { read, withParameters } from "../api/request.js";
import { Problem } from "../api/problem.js";

const PAUSE = 200;
let boxes = 0;

/**
 * A field for a query, with completion and, where the service finds an error, a line under the place of it.
 *
 * @param {{value: string, label: string, onQuery: function(string): void, onChecked?: function(string): void, signal: AbortSignal}} options
 *   `onQuery` gets a query that the reader sends off; `onChecked` each one that is in order while it is being written
 */
export function queryBox({ value, label, onQuery, onChecked, signal }) {
    const id = `query-${++boxes}`;
    const input = element("input", {
        id,
        type: "search",
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-describedby": `${id}-error`,
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: "false",
        enterkeyhint: "search",
        placeholder: 'by:CHN to:CUB "one China" …',
    });
    input.value = value;
    const underline = element("div.underline", { "aria-hidden": "true" });
    const error = element("p.error", { id: `${id}-error`, "aria-live": "polite" });
    const suggestions = suggestionList(input, complete);
    let timer;
    let asking = new AbortController();

    function complete(text, token) {
        input.setRangeText(text + (text.endsWith(":") ? "" : " "), token.start, token.end, "end");
        input.focus();
        changed();
    }

    function changed() {
        clearTimeout(timer);
        show(null);
        timer = setTimeout(think, PAUSE);
    }

    async function think() {
        asking.abort();
        asking = new AbortController();
        const token = tokenAt(input.value, input.selectionStart ?? input.value.length);
        try {
            const found = token ? await completions(token, asking.signal) : [];
            if (document.activeElement === input) suggestions.show(found, token);
            await check(asking.signal);
        } catch {
            if (!asking.signal.aborted) suggestions.hide();
        }
    }

    /** Shows what is wrong with the query; whether nothing is, as far as the service tells. */
    async function check(stop) {
        try {
            await read(withParameters("/statements", { q: input.value, size: 1 }), { signal: stop });
            show(null);
            onChecked?.(input.value.trim());
        } catch (failure) {
            if (!(failure instanceof Problem && failure.isOfQuery())) return true;
            show(failure);
            return false;
        }
        return true;
    }

    function show(problem) {
        const at = problem?.position;
        input.setAttribute("aria-invalid", String(problem !== null));
        error.textContent =
            problem === null ? "" : `${at === undefined ? "" : `At character ${at + 1}: `}${problem.message}`;
        fill(underline, at === undefined ? null : marked(input.value, at));
        underline.scrollLeft = input.scrollLeft;
    }

    /** A query with an error stays where it can be mended. */
    async function send(event) {
        event.preventDefault();
        clearTimeout(timer);
        suggestions.hide();
        if ((await check(signal)) && !signal.aborted) onQuery(input.value.trim());
    }

    input.addEventListener("input", changed);
    input.addEventListener("scroll", () => (underline.scrollLeft = input.scrollLeft));
    input.addEventListener("blur", () => setTimeout(suggestions.hide, 150));
    signal.addEventListener("abort", () => (clearTimeout(timer), asking.abort()));
    const form = element(
        "form.query",
        { role: "search", onsubmit: send },
        element("label.unseen", { for: id }, label),
        element("div.field", {}, underline, input, suggestions.list),
        element("button.main", { type: "submit" }, "Search"),
        error,
    );
    return { form, input, show, set: (text) => (input.value = text) };
}

/** The text with the word marked at which the error is, to lie under the field. */
function marked(text, at) {
    const start = Math.min(at, text.length);
    const end = start + Math.max(1, /^\S*/.exec(text.slice(start))[0].length);
    return [text.slice(0, start), element("u", {}, text.slice(start, end) || "\u00a0")];
}
