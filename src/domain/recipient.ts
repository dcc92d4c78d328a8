/** Cá nhân, tập thể, hộ gia đình: who registers or receives. */
export type RecipientKind = "individual" | "collective" | "family";

/**
 * Names one recipient across rows, sheets and sessions: kind, folded name and what tells namesakes apart
 * (unit, birth date or ID number). Never a cell address.
 */
export type SubjectKey = string;

/** Names one unit whatever its spelling: the folded name without «phòng», abbreviations opened. */
export type UnitKey = string;
