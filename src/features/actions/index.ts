export { amendAction } from "./amendAction.ts";
export { assignAction } from "./assignAction.ts";
export { completeAction } from "./completeAction.ts";
export { listActions } from "./listActions.ts";
export { logAction } from "./logAction.ts";
export { withdrawAction } from "./withdrawAction.ts";
export { postponeAction } from "./postponeAction.ts";
