//! What a name in a file stands for: the full path of a type of the crate, or the name of a type from outside.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::Path;
use syn::ext::IdentExt;

/// What the path of every type of the crate begins with.
const CRATE: &str = "crate";
/// The crates that emitted source names by their paths; `rt` is the runtime.
const OUTSIDE: [&str; 3] = ["rt", "std", "core"];
/// The folder of what the crate has at its root.
const OBJECTS: &str = "objects/";
/// The keywords before the name of a type.
const DECLARING: [&str; 3] = ["struct", "enum", "type"];

/// The module that a file is, and the types that it declares.
pub(super) struct Scope {
    module: String,
    own: BTreeSet<String>,
}

impl Scope {
    /// The scope of the file at a path in the crate.
    pub(super) fn new(file: &str, items: &TokenStream) -> Self {
        let mut own = BTreeSet::new();
        declared(items.clone(), &mut own);
        Self {
            module: module(file),
            own,
        }
    }

    /// The full path of a type that the file declares.
    pub(super) fn own(&self, name: &str) -> String {
        format!("{}::{}", self.module, plain(name))
    }

    /// The full path of a type of the crate; of another one, its name.
    pub(super) fn resolve(&self, path: &Path) -> String {
        let parts: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.unraw().to_string())
            .collect();
        match parts.as_slice() {
            [name] if self.own.contains(name) => self.own(name),
            [name] => name.clone(),
            [first, .., last] if OUTSIDE.contains(&first.as_str()) => last.clone(),
            [first, ..] if first == CRATE => parts.join("::"),
            _ => format!("{}::{}", self.module, parts.join("::")),
        }
    }
}

/// The module of a file, by its path in the crate or in its sources. What is among the objects is at the root.
fn module(file: &str) -> String {
    let path = file.strip_prefix("src/").unwrap_or(file);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" || path.starts_with(OBJECTS) {
        return CRATE.to_owned();
    }
    format!("{CRATE}::{}", path.replace('/', "::"))
}

/// The names of the types that are declared, also in calls of macros.
fn declared(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut declares = false;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                if declares {
                    names.insert(name.unraw().to_string());
                }
                declares = DECLARING.iter().any(|keyword| name == keyword);
            }
            TokenTree::Group(group) => {
                declares = false;
                declared(group.stream(), names);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => declares = false,
        }
    }
}

/// A name as it is without what makes a keyword a name.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(file: &str, source: &str, path: &str) -> String {
        let scope = Scope::new(file, &source.parse().unwrap());
        scope.resolve(&syn::parse_str(path).unwrap())
    }

    #[test]
    fn a_name_is_that_of_the_file_or_one_from_outside() {
        let source = "params! { pub struct Card; } pub enum String {}";
        for (path, expected) in [
            ("Card", "crate::tokens::create::Card"),
            ("String", "crate::tokens::create::String"),
            ("std::string::String", "String"),
            ("Vec", "Vec"),
            ("rt::Card", "Card"),
            ("card::Networks", "crate::tokens::create::card::Networks"),
            ("r#in::Networks", "crate::tokens::create::in::Networks"),
            ("crate::Card", "crate::Card"),
            ("crate::charge::Status", "crate::charge::Status"),
        ] {
            let found = resolved("src/tokens/create.rs", source, path);
            assert_eq!(found, expected, "{path}");
        }
    }

    #[test]
    fn objects_are_at_the_root() {
        let source = "pub struct Card {}";
        for file in ["src/lib.rs", "src/objects/card.rs", "objects/card.rs"] {
            assert_eq!(resolved(file, source, "Card"), "crate::Card", "{file}");
        }
        assert_eq!(resolved("src/a/mod.rs", source, "Card"), "crate::a::Card");
    }

    /// A field `struct_` or a path declares nothing.
    #[test]
    fn only_what_follows_the_keyword_is_declared() {
        let source = "pub struct A { kind: B, r#type: C } impl A { type Id = D; }";
        assert_eq!(resolved("src/lib.rs", source, "B"), "B");
        assert_eq!(resolved("src/lib.rs", source, "C"), "C");
    }
}
