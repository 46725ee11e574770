//! Whether two things of one file have one name.
//!
//! Names are given one by one, and the crate has names of its own: modules, what it hands on from the runtime, and what the runtime's macros
//! define. Here the items are looked at as the compiler will.

use std::collections::{BTreeMap, BTreeSet};

use syn::{ImplItem, Item, UseTree};

/// The methods of every request, by the macro `operation`.
const OF_REQUESTS: &[&str] = &[
    "api_key",
    "http_header",
    "idempotency_key",
    "max_retries",
    "param",
    "send",
    "stripe_account",
    "stripe_context",
    "stripe_version",
    "timeout",
    "when_some",
];

/// Those of requests with a flag.
const OF_FLAGS: &[(&str, &[&str])] = &[
    ("expand", &["expand"]),
    ("paged", &["stream", "pages"]),
    ("error", &["error"]),
];

/// The methods of every parameter object, by the macro `params`.
const OF_PARAMS: &[&str] = &["param", "when_some"];

/// The names of a file.
#[derive(Default)]
pub(super) struct Seen {
    /// Modules and types, and what is handed on.
    items: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// The methods of each type, by whatever `impl` without a trait.
    methods: BTreeMap<String, BTreeSet<String>>,
    /// What was there already.
    twice: BTreeSet<String>,
}

impl Seen {
    /// Notes the items of a part of the file.
    pub(super) fn items(&mut self, file: &syn::File) {
        for item in &file.items {
            match item {
                Item::Mod(it) => self.item(&it.ident),
                Item::Struct(it) => self.item(&it.ident),
                Item::Enum(it) => self.item(&it.ident),
                Item::Type(it) => self.item(&it.ident),
                Item::Use(it) => self.used(&it.tree),
                Item::Fn(it) => {
                    let name = it.sig.ident.to_string();
                    if !self.functions.insert(name.clone()) {
                        self.twice.insert(name);
                    }
                }
                Item::Impl(it) if it.trait_.is_none() => {
                    let owner = &it.self_ty;
                    let owner = quote::quote!(#owner).to_string();
                    for method in &it.items {
                        if let ImplItem::Fn(method) = method {
                            self.method(&owner, &method.sig.ident.to_string());
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Notes what a call of one of the runtime's macros defines.
    pub(super) fn macro_call(&mut self, text: &str) {
        let Some((name, flags)) = declared(text) else {
            return;
        };
        if text.contains("rt::operation! {") {
            let flagged = OF_FLAGS
                .iter()
                .filter(|(flag, _)| flags.split([',', ' ', ';']).any(|word| word == *flag))
                .flat_map(|(_, methods)| *methods);
            for method in OF_REQUESTS.iter().chain(flagged) {
                self.method(name, method);
            }
        } else {
            for method in OF_PARAMS {
                self.method(name, method);
            }
        }
    }

    /// The names that stand for two things.
    pub(super) fn twice(self) -> BTreeSet<String> {
        self.twice
    }

    fn item(&mut self, name: &impl ToString) {
        let name = name.to_string();
        if !self.items.insert(name.clone()) {
            self.twice.insert(name);
        }
    }

    fn used(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.used(&path.tree),
            UseTree::Name(name) => self.item(&name.ident),
            UseTree::Rename(rename) => self.item(&rename.rename),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.used(tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn method(&mut self, owner: &str, name: &str) {
        let methods = self.methods.entry(owner.to_owned()).or_default();
        if !methods.insert(name.to_owned()) {
            self.twice.insert(format!("{owner}::{name}"));
        }
    }
}

/// The features that a manifest has twice.
pub(super) fn features_twice(manifest: &str) -> BTreeSet<String> {
    let features = manifest
        .split_once("\n[features]\n")
        .map_or("", |(_, it)| it);
    let mut seen = BTreeSet::new();
    let names = features.lines().filter_map(|line| line.split_once(" = ["));
    names
        .filter(|(name, _)| !seen.insert(*name))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// The struct that a call of a macro declares, and what follows its name.
fn declared(text: &str) -> Option<(&str, &str)> {
    let (_, declaration) = text.rsplit_once("pub struct ")?;
    let end = declaration.find(|c: char| !c.is_alphanumeric() && c != '_')?;
    Some(declaration.split_at(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPERATION: &str = include_str!("../../../runtime/src/request/operation_macro.rs");
    const PARAMS: &str = include_str!("../../../runtime/src/codec/params.rs");

    /// The methods that a macro defines: those indented as in one.
    fn defined(source: &str) -> BTreeSet<&str> {
        let inside = source.split_once("macro_rules!").unwrap().1;
        let methods = inside.match_indices("            pub fn ");
        let name = |(index, found): (usize, &str)| {
            let text = &inside[index + found.len()..];
            text.split(['(', '<']).next().unwrap().trim()
        };
        methods.map(name).collect()
    }

    #[test]
    fn the_methods_of_the_macros_are_known() {
        let flagged = OF_FLAGS.iter().flat_map(|(_, methods)| *methods);
        let of_requests: BTreeSet<&str> = OF_REQUESTS.iter().chain(flagged).copied().collect();
        assert_eq!(defined(OPERATION), of_requests);
        assert_eq!(defined(PARAMS), OF_PARAMS.iter().copied().collect());
    }

    #[test]
    fn features_are_told_apart() {
        let manifest = "[a]\nfull = []\n[features]\nfull = [\n    \"b\",\n]\nb = []\nfull = []\n";
        assert_eq!(
            features_twice(manifest),
            BTreeSet::from(["full".to_owned()])
        );
    }

    #[test]
    fn what_is_there_twice_is_found() {
        let mut seen = Seen::default();
        let text = "pub use a::{oauth, B}; mod oauth; struct C; impl C { fn d() {} } impl C { fn d() {} } \
                    impl From<u8> for C { fn from() {} } impl From<u16> for C { fn from() {} } fn oauth() {}";
        seen.items(&syn::parse_file(text).unwrap());
        seen.macro_call(
            "rt::operation! {\n    /// pub struct X\n    pub struct C -> (), paged;\n}",
        );
        seen.items(&syn::parse_file("impl C { fn stream() {} fn error() {} }").unwrap());
        let twice: Vec<String> = seen.twice().into_iter().collect();
        assert_eq!(twice, ["C::d", "C::stream", "oauth"]);
    }
}
