import { element } from "../dom/element.js";
import { queryBox } from "../query/queryBox.js";
import { dryRun } from "./dryRun.js";
import { firstUseChoice } from "./firstUse.js";
import { alertSettings } from "./settings.js";

/**
 * The query of an alert and its settings, with what it would have told beside them.
 *
 * @param {object} alert as the service tells it, or what a new one begins with
 * @param {object} options
 * @param {string} options.action what the button says
 * @param {object} options.begins where the alert may begin, by value and label
 * @param {function(object): Promise<void>} options.save gets the whole alert as the service takes it
 * @param {AbortSignal} options.signal
 */
export function alertEditor(alert, { action, begins, save, signal }) {
    const run = dryRun(signal);
    const box = queryBox({
        value: alert.q ?? "",
        label: "Query of the alert",
        signal,
        onQuery: checked,
        onChecked: checked,
    });
    box.form.querySelector("button").textContent = "Try";
    const asked = () => box.input.value.trim();
    const firstUse = firstUseChoice(asked, ask, signal);
    const settings = alertSettings(alert, begins);
    const problem = element("p.error", { role: "alert" });
    const rest = element(
        "form.alert-form",
        { onsubmit: send },
        firstUse.line,
        settings.parts,
        problem,
        element("button.main", { type: "submit" }, action),
    );

    function ask(query) {
        box.set(query);
        checked(query);
    }

    function checked(query) {
        firstUse.show();
        run.of(query);
    }

    async function send(event) {
        event.preventDefault();
        problem.textContent = "";
        try {
            await save({ ...settings.read(), q: asked() });
        } catch (failure) {
            if (failure.isOfQuery?.()) box.show(failure);
            problem.textContent = failure.message;
        }
    }

    run.of(asked());
    return element("div.alert-columns", {}, element("div", {}, box.form, rest), run.place);
}
