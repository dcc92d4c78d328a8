import { stopStageOfRun } from "./stage";

export default stopStageOfRun;
