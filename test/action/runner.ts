/**
 * What GitHub's runner reads of a step: commands in its output and the file of outputs
 * (actions/runner, ActionCommand.cs, ActionCommandManager.cs and FileCommandManager.cs).
 */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands that the runner obeys, in order, but for `stop-commands` with its end, and for debug messages, which only
 * those see who debug a workflow: `@actions/glob` is full of them.
 */
export function commandsIn(output: string): readonly Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseLine(line);
    if (!command) continue;
    if (token !== undefined) {
      if (command.name === token) token = undefined;
    } else if (command.name === "stop-commands") {
      token = command.message;
    } else if (command.name !== "debug") {
      commands.push(command);
    }
  }
  return commands;
}

/** `::name key=value,key=value::message`, and the older `##[name key=value;]message` anywhere in a line. */
function parseLine(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: (.*?))?\](.*)$/s.exec(line);
  if (!match) return undefined;
  const [, name = "", properties = "", message = ""] = match;
  const pairs = properties.split(/[,;]/).flatMap((pair) => {
    const [key, ...value] = pair.split("=");
    return key ? [[key.trim(), unescape(value.join("="))] as const] : [];
  });
  return { name, properties: Object.fromEntries(pairs), message: unescape(message) };
}

function unescape(text: string): string {
  const codes: Readonly<Record<string, string>> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return text.replace(/%0D|%0A|%3A|%2C|%25/g, (code) => codes[code]!);
}

/** `name<<delimiter`, lines, `delimiter`; or `name=value` in a line. Throws where the file is neither, as the runner does. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (line === "") continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    const end = heredoc ? lines.indexOf(heredoc[2]!, i + 1) : -1;
    if (!heredoc || end === -1) throw new Error(`not an output: ${line}`);
    outputs[heredoc[1]!] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}
