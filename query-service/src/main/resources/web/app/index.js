import "./style/index.css";
import { read } from "./api/request.js";
import { element } from "./dom/element.js";
import { announcements } from "./frame/announce.js";
import { masthead } from "./frame/masthead.js";
import { loadVocabulary } from "./query/vocabulary.js";
import { watch } from "./frame/watch.js";
import { route } from "./route/router.js";
import { noteCoverage } from "./state/coverage.js";
import { failed } from "./state/notices.js";
import { viewOf } from "./views.js";

const main = element("main", { id: "main", tabindex: -1 });
const head = masthead();
const skip = element("button.skip", { type: "button", onclick: () => main.focus() }, "Skip to the content");
document.body.replaceChildren(skip, head.place, main, announcements());
await start();

async function start() {
    try {
        await Promise.all([loadVocabulary(), read("/coverage").then(noteCoverage)]);
        await route(main, viewOf, head.mark);
        watch();
    } catch (failure) {
        main.replaceChildren(failed(failure, start));
    }
}
