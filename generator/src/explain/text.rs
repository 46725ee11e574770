//! An answer as text for a terminal.

use std::fmt::Write;

use super::Explanation;

/// The answer, a paragraph for each stage.
pub fn text(explanation: &Explanation) -> String {
    let mut text = format!("{}\n", explanation.pointer);
    let mut row = |stage: &str, what: &str| {
        // Infallible: writing to a `String`.
        _ = writeln!(text, "{stage:>16}  {what}");
    };
    row("document", &explanation.document);
    for step in &explanation.steps {
        row(step.stage, &step.text);
    }
    for item in &explanation.items {
        row(
            "emit",
            &format!("{}  {}:{}", item.path, item.file, item.line),
        );
    }
    if explanation.items.is_empty() {
        row("emit", "nothing: see above");
    }
    text
}
