import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import type { Bilingual } from "../../domain/bilingual";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Choice } from "../parts/choice";
import { useSay } from "../state/pane-context";

type Groups = NonNullable<GatherRun["groups"]>;

/** Which questions she looks at; "" is all. */
export interface QuestionFilter {
  readonly kind: string;
  readonly unit: string;
}

export const EVERY_QUESTION: QuestionFilter = { kind: "", unit: "" };

/** How the group of files without a unit is told in a choice. */
const NO_UNIT = "?";

const unitOf = ({ unit }: Groups[number]): string => unit ?? NO_UNIT;

const fits = (group: Groups[number], { kind, unit }: QuestionFilter): boolean =>
  (kind === "" || group.kind === kind) && (unit === "" || unitOf(group) === unit);

/** The questions of the groups that fit, group by group. */
export function filtered(groups: Groups, filter: QuestionFilter): Groups[number]["questions"] {
  return groups.filter((group) => fits(group, filter)).flatMap(({ questions }) => questions);
}

/** Her filter; all questions where she has answered the last one that it lets through. */
export function stillFitting(groups: Groups, filter: QuestionFilter): QuestionFilter {
  return filtered(groups, filter).length === 0 ? EVERY_QUESTION : filter;
}

interface QuestionFiltersProps {
  readonly groups: Groups;
  readonly filter: QuestionFilter;
  readonly onFilter: (filter: QuestionFilter) => void;
}

/** Kinds and units to choose from, each with how many questions the other choice leaves of it. */
export function QuestionFilters({ groups, filter, onFilter }: QuestionFiltersProps): ReactElement {
  const kinds = counted(groups, { ...filter, kind: "" }, ({ kind, about }) => [kind, about]);
  const units = counted(groups, { ...filter, unit: "" }, (group) => {
    const name = group.unit === null ? words.unitNotKnown : { vi: group.unit, en: group.unit };
    return [unitOf(group), name];
  });
  return (
    <>
      <Choices
        label={words.byKind}
        value={filter.kind}
        choices={kinds}
        onChoose={(kind) => {
          onFilter({ ...filter, kind });
        }}
      />
      <Choices
        label={words.byUnit}
        value={filter.unit}
        choices={units}
        onChoose={(unit) => {
          onFilter({ ...filter, unit });
        }}
      />
    </>
  );
}

interface Counted {
  readonly id: string;
  readonly about: Bilingual;
  readonly count: number;
}

function counted(
  groups: Groups,
  filter: QuestionFilter,
  named: (group: Groups[number]) => readonly [id: string, about: Bilingual],
): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const group of groups.filter((each) => fits(each, filter))) {
    const [id, about] = named(group);
    found.set(id, { id, about, count: (found.get(id)?.count ?? 0) + group.questions.length });
  }
  return [...found.values()];
}

interface ChoicesProps {
  readonly label: Bilingual;
  readonly value: string;
  readonly choices: readonly Counted[];
  readonly onChoose: (id: string) => void;
}

function Choices({ label, value, choices, onChoose }: ChoicesProps): ReactElement {
  const say = useSay();
  const all = choices.reduce((sum, { count }) => sum + count, 0);
  return (
    <Field label={say(label)}>
      <Choice
        value={value}
        onChange={(_, { value: chosen }) => {
          onChoose(chosen);
        }}
      >
        <option value="">{say(words.all(all))}</option>
        {choices.map(({ id, about, count }) => (
          <option key={id} value={id}>
            {say(words.counted(about, count))}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
