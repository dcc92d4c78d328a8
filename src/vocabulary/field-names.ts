import { FEW_TEXTS, remembered } from "../text/remembered";

/**
 * What programs call their columns, as our own vocabulary words it: «EMPLOYEE_NAME» is «họ và tên», «TITLE_CODE» «mã
 * danh hiệu», «TENDV» «đơn vị». One entry for each thing a field may hold; words as `plain` gives them, without blanks.
 */
const FIELDS: readonly (readonly [meaning: string, names: RegExp])[] = [
  ["stt", /^(?:seq|seqno|rowno|rownum|lineno|orderno|sott)$/],
  ["ho va ten", /^(?:(?:emp|employee|staff|person|member|officer|worker)(?:full)?name|fullname|hoten|tennv|tencb)$/],
  ["ten", /^(?:name|displayname)$/],
  ["ma nhan vien", /^(?:(?:emp|employee|staff|person|member|officer|worker)(?:code|id|no|number)|manv|macb)$/],
  ["cccd", /^(?:idcard(?:no)?|citizenid|identity(?:no|number|card)|nationalid|socccd)$/],
  ["ngay sinh", /^(?:dob|yob|birth(?:day|date|year)?|dateofbirth|ngaysinh|namsinh)$/],
  ["gioi tinh", /^(?:gender|sex|gioitinh)$/],
  [
    "don vi",
    /^(?:(?:org|organi[sz]ation|unit|dept|department|division|branch|team)(?:name)?|ten(?:dv|pb|donvi|phongban)|donvi|phongban)$/,
  ],
  [
    "ma don vi",
    /^(?:(?:org|organi[sz]ation|unit|dept|department|division|branch|team)(?:code|id|no)|ma(?:dv|pb|donvi))$/,
  ],
  ["chuc vu", /^(?:pos|position|job|post)(?:name|title)?$|^(?:chucvu|chucdanh|tencv)$/],
  ["loai hop dong", /^(?:contract|employment)type$/],
  ["ngay tuyen dung", /^(?:hire|hired|recruit|recruitment|join)date$/],
  ["nam", /^(?:(?:emu|emulation|reg|register|registration|award|title|plan|eval|school)year|year|nam(?:dk|xet|td))$/],
  ["loai doi tuong", /^(?:(?:reg|registration|object|obj|subject|recipient|entity)type|loaidt|doituong)$/],
  ["ma danh hieu", /^(?:(?:title|award|emu|emulation|reward|commendation|honou?r)(?:code|id)|madh(?:td)?|mahtkt)$/],
  [
    "danh hieu",
    /^(?:(?:title|award|emulation|reward|commendation|honou?r)name|emulationtitle|awardtitle|tendh(?:td)?)$/,
  ],
  ["trang thai", /^(?:(?:reg|registration|approval|record|request)?(?:status|state)|trangthai)$/],
  ["ten sang kien", /^(?:init|initiative|topic|research)(?:name|title)?$|^tensk$/],
  ["xep loai", /^(?:(?:eval|evaluation|rating|assessment)(?:result|level|grade)?|grade|xeploai)$/],
  ["so quyet dinh", /^(?:decision(?:no|number|code)?|soqd)$/],
  ["thoi gian", /^(?:created|updated|modified|submitted|approved)(?:at|on|date|time)$|^timestamp$/],
  ["ghi chu", /^(?:notes?|remarks?|comments?|ghichu)$/],
];

/** The heading as a person would word it; the words themselves where they are no program's. */
export const fieldMeaning = remembered((words: string): string => {
  const name = words.replace(/ /g, "");
  return FIELDS.find(([, names]) => names.test(name))?.[0] ?? words;
}, FEW_TEXTS);
