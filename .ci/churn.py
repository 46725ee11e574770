#!/usr/bin/env python3
"""Counts the lines of the crate that an update changes, for each thing that it changes for users.

    python3 .ci/churn.py

In a temporary clone, which is deleted afterwards, the document before the last one is taken in place of the one in
`spec/`, and then that one again. What the second update leaves behind is counted by git.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "spec" / "openapi.json"
# A field reached by its number in a record, which moves when a field comes in before it.
NUMBER = re.compile(r"^-\s+(\d+|_) => &(mut )?self\.", re.MULTILINE)


def run(*command: str, at: Path = ROOT) -> str:
    """What a command prints; an error of its own ends this program."""
    done = subprocess.run(command, cwd=at, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed")
    return done.stdout


def xtask(*arguments: str) -> str:
    return run("cargo", "xtask", *arguments)


def commit(clone: Path) -> None:
    run("git", "add", "--all", at=clone)
    author = ["-c", "user.name=churn", "-c", "user.email=churn@localhost"]
    run("git", *author, "commit", "--quiet", "--no-verify", "--message", "Churn", at=clone)


def main() -> None:
    (previous,) = (ROOT / "spec" / "previous").iterdir()
    report = json.loads(xtask("diff", str(previous), str(DOCUMENT), "--format", "json"))
    effects = [entry["effect"] for entry in report["entries"]]
    wordings = len(report["account"]["wordings"])
    things = len(effects) + wordings
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        run("git", "clone", "--quiet", "--shared", str(ROOT), str(clone))
        for document in (previous, DOCUMENT):
            xtask("update", "--root", str(clone), "--from", str(document))
            commit(clone)
        changed = ["git", "diff", "--find-renames", "HEAD~", "HEAD"]
        counts = [line.split("\t") for line in run(*changed, "--numstat", "--", "generated", at=clone).splitlines()]
        kinds = [line[0] for line in run(*changed, "--name-status", "--", "generated", at=clone).splitlines()]
        removed_lines = run(*changed, "--unified=0", "--", "generated", at=clone)
        lock = [line.split("\t") for line in run(*changed, "--numstat", "--", "spec/names.lock", at=clone).splitlines()]
    added, removed = (sum(int(count[column]) for count in counts) for column in (0, 1))
    numbers = len(NUMBER.findall(removed_lines))
    print(f"{previous.name.removesuffix('.json.gz')} -> {report['versions']['new']}")
    words = {"breaking": "break", "addition": "are added", "behaviour": "behave differently"}
    counted = ", ".join(f"{effects.count(effect)} {word}" for effect, word in words.items())
    print(f"{things} things: {counted}, {wordings} are worded differently")
    print(f"{len(counts)} files: {kinds.count('A')} new, {kinds.count('R')} moved, {kinds.count('D')} gone")
    print(f"{added} lines added, {removed} removed, {numbers} of these the number of a field: {(added + removed) / things:.0f} lines for each thing")
    for more, less, path in lock:
        print(f"{path}: {more} lines added, {less} removed")


if __name__ == "__main__":
    os.environ["CARGO_TERM_COLOR"] = "never"
    main()
