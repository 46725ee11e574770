//! What is in which module of the crate, and when it is there.

use std::collections::{BTreeMap, BTreeSet};

use super::gate::{self, Features};
use super::{Emission, events};
use crate::ir::Place;
use crate::names::{Alias, TypeName};

/// A module as a path.
pub(super) type Path = Vec<String>;

/// The modules of the crate.
pub(super) struct Tree<'a> {
    modules: BTreeMap<Path, Module<'a>>,
    /// The modules that have what another one has under the same names, and are no files of their own.
    mirrors: BTreeMap<Path, Path>,
}

/// What is in a module.
#[derive(Default)]
pub(super) struct Module<'a> {
    /// The modules right below.
    pub(super) children: BTreeSet<Path>,
    /// The ids of operations, by the name of the function.
    pub(super) functions: BTreeMap<&'a str, &'a str>,
    /// The types that are at home here, by name.
    pub(super) types: BTreeMap<&'a str, &'a Place>,
    /// The types that are at home elsewhere.
    pub(super) aliases: BTreeMap<&'a TypeName, &'a Alias>,
    /// The features of which each brings something in here; none if there is always something.
    pub(super) features: Features,
    /// Whether there is something in here without any feature.
    is_always_there: bool,
}

impl Module<'_> {
    fn note(&mut self, features: &Features) {
        self.is_always_there |= features.is_empty();
        if self.is_always_there {
            self.features.clear();
        } else {
            self.features.extend(features.iter().cloned());
        }
    }
}

impl<'a> Tree<'a> {
    pub(super) fn new(emission: &Emission<'a>) -> Self {
        let mut tree = Self {
            modules: BTreeMap::new(),
            mirrors: BTreeMap::new(),
        };
        let names = emission.names;
        for (id, functions) in &names.operations {
            for function in functions {
                let features = gate::of_function(emission, &function.module);
                let module = tree.module(&function.module, &features);
                module.functions.insert(&function.function, id);
            }
        }
        for (place, name) in &names.types {
            if !name.module.is_empty() {
                let features = gate::of_type(emission, place);
                let module = tree.module(&name.module, &features);
                module.types.insert(&name.name, place);
            }
        }
        for (path, alias) in &names.aliases {
            if !path.module.is_empty() {
                let features = gate::of_alias(emission, path, alias);
                let module = tree.module(&path.module, &features);
                module.aliases.insert(path, alias);
            }
        }
        if let Some(found) = &emission.ir.events {
            let path = events::module(emission, found);
            tree.module(path, &gate::of_function(emission, path));
        }
        tree.find_mirrors(emission);
        tree
    }

    /// Finds the modules in which everything stands for what another module has. The module of a function is none, and has none:
    /// the function would come along.
    fn find_mirrors(&mut self, emission: &Emission<'_>) {
        let functions = emission.names.operations.values().flatten();
        let of_functions: BTreeSet<Path> = functions
            .map(|it| [it.module.as_slice(), std::slice::from_ref(&it.function)].concat())
            .collect();
        // Those below come first.
        for path in self.modules.keys().rev() {
            if let Some(mirrored) = self.mirrored(emission, path)
                && ![path, &mirrored]
                    .iter()
                    .any(|it| of_functions.contains(*it))
            {
                self.mirrors.insert(path.clone(), mirrored);
            }
        }
    }

    /// The module that has what a module has, and nothing else.
    fn mirrored(&self, emission: &Emission<'_>, path: &Path) -> Option<Path> {
        let module = self.modules.get(path)?;
        if !module.functions.is_empty() || !module.types.is_empty() {
            return None;
        }
        let mut found: BTreeSet<&[String]> = BTreeSet::new();
        for (name, alias) in &module.aliases {
            let target = emission.names.types.get(&alias.target)?;
            (target.name == name.name).then(|| found.insert(&target.module))?;
        }
        for child in &module.children {
            let (last, above) = self.mirrors.get(child)?.split_last()?;
            (Some(last) == child.last()).then(|| found.insert(above))?;
        }
        let mut found = found.into_iter();
        let only = found.next().filter(|_| found.next().is_none())?;
        // It has nothing else.
        let whole = self.modules.get(only)?;
        let names = whole.types.len() + whole.aliases.len();
        let is_same = names == module.aliases.len()
            && whole.children.len() == module.children.len()
            && whole.functions.is_empty();
        is_same.then(|| {
            self.mirrors
                .get(only)
                .cloned()
                .unwrap_or_else(|| only.to_vec())
        })
    }

    /// The module that a module is another name of.
    pub(super) fn mirror(&self, path: &[String]) -> Option<&Path> {
        self.mirrors.get(path)
    }

    /// The modules that are files, each before those below it.
    pub(super) fn modules(&self) -> impl Iterator<Item = &Path> {
        self.modules.keys().filter(|path| {
            let mut above = (1..=path.len()).map(|length| &path[..length]);
            !above.any(|path| self.mirrors.contains_key(path))
        })
    }

    pub(super) fn get(&self, path: &[String]) -> Option<&Module<'a>> {
        self.modules.get(path)
    }

    /// The modules at the crate's root.
    pub(super) fn first(&self) -> impl Iterator<Item = &Path> {
        self.modules.keys().filter(|path| path.len() == 1)
    }

    /// The module of a path, in which something is that these features bring.
    fn module(&mut self, path: &[String], features: &Features) -> &mut Module<'a> {
        for length in 1..path.len() {
            let above = self.modules.entry(path[..length].to_vec()).or_default();
            above.children.insert(path[..=length].to_vec());
            above.note(features);
        }
        let module = self.modules.entry(path.to_vec()).or_default();
        module.note(features);
        module
    }
}
