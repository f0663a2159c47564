import { spawnSync } from "node:child_process";

const INSTALL = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "default-jre-headless"],
];

const runs = (program: string): boolean => spawnSync(program, ["-version"]).status === 0;

/**
 * The Java that the official EPUBCheck and the Nu Html Checker run in: the one that `$JAVA_HOME` names, or
 * the one on the PATH; where there is none, Debian's is installed. Throws if nothing helps.
 */
export function findJava(): string {
  const home = process.env["JAVA_HOME"];
  const named = home === undefined || home === "" ? [] : [`${home}/bin/java`];
  const found = [...named, "java"].find(runs);
  if (found !== undefined) return found;
  console.log(`No Java found. Trying: ${INSTALL.map((one) => one.join(" ")).join(" && ")}`);
  const isDone = INSTALL.every(
    ([program = "", ...rest]) => spawnSync(program, rest, { stdio: "inherit" }).status === 0,
  );
  if (isDone && runs("java")) return "java";
  throw new Error(
    [
      "EPUBCheck and the Nu Html Checker need a Java, and none was found: neither at $JAVA_HOME nor on the PATH.",
      `Tried in vain: ${INSTALL.map((one) => one.join(" ")).join(" && ")}`,
      "What to do: install a Java of version 17 or later, and set JAVA_HOME if it is not on the PATH.",
    ].join("\n"),
  );
}
