#!/usr/bin/env python3
"""Writes the types of the samples once more, for serde to derive their decoding.

    python3 bench/derived.py

They are the records of `generated/src` that an object of each sample can hold, with the same fields in the same order, as
often optional and behind a pointer in the same places. Where derived serde has no counterpart it is given less to do: ids,
currencies and decimals are a `String`, timestamps a number, and a word that an enum does not know is not kept. Run it again
when the document changes.
"""

import re
import subprocess
from pathlib import Path

BENCH = Path(__file__).resolve().parent
SOURCE = BENCH.parent / "generated" / "src"
TYPES = BENCH / "ours" / "src" / "bin" / "derived" / "types.rs"
SAMPLES = ["Charge", "Customer", "Event", "Invoice", "PaymentIntent", "Subscription"]

HEAD = """\
//! The types of the samples, for serde to derive their decoding. Written by `bench/derived.py`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// A reference to an object: its id, or all of it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Expandable {
    Id(String),
    Expanded(serde_json::Map<String, serde_json::Value>),
}

#[derive(Deserialize)]
pub struct List<T> {
    pub data: Vec<T>,
    pub has_more: bool,
    pub total_count: Option<i64>,
    pub url: String,
}
"""

# What the runtime's types are to serde.
PLAIN = {
    "AnyId": "String",
    "Currency": "String",
    "DateTime": "String",
    "Decimal": "String",
    "Metadata": "BTreeMap<String, String>",
    "Object": "Box<RawValue>",
    "RawJson": "Box<RawValue>",
    "StringInteger": "String",
    "Timestamp": "i64",
}


PATH = r"(?:(?:r#)?\w+::)*[A-Z]\w*"


class Source:
    """The crate's modules by their path: what each defines, and what its `use`s lead to."""

    def __init__(self):
        self.known, self.uses = {}, {}
        for file in sorted(SOURCE.rglob("*.rs")):
            module = tuple(part for part in file.relative_to(SOURCE).with_suffix("").parts if part != "lib")
            text = re.sub(r"^ *///.*\n", "", file.read_text(), flags=re.M)
            self.uses[module] = dict(imports(text))
            for name, definition in definitions(text):
                self.known[(*module, name)] = definition

    def find(self, path, module):
        """Where the type is that a path means in a module; nothing if it is not the crate's."""
        first, *rest = path.replace("r#", "").split("::")
        roots = {"crate": (), "self": module, "super": module[:-1]}
        at, rest = (roots[first], rest) if first in roots else (module, [first, *rest])
        for index, name in enumerate(rest):
            to = self.uses[at].get(name)
            if (*at, name) in self.uses or (*at, name) in self.known:
                at = (*at, name)
            elif to:
                return self.find("::".join([to, *rest[index + 1 :]]), at)
            else:
                return None
        return at


def imports(text):
    """The names that a file's `use`s bring, and the path of each."""

    def entries(tree, before):
        tree = tree.strip()
        group = re.fullmatch(r"(.*?)\{(.*)\}", tree, re.S)
        if group:
            for part in re.findall(r"(?:[^,{}]|\{[^{}]*\})+", group[2]):
                yield from entries(part, before + group[1])
        elif tree:
            path, _, name = (before + tree).partition(" as ")
            yield name or path.rpartition("::")[2], path

    for tree in re.findall(r"^(?:pub )?use (.*?);", text, re.M | re.S):
        yield from entries(" ".join(tree.split()), "")


def definitions(text):
    """Each type of a file: whether it is a record, an enum or a union, and its members as Rust and JSON have them."""
    for name, body in re.findall(r"^pub struct (\w+) \{(.*?)\n?\}", text, re.M | re.S):
        shape = re.search(rf"^impl rt::Record\s+for {name}\s*\{{.*?fields: &\[(.*?)\],\n", text, re.M | re.S)
        if shape:
            types = [" ".join(field.split()).strip(" ,") for field in re.findall(r"pub (.*?),(?=\s*pub |\s*$)", body, re.S)]
            wires = re.findall(r'Field\(\s*"(.*?)"', shape[1])
            yield name, ("record", list(zip(types, wires, strict=True)))
    for name, body in re.findall(r"^rt::open_enum!\((\w+) \{(.*?)\}", text, re.M | re.S):
        yield name, ("enum", re.findall(r'(\w+) = "(.*?)"', body))
    for name, body in re.findall(r"^rt::union!\((\w+) \{(.*?)\}", text, re.M | re.S):
        arms = dict(re.findall(r"^    (\w+)\((.*?)\),$", text, re.M | re.S))
        yield name, ("union", [(f"{arm}({' '.join(arms[arm].split()).strip(',')})", wire) for arm, wire in re.findall(r'^ *(\w+) = "(.*?)"', body, re.M)])


def flat(path):
    """The name of a type whose path is that of keys, without modules: `ChargeStatus`."""
    modules = () if path[0] == "objects" else path[:-1]
    return "".join(word.capitalize() for module in modules for word in module.split("_")) + path[-1]


def translate(text, module, source, needed):
    """A type as serde takes it; the types of ours that it names are added to those needed."""

    def word(found):
        path = source.find(found[0], module)
        if path in source.known:
            needed.append(path)
            return flat(path)
        name = found[0].rpartition("::")[2]
        return PLAIN.get(name) or {"Part": "Box", "Map": "BTreeMap"}.get(name) or ("String" if name.endswith("Id") else name)

    text = re.sub(r"\bExpandable<.*?>", "Expandable", text.replace(" ", "").replace(",>", ">"))
    return re.sub(PATH, word, text).replace("BTreeMap<", "BTreeMap<String, ").replace("String, String, ", "String, ")


def write(path, source, needed):
    """One type."""
    name, module = flat(path), path[:-1]
    kind, members = source.known[path]
    lines = ["", "#[derive(Deserialize)]"]
    if kind == "record":
        lines.append(f"pub struct {name} {{")
        for member, wire in members:
            field, _, type_ = member.partition(": ")
            if field != wire:
                lines.append(f'    #[serde(rename = "{wire}")]')
            lines.append(f"    pub {field}: {translate(type_, module, source, needed)},")
    else:
        tag = 'tag = "object", ' if kind == "union" else ""
        lines.append(f'#[serde({tag}rename_all = "snake_case")]')
        lines.append(f"pub enum {name} {{")
        for member, wire in members:
            arm, bracket, held = member.partition("(")
            if re.sub(r"(?<!^)(?=[A-Z])", "_", arm).lower() != wire:
                lines.append(f'    #[serde(rename = "{wire}")]')
            lines.append(f"    {arm}{bracket}{translate(held, module, source, needed)},")
        lines += ["    #[serde(other)]", "    Unheard,"]
    lines.append("}\n")
    return "\n".join(lines)


def main():
    source, written = Source(), {}
    needed = [source.find(f"crate::{name}", ()) for name in SAMPLES]
    while needed:
        path = needed.pop()
        if path not in written:
            written[path] = write(path, source, needed)
    names = {flat(path): path for path in written}
    assert len(names) == len(written), "two types of one name"
    TYPES.write_text(HEAD + "".join(written[names[name]] for name in sorted(names)))
    subprocess.run(["rustfmt", "--edition", "2024", TYPES], check=True)
    print(f"{len(written)} types")


if __name__ == "__main__":
    main()
