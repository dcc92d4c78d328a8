import type { GatherAnswerOption } from "../gathered";

export const later: GatherAnswerOption = { id: "later", label: { vi: "Để sau", en: "Later" } };
