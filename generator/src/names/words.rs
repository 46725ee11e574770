//! From the words of the document to the words of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The words that Rust keeps for itself, in this or a later edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name for a field, parameter, function or module. A keyword gets a trailing underscore.
pub(crate) fn snake(words: &str) -> String {
    let name = words.to_snake_case();
    if KEYWORDS.contains(&name.as_str()) {
        return format!("{name}_");
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("n{name}");
    }
    name
}

/// A name for a module of a path of keys. A keyword is written raw, so that the path has the same words.
pub(super) fn module(words: &str) -> String {
    let name = words.to_snake_case();
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => snake(words),
    }
}

/// A name for a type.
pub(crate) fn pascal(words: &str) -> String {
    words.to_upper_camel_case()
}

/// A name for a value of an enum.
///
/// It may not begin with a digit (`V3ds`), digits stay apart (`V2026_05_27Dahlia`), and `Unknown`
/// is taken by the values that the document does not know (`UnknownValue`).
pub(super) fn variant(value: &str) -> String {
    if value.is_empty() {
        return "Empty".to_owned();
    }
    guarded(join(value.split(|c: char| !c.is_alphanumeric())))
}

/// The same, with every sign spelled out, for values that differ in signs only.
pub(super) fn variant_spelled_out(value: &str) -> String {
    let mut spelled = String::new();
    for sign in value.chars() {
        match sign {
            '+' => spelled.push_str(" plus "),
            '-' => spelled.push_str(" minus "),
            '*' => spelled.push_str(" wildcard "),
            '.' => spelled.push_str(" dot "),
            '/' => spelled.push_str(" slash "),
            '_' => spelled.push_str(" underscore "),
            other => spelled.push(other),
        }
    }
    guarded(join(spelled.split(|c: char| !c.is_alphanumeric())))
}

fn join<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        if name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}

fn guarded(name: String) -> String {
    match name.as_str() {
        "" => "Wildcard".to_owned(),
        "Self" | "Unknown" => format!("{name}Value"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("V{name}"),
        _ => name,
    }
}

/// The singular of an English plural, by its ending.
pub(crate) fn singular(plural: &str) -> String {
    let cut = |ending: &str, instead: &str| {
        plural
            .strip_suffix(ending)
            .map(|stem| format!("{stem}{instead}"))
    };
    if plural.ends_with("ss") || plural.ends_with("us") || plural.ends_with("is") {
        return plural.to_owned();
    }
    cut("ies", "y")
        .or_else(|| cut("sses", "ss"))
        .or_else(|| cut("xes", "x"))
        .or_else(|| cut("ches", "ch"))
        .or_else(|| cut("shes", "sh"))
        .or_else(|| cut("zes", "z"))
        .or_else(|| cut("s", ""))
        .unwrap_or_else(|| plural.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_and_digits_are_kept_off() {
        assert_eq!(snake("type"), "type_");
        assert_eq!(snake("3ds"), "n3ds");
        assert_eq!(snake("address_line1"), "address_line1");
        assert_eq!(variant("3ds"), "V3ds");
        assert_eq!(variant("unknown"), "UnknownValue");
        assert_eq!(variant("2026-05-27.dahlia"), "V2026_05_27Dahlia");
        assert_eq!(variant("*"), "Wildcard");
        assert_eq!(variant(""), "Empty");
        assert_eq!(variant("名前"), "名前");
    }

    #[test]
    fn values_that_differ_in_signs_can_be_spelled_out() {
        assert_eq!(variant("Etc/GMT+5"), variant("Etc/GMT-5"));
        assert_eq!(variant_spelled_out("Etc/GMT+5"), "EtcSlashGmtPlus5");
        assert_eq!(variant_spelled_out("Etc/GMT-5"), "EtcSlashGmtMinus5");
    }

    #[test]
    fn plurals_lose_their_ending() {
        for (plural, expected) in [
            ("customers", "customer"),
            ("balances", "balance"),
            ("tax_registries", "tax_registry"),
            ("addresses", "address"),
            ("status", "status"),
            ("batches", "batch"),
            ("data", "data"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
