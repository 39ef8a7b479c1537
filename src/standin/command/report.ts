import { reportCommand } from "./reportCommand";

void reportCommand(process.argv.slice(2)).then(({ code, text }) => {
  (code === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  process.exitCode = code;
});
