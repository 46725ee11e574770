//! The way of one thing from the document to the Rust that it became, with the rule that decided at each step.
//!
//! Everything in a document has an answer: an item of the crate, with its file and line, or the rule why there is none. `index` knows
//! what became of which pointer, `query` what a question is about, `rules` the sentences, and `items` where in the emitted source
//! things stand: an answer never names an item that is not there.

mod answer;
mod index;
mod items;
mod query;
mod rules;
mod text;

use std::collections::BTreeMap;

use serde::Serialize;

use self::index::Index;
use self::items::Items;
pub use self::text::text;
use crate::Analysis;
use crate::names::{FunctionName, Lock, derived};

/// The constant that the version of the API becomes.
const VERSION: &str = "API_VERSION";

/// Answers questions about one document and the crate that it became.
pub struct Explainer<'a> {
    analysis: &'a Analysis,
    lock: &'a Lock,
    index: Index<'a>,
    items: Items,
}

/// What became of one place of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The JSON pointer in the corrected document.
    pub pointer: String,
    /// The JSON there, without what has a place of its own.
    pub document: String,
    /// What happened to it, stage by stage.
    pub steps: Vec<Step>,
    /// The items that it became; none if the last step says why there is none.
    pub items: Vec<Item>,
}

/// What a stage made of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The stage or pass of the generator.
    pub stage: &'static str,
    /// What it did, and by which rule.
    pub text: String,
}

/// An item of the emitted crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Item {
    /// Its path, as a user of the crate writes it, and the member if it is one.
    pub path: String,
    /// The file in the crate.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
}

impl<'a> Explainer<'a> {
    /// Reads what there is to be explained. `lock` are the names that the analysis started from, `files` what was emitted from it.
    pub fn new(analysis: &'a Analysis, lock: &'a Lock, files: &BTreeMap<String, String>) -> Self {
        Self {
            analysis,
            lock,
            index: Index::new(analysis),
            items: Items::read(files),
        }
    }

    /// Explains what a question is about: a JSON pointer, the id of an operation, its method and path or its function, a type or
    /// a member of one by a path that leads to it, or a place as the lock of names has it.
    ///
    /// # Errors
    /// Nothing is called that; the message says what comes closest.
    pub fn explain(&self, question: &str) -> Result<Explanation, String> {
        let topic = query::topic(self, question)?;
        answer::about(self, &topic)
    }

    fn exists(&self, pointer: &str) -> bool {
        self.analysis.document.value.pointer(pointer).is_some()
    }
}

/// The path of the type of a function's requests.
fn request_of(function: &FunctionName) -> String {
    let module = function.module.join("::");
    format!("{module}::{}", derived::request(&function.function))
}
