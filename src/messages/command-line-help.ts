import type { Bilingual } from "../domain/bilingual";
import { commandHelp } from "./command-line-commands";
import { optionHelp } from "./command-line-options";

type CommandWithHelp = keyof typeof commandHelp;

const words = {
  about: {
    vi: `Sổ Thi đua: kiểm tra biểu đăng ký thi đua, đối chiếu chỉ tiêu, điền biểu tổng hợp.
Dữ liệu không rời máy: không gửi gì qua mạng.`,
    en: `Sổ Thi đua: checks emulation registration forms, compares them with the targets, fills summary forms.
Your data stay on this machine: nothing is sent anywhere.`,
  },
  usage: { vi: "Cách dùng: so-thi-dua LỆNH TỆP… [tùy chọn]", en: "Usage: so-thi-dua COMMAND FILE… [options]" },
  files: {
    vi: `TỆP có thể là tệp .xlsx, thư mục (đọc mọi tệp Excel bên trong), hoặc mẫu tên đặt trong ngoặc kép: "*.xlsx", "2022/**/*.xlsx".`,
    en: `FILE may be an .xlsx file, a folder (all workbooks in it), or a pattern in quotes: "*.xlsx", "2022/**/*.xlsx".`,
  },
  commands: { vi: "Lệnh", en: "Commands" },
  options: { vi: "Tùy chọn", en: "Options" },
  forms: { vi: "Biểu có thể tạo (--report)", en: "Forms that can be created (--report)" },
  example: { vi: "Ví dụ", en: "Example" },
  codes: { vi: "Mã kết thúc", en: "Exit codes" },
  more: {
    vi: "Tùy chọn của từng lệnh: so-thi-dua LỆNH --help. English: so-thi-dua --help --language en",
    en: "Options of a command: so-thi-dua COMMAND --help --language en. Tiếng Việt: so-thi-dua --help",
  },
} as const satisfies Record<string, Bilingual>;

/** The page of `so-thi-dua --help`. */
export function generalHelp(commands: readonly CommandWithHelp[]): Bilingual {
  const page = (locale: "vi" | "en") =>
    [
      words.about[locale],
      `${words.usage[locale]}\n${words.files[locale]}`,
      `${words.commands[locale]}\n${commands.map((name) => line(name, commandHelp[name].about[locale], 10)).join("\n")}`,
      `${words.codes[locale]} (check): ${commandHelp.check.codes[locale]}`,
      words.more[locale],
      "",
    ].join("\n\n");
  return { vi: trimmed(page("vi")), en: trimmed(page("en")) };
}

/** The page of `so-thi-dua COMMAND --help`; `forms` are the ids `--report` takes, with their names. */
export function helpOf(
  command: CommandWithHelp,
  options: readonly string[],
  forms: readonly { readonly id: string; readonly title: Bilingual }[],
): Bilingual {
  const { about, example, codes } = commandHelp[command];
  const page = (locale: "vi" | "en") =>
    [
      `so-thi-dua ${command}: ${about[locale]}`,
      words.usage[locale].replace(/LỆNH|COMMAND/, command),
      `${words.options[locale]}\n${options.map((name) => optionLine(name, locale)).join("\n")}`,
      ...(forms.length === 0
        ? []
        : [`${words.forms[locale]}\n${forms.map(({ id, title }) => line(id, title[locale], 29)).join("\n")}`]),
      `${words.example[locale]}\n  ${example[locale]}`,
      `${words.codes[locale]}: ${codes[locale]}`,
      "",
    ].join("\n\n");
  return { vi: trimmed(page("vi")), en: trimmed(page("en")) };
}

function optionLine(name: string, locale: "vi" | "en"): string {
  const help = optionHelp[name];
  return help ? line(help.usage[locale], help.about[locale], 20) : line(`--${name}`, "", 20);
}

function line(left: string, right: string, width: number): string {
  return `  ${left.padEnd(width)} ${right}`;
}

function trimmed(page: string): string {
  return `${page.trimEnd()}\n`;
}
