//! The modules and functions of operations.
//!
//! Names come from the lock file, which holds those of Stripe's official SDKs. An operation that
//! it does not know is named by its path: the fixed words are the module, and the function says
//! what is done there.

use std::collections::{BTreeMap, BTreeSet};

use super::words::snake;
use super::{FunctionName, Lock};
use crate::ir::{Ir, Method, Operation, Output, Shape};

/// Names every operation; the first of an operation's names is the one to document.
pub(super) fn name(ir: &Ir, lock: &Lock) -> BTreeMap<String, Vec<FunctionName>> {
    let paths: BTreeSet<&str> = ir
        .operations
        .values()
        .map(|operation| operation.path.as_str())
        .collect();
    ir.operations
        .values()
        .map(|operation| {
            let names = match lock.operations.get(&operation.id) {
                Some(names) => names.clone(),
                None => vec![by_path(ir, operation, &paths)],
            };
            (operation.id.clone(), names)
        })
        .collect()
}

fn by_path(ir: &Ir, operation: &Operation, paths: &BTreeSet<&str>) -> FunctionName {
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty() && *segment != "v1")
        .collect();
    let is_param = |segment: &str| segment.starts_with('{');
    let mut module: Vec<String> = segments
        .iter()
        .filter(|segment| !is_param(segment))
        .map(|segment| snake(segment))
        .collect();
    let function = match segments.as_slice() {
        [.., before, action]
            if (is_param(before) || follows_an_object(ir, operation))
                && is_action(ir, operation, paths, action) =>
        {
            module.pop().unwrap_or_default()
        }
        [.., last] if is_param(last) => verb_on_one(operation.method).to_owned(),
        _ => verb_on_all(ir, operation).to_owned(),
    };
    FunctionName { module, function }
}

/// Whether the last word of a path is something to do to the object before it: it can only be
/// posted to, and nothing stands below it.
fn is_action(ir: &Ir, operation: &Operation, paths: &BTreeSet<&str>, word: &str) -> bool {
    let below = format!("{}/", operation.path);
    !word.starts_with('{')
        && ir
            .operations
            .values()
            .filter(|other| other.path == operation.path)
            .all(|other| other.method.has_body())
        && !paths.iter().any(|path| path.starts_with(&below))
}

/// Whether the path without its last word retrieves a single object.
fn follows_an_object(ir: &Ir, operation: &Operation) -> bool {
    let before = operation.path.rsplit_once('/').map(|(before, _)| before);
    ir.operations.values().any(|other| {
        Some(other.path.as_str()) == before && other.method == Method::Get && !lists(other)
    })
}

/// Whether an operation answers with a page of several objects.
fn lists(operation: &Operation) -> bool {
    matches!(
        &operation.output,
        Output::Value(Shape::ListPage(_) | Shape::SearchPage(_) | Shape::V2Page(_))
    )
}

fn verb_on_one(method: Method) -> &'static str {
    match method {
        Method::Get => "retrieve",
        Method::Post | Method::Put => "update",
        Method::Delete => "delete",
    }
}

fn verb_on_all(ir: &Ir, operation: &Operation) -> &'static str {
    match operation.method {
        Method::Get if lists(operation) => "list",
        Method::Get => "retrieve",
        Method::Delete => "delete",
        Method::Put => "update",
        Method::Post => {
            let single = ir.operations.values().any(|other| {
                other.path == operation.path && other.method == Method::Get && !lists(other)
            });
            if single { "update" } else { "create" }
        }
    }
}
