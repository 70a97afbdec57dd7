import { element, fill } from "../dom/element.js";
import { copyButton } from "../dom/copy.js";
import { address, go } from "../route/address.js";
import { send } from "../api/request.js";
import { span } from "../statement/times.js";
import { replyWords } from "./words.js";

/** What can be done with an alert: change, pause, delete, and for a webhook test it and give it another secret. */
export function alertActions(alert, route, refresh) {
    const outcome = element("div", { "aria-live": "polite" });
    const button = (label, action, kind = "") =>
        element(`button${kind}`, { type: "button", onclick: () => attempt(action) }, label);

    async function attempt(action) {
        try {
            await action();
        } catch (failure) {
            fill(outcome, element("p.error", {}, failure.message));
        }
    }

    async function pause() {
        await send("PATCH", route, { paused: !alert.paused });
        await refresh();
    }

    async function test() {
        const tried = await send("POST", `${route}/webhook/test`);
        fill(outcome, element("p", {}, `Test: ${replyWords(tried.reply)} after ${span(tried.took * 1000)}`));
    }

    async function rotate() {
        const { secret } = await send("POST", `${route}/webhook/secret`);
        fill(
            outcome,
            element(
                "p",
                {},
                "The new secret, shown now and never again: ",
                element("code", {}, secret),
                " ",
                copyButton("Copy", () => secret),
            ),
        );
    }

    async function remove() {
        if (await confirmed(`Delete “${alert.name}” with all that it told?`)) {
            await send("DELETE", route);
            go(address(["alerts"]));
        }
    }

    return element(
        "div.alert-actions",
        {},
        element("a.button.quiet", { href: address(["alerts", alert.id, "change"]) }, "Change"),
        button(alert.paused ? "Go on" : "Pause", pause),
        alert.deliver === "webhook" && [button("Test the webhook", test), button("New secret", rotate)],
        button("Delete", remove, ".danger"),
        outcome,
    );
}

function confirmed(question) {
    const dialog = element(
        "dialog",
        { "aria-labelledby": "question" },
        element(
            "form",
            { method: "dialog" },
            element("p", { id: "question" }, question),
            element("button", { value: "no" }, "Keep it"),
            " ",
            element("button.danger", { value: "yes" }, "Delete"),
        ),
    );
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((resolve) =>
        dialog.addEventListener("close", () => {
            dialog.remove();
            resolve(dialog.returnValue === "yes");
        }),
    );
}
