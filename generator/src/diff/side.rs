//! One of the two crates that are compared, with what is asked of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use crate::Analysis;
use crate::diagnostic::child;
use crate::emit::Emission;
use crate::features::Features;
use crate::ir::{Operation, Output, Place, TypeDef};
use crate::names::{TypeName, feature};

/// A crate.
pub(super) struct Side<'a> {
    pub(super) analysis: &'a Analysis,
    pub(super) emission: Emission<'a>,
    /// From the path of a type to the place that identifies it.
    pub(super) types: BTreeMap<String, &'a Place>,
    /// The same of all paths, those of types that are at home elsewhere included.
    pub(super) paths: BTreeMap<String, &'a Place>,
    /// From the place that identifies a type to its path.
    names: HashMap<&'a Place, String>,
    /// From every place to the place that identifies its type.
    identity: HashMap<&'a Place, &'a Place>,
    /// The features, with all that comes with each.
    pub(super) features: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Self {
        let types = || analysis.names.types.iter();
        let path = |(place, name): (&'a Place, &'a TypeName)| (name.to_string(), place);
        let aliases = analysis.names.aliases.iter();
        let aliases = aliases.map(|(name, alias)| (name.to_string(), &alias.target));
        let identity = analysis.ir.types.iter();
        Self {
            analysis,
            emission: Emission {
                ir: &analysis.ir,
                names: &analysis.names,
                features: &analysis.features,
            },
            types: types().map(path).collect(),
            paths: types().map(path).chain(aliases).collect(),
            names: types()
                .map(|(place, name)| (place, name.to_string()))
                .collect(),
            identity: identity
                .flat_map(|(identity, found)| found.places.iter().map(move |it| (it, identity)))
                .collect(),
            features: features(&analysis.features),
        }
    }

    /// The type that a path leads to.
    pub(super) fn named(&self, name: &str) -> Option<(&'a Place, &'a TypeDef)> {
        let place = *self.paths.get(name)?;
        Some((place, self.analysis.ir.get(place)?))
    }

    /// The path of the type that serves a place.
    pub(super) fn name_at(&self, place: &Place) -> Option<&str> {
        let identity = *self.identity.get(place)?;
        self.names.get(identity).map(String::as_str)
    }

    pub(super) fn members(&self, place: &Place) -> &'a [String] {
        let members = &self.analysis.names.members;
        members.get(place).map_or(&[], Vec::as_slice)
    }

    /// The names of an operation's parameters.
    pub(super) fn param_names(&self, operation: &Operation) -> &'a [String] {
        let params = &self.analysis.names.params;
        params.get(&operation.id).map_or(&[], Vec::as_slice)
    }

    /// The functions of an operation, as paths.
    pub(super) fn functions(&self, operation: &str) -> Vec<String> {
        let functions = self.analysis.names.operations.get(operation);
        let functions = functions.into_iter().flatten();
        functions.map(ToString::to_string).collect()
    }

    /// Whether the feature `needed` comes with the feature `given`.
    pub(super) fn comes_with(&self, needed: &str, given: &str) -> bool {
        let closure = self.features.get(given);
        closure.is_some_and(|closure| closure.contains(needed))
    }

    /// Where a property of the object at some pointers stands.
    pub(super) fn properties(&self, pointers: &[String], name: &str) -> Vec<String> {
        self.existing(pointers, &child("/properties", name))
    }

    /// Where something below some pointers stands.
    pub(super) fn existing(&self, pointers: &[String], below: &str) -> Vec<String> {
        pointers
            .iter()
            .map(|pointer| format!("{pointer}{below}"))
            .filter(|pointer| self.value(pointer).is_some())
            .collect()
    }

    /// The schema of an operation's body.
    pub(super) fn body(&self, operation: &Operation) -> Vec<String> {
        let content = child(&child(&operation.pointer, "requestBody"), "content");
        let media = self.value(&content).and_then(Value::as_object);
        media
            .into_iter()
            .flat_map(|media| media.keys())
            .map(|media| child(&child(&content, media), "schema"))
            .collect()
    }

    /// Where a parameter of an operation stands, be it in the path, the query or the body.
    pub(super) fn parameter(&self, operation: &Operation, name: &str) -> Vec<String> {
        let list = child(&operation.pointer, "parameters");
        let listed = self.value(&list).and_then(Value::as_array);
        let index = listed
            .into_iter()
            .flatten()
            .position(|found| found.get("name").and_then(Value::as_str) == Some(name));
        match index {
            Some(index) => vec![child(&list, &index.to_string())],
            None => self.properties(&self.body(operation), name),
        }
    }

    /// What an operation gives.
    pub(super) fn output_text(&self, output: &Output) -> String {
        match output {
            Output::Value(shape) => self.emission.type_text(shape),
            Output::Nothing => "()".to_owned(),
            Output::Download => "Download".to_owned(),
        }
    }

    fn value(&self, pointer: &str) -> Option<&'a Value> {
        self.analysis.document.value.pointer(pointer)
    }
}

fn features(features: &Features) -> BTreeMap<String, BTreeSet<String>> {
    let names = |module: &Vec<String>| {
        let closure = features.closure(module);
        closure.into_iter().map(|it| feature(it)).collect()
    };
    features
        .modules()
        .map(|module| (feature(module), names(module)))
        .collect()
}
