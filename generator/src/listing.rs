//! What became of each operation, for people and programs that ask.

use serde::Serialize;

use crate::Analysis;
use crate::emit::type_text;
use crate::ir::Output;
use crate::names::feature;

/// An operation of the document, and the function it became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The `operationId`.
    pub operation: String,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with its parameters in braces.
    pub path: String,
    /// The function, such as `customers::payment_sources::create`.
    pub function: String,
    /// Further names of the function.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The type that a success answers with, as it is written in Rust.
    pub output: String,
    /// The feature of the crate that has the function.
    pub feature: String,
}

/// All operations, by id.
pub fn operations(analysis: &Analysis) -> Vec<Row> {
    let Analysis {
        ir,
        names,
        features,
        ..
    } = analysis;
    ir.operations
        .values()
        .map(|operation| {
            let functions = names.operations.get(&operation.id);
            let mut functions = functions.into_iter().flatten();
            let first = functions.next();
            Row {
                operation: operation.id.clone(),
                method: operation.method.as_str(),
                path: operation.path.clone(),
                function: first.map(ToString::to_string).unwrap_or_default(),
                aliases: functions.map(ToString::to_string).collect(),
                output: match &operation.output {
                    Output::Value(shape) => type_text(ir, names, features, shape),
                    Output::Nothing => "()".to_owned(),
                    Output::Download => "Download".to_owned(),
                },
                feature: first
                    .and_then(|function| names.root_of(&function.module))
                    .map(|root| feature(root))
                    .unwrap_or_default(),
            }
        })
        .collect()
}
