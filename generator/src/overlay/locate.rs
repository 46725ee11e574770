//! Where in a document the nodes are that a JSONPath selects.
//!
//! A path with `..` is asked for the nodes alone, which are looked up afterwards: otherwise it would spell out the way to
//! every node of the document, only to throw most of them away.

use std::ptr;

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::diagnostic::child;

/// The pointers of the nodes that `path` selects, each once (a path may select a node more than once: `['a','a']`, `..`), an
/// element after what it is in and after the elements of the array before it.
pub(super) fn places(path: &JsonPath, document: &Value) -> Vec<String> {
    if let Some(only) = the_only_place(path, document) {
        return vec![only];
    }
    let nodes = path.query(document);
    let mut wanted: Vec<*const Value> = nodes.iter().map(|node| ptr::from_ref(*node)).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut search = Search {
        wanted,
        way: Vec::new(),
        found: Vec::new(),
    };
    search.visit(document);
    search.found
}

/// The pointer of the node that a path without `..` selects, if it is one.
fn the_only_place(path: &JsonPath, document: &Value) -> Option<String> {
    if path.to_string().contains("..") {
        return None;
    }
    let located = path.query_located(document);
    let only = located.exactly_one().ok()?;
    Some(only.location().to_json_pointer())
}

/// A step from a node to one right inside it.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// A walk through a document until all nodes have been met.
struct Search<'a> {
    /// The addresses of the nodes, in order.
    wanted: Vec<*const Value>,
    way: Vec<Step<'a>>,
    found: Vec<String>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, node: &'a Value) {
        if self.wanted.binary_search(&ptr::from_ref(node)).is_ok() {
            self.found.push(self.pointer());
        }
        match node {
            Value::Object(members) => {
                for (key, inner) in members {
                    self.step(Step::Key(key), inner);
                }
            }
            Value::Array(items) => {
                for (index, inner) in items.iter().enumerate() {
                    self.step(Step::Index(index), inner);
                }
            }
            _ => {}
        }
    }

    fn step(&mut self, step: Step<'a>, inner: &'a Value) {
        if self.found.len() == self.wanted.len() {
            return;
        }
        self.way.push(step);
        self.visit(inner);
        self.way.pop();
    }

    fn pointer(&self) -> String {
        self.way
            .iter()
            .fold(String::new(), |pointer, step| match step {
                Step::Key(key) => child(&pointer, key),
                Step::Index(index) => child(&pointer, &index.to_string()),
            })
    }
}
