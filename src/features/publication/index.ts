export { postAgenda } from "./postAgenda.ts";
export { postAgendaDraft } from "./postAgendaDraft.ts";
export { postMinutes } from "./postMinutes.ts";
