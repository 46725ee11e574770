//! What of the document really stands in the emitted source.
//!
//! This is the generator's own auditor, so it shares nothing with the stages that it audits: it
//! takes the corrected document as plain JSON, reads the emitted files as Rust, and follows the
//! types there alongside the schemas, at every depth. A parameter of a parameter counts only if the
//! type that its setter takes has it, an enum value only if the enum at that very place has it.
//!
//! Types go by their full paths: the same name is in many modules.
//!
//! `file`, with `macros`, `calls`, `rust_type` and `scope`, reads the source into the index that `emitted` is;
//! `walk` keeps the account; `operations`, `received` and `sent` compare.

mod calls;
mod emitted;
mod file;
mod macros;
mod operations;
mod received;
mod rust_type;
mod scope;
mod sent;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use self::emitted::Emitted;
use self::walk::{Kind, Walk};
use crate::diagnostic::Diagnostics;

/// How many things the document has, and how many of them were found in the emitted source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// In the document.
    pub document: usize,
    /// In the emitted source.
    pub emitted: usize,
}

/// The account of a document and the source emitted from it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Operations: a function whose request has this method, path, server and encoding, and answers
    /// with the type of the document's schema.
    pub operations: Count,
    /// Component schemas.
    pub schemas: Count,
    /// Properties of what Stripe sends, at every depth.
    pub properties: Count,
    /// Parameters in the path, the query and the body, at every depth.
    pub parameters: Count,
    /// Values of enums, sent and received; a constant is an enum of one value.
    pub enum_values: Count,
    /// The JSON pointer of everything that was not found.
    pub missing: Vec<String>,
}

/// Compares a corrected document with the Rust files of a crate, text by path.
///
/// # Errors
/// A file that is no Rust.
pub fn compare(
    document: &Value,
    sources: &BTreeMap<String, String>,
) -> Result<Report, Diagnostics> {
    let emitted = Emitted::read(sources)?;
    let mut walk = Walk::new(document, &emitted);
    walk.schemas();
    walk.operations();
    Ok(report(&walk))
}

/// The JSON pointers of everything that is counted in a corrected document.
pub fn elements(document: &Value) -> BTreeSet<String> {
    let nothing = Emitted::default();
    let mut walk = Walk::new(document, &nothing);
    walk.schemas();
    walk.operations();
    let pointers = walk.account.into_keys();
    pointers.map(|(_, pointer)| pointer).collect()
}

fn report(walk: &Walk<'_>) -> Report {
    let mut report = Report::default();
    for ((kind, pointer), found) in &walk.account {
        let count = match kind {
            Kind::Operation => &mut report.operations,
            Kind::Schema => &mut report.schemas,
            Kind::Property => &mut report.properties,
            Kind::Parameter => &mut report.parameters,
            Kind::EnumValue => &mut report.enum_values,
        };
        count.document += 1;
        if *found {
            count.emitted += 1;
        } else {
            report.missing.push(pointer.clone());
        }
    }
    report
}
