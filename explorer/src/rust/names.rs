//! Which names a program imports, and how it calls what it does not.

use std::collections::{BTreeMap, BTreeSet};

/// Names that a program has already, or that would mislead in it.
const TAKEN: &[&str] = &[
    "Box",
    "Client",
    "Default",
    "Err",
    "Error",
    "ErrorKind",
    "From",
    "Into",
    "Iterator",
    "Map",
    "Metadata",
    "None",
    "Ok",
    "Option",
    "Range",
    "Result",
    "Self",
    "Some",
    "String",
    "Value",
    "Vec",
];

/// The names of a program.
#[derive(Debug)]
pub(super) struct Names {
    /// The function that it calls.
    function: String,
    /// Paths that have been named.
    seen: BTreeSet<String>,
    /// From the path of a type to the name that it is imported by.
    imported: BTreeMap<String, String>,
}

impl Names {
    /// Imports those of these types whose names are their own.
    pub(super) fn new(function: &str, types: BTreeSet<String>) -> Self {
        let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in types {
            by_name
                .entry(last(&path).to_owned())
                .or_default()
                .push(path);
        }
        let imported = by_name.into_iter().filter_map(|(name, mut paths)| {
            let path = paths.pop()?;
            let is_own = paths.is_empty() && !TAKEN.contains(&name.as_str());
            is_own.then_some((path, name))
        });
        Self {
            function: function.to_owned(),
            seen: BTreeSet::new(),
            imported: imported.collect(),
        }
    }

    /// All types that have been named.
    pub(super) fn seen(&self) -> BTreeSet<String> {
        self.seen.clone()
    }

    /// The `use` declarations, without the keyword.
    pub(super) fn uses(&self) -> Vec<String> {
        let imported = self.imported.keys().map(|path| format!("stripe::{path}"));
        let root = self.function.split("::").next().unwrap_or_default();
        imported.chain([format!("stripe::{root}")]).collect()
    }

    /// How the program calls a function.
    pub(super) fn function(&self, path: &str) -> String {
        path.to_owned()
    }

    /// How the program names a type, of which these are the paths.
    pub(super) fn named(&mut self, paths: &[String]) -> String {
        // Of several paths, the one beside the function says best what it is for.
        let prefix = format!("{}::", self.function);
        let near = paths.iter().find(|path| path.starts_with(&prefix));
        let Some(path) = near.or(paths.first()) else {
            return String::new();
        };
        self.seen.insert(path.clone());
        match self.imported.get(path) {
            Some(name) => name.clone(),
            None => format!("stripe::{path}"),
        }
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
